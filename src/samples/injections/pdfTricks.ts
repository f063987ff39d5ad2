import {
  clip,
  endMarkedContent,
  endPath,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setTextRenderingMode,
  StandardFonts,
  TextRenderingMode,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { Canvas } from '../canvas.ts';

/** Lines from a place on the last page: points from the top left. */
interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}
const [size, step] = [8.5, 12];

const pageOf = ({ document }: Canvas): PDFPage => document.getPage(document.getPageCount() - 1);

function drawLines(canvas: Canvas, { lines, x, y }: Placed): void {
  for (const [row, line] of lines.entries()) canvas.text(line, { x, y: y + row * step, size });
}

/** Text rendering mode 3: neither filled nor stroked, as OCR layers are. */
export function drawInvisible(canvas: Canvas, placed: Placed): void {
  const page = pageOf(canvas);
  page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
  drawLines(canvas, placed);
  page.pushOperators(popGraphicsState());
}

/** Fully transparent paint. */
export function drawTransparent(canvas: Canvas, { lines, x, y }: Placed): void {
  const page = pageOf(canvas);
  for (const [row, line] of lines.entries())
    page.drawText(line, { x, y: page.getHeight() - y - row * step, size, opacity: 0 });
}

/** Inside a clipping path of no size. */
export function drawClipped(canvas: Canvas, placed: Placed): void {
  const page = pageOf(canvas);
  page.pushOperators(pushGraphicsState(), rectangle(0, 0, 0.01, 0.01), clip(), endPath());
  drawLines(canvas, placed);
  page.pushOperators(popGraphicsState());
}

/** In an optional content group that is switched off (ISO 32000-1, 8.11). */
export function drawInHiddenLayer(canvas: Canvas, placed: Placed): void {
  const { document } = canvas;
  const { context, catalog } = document;
  const group = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Layer 1') }));
  catalog.set(
    PDFName.of('OCProperties'),
    context.obj({ OCGs: [group], D: { BaseState: 'ON', OFF: [group], Order: [group] } }),
  );
  const page = pageOf(canvas);
  const { Resources: resources } = page.node.normalizedEntries();
  resources.set(PDFName.of('Properties'), context.obj({ Layer1: group }));
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('OC'), PDFName.of('Layer1')]),
  );
  drawLines(canvas, placed);
  page.pushOperators(endMarkedContent());
}

/** Latin letters whose likes in Cyrillic the text layer says instead: a list of bad words does not find them. */
const alike: Readonly<Record<string, string>> = {
  a: '0430',
  c: '0441',
  e: '0435',
  o: '043E',
  p: '0440',
  x: '0445',
};

/** The picture is Latin; by the font's own table (ToUnicode) the letters are those of another script. */
export function drawHomoglyphs({ document }: Canvas, { lines, x, y }: Placed): void {
  const { context } = document;
  const pairs = Array.from({ length: 95 }, (_, at) => 0x20 + at).map((code) => {
    const unicode = alike[String.fromCharCode(code)] ?? code.toString(16).padStart(4, '0');
    return `<${code.toString(16)}> <${unicode}>`;
  });
  const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange ${pairs.length} beginbfchar
${pairs.join('\n')}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`;
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: StandardFonts.Helvetica,
      Encoding: 'WinAnsiEncoding',
      ToUnicode: context.register(context.stream(table)),
    }),
  );
  const page = document.getPage(document.getPageCount() - 1);
  const name = page.node.newFontDictionary('Alike', font);
  for (const [row, line] of lines.entries()) {
    const text = line.replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/[()\\]/g, String.raw`\$&`);
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginText),
      PDFOperator.of(PDFOperatorNames.SetFontAndSize, [name, context.obj(size)]),
      PDFOperator.of(PDFOperatorNames.MoveText, [
        context.obj(x),
        context.obj(page.getHeight() - y - row * step),
      ]),
      PDFOperator.of(PDFOperatorNames.ShowText, [PDFString.of(text)]),
      PDFOperator.of(PDFOperatorNames.EndText),
    );
  }
}

/** A note that opens on a click, or text on the page that is no part of its content. */
export function addAnnotation(canvas: Canvas, { lines, x, y }: Placed, subtype: 'Text' | 'FreeText'): void {
  const page = pageOf(canvas);
  const top = page.getHeight() - y;
  const annotation = page.doc.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [x, top - 40, x + 460, top],
    Contents: PDFString.of(lines.join(' ').replaceAll(/[^\x20-\x7e]/g, '')),
    ...(subtype === 'FreeText' ? { DA: PDFString.of('/Helv 8 Tf 0 g') } : { Name: 'Note' }),
  });
  page.node.addAnnot(page.doc.context.register(annotation));
}

/** A field of a form that is filled in. */
export function addFormField(canvas: Canvas, { lines, x, y }: Placed): void {
  const page = pageOf(canvas);
  const field = canvas.document.getForm().createTextField('remarks');
  field.enableMultiline();
  field.setText(lines.join('\n').replaceAll(/[^\x20-\x7e\n]/g, ''));
  field.addToPage(page, { x, y: page.getHeight() - y - 60, width: 460, height: 60, borderWidth: 0 });
  field.setFontSize(8);
}

export async function addAttachment({ document }: Canvas, lines: readonly string[]): Promise<void> {
  await document.attach(new TextEncoder().encode(lines.join('\n')), 'instructions.txt', {
    mimeType: 'text/plain',
    creationDate: new Date(0),
    modificationDate: new Date(0),
  });
}
