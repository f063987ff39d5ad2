import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { EngineFailed } from '../../domain/failures.ts';
import type { RefusalCode } from '../../domain/document.ts';
import type { DocumentFile, FileInspection, FileLimits, PageDrawing, RenderRequest } from './documentFile.ts';
import { ChildPool } from './pool.ts';
import { openedSchema } from './protocol.ts';
import { openScratch } from './scratch.ts';
import type { ChildReply, ParseTask } from './protocol.ts';

/** What a child may write for one call: the words of 200 dense pages take about a tenth of it. */
const outputBytes = 256 * 2 ** 20;

const usualCpuMs = 6_000;
const cpuMsAPage = 200;

export interface DocumentFileOptions {
  /** Processes that parse at the same time. */
  readonly children: number;
  /** Resident memory of one child, in MiB, above which it is killed and the file refused. */
  readonly memoryMb: number;
  /**
   * Processor time for one call, in milliseconds, 6,000 when left out; a page with text takes about 30, and each page that is
   * done adds 200. A busy machine does not use it up.
   */
  readonly cpuMs?: number;
  /** Time on the clock for one call, in milliseconds, from its start in a child: only for a child that hangs idle. */
  readonly timeoutMs: number;
  /** The program of a child; another one only to try the limits themselves. */
  readonly entry?: URL;
}

/** Opens the reader of files and starts its children; `close` ends them and removes its scratch folder. */
export function openDocumentFile(options: DocumentFileOptions): DocumentFile {
  const entry = options.entry ?? new URL('./child.ts', import.meta.url);
  const limits = {
    entry,
    memoryBytes: options.memoryMb * 2 ** 20,
    outputBytes,
    cpuMs: options.cpuMs ?? usualCpuMs,
    cpuMsAPage,
    timeoutMs: options.timeoutMs,
  };
  const pool = new ChildPool({ children: options.children, limits });
  const scratch = openScratch();

  async function run<Result>(
    task: ParseTask,
    signal: AbortSignal,
    take: (reply: ChildReply, outputPath: string) => Promise<Result>,
  ): Promise<Result> {
    const outputPath = join(scratch, randomUUID());
    try {
      return await take(await pool.run({ task, outputPath, signal }), outputPath);
    } finally {
      await rm(outputPath, { force: true });
    }
  }

  return {
    async inspect({ path, limits: fileLimits, signal }) {
      const code = await refusedBySize(path, fileLimits);
      if (code !== null) return { outcome: 'refused', code };
      const { maxPages, maxPagePixels } = fileLimits;
      return run({ kind: 'inspect', path, maxPages, maxPagePixels }, signal, takeInspection);
    },
    async renderPage({ path, page, signal, ...how }: RenderRequest) {
      const { dpi, turn = 0, forReading = false, stretch = 1 } = how;
      return run({ kind: 'render', path, page, dpi, turn, forReading, stretch }, signal, takeDrawing);
    },
    async close() {
      pool.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function refusedBySize(path: string, limits: FileLimits): Promise<RefusalCode | null> {
  const { size } = await stat(path);
  if (size === 0) return 'EMPTY';
  return size > limits.maxBytes ? 'TOO_LARGE' : null;
}

async function takeInspection(reply: ChildReply, outputPath: string): Promise<FileInspection> {
  if (reply.kind === 'refused') return { outcome: 'refused', code: reply.code };
  if (reply.kind !== 'inspected') throw engineFailure(reply);
  return openedSchema.parse(JSON.parse(await readFile(outputPath, 'utf8')));
}

async function takeDrawing(reply: ChildReply, outputPath: string): Promise<PageDrawing> {
  if (reply.kind === 'refused') return { outcome: 'refused', code: reply.code };
  if (reply.kind !== 'drawn') throw engineFailure(reply);
  const { analysis, ...drawn } = reply.drawn;
  const image = { png: await readFile(outputPath), ...drawn };
  return { outcome: 'drawn', image: analysis === undefined ? image : { ...image, analysis } };
}

function engineFailure(reply: ChildReply): EngineFailed {
  const code = reply.kind === 'failed' ? reply.code : 'WRONG_ANSWER';
  return new EngineFailed('PARSER_FAILED', `the parser failed on the file (${code})`);
}
