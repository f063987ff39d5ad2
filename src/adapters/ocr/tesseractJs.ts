import { setTimeout as sleep } from 'node:timers/promises';
import { createRequire } from 'node:module';
import tesseract from 'tesseract.js';
import type { Worker } from 'tesseract.js';
import { EngineFailed } from '../../domain/failures.ts';
import { segmentation, thresholding } from './ocr.ts';
import type { Ocr, OcrLanguage, OcrLayout, OcrRequest } from './ocr.ts';
import { Slots } from './slots.ts';
import { wordsOfTsv } from './tsv.ts';

const pageTimeoutMs = 120_000;
/** Opening takes half a second; it never settles when a language cannot be loaded. */
const openTimeoutMs = 30_000;
/** A WASM heap only grows: after so many pages a worker is replaced. */
const pagesPerWorker = 200;

interface Engine {
  readonly worker: Worker;
  /** Rejects when the worker reports an error outside a call. */
  readonly broken: Promise<never>;
  pages: number;
  /** What it is set to; changing the pack takes about as long as opening. */
  settings: Settings;
}

interface Settings {
  readonly language: OcrLanguage;
  readonly layout: OcrLayout;
  readonly unevenLight: boolean;
}

/** tesseract.js in worker threads of this process, which end with it. */
export function openTesseractJs(options: {
  folder: string;
  languages: readonly OcrLanguage[];
  workers: number;
}): Ocr {
  const usual = options.languages[0] ?? 'eng';
  const slots = new Slots(options.workers);
  const idle: Engine[] = [];
  const busy = new Set<Engine>();
  const closing = new AbortController();

  async function recognizeOn(engine: Engine, { png, signal, ...wanted }: OcrRequest) {
    busy.add(engine);
    engine.pages += 1;
    try {
      const page = set(engine, settingsOf(wanted, usual)).then(() =>
        engine.worker.recognize(Buffer.from(png), {}, { tsv: true, text: false, blocks: false }),
      );
      // A recognition that is pending when its worker is terminated never settles: every end races it.
      const { data } = await raced(page, [engine.broken, ended(signal)], pageTimeoutMs);
      if (engine.pages < pagesPerWorker) idle.push(engine);
      else await engine.worker.terminate();
      return { words: wordsOfTsv(data.tsv ?? '') };
    } catch (error) {
      // The worker may still be at work on the page; only its end frees the core.
      await engine.worker.terminate();
      signal.throwIfAborted();
      throw error instanceof EngineFailed ? error : failed(error);
    } finally {
      busy.delete(engine);
    }
  }

  return {
    name: 'tesseract.js',
    languages: options.languages,
    version: () => Promise.resolve(`${packageVersion()} ${options.languages.join('+')}`),
    recognize: (request) => {
      const over = AbortSignal.any([request.signal, closing.signal]);
      const { language } = settingsOf(request, usual);
      return slots.hold(over, async () => {
        const engine =
          takeIdle(idle, language) ?? (await openEngine({ folder: options.folder, language }, over));
        return recognizeOn(engine, { ...request, signal: over });
      });
    },
    async close() {
      closing.abort(new EngineFailed('OCR_CLOSED', 'the OCR engine is shutting down'));
      await Promise.all([...idle.splice(0), ...busy].map((engine) => engine.worker.terminate()));
    },
  };
}

function settingsOf(request: Omit<OcrRequest, 'png' | 'signal'>, usual: OcrLanguage): Settings {
  const { language = usual, layout = 'page', unevenLight = false } = request;
  return { language, layout, unevenLight };
}

/** One that has the pack already, else any. */
function takeIdle(idle: Engine[], language: OcrLanguage): Engine | undefined {
  const index = idle.findIndex((engine) => engine.settings.language === language);
  return index === -1 ? idle.pop() : idle.splice(index, 1)[0];
}

async function set(engine: Engine, wanted: Settings): Promise<void> {
  const { settings, worker } = engine;
  if (wanted.language !== settings.language)
    await worker.reinitialize(wanted.language, tesseract.OEM.LSTM_ONLY);
  // The engine forgets its parameters with the pack.
  await worker.setParameters(parametersFor(wanted));
  engine.settings = wanted;
}

function parametersFor({ layout, unevenLight }: Settings): Partial<tesseract.WorkerParams> {
  const { SINGLE_COLUMN, SINGLE_BLOCK, SPARSE_TEXT } = tesseract.PSM;
  const mode = { 4: SINGLE_COLUMN, 6: SINGLE_BLOCK, 11: SPARSE_TEXT } as const;
  const method = unevenLight ? thresholding.uneven : thresholding.even;
  return { tessedit_pageseg_mode: mode[segmentation[layout]], thresholding_method: String(method) };
}

async function openEngine(
  options: { folder: string; language: OcrLanguage },
  signal: AbortSignal,
): Promise<Engine> {
  let report: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => (report = (error) => reject(failed(error))));
  // Whoever waits hears of it through a race; with nobody waiting it must not end the process.
  broken.catch(() => {});
  const opening = tesseract.createWorker([options.language], tesseract.OEM.LSTM_ONLY, {
    langPath: options.folder,
    gzip: true,
    cacheMethod: 'none',
    // Without a handler, an image that cannot be decoded ends the process.
    errorHandler: (error: unknown) => report(error),
  });
  const worker = await raced(opening, [broken, ended(signal)], openTimeoutMs).catch((error: unknown) => {
    // A worker that opens after all has nobody to end it but this.
    opening.then((late) => late.terminate()).catch(() => {});
    signal.throwIfAborted();
    throw error;
  });
  const settings = { language: options.language, layout: 'page', unevenLight: false } as const;
  return { worker, broken, pages: 0, settings };
}

async function raced<Result>(
  work: Promise<Result>,
  ends: readonly Promise<never>[],
  timeoutMs: number,
): Promise<Result> {
  const over = new AbortController();
  const timeout = sleep(timeoutMs, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new EngineFailed('OCR_TIMEOUT', 'the OCR engine took too long');
  });
  // Once the race is decided, the losers' ends are nobody's business.
  timeout.catch(() => {});
  work.catch(() => {});
  try {
    return await Promise.race([work, timeout, ...ends]);
  } finally {
    over.abort();
  }
}

function ended(signal: AbortSignal): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  end.catch(() => {});
  return end;
}

function failed(cause: unknown): EngineFailed {
  return new EngineFailed('OCR_FAILED', 'the OCR engine failed on the image', { cause });
}

function packageVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('tesseract.js/package.json');
  return version;
}
