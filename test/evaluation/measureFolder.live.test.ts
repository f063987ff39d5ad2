import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFieldExtractor } from '../../src/adapters/fieldExtractor/index.ts';
import type { FieldExtractor } from '../../src/adapters/fieldExtractor/fieldExtractor.ts';
import { loadLabelled } from '../../src/evaluation/labelledReadings.ts';
import { forgetUnfinished, measureFolder, type MeasureRequest } from '../../src/evaluation/measureFolder.ts';
import { parseResults } from '../../src/evaluation/parseResults.ts';
import { openSampleFolder, today, type SampleFolder } from './sampleFolder.ts';

let samples: SampleFolder;
beforeAll(async () => {
  samples = await openSampleFolder();
});
afterAll(() => samples.remove());

function measure(change: Partial<MeasureRequest> = {}) {
  const { folder, config, policy, root } = samples;
  const signal = new AbortController().signal;
  return measureFolder({
    folder,
    config,
    policy,
    today,
    output: join(root, 'results.json'),
    signal,
    ...change,
  });
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('a folder that is measured', () => {
  it('gives every file once, in byte order, in the form of the contract; copies go to a person, damaged files are refused', async () => {
    const { documents } = await measure();
    const results = documents.map(({ result }) => result);
    expect(results.map(({ file }) => file)).toEqual([
      '01-invoice-english.pdf',
      '02-invoice-german.pdf',
      '05-e-invoice-factur-x.pdf',
      '09-broken.pdf',
      '99 copy\u202E.pdf',
    ]);
    expect(parseResults(JSON.parse(JSON.stringify({ documents: results }))).problems).toEqual([]);
    expect(results[2]?.readBy).toBe('embedded-xml');
    expect(results[3]).toMatchObject({ route: 'reject', lineItems: [], error: { code: 'corrupt' } });
    expect(results[4]).toMatchObject({ route: 'review', reasons: expect.arrayContaining(['duplicate']) });
    expect(results[0]?.fields.totalAmount).toMatchObject({ value: expect.any(Number), page: 1 });
    await forgetUnfinished(join(samples.root, 'results.json'));
  });

  it('is not measured twice where a stopped run had come', async () => {
    const stop = new AbortController();
    const output = join(samples.root, 'stopped.json');
    const onDocument = ({ done }: { done: number }) => {
      if (done === 2) stop.abort(new Error('stopped here'));
    };
    await expect(measure({ output, signal: stop.signal, onDocument })).rejects.toThrow('stopped here');
    const measured: string[] = [];
    const builtIn = createFieldExtractor();
    const extractorFor = ({ file }: { file: string }): FieldExtractor => {
      return { ...builtIn, extract: (request) => (measured.push(file), builtIn.extract(request)) };
    };
    const { documents, resumed } = await measure({ output, extractorFor });
    expect(documents).toHaveLength(5);
    expect(resumed).toBeGreaterThanOrEqual(2);
    expect(measured.length).toBeLessThanOrEqual(3);
    expect(await exists(`${output}.unfinished`)).toBe(true);
    await forgetUnfinished(output);
    expect(await exists(`${output}.unfinished`)).toBe(false);
  });

  it('does not fail because the engine fails on a document: that is the result of this document', async () => {
    const output = join(samples.root, 'failing.json');
    const builtIn = createFieldExtractor();
    const failing: FieldExtractor = {
      ...builtIn,
      extract: () => Promise.reject(new TypeError('Secret Street 5')),
    };
    const { documents } = await measure({
      output,
      extractorFor: ({ file }) => (file.startsWith('01') ? failing : builtIn),
    });
    expect(documents[0]?.result).toMatchObject({
      route: 'review',
      reasons: ['internal_extraction_failed'],
      error: { code: 'internal_extraction_failed', message: expect.not.stringContaining('Secret') },
    });
    expect(documents[1]?.result.error).toBeNull();
    await forgetUnfinished(output);
  });
});

describe('a labelled folder that is read', () => {
  it('comes with its labels, and the second time from what was kept', async () => {
    const { folder, config, policy } = samples;
    const first = await loadLabelled({ folder, config, policy });
    expect(first.map(({ truth, result }) => [truth !== null, result.outcome])).toEqual([
      [true, 'read'],
      [false, 'read'],
      [true, 'read'],
      [false, 'refused'],
      [false, 'read'],
    ]);
    // Equal to the last digit of the seconds: nothing was read again. The first and the last file have the same bytes and
    // are read at the same time: whichever ends last is kept, with its seconds.
    const second = await loadLabelled({ folder, config, policy });
    expect(second.slice(1, -1)).toEqual(first.slice(1, -1));
    expect(second.map(({ result }) => result)).toEqual(first.map(({ result }) => result));
    expect([first[0]?.seconds, first.at(-1)?.seconds]).toContain(second[0]?.seconds);
  });
});
