import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { faces, fontNames, plainText, type Face } from './glyphs.ts';
import type { Sheet, SheetPage } from './sheet.ts';

/** The sheet as a PDF with a real text layer. Equal sheets give equal bytes. */
export async function drawSheet(sheet: Sheet): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(document, sheet);
  for (const page of sheet.pages) drawPage(document.addPage([sheet.width, sheet.height]), page, fonts);
  return document.save();
}

type Fonts = ReadonlyMap<Face, readonly [PDFFont, PDFFont]>;

async function embedFonts(document: PDFDocument, sheet: Sheet): Promise<Fonts> {
  const used = new Set(sheet.pages.flatMap(({ texts }) => texts.map(({ face }) => face)));
  const fonts = new Map<Face, readonly [PDFFont, PDFFont]>();
  for (const face of faces.filter((name) => used.has(name))) {
    const [regular, bold] = fontNames[face];
    fonts.set(face, [await document.embedFont(regular), await document.embedFont(bold)]);
  }
  return fonts;
}

function drawPage(page: PDFPage, { texts, rules }: SheetPage, fonts: Fonts): void {
  const height = page.getHeight();
  for (const { kind, at } of rules) {
    const [x0, y0, x1, y1] = at;
    const style = { thickness: 0.5, color: rgb(0.4, 0.4, 0.4) };
    if (kind === 'line')
      page.drawLine({ start: { x: x0, y: height - y0 }, end: { x: x1, y: height - y1 }, ...style });
    else
      page.drawRectangle({
        x: x0,
        y: height - y1,
        width: x1 - x0,
        height: y1 - y0,
        borderWidth: 0.5,
        borderColor: style.color,
      });
  }
  for (const { text, x, y, size, bold, face } of texts) {
    const font = fonts.get(face)?.[bold ? 1 : 0];
    if (font) page.drawText(plainText(text), { x, y: height - y, size, font, color: rgb(0, 0, 0) });
  }
}
