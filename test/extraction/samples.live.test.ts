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

interface Measured {
  readonly name: string;
  readonly expected: Sample['expected'];
  readonly answer: Awaited<ReturnType<typeof routed>>;
}
const measured: Measured[] = [];
beforeAll(async () => {
  for (const { seed, fileName, like, make } of cases) {
    const sample = await make({ random: createRandom(seed).fork(like ?? fileName), today });
    measured.push({
      name: `${fileName}, seed ${seed}`,
      expected: sample.expected,
      answer: await routed(sample),
    });
  }
});

/** Was another total read than is printed? */
function hasWrongTotal({ expected, answer }: Measured): boolean {
  const value = foundField(answer.extraction, 'totalAmount')?.value;
  return value?.kind === 'money' && value.money.minorUnits !== expected.values?.totalCents;
}
/** The given amounts in cents. */
function amountsOf(extraction: Extraction) {
  const unitsOf = (key: 'netAmount' | 'taxAmount' | 'totalAmount'): number | undefined => {
    const value = foundField(extraction, key)?.value;
    return value?.kind === 'money' ? value.money.minorUnits : undefined;
  };
  return {
    netAmount: unitsOf('netAmount'),
    taxAmount: unitsOf('taxAmount'),
    totalAmount: unitsOf('totalAmount'),
  };
}
const shareOf = (part: number, all: number): number => part / Math.max(1, all);

describe('the samples with a text layer', () => {
  it('that hold a fault go to a person, who is told of the rule', () => {
    const faulty = measured.filter(({ expected }) => expected.route.to === 'review');
    expect(faulty.length).toBeGreaterThanOrEqual(seeds.length);
    for (const { name, expected, answer } of faulty) {
      expect(answer.route, name).toBe('review');
      if (expected.route.to === 'review') expect(answer.failed, name).toContain(expected.route.failedRule);
    }
  });

  it('that are accepted have every amount right', () => {
    const accepted = measured.filter(({ answer }) => answer.route === 'accept');
    const wrong = accepted.filter(({ expected, answer }) => {
      const { netAmount, taxAmount, totalAmount } = amountsOf(answer.extraction);
      const { netCents, taxCents, totalCents } = expected.values ?? {};
      const isOther = (given: number | undefined, printed: number | undefined): boolean =>
        given !== undefined && given !== printed;
      return totalAmount !== totalCents || isOther(netAmount, netCents) || isOther(taxAmount, taxCents);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('have no total that is another one', () => {
    expect(measured.filter(hasWrongTotal).map(({ name }) => name)).toEqual([]);
  });

  it('are told apart by class, nineteen of twenty of them', () => {
    const right = measured.filter(({ expected, answer }) => {
      return answer.extraction.documentType.value === expected.documentType;
    });
    expect(shareOf(right.length, measured.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('that leave nothing to ask go straight through, more than half of them', () => {
    // A copy is only known beside the first: alone it is an invoice like any other.
    const sound = measured.filter(({ expected }) => expected.route.to !== 'review');
    const accepted = sound.filter(({ answer }) => answer.route === 'accept');
    expect(shareOf(accepted.length, sound.length)).toBeGreaterThan(0.5);
  });

  it('that do not go through say why, in reasons that name a field or a rule', () => {
    const silent = measured.filter(({ answer }) => answer.route === 'review' && answer.reasons.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
