import type { DocumentFile, FileInspection, FileLimits } from '../adapters/documentFile/documentFile.ts';
import type { Ocr } from '../adapters/ocr/ocr.ts';
import type { RefusalCode } from '../domain/document.ts';
import type { PageReading, Reading } from '../domain/reading.ts';
import { contradictsPicture } from './readingClaims.ts';
import { betterLanguage } from './readingLanguage.ts';
import type { DocumentLanguage } from './readingLook.ts';
import { recognizePage } from './readingPage.ts';
import type { PageAnswer } from './readingPage.ts';

export interface ReadingDeps {
  readonly documentFile: Pick<DocumentFile, 'inspect' | 'renderPage'>;
  readonly ocr: Pick<Ocr, 'name' | 'version' | 'recognize' | 'languages'>;
  /** Pages that are read at the same time: one a core. */
  readonly parallelPages: number;
}
export interface ReadingRequest {
  readonly path: string;
  readonly sha256: string;
  readonly limits: FileLimits;
}
/** Pages of this file that this engine has read before: a second attempt goes on at the first page not done. */
export interface StoredPages {
  load(page: number): Promise<PageReading | null>;
  save(page: PageReading): Promise<void>;
}
export interface ReadingProgress {
  readonly pagesDone: number;
  readonly pages: number;
}
export interface ReadingContext {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
  readonly storedPages: StoredPages;
}
export type ReadingResult =
  | { readonly outcome: 'read'; readonly reading: Reading }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

type OpenedFile = FileInspection & { outcome: 'opened' };
type Page = OpenedFile['pages'][number];

/**
 * Reads a file: the text layer where a page has a usable one, OCR where not. A file that cannot or must not be read is
 * an answer, not an error.
 *
 * @throws EngineFailed when a parser or the OCR engine fails; the signal's reason when it aborts. Pages that were read
 * by then are stored.
 */
export async function readFile(
  deps: ReadingDeps,
  request: ReadingRequest,
  context: ReadingContext,
): Promise<ReadingResult> {
  const { path, limits, sha256 } = request;
  const opened = await deps.documentFile.inspect({ path, limits, signal: context.signal });
  if (opened.outcome === 'refused') return opened;
  const answers = await readPages(deps, { opened, path }, context);
  const refused = answers.find((answer) => answer.outcome === 'refused');
  if (refused !== undefined) return refused;
  const pages = answers.flatMap((answer) => (answer.outcome === 'read' ? [answer.page] : []));
  const { embeddedXml } = opened;
  const warnings = warningsOf(opened, pages);
  const engine = await engineOf(deps, opened);
  return {
    outcome: 'read',
    reading: { version: 1, fileSha256: sha256, engine, pages, embeddedXml, warnings },
  };
}

/** All pages, side by side; the first refusal or failure stops the others, and nothing runs on afterwards. */
async function readPages(
  deps: ReadingDeps,
  { opened, path }: { opened: OpenedFile; path: string },
  context: ReadingContext,
): Promise<PageAnswer[]> {
  const { pages } = opened;
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, stop.signal]);
  const answers: PageAnswer[] = [];
  const language = languageOf(deps, opened);
  let next = 0;
  let pagesDone = 0;
  async function readOn(): Promise<void> {
    while (next < pages.length && !stop.signal.aborted) {
      const index = next;
      next += 1;
      const page = pages[index];
      if (page === undefined) return;
      const answer = await readPage(deps, { page, path, language }, { ...context, signal });
      answers[index] = answer;
      if (answer.outcome === 'refused') return stop.abort();
      pagesDone += 1;
      context.onProgress({ pagesDone, pages: pages.length });
    }
  }
  await settleAll(Math.min(deps.parallelPages, pages.length), readOn, stop);
  // A page that was stopped because another was refused leaves a hole.
  return answers.filter((answer) => answer !== undefined);
}

/** Runs `count` readers and waits for every one of them; the first failure stops the others and is thrown. */
async function settleAll(count: number, readOn: () => Promise<void>, stop: AbortController): Promise<void> {
  const failures: unknown[] = [];
  const readers = Array.from({ length: count }, async () => {
    try {
      await readOn();
    } catch (error) {
      // What fails after the stop was only stopped.
      if (!stop.signal.aborted) failures.push(error);
      stop.abort();
    }
  });
  await Promise.all(readers);
  if (failures.length > 0) throw failures[0];
}

async function readPage(
  deps: ReadingDeps,
  { page, path, language }: { page: Page; path: string; language: DocumentLanguage },
  { signal, storedPages }: ReadingContext,
): Promise<PageAnswer> {
  signal.throwIfAborted();
  if (page.textLayer !== null) return { outcome: 'read', page: pageOfTextLayer(page, page.textLayer) };
  const stored = await storedPages.load(page.page);
  if (stored !== null) return { outcome: 'read', page: stored };
  const answer = await recognizePage(deps, { page, path, language, signal });
  if (answer.outcome === 'read') await storedPages.save(answer.page);
  return answer;
}

function pageOfTextLayer(page: Page, words: PageReading['words']): PageReading {
  const { widthPt, heightPt, turn = 0 } = page;
  const read = {
    page: page.page,
    widthPt,
    heightPt,
    source: 'text-layer',
    grade: 'readable',
    words,
  } as const;
  return turn === 0 ? read : { ...read, turn };
}

/** Pages with a text layer tell the language of those without. */
function languageOf({ ocr }: ReadingDeps, opened: OpenedFile): DocumentLanguage {
  const [readWith, ...others] = ocr.languages ?? [];
  if (readWith === undefined) return { found: null };
  const words = opened.pages.flatMap((page) => page.textLayer ?? []);
  return { found: betterLanguage(words, { readWith, packs: [readWith, ...others] }) };
}

/** An invisible layer over a scan that says something else than the picture is hidden text too. */
function warningsOf(opened: OpenedFile, pages: readonly PageReading[]): Reading['warnings'] {
  const contradicted = opened.pages.some(({ page, claimed = [] }) => {
    const read = pages.find((each) => each.page === page);
    return read !== undefined && claimed.length > 0 && contradictsPicture(claimed, read.words);
  });
  const { warnings } = opened;
  return contradicted && !warnings.includes('HIDDEN_TEXT') ? [...warnings, 'HIDDEN_TEXT'] : warnings;
}

/** The OCR engine when a page needed it, else the parser of the text layer. */
async function engineOf(deps: ReadingDeps, opened: OpenedFile): Promise<Reading['engine']> {
  const allText = opened.pages.every((page) => page.textLayer !== null);
  return allText ? opened.parser : { name: deps.ocr.name, version: await deps.ocr.version() };
}
