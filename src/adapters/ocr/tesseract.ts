import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { EngineFailed } from '../../domain/failures.ts';
import { segmentation, thresholding } from './ocr.ts';
import type { Ocr, OcrLanguage, OcrRequest } from './ocr.ts';
import { Slots } from './slots.ts';
import { wordsOfTsv } from './tsv.ts';

/** A page takes about half a second; one that takes this long never ends. */
const pageTimeoutMs = 120_000;
const mostOutputBytes = 64 * 2 ** 20;
/** The whole environment of the engine: one core a page, since pages run side by side, and none of our settings. */
function engineEnvironment(searchPath: string): NodeJS.ProcessEnv {
  return { PATH: searchPath, OMP_THREAD_LIMIT: '1', LC_ALL: 'C' };
}

/** The version of the native engine on the search path, or null when there is none. */
export async function nativeVersion({ searchPath }: { searchPath: string }): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('tesseract', ['--version'], {
      env: engineEnvironment(searchPath),
    });
    return /^tesseract v?(\S+)/.exec(stdout)?.[1] ?? null;
  } catch {
    // Not installed, or not runnable: the same to us.
    return null;
  }
}

/** The native engine, a process a page. */
export function openTesseract(options: {
  version: string;
  folder: string;
  languages: readonly OcrLanguage[];
  workers: number;
  searchPath: string;
}): Ocr {
  const slots = new Slots(options.workers);
  const closing = new AbortController();
  return {
    name: 'tesseract',
    languages: options.languages,
    version: () => Promise.resolve(`${options.version} ${options.languages.join('+')}`),
    recognize: (request) => {
      const over = AbortSignal.any([request.signal, closing.signal]);
      return slots.hold(over, async () => ({
        words: wordsOfTsv(await runTesseract({ ...request, signal: over }, options)),
      }));
    },
    close() {
      closing.abort(new EngineFailed('OCR_CLOSED', 'the OCR engine is shutting down'));
      return Promise.resolve();
    },
  };
}

/** What the engine is told about one page. The table is asked for by variable: the `tsv` config file need not exist. */
function argumentsFor(
  { language, layout = 'page', unevenLight = false }: Omit<OcrRequest, 'png' | 'signal'>,
  { folder, languages }: { folder: string; languages: readonly OcrLanguage[] },
): string[] {
  const method = unevenLight ? thresholding.uneven : thresholding.even;
  const pack = language ?? languages[0] ?? 'eng';
  const where = ['stdin', 'stdout', '-l', pack, '--tessdata-dir', folder];
  const how = ['--psm', String(segmentation[layout]), '--oem', '1'];
  return [...where, ...how, '-c', 'tessedit_create_tsv=1', '-c', `thresholding_method=${method}`];
}

async function runTesseract(
  run: OcrRequest,
  options: { folder: string; languages: readonly OcrLanguage[]; searchPath: string },
): Promise<string> {
  run.signal.throwIfAborted();
  const child = spawn('tesseract', argumentsFor(run, options), {
    env: engineEnvironment(options.searchPath),
    stdio: ['pipe', 'pipe', 'ignore'],
    signal: AbortSignal.any([run.signal, AbortSignal.timeout(pageTimeoutMs)]),
    killSignal: 'SIGKILL',
  });
  const output: Buffer[] = [];
  let bytes = 0;
  child.stdout.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostOutputBytes) child.kill('SIGKILL');
    else output.push(part);
  });
  // A broken pipe means that the engine has ended; its exit tells why.
  child.stdin.on('error', () => {});
  child.stdin.end(run.png);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).catch((cause: unknown) => {
    run.signal.throwIfAborted();
    throw new EngineFailed('OCR_FAILED', 'the OCR engine could not run or took too long', { cause });
  });
  if (exitCode !== 0) throw new EngineFailed('OCR_FAILED', `the OCR engine ended with ${exitCode}`);
  return Buffer.concat(output).toString('utf8');
}
