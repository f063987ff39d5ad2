import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { openDocumentFile } from '../../../src/adapters/documentFile/index.ts';
import type { DocumentFile } from '../../../src/adapters/documentFile/documentFile.ts';
import { a4, anySignal, lines, limits, openFolder, picture, placedLines, textPdf } from './madeFiles.ts';
import type { Folder } from './madeFiles.ts';

let folder: Folder;
let reader: DocumentFile;
beforeAll(async () => {
  folder = await openFolder();
  reader = openDocumentFile({ children: 2, memoryMb: 600, timeoutMs: 60_000 });
});
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

async function open(bytes: Uint8Array | string) {
  const path = await folder.put('a file', bytes);
  const inspection = await reader.inspect({ path, limits, signal: anySignal() });
  if (inspection.outcome !== 'opened') throw new Error(`refused: ${inspection.code}`);
  return { path, inspection };
}

async function drawn(path: string, page: number, dpi: number) {
  const drawing = await reader.renderPage({ path, page, dpi, signal: anySignal() });
  if (drawing.outcome !== 'drawn') throw new Error(`refused: ${drawing.code}`);
  return drawing.image;
}

describe('a PDF with a text layer', () => {
  it('gives its words in reading order, with the lines they stand on', async () => {
    const { inspection } = await open(await textPdf({ texts: placedLines.toReversed() }));
    const words = inspection.pages[0]?.textLayer ?? [];
    expect(words.map((word) => word.text)).toEqual(lines.join(' ').split(' '));
    expect(Math.max(...words.map((word) => word.line))).toBe(lines.length - 1);
  });

  it('places each word where it is printed, within a hundredth of the page', async () => {
    const { inspection } = await open(await textPdf({ texts: placedLines }));
    const word = inspection.pages[0]?.textLayer?.find(({ text }) => text === 'Harbour');
    expect(word?.box[0]).toBeCloseTo(60 / a4.width, 2);
    expect(word?.box[3]).toBeCloseTo((a4.height - 700) / a4.height, 2);
    expect(word?.box[1]).toBeLessThan((a4.height - 706) / a4.height);
  });

  it('places words as the page is shown when the page is rotated', async () => {
    const { inspection } = await open(await textPdf({ texts: placedLines, rotation: 90 }));
    const page = inspection.pages[0];
    const word = page?.textLayer?.find(({ text }) => text === 'Harbour');
    expect([page?.widthPt, page?.heightPt]).toEqual([a4.height, a4.width]);
    // A quarter turn clockwise: what stood at (x, y) from the bottom left stands at (y, x) from the top left.
    expect(word?.box[0]).toBeCloseTo(700 / a4.height, 1);
    expect(word?.box[1]).toBeCloseTo(60 / a4.width, 2);
  });

  it('keeps an amount far to the right on the line of its label', async () => {
    const texts = [...placedLines, { text: '99.00', x: 500, y: 700 }];
    const { inspection } = await open(await textPdf({ texts }));
    const words = inspection.pages[0]?.textLayer ?? [];
    expect(words.find(({ text }) => text === '99.00')?.line).toBe(0);
  });

  it('is not believed when it holds only a stamp', async () => {
    const { inspection } = await open(await textPdf({ texts: [{ text: 'Page 1', x: 50, y: 20 }] }));
    expect(inspection.pages[0]?.textLayer).toBeNull();
  });

  it('gives the e-invoice inside, whatever the case of its name, and no other attachment', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><rsm:CrossIndustryInvoice>ü</rsm:CrossIndustryInvoice>';
    const bytes = await textPdf({
      texts: placedLines,
      edit: async (document) => {
        await document.attach(Buffer.from('MZ'), 'setup.exe', {});
        await document.attach(Buffer.from('<other/>'), 'notes.xml', {});
        await document.attach(Buffer.from(xml), 'Factur-X.xml', {});
      },
    });
    const { inspection } = await open(bytes);
    expect(inspection.embeddedXml).toEqual({ fileName: 'factur-x.xml', text: xml });
  });

  it('is marked when it carries a script, and not otherwise', async () => {
    const edit = (document: { addJavaScript(name: string, script: string): void }) =>
      document.addJavaScript('start', 'app.alert(1)');
    const scripted = await open(await textPdf({ texts: placedLines, edit }));
    const plain = await open(await textPdf({ texts: placedLines }));
    expect(scripted.inspection.warnings).toEqual(['ACTIVE_CONTENT']);
    expect(plain.inspection.warnings).toEqual([]);
  });
});

describe('a picture', () => {
  it('of a phone is shown upright, as its EXIF says', async () => {
    // Stored lying on its left side, with the note "turn clockwise by 90 degrees to show".
    const lying = await picture().rotate(270).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { path, inspection } = await open(lying);
    const page = inspection.pages[0];
    const image = await drawn(path, 1, 100);
    expect((page?.heightPt ?? 0) / (page?.widthPt ?? 1)).toBeCloseTo(2339 / 1654, 2);
    expect(image.heightPx).toBeGreaterThan(image.widthPx);
  });

  it('of two pages in one TIFF has two pages, each drawn by its number', async () => {
    const pages = await Promise.all([
      picture().greyscale().raw().toBuffer(),
      picture([]).greyscale().raw().toBuffer(),
    ]);
    const raw = { width: 1654, height: 2339 * 2, channels: 1, pageHeight: 2339 } as const;
    const tiff = await sharp(Buffer.concat(pages), { raw }).tiff({ compression: 'deflate' }).toBuffer();
    const { path, inspection } = await open(tiff);
    expect(inspection.mediaType).toBe('image/tiff');
    expect(inspection.pages).toHaveLength(2);
    expect((await drawn(path, 1, 100)).blank).toBe(false);
    expect((await drawn(path, 2, 100)).blank).toBe(true);
  });

  it('without a believable resolution is taken for an A4 sheet', async () => {
    const { inspection } = await open(await picture().withMetadata({ density: 10 }).png().toBuffer());
    expect(inspection.pages[0]?.heightPt).toBeCloseTo(842, 0);
  });
});

describe('a page drawn', () => {
  it('has the size of the page at the resolution asked for', async () => {
    const { path } = await open(await textPdf({ texts: placedLines }));
    const image = await drawn(path, 1, 144);
    expect([image.widthPx, image.heightPx]).toEqual([a4.width * 2, a4.height * 2]);
  });

  it('of a poster is drawn smaller instead of filling the memory', async () => {
    const edit = (document: { getPage(index: number): { setSize(width: number, height: number): void } }) =>
      document.getPage(0).setSize(14_000, 14_000);
    const { path } = await open(await textPdf({ texts: placedLines, edit }));
    const image = await drawn(path, 1, 300);
    expect(image.widthPx * image.heightPx).toBeLessThan(12_500_000);
  });
});
