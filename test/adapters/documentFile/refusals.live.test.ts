import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { openDocumentFile } from '../../../src/adapters/documentFile/index.ts';
import type { DocumentFile } from '../../../src/adapters/documentFile/documentFile.ts';
import { anySignal, limits, openFolder, picture, placedLines, textPdf } from './madeFiles.ts';
import type { Folder } from './madeFiles.ts';

let folder: Folder;
let reader: DocumentFile;
beforeAll(async () => {
  folder = await openFolder();
  reader = openDocumentFile({ children: 1, memoryMb: 600, timeoutMs: 60_000 });
});
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

async function codeOf(bytes: Uint8Array | string, name = 'invoice.pdf') {
  const path = await folder.put(name, bytes);
  const inspection = await reader.inspect({ path, limits, signal: anySignal() });
  return inspection.outcome === 'refused' ? inspection.code : inspection.outcome;
}

async function locked(passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> {
  const document = await PDFDocument.load(await textPdf({ texts: placedLines }));
  document.encrypt(passwords);
  return document.save();
}

describe('a file is refused with its reason', () => {
  it('when it is empty', async () => expect(await codeOf('')).toBe('EMPTY'));

  it('when it is larger than allowed', async () =>
    expect(await codeOf(new Uint8Array(limits.maxBytes + 1))).toBe('TOO_LARGE'));

  it('when its content is no document, whatever its name says', async () => {
    expect(await codeOf('a letter in plain text')).toBe('NOT_A_DOCUMENT');
    expect(await codeOf('MZ a program with %PDF-1.7 inside')).toBe('NOT_A_DOCUMENT');
    expect(await codeOf(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]))).toBe('NOT_A_DOCUMENT');
  });

  it('when a PDF is cut in its first part', async () => {
    const whole = await textPdf({ texts: placedLines });
    expect(await codeOf(whole.subarray(0, 200))).toBe('CORRUPT');
  });

  it('when a JPEG or PNG ends in the middle', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const png = await picture().png().toBuffer();
    expect(await codeOf(jpeg.subarray(0, jpeg.length / 3))).toBe('CORRUPT');
    expect(await codeOf(png.subarray(0, png.length / 3))).toBe('CORRUPT');
  });

  it('when it needs a password to be opened', async () =>
    expect(await codeOf(await locked({ userPassword: 'open', ownerPassword: 'own' }))).toBe('ENCRYPTED'));

  it('when it has more pages than allowed', async () =>
    expect(await codeOf(await textPdf({ texts: [], pages: limits.maxPages + 1 }))).toBe('TOO_MANY_PAGES'));

  it('when a page has more pixels than allowed', async () => {
    const create = { width: 5000, height: 4001, channels: 3, background: 'white' } as const;
    expect(await codeOf(await sharp({ create }).png().toBuffer())).toBe('TOO_MANY_PIXELS');
  });
});

describe('a file is read', () => {
  it('when only changing it needs a password', async () =>
    expect(await codeOf(await locked({ ownerPassword: 'own' }))).toBe('opened'));

  it('when its name lies about its kind', async () =>
    expect(await codeOf(await textPdf({ texts: placedLines }), 'picture.jpg')).toBe('opened'));

  it('when it comes after a refused one', async () => {
    expect(await codeOf('%PDF-1.7 broken')).toBe('CORRUPT');
    expect(await codeOf(await textPdf({ texts: placedLines }))).toBe('opened');
  });
});
