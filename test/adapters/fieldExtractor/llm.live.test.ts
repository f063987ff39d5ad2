import { afterEach, describe, expect, it } from 'vitest';
import { extractionSchema, foundField, type ExtractionUsage } from '../../../src/domain/fields.ts';
import type { PageReading } from '../../../src/domain/reading.ts';
import { day, money, text } from '../../domain/extractions.ts';
import { pageOf } from '../../extraction/fixtures.ts';
import { apiKey, asked, extract, failureOf, page, said, stopModel } from './askedModel.ts';
import { answerOf, type ChatRequest, type Said } from './modelServer.ts';

afterEach(stopModel);

describe('a model of language', () => {
  it('gives values with place, printed text and the prompt they came by', async () => {
    const extraction = await extract((request) => ({ content: answerOf(request, said) }));
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    expect(foundField(extraction, 'totalAmount')).toMatchObject({
      value: money(119_000),
      confidence: 0.9,
      grounding: { page: 1, sourceText: '1,190.00' },
    });
    expect(foundField(extraction, 'issueDate')?.value).toEqual(day('2026-05-03'));
    expect(foundField(extraction, 'supplierName')?.value).toEqual(text('Larkspur Instruments GmbH'));
    expect(extraction.engine.version).toMatch(/^openai-compatible\/tiny-1\/prompt-1-[0-9a-f]{16}$/);
    expect(extraction.fields.find(({ key }) => key === 'iban')).toMatchObject({ reason: 'no-candidate' });
  });

  it('is shown the numbered words between markers, a schema, and no tools', async () => {
    await extract((request) => ({ content: answerOf(request, said) }), {
      hint: { text: 'look at the foot', field: 'dueDate', page: 1, box: [0, 0.09, 1, 0.11] },
    });
    const [request] = asked()?.requests ?? [];
    expect(request?.messages.at(-1)?.content).toContain(
      '<<<document-abababababababab\n# page 1\n0|Larkspur 1|Instruments',
    );
    expect(request?.messages.at(-1)?.content).toContain(
      '- field dueDate, page 1, words 5 6 7 8: look at the foot',
    );
    expect(JSON.stringify(request?.response_format)).toContain('"json_schema"');
    expect(request?.tools).toBeUndefined();
    expect(asked()?.keys).toEqual([`Bearer ${apiKey}`]);
  });

  it('records what it took, in millionths of the price', async () => {
    const told: ExtractionUsage[] = [];
    const extraction = await extract((request) => ({ content: answerOf(request, said) }), {
      onUsage: (usage) => told.push(usage),
    });
    const usage = {
      model: 'openai-compatible/tiny-1',
      calls: 1,
      inputTokens: 1000,
      outputTokens: 200,
      costMicros: 4500,
    };
    expect(extraction.usage).toEqual(usage);
    expect(told).toEqual([usage]);
  });

  it('leaves the cost open without prices', async () => {
    const extraction = await extract((request) => ({ content: answerOf(request, said) }), {
      prices: undefined,
    });
    expect(extraction.usage).toMatchObject({ costMicros: null });
  });
});

