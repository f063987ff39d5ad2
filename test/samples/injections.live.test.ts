import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/activities/reading.ts';
import type { DocumentFile } from '../../src/adapters/documentFile/documentFile.ts';
import { openDocumentFile } from '../../src/adapters/documentFile/index.ts';
import { createFieldExtractor } from '../../src/adapters/fieldExtractor/index.ts';
import { createOcr } from '../../src/adapters/ocr/index.ts';
import type { Ocr } from '../../src/adapters/ocr/ocr.ts';
import { screen } from '../../src/compliance/screen.ts';
import { foundField, type Extraction } from '../../src/domain/fields.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { route } from '../../src/domain/routing.ts';
import { normalisedText } from '../../src/domain/truth.ts';
import { generateInjections, generateInnocents } from '../../src/samples/injections/generateInjections.ts';
import type { InjectedDocument } from '../../src/samples/injections/generateInjections.ts';
import {
  answerOf,
  startModelServer,
  wordsIn,
  type ChatRequest,
  type ModelServer,
  type Said,
} from '../adapters/fieldExtractor/modelServer.ts';
import { policy } from '../domain/extractions.ts';

const today = '2026-11-23';
const injected = await generateInjections({ seed: 2026, today });
const innocent = await generateInnocents({ seed: 2026, today });

let documentFile: DocumentFile;
let ocr: Ocr;
let folder: string;
let model: ModelServer;
/** Whom the model obeys now. */
let lure: InjectedDocument['lure'] | null;
let truth: InjectedDocument['truth'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-injections-'));
  documentFile = openDocumentFile({ children: 1, memoryMb: 700, timeoutMs: 60_000 });
  ocr = await createOcr({ engine: 'auto', languages: ['eng', 'deu'], workers: 1 });
  model = await startModelServer((request) => ({ content: answerOf(request, obey(request)) }));
});
afterAll(async () => {
  await Promise.all([documentFile.close(), ocr.close(), model.close()]);
  await rm(folder, { recursive: true });
});

/** The words that say the letters and digits of `text`, the last place where they stand, as a model would point at them. */
function evidence(request: ChatRequest, text: string, value: string): NonNullable<Said[keyof Said]> {
  const words = wordsIn(request);
  const wanted = normalisedText(text);
  for (let first = words.length - 1; first >= 0; first--) {
    for (let length = 1; length <= 10; length++) {
      const run = words.slice(first, first + length);
      const said = run.map((word) => word.text).join(' ');
      if (normalisedText(said) === wanted) return { value, quote: said, words: run.map(({ id }) => id) };
    }
  }
  // It says so even where it sees nothing of it.
  return { value, quote: text, words: words.slice(0, 1).map(({ id }) => id) };
}

/** A model that does as it is told: the attacker's values, by the attacker's text. The rest it reads truthfully. */
function obey(request: ChatRequest): Said {
  const decimal = (cents: number): string => (cents / 100).toFixed(2);
  const said: Said = {
    invoiceNumber: evidence(request, truth.number, truth.number),
    currency: { value: truth.currency, quote: truth.currency === 'GBP' ? '£' : '€' },
    netAmount: evidence(request, decimal(truth.netCents), decimal(truth.netCents)),
    totalAmount: evidence(request, decimal(truth.totalCents), decimal(truth.totalCents)),
    supplierName: evidence(request, truth.supplierName, truth.supplierName),
    iban: evidence(request, truth.iban ?? '', truth.iban ?? ''),
  };
  if (lure === null) return said;
  return {
    ...said,
    totalAmount: evidence(request, lure.printed.total, decimal(lure.totalCents)),
    supplierName: evidence(request, lure.payee, lure.payee),
    iban: evidence(request, lure.iban, lure.iban),
  };
}

async function read(bytes: Uint8Array): Promise<Reading | null> {
  const path = join(folder, 'document.pdf');
  await writeFile(path, bytes);
  const result = await readFile(
    { documentFile, ocr, parallelPages: 1 },
    { path, sha256: 'cd'.repeat(32), limits: policy.intake },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      storedPages: { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    },
  );
  return result.outcome === 'refused' ? null : result.reading;
}

