import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Files made here, by code, for the tests of reading; sizes in points are those of an A4 sheet. */
export const a4 = { width: 595, height: 842 };
export const limits = { maxBytes: 5_000_000, maxPages: 10, maxPagePixels: 20_000_000 };
export const lines = [
  'Harbour Tools Limited',
  'Invoice number 4711',
  'Hammer and nails for the workshop',
  'Total amount 128.50 EUR',
];

export interface Folder {
  put(name: string, bytes: Uint8Array | string): Promise<string>;
  remove(): Promise<void>;
}

export async function openFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-test-'));
  return {
    async put(name, bytes) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface Placed {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the bottom of the sheet. */
  readonly y: number;
  readonly size?: number;
}

/** A PDF with a text layer, `pages` times the same texts. */
export async function textPdf(request: {
  texts: readonly Placed[];
  pages?: number;
  rotation?: number;
  edit?: (document: PDFDocument) => void | Promise<void>;
}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let count = 0; count < (request.pages ?? 1); count += 1) {
    const page = document.addPage([a4.width, a4.height]);
    page.setRotation(degrees(request.rotation ?? 0));
    for (const { text, x, y, size = 12 } of request.texts) page.drawText(text, { x, y, size, font });
  }
  await request.edit?.(document);
  return document.save();
}

/** The lines as a plain page of text. */
export const placedLines: readonly Placed[] = lines.map((text, index) => ({
  text,
  x: 60,
  y: 700 - index * 30,
}));

/** What a till prints, the name of the shop twice as high as the rest. */
export const receiptLines = [
  'CORNER SHOP',
  '12 Market Street',
  'Date 03.02.2026 10:45',
  'Soap bar 3.50',
  'Washing powder 12.80',
  'Kitchen paper 4.20',
  'Orange juice 2.95',
  'Total 23.45',
  'Cash 30.00',
  'Change 6.55',
  'Thank you',
];

/** A picture of the receipt whose letters are about `letterPx` high, as a strip of paper. */
export function receiptPicture(letterPx: number): Sharp {
  const size = letterPx / 0.73;
  const rows = receiptLines.map((text, index) => {
    const fontSize = index === 0 ? 2 * size : size;
    return `<text x="${size}" y="${(4 + 2 * index) * size}" font-size="${fontSize}">${text}</text>`;
  });
  const [width, height] = [Math.round(16 * size), Math.round(27 * size)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/><g font-family="DejaVu Sans, Arial, sans-serif">${rows.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: 'white' });
}

/** A picture of the lines, 200 dpi of an A4 sheet, black on white. */
export function picture(texts: readonly string[] = lines, fontSize = 46): Sharp {
  const rows = texts.map((text, index) => `<text x="170" y="${400 + index * 110}">${text}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="white"/><g font-family="DejaVu Sans, Arial, sans-serif" font-size="${fontSize}">${rows}</g></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: 'white' }).withMetadata({ density: 200 });
}

/** The page with a table of two columns below its lines; its heads are white on a coloured band. */
export function pictureWithBand(heads: readonly [string, string], cells: readonly [string, string]): Sharp {
  const columns = [170, 800] as const;
  const row = (texts: readonly [string, string], y: number, style: string): string =>
    texts.map((text, at) => `<text x="${(columns[at] ?? 0) + 12}" y="${y}" ${style}>${text}</text>`).join('');
  const frames = columns
    .map(
      (x) => `<path d="M${x} 1000h630v240h-630zM${x} 1120h630" fill="none" stroke="#ddd" stroke-width="3"/>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect x="170" y="1000" width="1260" height="120" fill="#4682b4"/>${frames}<g font-family="DejaVu Sans, Arial, sans-serif" font-size="36">${row(heads, 1050, 'fill="white" font-weight="bold"')}${row(cells, 1170, '')}</g></svg>`;
  return picture().composite([{ input: Buffer.from(svg) }]);
}

/** A PDF whose pages are only pictures, as a scanner makes it. */
export async function scannedPdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const png of pictures) {
    const page = document.addPage([a4.width, a4.height]);
    page.drawImage(await document.embedPng(png), { x: 0, y: 0, width: a4.width, height: a4.height });
  }
  return document.save();
}

export function anySignal(): AbortSignal {
  return new AbortController().signal;
}
