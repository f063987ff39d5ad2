import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A picture held as bytes: red, green, blue, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

let library: Promise<PDFiumLibrary> | null = null;

/** Every page of a PDF as pixels on white paper. */
export async function drawPages(pdf: Uint8Array, { dpi }: { dpi: number }): Promise<Pixels[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pages: Pixels[] = [];
    for (const page of document.pages()) {
      const drawn = await page.render({ scale: dpi / 72, render: 'bitmap', colorSpace: 'BGRA' });
      pages.push({ data: withoutAlpha(drawn.data), width: drawn.width, height: drawn.height });
    }
    return pages;
  } finally {
    document.destroy();
  }
}

/** PDFium hands over red, green, blue and an alpha that is always full on a page. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