describe('an answer that has not the form', () => {
  it('is taken out of its fence without another call', async () => {
    const extraction = await extract((request) => ({
      content: `Here you are:\n\`\`\`json\n${answerOf(request, said)}\n\`\`\``,
    }));
    expect(foundField(extraction, 'invoiceNumber')?.value).toEqual(text('EX-77'));
    expect(extraction.usage).toMatchObject({ calls: 1 });
  });

  it.each([
    ['misshapen', '{"fields": {"totalAmount": 1190}}'],
    ['cut', '{"documentType": "invoice", "fields": {"invoiceNumber": {"value": "EX'],
    ['empty', ''],
    ['no JSON', 'I cannot help with that.'],
  ])('is repaired once when it is %s', async (_name, bad) => {
    const extraction = await extract((request, count) => ({
      content: count === 1 ? bad : answerOf(request, said),
    }));
    expect(foundField(extraction, 'totalAmount')?.value).toEqual(money(119_000));
    expect(extraction.usage).toMatchObject({ calls: 2 });
    expect(asked()?.requests[1]?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
  });

  it('is a failure of the engine when it is so twice', async () => {
    const failure = await failureOf(() => ({ content: '{"fields": {}}' }));
    expect(failure).toMatchObject({ type: 'EngineFailed', code: 'LLM_ANSWER_UNUSABLE' });
    expect(asked()?.requests).toHaveLength(2);
  });

  it('is a failure of the engine when it was cut off, also where it can be parsed', async () => {
    const failure = await failureOf((request) => ({
      content: answerOf(request, said),
      finishReason: 'length',
    }));
    expect(failure).toMatchObject({ type: 'EngineFailed', code: 'LLM_ANSWER_CUT' });
    const broken = await failureOf(() => ({ content: '{"fields"', finishReason: 'length' }));
    expect(broken).toMatchObject({ code: 'LLM_ANSWER_CUT' });
  });

  it('is a failure of the engine when the provider withheld it', async () => {
    const failure = await failureOf(() => ({ content: '', finishReason: 'content_filter' }));
    expect(failure).toMatchObject({ type: 'EngineFailed', code: 'LLM_ANSWER_WITHHELD' });
  });
});

describe('a value without proof', () => {
  it.each<[string, Said]>([
    [
      'ids of words that do not exist',
      { totalAmount: { value: '1190.00', quote: '1,190.00', words: [900] } },
    ],
    ['no ids', { totalAmount: { value: '1190.00', quote: '1,190.00', words: [] } }],
    ['half a word id', { totalAmount: { value: '1190.00', quote: '1,190.00', words: [17.5] } }],
    ['words that say something else', { totalAmount: { value: '9999.00', quote: '9,999.00', words: [20] } }],
    ['a quote that does not say the value', { totalAmount: { value: '9999.00', quote: '1,190.00' } }],
    ['an amount with its sign turned', { totalAmount: { value: '-1190.00', quote: '1,190.00' } }],
  ])('is not found: %s', async (_name, lie) => {
    const extraction = await extract((request) => ({ content: answerOf(request, { ...said, ...lie }) }));
    expect(extraction.fields.find(({ key }) => key === 'totalAmount')).toMatchObject({
      status: 'notFound',
      reason: 'unproven',
    });
    expect(foundField(extraction, 'invoiceNumber')).toBeDefined();
  });
});

describe('rows', () => {
  const rows = (request: ChatRequest, ...amounts: string[]) =>
    amounts.map((amount, at) => {
      const line = at === 0 ? 'Gauge and case 4 250.00 1,000.00' : 'Cable 2 95.00 190.00';
      const first = request.messages.at(-1)?.content.match(new RegExp(`(\\d+)\\|${line.split(' ')[0]}`))?.[1];
      const words = line.split(' ').map((_, more) => Number(first) + more);
      return {
        description: at === 0 ? 'Gauge and case' : 'Cable',
        quantity: at === 0 ? '4' : '2',
        unitPrice: '250.00',
        lineTotal: amount,
        words,
      };
    });

  it('that make the total are complete; what a row does not print is left out', async () => {
    const extraction = await extract((request) => ({
      content: answerOf(request, said, { lineItems: rows(request, '1000.00', '190.00') }),
    }));
    expect(extraction.lineItems).toMatchObject([
      {
        description: 'Gauge and case',
        quantity: '4',
        unitPrice: '250',
        lineTotal: { minorUnits: 100_000 },
        page: 1,
      },
      { description: 'Cable', quantity: '2', unitPrice: null, lineTotal: { minorUnits: 19_000 } },
    ]);
    expect(extraction).toMatchObject({ lineItemsComplete: true, notices: [] });
  });

  it('that do not make it, or name an amount that is not theirs, are said to be incomplete', async () => {
    const extraction = await extract((request) => ({
      content: answerOf(request, said, { lineItems: rows(request, '1000.00', '191.00') }),
    }));
    expect(extraction.lineItems).toHaveLength(1);
    expect(extraction).toMatchObject({ lineItemsComplete: false, notices: ['ROWS_INCOMPLETE'] });
  });
});

describe('a long document', () => {
  const filler = (number: number): PageReading =>
    pageOf(
      Array.from({ length: 60 }, (_, row) => ({
        text: Array(20).fill('filler').join(' '),
        x: 20,
        y: 10 + row * 12,
      })),
      { page: number },
    );

  it('is asked in windows of whole pages; the sums come from its end, the rest from its beginning', async () => {
    const last = pageOf(
      [
        { text: 'Invoice EX-78', x: 50, y: 40 },
        { text: 'Total 2,380.00', x: 50, y: 60 },
      ],
      { page: 5 },
    );
    const extraction = await extract(
      (request) => {
        const isFirst = request.messages.at(-1)?.content.includes('EX-77') ?? false;
        const isLast = request.messages.at(-1)?.content.includes('EX-78') ?? false;
        const end: Said = {
          invoiceNumber: { value: 'EX-78', quote: 'EX-78' },
          totalAmount: { value: '2380.00', quote: '2,380.00' },
        };
        return { content: answerOf(request, isFirst ? said : isLast ? end : {}) };
      },
      { pages: [page, filler(2), filler(3), filler(4), last] },
    );
    expect(asked()?.requests.length).toBeGreaterThan(1);
    expect(foundField(extraction, 'totalAmount')).toMatchObject({
      value: money(238_000),
      confidence: 0.6,
      grounding: { page: 5 },
    });
    expect(foundField(extraction, 'invoiceNumber')).toMatchObject({ value: text('EX-77'), confidence: 0.6 });
    expect(foundField(extraction, 'issueDate')).toMatchObject({ confidence: 0.9 });
    expect(extraction.usage?.calls).toBe(asked()?.requests.length);
  });

  it('without a word is not asked about at all', async () => {
    const extraction = await extract(() => ({ status: 500 }), { pages: [pageOf([])] });
    expect(asked()?.requests).toEqual([]);
    expect(
      extraction.fields.every((field) => field.status === 'notFound' && field.reason === 'unreadable'),
    ).toBe(true);
  });
});
