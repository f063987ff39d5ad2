import { identityOf } from '../compliance/identity.ts';
import { screen } from '../compliance/screen.ts';
import { hashOfIdentity } from '../activities/identity.ts';
import type { FieldExtractor } from '../adapters/fieldExtractor/fieldExtractor.ts';
import type { Extraction } from '../domain/fields.ts';
import { CountersignFailure } from '../domain/failures.ts';
import type { Policy } from '../domain/policy.ts';
import type { Reading } from '../domain/reading.ts';
import { route, xmlMethod } from '../domain/routing.ts';
import type { FolderFile } from './folder.ts';
import type { FileReader } from './fileReader.ts';
import { readByOf } from './readBy.ts';
import type { TimedReading } from './readingCache.ts';
import { extractedResult, failedResult, refusedResult, unreadableFileResult } from './resultOf.ts';
import type { ResultDocument } from './results.ts';
import { groundingOf, type Grounding } from './scores/groundedness.ts';

/** A result with what is known of it beyond the results file. */
export interface MeasuredDocument {
  readonly result: ResultDocument;
  /** Of the file's bytes; null when it could not be read from the disk. */
  readonly sha256: string | null;
  /** Hash of supplier, number and total; null when one of them is missing. */
  readonly identityHash: string | null;
  /** Pages that were read; 0 for a refused file. */
  readonly pages: number;
  readonly grounding: Grounding;
}

export interface MeasuringParts {
  readonly read: (request: Parameters<FileReader['read']>[0]) => Promise<TimedReading>;
  /** The engine for one document: cross-validation gives each one that has not learned from its origin. */
  readonly extractorFor: (document: { file: string; sha256: string }) => FieldExtractor;
  readonly policy: Policy;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly signal: AbortSignal;
}

const nothingMore = { identityHash: null, pages: 0, grounding: {} } as const;

/**
 * One file from bytes to route, by the functions of the process: read, extract, screen, route. Any failure is a result
 * of this document, never an error, except the signal's.
 */
export async function measureDocument(
  parts: MeasuringParts,
  { file, sha256 }: { file: FolderFile; sha256: string | null },
): Promise<MeasuredDocument> {
  const { signal } = parts;
  if (sha256 === null)
    return {
      ...nothingMore,
      sha256,
      result: unreadableFileResult({ file: file.name, seconds: 0, readBy: null }),
    };
  const { result: read, seconds: readSeconds } = await parts.read({ path: file.path, sha256, signal });
  const readMs = performance.now();
  // A kept reading brings the time that it took when it was made.
  const factsNow = (readBy: string | null) => ({
    file: file.name,
    readBy,
    seconds: readSeconds + (performance.now() - readMs) / 1000,
  });
  if (read.outcome === 'refused')
    return { ...nothingMore, sha256, result: refusedResult(factsNow(null), read.code) };
  if (read.outcome === 'failed')
    return { ...nothingMore, sha256, result: failedResult(factsNow(null), read) };
  const { reading } = read;
  const extractor = parts.extractorFor({ file: file.name, sha256 });
  try {
    const extraction = await extractor.extract({ reading, feedback: [], signal });
    const decided = decide({ extraction, reading, policy: parts.policy, today: parts.today });
    const result = extractedResult(factsNow(readByWhat(reading, extraction)), {
      extraction,
      reasons: decided,
    });
    return { result, sha256, ...knownOf({ result, reading, extraction }) };
  } catch (error) {
    signal.throwIfAborted();
    return { ...nothingMore, sha256, result: failedResult(factsNow(readByOf(reading)), failureOf(error)) };
  }
}

/** The rules and the route as on the first screening of the process, with no memory of other documents. */
function decide(request: { extraction: Extraction; reading: Reading; policy: Policy; today: string }) {
  const { extraction, reading, policy, today } = request;
  const reference = { identity: null, holder: null };
  const verdicts = screen({ extraction, policy, today, reference, acceptedRules: [] });
  const { pages: pageGrades, warnings } = reading;
  return route({ extraction, pageGrades, warnings, verdicts, policy, returned: false }).reasons;
}

function readByWhat(reading: Reading, extraction: Extraction): string | null {
  const fromXml = extraction.fields.some(
    ({ status, provenance }) =>
      status === 'found' && provenance.by === 'engine' && provenance.method === xmlMethod,
  );
  return fromXml ? 'embedded-xml' : readByOf(reading);
}

function knownOf(known: { result: ResultDocument; reading: Reading; extraction: Extraction }) {
  const identity = identityOf(known.extraction);
  return {
    identityHash: identity === null ? null : hashOfIdentity(identity),
    pages: known.reading.pages.length,
    grounding: groundingOf({ fields: known.result.fields, pages: known.reading.pages }),
  };
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof CountersignFailure) return error;
  // The message of an unknown error may hold text of the document: only its kind is told.
  const kind = error instanceof Error ? error.name : 'unknown';
  return { code: 'EXTRACTION_FAILED', message: `The extraction failed (${kind}).` };
}
