import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject, it, expect } from 'vitest';
import { z } from 'zod';

const program = fileURLToPath(new URL('../../bench/run.ts', import.meta.url));
const positive = z.number().positive();
const processMemory = z.object({
  samplesKb: z.array(positive).length(11),
  slopeKbPerDocument: z.number(),
  verdict: z.enum(['flat', 'growing']),
});

/** What docs/benchmarks.md explains. */
const reportSchema = z.object({
  machine: z.object({ cores: positive, node: z.string(), temporalServer: z.string() }),
  straight: z.object({
    ratio: positive,
    documentsPerSecond: positive,
    controlPerSecond: positive,
    approved: z.literal(5),
    historyEvents: positive.max(90),
    historyBytes: positive.max(60_000),
    alone: z.object({
      documentWallMs: positive,
      activities: z.array(z.object({ name: z.string(), queuedMs: z.number(), ranMs: positive })).min(8),
    }),
  }),
  signal: z.object({ p50Ms: positive, p95Ms: positive, controlP50Ms: positive }),
  memory: z.object({ documents: z.literal(10), worker: processMemory, server: processMemory }),
});

it('the benchmark runs on ten documents and its JSON has every figure; the history is within its limits', async () => {
  const words = [program, '--documents', '10', '--only', 'straight,signal,memory', '--json'];
  const env = { ...process.env, TEMPORAL_CLI: inject('temporalBinary') };
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(report.straight.alone.activities.map(({ name }) => name)).toContain('archiveDocument');
}, 180_000);
