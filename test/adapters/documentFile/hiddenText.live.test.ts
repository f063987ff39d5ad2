import { PDFName, rgb, TextRenderingMode } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage, PDFFont } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFile } from '../../../src/adapters/documentFile/documentFile.ts';
import { openDocumentFile } from '../../../src/adapters/documentFile/index.ts';
import { a4, anySignal, limits, lines, openFolder, placedLines, textPdf } from './madeFiles.ts';
import type { Folder } from './madeFiles.ts';

let folder: Folder;
let reader: DocumentFile;
beforeAll(async () => {
  folder = await openFolder();
  reader = openDocumentFile({ children: 1, memoryMb: 512, timeoutMs: 60_000 });
});
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

const secret = 'Total amount 999.99 EUR';
const white = rgb(1, 1, 1);
const dark = rgb(0.1, 0.1, 0.3);

interface Sheet {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly document: PDFDocument;
}

async function inspect(draw: (sheet: Sheet) => void | Promise<void>) {
  const bytes = await textPdf({
    texts: placedLines,
    edit: async (document) =>
      draw({ document, page: document.getPage(0), font: await document.embedFont('Helvetica') }),
  });
  const found = await reader.inspect({ path: await folder.put('a.pdf', bytes), limits, signal: anySignal() });
  if (found.outcome !== 'opened') throw new Error(found.code);
  const [page] = found.pages;
  return { words: (page?.textLayer ?? []).map(({ text }) => text).join(' '), warnings: found.warnings, page };
}

const at = { x: 60, y: 500, size: 12 };

describe('text that a viewer does not show is flagged and kept away', () => {
  const tricks: Record<string, (sheet: Sheet) => void> = {
    'white on white': ({ page, font }) => page.drawText(secret, { ...at, font, color: white }),
    'invisible by its render mode': ({ page, font }) =>
      page.drawText(secret, { ...at, font, renderMode: TextRenderingMode.Invisible }),
    'without opacity': ({ page, font }) => page.drawText(secret, { ...at, font, opacity: 0.01 }),
    'of one point': ({ page, font }) => page.drawText(secret, { ...at, size: 1, font }),
    'off the page': ({ page, font }) => page.drawText(secret, { ...at, x: -400, font }),
    'in the colour of its box': ({ page, font }) => {
      page.drawRectangle({ x: 50, y: 490, width: 300, height: 30, color: dark });
      page.drawText(secret, { ...at, font, color: dark });
    },
    'under a box that was drawn later': ({ page, font }) => {
      page.drawText(secret, { ...at, font });
      page.drawRectangle({ x: 50, y: 490, width: 300, height: 30, color: white });
    },
  };

  it.each(Object.keys(tricks))('%s', async (name) => {
    const { words, warnings } = await inspect((sheet) => tricks[name]?.(sheet));
    expect(words).toBe(lines.join(' '));
    expect(warnings).toEqual(['HIDDEN_TEXT']);
  });
});

describe('text that a viewer shows is read', () => {
  it('white on a dark box, as in the head of a table', async () => {
    const { words, warnings } = await inspect(({ page, font }) => {
      page.drawRectangle({ x: 50, y: 490, width: 300, height: 30, color: dark });
      page.drawText('Description', { ...at, font, color: white });
    });
    expect(words).toBe(`${lines.join(' ')} Description`);
    expect(warnings).toEqual([]);
  });

  it('the value of a form field, where it stands', async () => {
    const { words, page } = await inspect(({ document, page: sheet }) => {
      const field = document.getForm().createTextField('customer');
      field.setText('Mill Street Garage');
      field.addToPage(sheet, { x: 60, y: 480, width: 250, height: 24, borderWidth: 0 });
    });
    expect(words).toBe(`${lines.join(' ')} Mill Street Garage`);
    const value = page?.textLayer?.find(({ text }) => text === 'Garage');
    expect(value?.box[1]).toBeGreaterThan((a4.height - 504) / a4.height);
    expect(value?.box[3]).toBeLessThan((a4.height - 480) / a4.height);
  });

  it('a note typed onto the page', async () => {
    const { words } = await inspect(({ document, page, font }) => {
      const appearance = document.context.stream('BT /F 12 Tf 2 8 Td (Paid on Friday) Tj ET', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 240, 30],
        Resources: { Font: { F: font.ref } },
      });
      const note = document.context.register(
        document.context.obj({
          Type: 'Annot',
          Subtype: 'FreeText',
          Rect: [60, 440, 300, 470],
          F: 4,
          AP: { N: document.context.register(appearance) },
        }),
      );
      page.node.set(PDFName.of('Annots'), document.context.obj([note]));
    });
    expect(words).toBe(`${lines.join(' ')} Paid on Friday`);
  });

  it('on a page that lies on its side, with the turn that brings it upright', async () => {
    const bytes = await textPdf({ texts: placedLines, rotation: 90 });
    const found = await reader.inspect({
      path: await folder.put('b.pdf', bytes),
      limits,
      signal: anySignal(),
    });
    if (found.outcome !== 'opened') throw new Error(found.code);
    expect(found.pages[0]).toMatchObject({ turn: 270, widthPt: a4.height, heightPt: a4.width });
    expect(found.pages[0]?.textLayer?.map(({ text }) => text).join(' ')).toBe(lines.join(' '));
  });
});
