import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/activities/reading.ts';
import type { DocumentFile } from '../../src/adapters/documentFile/documentFile.ts';
import { openDocumentFile } from '../../src/adapters/documentFile/index.ts';
import { createFieldExtractor } from '../../src/adapters/fieldExtractor/index.ts';
import type { Ocr } from '../../src/adapters/ocr/ocr.ts';
import { screen } from '../../src/compliance/screen.ts';
import { foundField, type Extraction } from '../../src/domain/fields.ts';
import { policySchema } from '../../src/domain/policy.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { route } from '../../src/domain/routing.ts';
import { catalogue } from '../../src/samples/catalogue.ts';
import { createRandom } from '../../src/samples/random.ts';
import type { Sample } from '../../src/samples/sample.ts';

const today = '2026-11-23';
const seeds = [2026, 1, 7, 19, 42];
// What OCR has to read may go either way; what is broken is not read.
const withTextLayer = catalogue.filter(({ fileName }) => !/scanned|photo|broken/.test(fileName));
const cases = seeds.flatMap((seed) => withTextLayer.map((recipe) => ({ seed, ...recipe })));

let documentFile: DocumentFile;
let folder: string;
let policy: ReturnType<typeof policySchema.parse>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-samples-'));
  documentFile = openDocumentFile({ children: 1, memoryMb: 700, timeoutMs: 60_000 });
  policy = policySchema.parse(JSON.parse(await readBytes('policy/default.json', 'utf8')));
});
afterAll(async () => {
  await documentFile.close();
  await rm(folder, { recursive: true });
});

const ocr: Pick<Ocr, 'name' | 'version' | 'recognize'> = {
  name: 'tesseract',
  version: () => Promise.resolve('0'),
  recognize: () => Promise.reject(new Error('a page with a text layer needs no recognition')),
};

async function read(sample: Omit<Sample, 'fileName'>): Promise<Reading> {
  const path = join(folder, 'sample.pdf');
  await writeFile(path, sample.bytes);
  const result = await readFile(
    { documentFile, ocr, parallelPages: 1 },
    { path, sha256: '0'.repeat(64), limits: policy.intake },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      storedPages: { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    },
  );
  if (result.outcome === 'refused') throw new Error(`the sample was refused: ${result.code}`);
  return result.reading;
}

/** The route by the default policy, with no other document known, and the rules that failed. */
async function routed(sample: Omit<Sample, 'fileName'>) {
  const reading = await read(sample);
  const signal = new AbortController().signal;
  const extraction = await createFieldExtractor().extract({ reading, feedback: [], signal });
  const reference = { identity: null, holder: null };
  const verdicts = screen({ extraction, policy, today, reference, acceptedRules: [] });
  const { pages: pageGrades, warnings } = reading;
  const answer = route({ extraction, pageGrades, warnings, verdicts, policy, returned: false });
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
  return { extraction, failed, ...answer };
}

const unitsOf = (extraction: Extraction, key: 'netAmount' | 'taxAmount' | 'totalAmount') => {
  const value = foundField(extraction, key)?.value;
  return value?.kind === 'money' ? value.money.minorUnits : null;
};

describe('samples that leave nothing to ask go straight through, the others to a person', () => {
  it.each(cases)('$fileName, seed $seed', async ({ seed, fileName, like, make }) => {
    const sample = await make({ random: createRandom(seed).fork(like ?? fileName), today });
    const { extraction, failed, route: taken, reasons } = await routed(sample);
    const { route: wanted, values, documentType } = sample.expected;
    expect(extraction.documentType.value).toBe(documentType);
    if (wanted.to === 'review') {
      expect(taken).toBe('review');
      expect(failed).toEqual([wanted.failedRule]);
    } else {
      // A copy is only known beside the first: alone it is an invoice like any other.
      expect(reasons).toEqual([]);
      expect(taken).toBe('accept');
    }
    expect(unitsOf(extraction, 'netAmount')).toBe(values?.netCents);
    expect(unitsOf(extraction, 'taxAmount')).toBe(values?.taxCents);
    expect(unitsOf(extraction, 'totalAmount')).toBe(values?.totalCents);
  });
});
