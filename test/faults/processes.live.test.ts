import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBlobStore } from '../../src/adapters/blobStore/index.ts';
import { readingSchema } from '../../src/domain/reading.ts';
import { catalogue } from '../../src/samples/catalogue.ts';
import { createRandom } from '../../src/samples/random.ts';
import { eventually } from '../support/documents.ts';
import { type LiveStack, openLiveStack } from './liveStack.ts';
import { scannedPages } from './scannedPages.ts';

const submittedSchema = z.looseObject({
  files: z.array(z.looseObject({ outcome: z.literal('accepted'), documentId: z.string() })),
});
let live: LiveStack;
beforeAll(async () => {
  live = await openLiveStack();
});
afterAll(() => live.stop());

async function submit(fileName: string, bytes: Uint8Array): Promise<string> {
  const file = join(live.stack.dataFolder, fileName);
  await writeFile(file, bytes);
  const { files } = submittedSchema.parse(await live.client('submit', file));
  return files[0]?.documentId ?? '';
}

const stateOf = async (documentId: string) => (await live.records.findDocument(documentId)).state;
const blobs = () => openBlobStore({ folder: join(live.stack.dataFolder, 'blobs') });

async function eInvoice(seed: number): Promise<Uint8Array> {
  const today = new Date().toISOString().slice(0, 10);
  const found = catalogue.find(({ fileName }) => fileName.includes('factur-x'));
  if (!found) throw new Error('the samples hold no e-invoice any more');
  return (await found.make({ random: createRandom(seed), today })).bytes;
}

describe('a client that died between the row and the start', () => {
  it('is made good for by the next worker that starts', async () => {
    const bytes = await eInvoice(11);
    const file = await blobs().put({ bytes, mediaType: 'application/pdf' });
    const submission = {
      fileName: 'left.pdf',
      channel: 'test',
      submitter: 'mail-room',
      externalReference: null,
    };
    const { documentId } = await live.records.submit({ ...submission, file, priority: 3, again: false });
    // A submit that may still be under way is left alone: this one is two minutes old.
    await live.query(`update submissions set submitted_at = submitted_at - interval '2 minutes'`);

    const worker = await live.stack.startWorker();
    await eventually(async () => expect(await stateOf(documentId)).toBe('ARCHIVED'), 40_000);
    await worker.stop();
  });
});

describe('a worker killed with -9 in the middle of OCR', () => {
  it('loses nothing: another one reads on at the first page that is missing', async () => {
    const pages = 6;
    const first = await live.stack.startWorker();
    const scan = await scannedPages({ pages });
    const sha256 = createHash('sha256').update(scan).digest('hex');
    const documentId = await submit('scan.pdf', scan);
    const pagesRead = async () =>
      (await live.query<{ page: number }>('select page from read_pages where file_sha256 = $1', [sha256]))
        .length;
    await eventually(async () => expect(await pagesRead()).toBeGreaterThan(0), 40_000);
    first.kill('SIGKILL');
    const before = await pagesRead();
    expect(before).toBeLessThan(pages);
    // A mark on what was read so far: it survives only where the page is not read again.
    const marked = `update read_pages set reading = jsonb_set(reading::jsonb, '{words,0,text}', '"MARKED"')::json
      where file_sha256 = $1 returning page`;
    const kept = await live.query<{ page: number }>(marked, [sha256]);

    const second = await live.stack.startWorker();
    const reading = await eventually(async () => {
      const { reading: reference } = await live.records.findDocument(documentId);
      if (!reference) throw new Error('not read yet');
      return readingSchema.parse(JSON.parse(Buffer.from(await blobs().get(reference)).toString('utf8')));
    }, 150_000);
    expect(reading.pages.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5, 6]);
    const untouched = reading.pages
      .filter(({ words }) => words[0]?.text === 'MARKED')
      .map(({ page }) => page);
    expect(untouched).toEqual(kept.map(({ page }) => page).toSorted((a, b) => a - b));
    const runs = await live.query<{ starts: number }>(
      `select starts from step_runs where document_id = $1 and step = 'read'`,
      [documentId],
    );
    expect(runs).toEqual([{ starts: 2 }]);
    await second.stop();
  }, 240_000);
});

describe('a Temporal server killed with -9', () => {
  it('comes back with everything: what waits still waits, what ran goes on, decisions count', async () => {
    const waiting = await submit('waits.pdf', await scannedPages({ pages: 1 }));
    await live.stack.startWorker();
    await eventually(async () => expect(await stateOf(waiting)).toBe('HUMAN_REVIEW'), 40_000);
    const underWay = await submit('invoice.pdf', await eInvoice(12));
    const scan = await submit('scan-2.pdf', await scannedPages({ pages: 3 }));
    const [, , temporal] = live.stack.pids;
    process.kill(temporal ?? 0, 'SIGKILL');
    await eventually(async () => {
      expect(live.stack.pids[2]).not.toBe(temporal);
      await live.client('decide', waiting, 'reject', '--reason', 'not ours', '--wait');
    }, 40_000);

    await eventually(async () => {
      expect(await stateOf(waiting)).toBe('ARCHIVED');
      expect(await stateOf(underWay)).toBe('ARCHIVED');
      expect(await stateOf(scan)).toBe('HUMAN_REVIEW');
    }, 60_000);
  }, 150_000);
});
