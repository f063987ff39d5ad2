import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { recognizePage } from '../../src/activities/readingPage.ts';
import { openDocumentFile } from '../../src/adapters/documentFile/index.ts';
import type { DocumentFile } from '../../src/adapters/documentFile/documentFile.ts';
import { createOcr } from '../../src/adapters/ocr/index.ts';
import type { Ocr, OcrRequest } from '../../src/adapters/ocr/ocr.ts';
import {
  limits,
  lines,
  openFolder,
  picture,
  receiptLines,
  receiptPicture,
} from '../adapters/documentFile/madeFiles.ts';
import type { Folder } from '../adapters/documentFile/madeFiles.ts';

let folder: Folder;
let documentFile: DocumentFile;
let ocr: Ocr;
beforeAll(async () => {
  folder = await openFolder();
  documentFile = openDocumentFile({ children: 1, memoryMb: 600, timeoutMs: 60_000 });
  ocr = await createOcr({ engine: 'auto', languages: ['eng'], workers: 1 });
});
afterAll(async () => {
  await Promise.all([documentFile.close(), ocr.close()]);
  await folder.remove();
});

/** Reads the first page with an engine that forgets the words that `keeps` refuses; gives its words and what was asked. */
async function lookAt(
  bytes: Uint8Array,
  keeps: (request: OcrRequest, top: number) => boolean = () => true,
): Promise<{ texts: string[]; asked: OcrRequest[] }> {
  const { signal } = new AbortController();
  const path = await folder.put('page', bytes);
  const opened = await documentFile.inspect({ path, limits, signal });
  const page = opened.outcome === 'opened' ? opened.pages[0] : undefined;
  if (page === undefined) throw new Error('the picture was refused');
  const asked: OcrRequest[] = [];
  const recognize: Ocr['recognize'] = async (request) => {
    asked.push(request);
    const { words } = await ocr.recognize(request);
    return { words: words.filter(({ box }) => keeps(request, box[1])) };
  };
  const deps = { documentFile, ocr: { ...ocr, recognize } };
  const answer = await recognizePage(deps, { page, path, language: { found: null }, signal });
  if (answer.outcome !== 'read') throw new Error('the page was refused');
  return { texts: answer.page.words.map(({ text }) => text), asked };
}

describe('looking at a page', () => {
  it('reads a receipt on a dark table without the table', async () => {
    const around = { top: 90, bottom: 90, left: 90, right: 90, background: '#40382f' };
    const { texts, asked } = await lookAt(await receiptPicture(25).extend(around).jpeg().toBuffer());
    expect(texts).toEqual(receiptLines.join(' ').split(' '));
    const corner = sharp(asked[0]?.png).extract({ left: 0, top: 0, width: 60, height: 60 });
    expect((await corner.raw().toBuffer()).every((level) => level > 240)).toBe(true);
  });

  it('reads a page once more, line by line, where the first reading passed print over', async () => {
    const png = await picture(lines, 34).png().toBuffer();
    const { texts, asked } = await lookAt(png, ({ layout }, top) => layout === 'sparse' || top < 0.25);
    expect(texts).toEqual(lines.join(' ').split(' '));
    expect(asked.map(({ layout }) => layout)).toEqual(['page', 'sparse']);
  });

  it('reads a page once where all of its print has words', async () => {
    const { asked } = await lookAt(await picture(lines, 34).png().toBuffer());
    expect(asked).toHaveLength(1);
  });
});
