import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { systemCodeOf } from '../domain/failures.ts';
import type { Policy } from '../domain/policy.ts';
import { replaceFile } from '../learning/replaceFile.ts';
import { UsageError, type EvaluateWish } from './evaluateArguments.ts';
import { evaluateResults, knownOf, type Evaluation } from './evaluation.ts';
import { listFolder } from './folder.ts';
import { forgetUnfinished, measureFolder } from './measureFolder.ts';
import type { MeasuringParts } from './measureDocument.ts';
import { isResultsFile } from './parseResults.ts';
import type { Progress } from './progress.ts';
import { htmlReport, isHtmlReport } from './report/html.ts';
import { expectedSchema, type Expected } from './scores/hostile.ts';
import type { Known } from './scores/scoreDocuments.ts';
import { readTruths } from './truths.ts';

export interface EvaluateParts {
  readonly config: Config;
  readonly policy: Policy;
  readonly today: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Default: the product's extractor. Cross-validation gives each document one that has not seen its origin. */
  readonly extractorFor?: MeasuringParts['extractorFor'];
}

/** Measures or scores as wished and writes the files; the caller prints. @throws UsageError, Refused. */
export async function runEvaluate(
  wish: EvaluateWish,
  parts: EvaluateParts,
): Promise<Evaluation & { readonly resumed: number }> {
  const { source } = wish;
  // Before the long work: a slip must not cost an hour.
  const older = wish.older === undefined ? undefined : await readResults(wish.older.file);
  for (const path of [wish.report, source.kind === 'measure' ? source.output : undefined])
    if (path !== undefined) await prepareFile(path);
  if (source.kind === 'measure') await refuseForeignFile(source.output, resultsKind);
  if (wish.report !== undefined) await refuseForeignFile(wish.report, reportKind);
  const { results, known, resumed } =
    source.kind === 'score'
      ? { results: await readResults(source.results), known: undefined, resumed: 0 }
      : await measure({ source, wish, parts });
  await listFolder(source.folder);
  const truths = await readTruths(source.folder);
  if (wish.older !== undefined && truths.byFile.size === 0)
    throw new UsageError(`Nothing can be compared: ${source.folder} has no label (NAME.truth.json).`);
  const evaluation = evaluateResults({
    results,
    truths,
    expected: await readExpected(source.folder),
    ...(older === undefined ? {} : { older }),
    ...(known === undefined ? {} : { known }),
  });
  if (wish.report !== undefined) await replaceFile(wish.report, htmlReport(evaluation));
  return { ...evaluation, resumed };
}

/** An older file of the same kind may be replaced; one that holds something else would be lost. @throws UsageError */
async function refuseForeignFile(
  path: string,
  { isOwn, kind, option }: { isOwn: (text: string) => boolean; kind: string; option: string },
): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.trim() !== '' && !isOwn(text))
    throw new UsageError(`${path} exists and holds no ${kind}. Name another file by ${option}.`);
}
const resultsKind = {
  isOwn: (text: string): boolean => isResultsFile(parseJson(text)),
  kind: 'results',
  option: '--output',
};
const reportKind = { isOwn: isHtmlReport, kind: 'report', option: '--report' };

async function measure(work: {
  source: EvaluateWish['source'] & { kind: 'measure' };
  wish: EvaluateWish;
  parts: EvaluateParts;
}): Promise<{ results: unknown; known: ReadonlyMap<string, Known>; resumed: number }> {
  const { source, wish, parts } = work;
  const { progress, ...rest } = parts;
  const { folder, output } = source;
  const { documents, resumed } = await measureFolder({
    ...rest,
    folder,
    output,
    ownFiles: wish.report === undefined ? [] : [wish.report],
    ...(wish.readings === undefined ? {} : { readingFolder: wish.readings }),
    onDocument: progress.onDocument,
  }).finally(progress.end);
  const results = { documents: documents.map(({ result }) => result) };
  await replaceFile(output, `${JSON.stringify(results, null, 1)}\n`);
  await forgetUnfinished(output);
  return { results, known: knownOf(documents), resumed };
}

async function readExpected(folder: string): Promise<Expected | null> {
  const text = await readFile(join(folder, 'expected.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = expectedSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new UsageError('expected.json of the folder has not the form that is known.');
  return parsed.data;
}

/** @throws UsageError when the file cannot be read or holds no results. */
async function readResults(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read (${systemCodeOf(error) ?? 'unknown reason'}).`);
  });
  const json = parseJson(text);
  if (json === undefined) throw new UsageError(`${path} is no JSON.`);
  if (!isResultsFile(json))
    throw new UsageError(`${path} is no results file: it needs a list \`documents\`, each with \`file\`.`);
  return json;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says which file it was.
    return undefined;
  }
}

/** Makes the folder of a file that will be written. @throws UsageError when the file cannot be written there. */
async function prepareFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw new UsageError(
      `The folder of ${path} cannot be made (${systemCodeOf(error) ?? 'unknown reason'}).`,
    );
  });
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new UsageError(`${path} is a folder. Name a file.`);
}
