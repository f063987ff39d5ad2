import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { timeAll } from './inFlight.ts';
import type { Bench } from './openBench.ts';
import { medianSlope } from './statistics.ts';

export interface MemoryFigures {
  readonly documents: number;
  readonly warmUp: number;
  readonly worker: ProcessMemory;
  readonly server: ProcessMemory;
}

interface ProcessMemory {
  /** Resident memory after the warm-up and then after each tenth of the documents. */
  readonly samplesKb: readonly number[];
  readonly slopeKbPerDocument: number;
  readonly verdict: MemoryVerdict;
}
export type MemoryVerdict = 'flat' | 'growing';

const inFlight = 10;
const samples = 10;
/** What the slope may add over the measured documents and still count as noise: a tenth of the first sample. */
const noiseShare = 0.1;

/** Resident memory of the worker and of the Temporal server while documents go straight through. */
export async function measureMemory(
  { bench }: { bench: Bench },
  { documents }: { documents: number },
): Promise<MemoryFigures> {
  const warmUp = Math.max(10, Math.round(documents * 0.6));
  const pids = { worker: bench.stack.workers[0]?.pid ?? 0, server: serverPid(bench) };
  await takeThrough(bench, warmUp);
  const worker = [await residentKb(pids.worker)];
  const server = [await residentKb(pids.server)];
  const each = Math.floor(documents / samples);
  for (let sample = 0; sample < samples; sample += 1) {
    await takeThrough(bench, each);
    worker.push(await residentKb(pids.worker));
    server.push(await residentKb(pids.server));
  }
  const of = (samplesKb: readonly number[]): ProcessMemory => judged({ samplesKb, documentsBetween: each });
  return { documents: each * samples, warmUp, worker: of(worker), server: of(server) };
}

/** The trend of samples that lie `documentsBetween` documents apart. */
export function judged({
  samplesKb,
  documentsBetween,
}: {
  samplesKb: readonly number[];
  documentsBetween: number;
}): ProcessMemory {
  const points = samplesKb.map((y, index) => ({ x: index * documentsBetween, y }));
  const slopeKbPerDocument = medianSlope(points);
  const grownKb = slopeKbPerDocument * documentsBetween * (samplesKb.length - 1);
  const verdict = grownKb > (samplesKb[0] ?? 0) * noiseShare ? 'growing' : 'flat';
  return { samplesKb, slopeKbPerDocument, verdict };
}

async function takeThrough(bench: Bench, count: number): Promise<void> {
  const work = async (): Promise<void> => {
    const document = await bench.prepare('straight');
    await bench.start(document);
    await bench.client.workflow.getHandle(document.documentId).result();
  };
  await timeAll(
    Array.from({ length: count }, () => work),
    { limit: inFlight },
  );
}

/** The stack names its guardian, PostgreSQL and Temporal before its workers, in this order. */
const serverPid = ({ stack }: Bench): number => stack.pids[2] ?? 0;

/** `ps` is there on every system the product runs on; it counts in kB. */
async function residentKb(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim());
}
