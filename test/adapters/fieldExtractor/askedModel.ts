import { createLlmFieldExtractor, type LlmOptions } from '../../../src/adapters/fieldExtractor/llm.ts';
import { CountersignFailure } from '../../../src/domain/failures.ts';
import type { PageReading, Reading } from '../../../src/domain/reading.ts';
import type { Feedback } from '../../../src/domain/review.ts';
import { pageOf } from '../../extraction/fixtures.ts';
import {
  startModelServer,
  type ChatRequest,
  type ModelServer,
  type Reply,
  type Said,
} from './modelServer.ts';

export const apiKey = 'sk-test-0123456789';
/** A small invoice, and what a truthful model says of it. */
export const page = pageOf([
  { text: 'Larkspur Instruments GmbH', x: 50, y: 40 },
  { text: 'Invoice EX-77', x: 50, y: 60 },
  { text: 'Date: 3 May 2026', x: 50, y: 80 },
  { text: 'Gauge and case 4 250.00 1,000.00', x: 50, y: 140 },
  { text: 'Cable 2 95.00 190.00', x: 50, y: 160 },
  { text: 'Total EUR 1,190.00', x: 50, y: 200 },
]);
export const said: Said = {
  supplierName: { value: 'Larkspur Instruments GmbH', quote: 'Larkspur Instruments GmbH' },
  invoiceNumber: { value: 'EX-77', quote: 'EX-77' },
  issueDate: { value: '2026-05-03', quote: '3 May 2026' },
  currency: { value: 'EUR', quote: 'EUR' },
  totalAmount: { value: '1190.00', quote: '1,190.00' },
};
const readingOf = (pages: readonly PageReading[]): Reading => ({
  version: 1,
  fileSha256: 'ab'.repeat(32),
  engine: { name: 'test', version: '1' },
  pages: [...pages],
  embeddedXml: null,
  warnings: [],
});

let server: ModelServer | undefined;
/** What the last extraction asked. */
export const asked = (): ModelServer | undefined => server;
export async function stopModel(): Promise<void> {
  await server?.close();
}

/** Asks the adapter about the pages, with a model that says what the script says. */
export async function extract(
  script: (request: ChatRequest, count: number) => Reply,
  options: Partial<LlmOptions> & {
    pages?: readonly PageReading[];
    signal?: AbortSignal;
    hint?: Feedback;
  } = {},
) {
  const { pages = [page], signal = new AbortController().signal, hint, ...rest } = options;
  server = await startModelServer(script);
  const extractor = createLlmFieldExtractor({
    provider: 'openai-compatible',
    model: 'tiny-1',
    baseUrl: server.url,
    apiKey,
    timeoutMs: 20_000,
    prices: { input: 2.5, output: 10 },
    ...rest,
  });
  const feedback = hint ? [{ decisionId: 'd-1', feedback: hint }] : [];
  return extractor.extract({ reading: readingOf(pages), feedback, signal });
}

export async function failureOf(...args: Parameters<typeof extract>): Promise<CountersignFailure> {
  const error: unknown = await extract(...args).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CountersignFailure)) throw new Error('no failure of ours', { cause: error });
  return error;
}