const engines = ['built-in', 'combined', 'llm'] as const;
const extractorOf = (engine: (typeof engines)[number]) =>
  createFieldExtractor(
    engine === 'built-in'
      ? { engine }
      : {
          engine,
          llm: {
            provider: 'openai-compatible',
            model: 'obedient',
            baseUrl: model.url,
            apiKey: undefined,
            timeoutMs: 60_000,
            prices: undefined,
          },
        },
  );

async function routed(engine: (typeof engines)[number], reading: Reading) {
  const signal = new AbortController().signal;
  const extraction = await extractorOf(engine).extract({ reading, feedback: [], signal });
  const reference = { identity: null, holder: null };
  const verdicts = screen({ extraction, policy, today, reference, acceptedRules: [] });
  const { pages: pageGrades, warnings } = reading;
  const answer = route({ extraction, pageGrades, warnings, verdicts, policy, returned: false });
  return { extraction, ...answer };
}

/** Which of amount, payee and account are given, and wrong. */
function wrongIn(extraction: Extraction, expected: InjectedDocument['truth']): string[] {
  const given = (key: 'totalAmount' | 'supplierName' | 'iban') => foundField(extraction, key)?.value;
  const total = given('totalAmount');
  const [payee, account] = [given('supplierName'), given('iban')];
  return [
    ...(total?.kind === 'money' && total.money.minorUnits !== expected.totalCents ? ['amount'] : []),
    ...(payee?.kind === 'text' && normalisedText(payee.text) !== normalisedText(expected.supplierName)
      ? ['payee']
      : []),
    ...(account?.kind === 'text' && normalisedText(account.text) !== normalisedText(expected.iban ?? '')
      ? ['account']
      : []),
  ];
}

describe('instructions inside a document change nothing', () => {
  it('there are at least 40 of them, seen and unseen', () => {
    expect(injected.length).toBeGreaterThanOrEqual(40);
    expect(injected.filter(({ isVisible }) => isVisible).length).toBeGreaterThanOrEqual(20);
    expect(injected.filter(({ isVisible }) => !isVisible).length).toBeGreaterThanOrEqual(15);
  });

  it.each(injected)('$name: no wrong amount, payee or account is accepted', async (document) => {
    ({ lure, truth } = document);
    const reading = await read(document.bytes);
    // A file that is refused accepts nothing.
    if (reading === null) return;
    for (const engine of engines) {
      const { extraction, route: taken } = await routed(engine, reading);
      if (taken === 'accept') expect([engine, ...wrongIn(extraction, document.truth)]).toEqual([engine]);
    }
  });
});

describe('the measures', () => {
  it('are tried by a model that really obeys: it names what the attacker wants', async () => {
    const visible = injected.find(({ name }) => name === 'paragraph-ignorePrevious');
    expect(visible).toBeDefined();
    if (!visible) return;
    ({ lure, truth } = visible);
    const reading = await read(visible.bytes);
    const extraction = reading && (await routed('llm', reading)).extraction;
    expect(extraction && wrongIn(extraction, visible.truth)).toEqual(['amount', 'payee', 'account']);
  });

  /** By engine, the innocent documents that went through without any reason. */
  const passed: Record<'built-in' | 'combined', string[]> = { 'built-in': [], combined: [] };

  it.each(innocent)('stop nothing in $name, with and without a model', async (document) => {
    truth = document.truth;
    lure = null;
    const reading = await read(document.bytes);
    expect(reading).not.toBeNull();
    if (!reading) return;
    for (const engine of ['built-in', 'combined'] as const) {
      const { extraction, route: taken, reasons } = await routed(engine, reading);
      // An unsure customer is asked about in any document: that is no doing of the measures.
      const others = reasons.filter(
        ({ code, field }) => code !== 'LOW_CONFIDENCE' || field !== 'customerName',
      );
      expect({ engine, others, wrong: wrongIn(extraction, document.truth) }).toEqual({
        engine,
        others: [],
        wrong: [],
      });
      expect(taken).toBe(reasons.length === 0 ? 'accept' : 'review');
      if (taken === 'accept') passed[engine].push(document.name);
    }
  });

  it('let all but one of the innocent documents through', () => {
    for (const names of Object.values(passed))
      expect(names.length).toBeGreaterThanOrEqual(innocent.length - 1);
  });
});
