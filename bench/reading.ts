import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFile, type ReadingDeps } from '../src/activities/reading.ts';
import { openDocumentFile } from '../src/adapters/documentFile/index.ts';
import { createOcr, usualSearchPath } from '../src/adapters/ocr/index.ts';
import { ocrLanguages, segmentation, type Ocr, type OcrRequest } from '../src/adapters/ocr/ocr.ts';
import { extractFromPages } from '../src/extraction/extractFromPages.ts';
import { timeAll } from './inFlight.ts';
import { nativeInvoice, scannedInvoice } from './readingDocuments.ts';
import { median, sum } from './statistics.ts';

export interface ReadingFigures {
  readonly nativePages: number;
  /** A page with a text layer, read and extracted in one warm child; the median of the files, and how slow the slowest was. */
  readonly nativePageMs: number;
  readonly slowestNativePageMs: number;
  readonly scans: number;
  readonly engine: string;
  /** Our OCR over the bare engine on the same raster, with the same pack and layout; the median of the rasters. */
  readonly ocrRatio: number;
  readonly bareMsAPage: number;
  /** The whole reading of the folder (drawing, levelling, second reads in another language) over the bare loop on all cores. */
  readonly wholeRatio: number;
  /** Of the cores' time that others left while the product read the folder, the part it used, 0..1; null where the system does not tell. */
  readonly processorShare: number | null;
}

const limits = { maxBytes: 25_000_000, maxPages: 100, maxPagePixels: 40_000_000 };
const cores = availableParallelism();
const native = { warmUp: 9, files: 30 };
const scans = 12;

/** Needs no stack: files of the product's generator in a folder of their own. */
export async function measureReading(): Promise<ReadingFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-reading-'));
  try {
    return { ...(await measureNative(folder)), ...(await measureScans(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureNative(folder: string) {
  const documentFile = openDocumentFile({ children: 1, memoryMb: 512, timeoutMs: 60_000 });
  const times: number[] = [];
  let pages = 0;
  for (let seed = 0; seed < native.warmUp + native.files; seed += 1) {
    const path = join(folder, `native-${seed}.pdf`);
    await writeFile(path, await nativeInvoice({ seed, language: languageOf(seed) }));
    const startedMs = performance.now();
    const found = await documentFile.inspect({ path, limits, signal: new AbortController().signal });
    if (found.outcome !== 'opened') throw new Error(`a generated invoice was refused: ${found.code}`);
    const read = found.pages.map((page) => {
      const { widthPt, heightPt, textLayer } = page;
      if (textLayer === null) throw new Error('a generated invoice has no text layer');
      const known = { source: 'text-layer', grade: 'readable' } as const;
      return { page: page.page, widthPt, heightPt, ...known, words: textLayer };
    });
    extractFromPages({ reading: { pages: read } });
    if (seed < native.warmUp) continue;
    pages += read.length;
    times.push((performance.now() - startedMs) / read.length);
  }
  await documentFile.close();
  return { nativePages: pages, nativePageMs: median(times), slowestNativePageMs: Math.max(...times) };
}

const languageOf = (seed: number) => (['en', 'de', 'fr'] as const)[seed % 3] ?? 'en';

async function measureScans(folder: string) {
  const paths: string[] = [];
  for (let seed = 0; seed < scans; seed += 1) {
    const path = join(folder, `scan-${seed}.pdf`);
    await writeFile(path, await scannedInvoice({ seed, language: languageOf(seed) }));
    paths.push(path);
  }
  const ocr = await createOcr({
    engine: 'auto',
    languages: ocrLanguages,
    workers: cores,
    languageFolder: join(folder, 'packs'),
  });
  const { wholeMs, rasters, processorShare } = await readFolder(paths, ocr);
  const bare = await bareLoop({ folder, rasters, ocr });
  // In turn, raster by raster, so that a slow minute of the machine meets both.
  const pairs: { oursMs: number; bareMs: number }[] = [];
  for (const [index, raster] of rasters.entries()) {
    const oursMs = await timeAll([() => ocr.recognize(raster)], { limit: 1 });
    pairs.push({ oursMs, bareMs: await timeAll(bare.slice(index, index + 1), { limit: 1 }) });
  }
  await ocr.close();
  const bareMs = sum(pairs.map((pair) => pair.bareMs));
  return {
    scans,
    engine: `${ocr.name} ${await ocr.version()}`,
    ocrRatio: median(pairs.map((pair) => pair.oursMs / pair.bareMs)),
    bareMsAPage: bareMs / rasters.length,
    wholeRatio: (wholeMs * cores) / bareMs,
    processorShare,
  };
}

/** Reads the folder as the product does, a file a core at a time, and keeps the picture that each page was last read from. */
async function readFolder(paths: readonly string[], ocr: Ocr) {
  const documentFile = openDocumentFile({ children: cores, memoryMb: 512, timeoutMs: 120_000 });
  const lastRead: OcrRequest[] = [];
  const read = (path: string) => async () => {
    const recognize: Ocr['recognize'] = (request) => {
      last = request;
      return ocr.recognize(request);
    };
    let last: OcrRequest | null = null;
    const deps: ReadingDeps = { documentFile, ocr: { ...ocr, recognize }, parallelPages: cores };
    const storedPages = { load: () => Promise.resolve(null), save: () => Promise.resolve() };
    const { signal } = new AbortController();
    const request = { path, sha256: '0'.repeat(64), limits };
    await readFile(deps, request, { onProgress: () => undefined, signal, storedPages });
    if (last !== null) lastRead.push(last);
  };
  // The children start, and the packs are unpacked, before the clock does.
  await timeAll(paths.slice(0, cores).map(read), { limit: cores });
  lastRead.length = 0;
  const [before, idleBefore] = [processorSeconds(), idleSeconds()];
  const wholeMs = await timeAll(paths.map(read), { limit: cores });
  await documentFile.close();
  const used = before === null ? null : (processorSeconds() ?? 0) - before;
  const idle = idleSeconds() - idleBefore;
  return {
    wholeMs,
    rasters: lastRead,
    processorShare: used === null ? null : used / (used + idle),
  };
}

/** The engine alone on files, as a shell script would run it; the engine's own reading where only tesseract.js is there. */
async function bareLoop({
  folder,
  rasters,
  ocr,
}: {
  folder: string;
  rasters: readonly OcrRequest[];
  ocr: Ocr;
}) {
  if (ocr.name !== 'tesseract') return rasters.map((raster) => () => ocr.recognize(raster));
  return Promise.all(
    rasters.map(async ({ png, language = 'eng', layout = 'page' }, index) => {
      const path = join(folder, `raster-${index}.png`);
      await writeFile(path, png);
      const where = [path, '-', '-l', language, '--tessdata-dir', join(folder, 'packs')];
      const how = ['--oem', '1', '--psm', String(segmentation[layout]), '-c', 'tessedit_create_tsv=1'];
      const env = { PATH: usualSearchPath, OMP_THREAD_LIMIT: '1' };
      return () => promisify(execFile)('tesseract', [...where, ...how], { env, maxBuffer: 2 ** 26 });
    }),
  );
}

function idleSeconds(): number {
  return cpus().reduce((total, { times }) => total + times.idle, 0) / 1000;
}

/** Of this process and of all its children that have ended; null where there is no /proc. */
function processorSeconds(): number | null {
  if (process.platform !== 'linux') return null;
  const line = readFileSync('/proc/self/stat', 'latin1');
  const words = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // utime, stime, cutime and cstime, in hundredths of a second (proc(5)).
  return words.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
