import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextRenderingMode } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { readFile } from '../../src/activities/reading.ts';
import type { ReadingProgress } from '../../src/activities/reading.ts';
import { openDocumentFile } from '../../src/adapters/documentFile/index.ts';
import type { DocumentFile } from '../../src/adapters/documentFile/documentFile.ts';
import { createOcr } from '../../src/adapters/ocr/index.ts';
import type { Ocr, OcrRequest } from '../../src/adapters/ocr/ocr.ts';
import { readingSchema } from '../../src/domain/reading.ts';
import type { PageReading } from '../../src/domain/reading.ts';
import {
  a4,
  lines,
  limits,
  openFolder,
  picture,
  pictureWithBand,
  placedLines,
  receiptLines,
  receiptPicture,
  scannedPdf,
  textPdf,
} from '../adapters/documentFile/madeFiles.ts';
import type { Folder } from '../adapters/documentFile/madeFiles.ts';

let folder: Folder;
let documentFile: DocumentFile;
let ocr: Ocr;
beforeAll(async () => {
  folder = await openFolder();
  documentFile = openDocumentFile({ children: 1, memoryMb: 600, timeoutMs: 60_000 });
  ocr = await createOcr({ engine: 'auto', languages: ['eng'], workers: 2 });
});
afterAll(async () => {
  await Promise.all([documentFile.close(), ocr.close()]);
  await folder.remove();
});

const sha256 = 'ab'.repeat(32);
const expected = lines.join(' ').split(' ');

async function read(
  bytes: Uint8Array,
  pages = new Map<number, PageReading>(),
  signal?: AbortSignal,
  engine: Pick<Ocr, 'name' | 'version' | 'recognize' | 'languages'> = ocr,
) {
  const path = await folder.put('file', bytes);
  const progress: ReadingProgress[] = [];
  const result = await readFile(
    { documentFile, ocr: engine, parallelPages: 1 },
    { path, sha256, limits },
    {
      onProgress: (step) => progress.push(step),
      signal: signal ?? new AbortController().signal,
      storedPages: {
        load: (page) => Promise.resolve(pages.get(page) ?? null),
        save: (page) => Promise.resolve(void pages.set(page.page, page)),
      },
    },
  );
  if (result.outcome !== 'read') throw new Error(`refused: ${result.code}`);
  return { reading: readingSchema.parse(result.reading), progress, pages };
}

describe('reading a file', () => {
  it('takes the text layer where there is one, without OCR', async () => {
    const { reading, progress } = await read(await textPdf({ texts: placedLines, pages: 2 }));
    expect(reading.pages.map((page) => page.source)).toEqual(['text-layer', 'text-layer']);
    expect(reading.engine.name).toBe('PDFium');
    expect(progress).toEqual([
      { pagesDone: 1, pages: 2 },
      { pagesDone: 2, pages: 2 },
    ]);
  });

  it('reads a scanned page by OCR and finds its words where they stand', async () => {
    const { reading } = await read(await scannedPdf([await picture().png().toBuffer()]));
    const page = reading.pages[0];
    expect(page?.words.map((word) => word.text)).toEqual(expected);
    expect(page?.grade).toBe('readable');
    expect(page?.source).toBe(ocr.name);
    expect(page?.words[0]?.box[0]).toBeCloseTo(170 / 1654, 2);
    expect(page?.words[0]?.box[3]).toBeCloseTo(400 / 2339, 2);
  });

  it('reads a photo that lies on its side by its EXIF note', async () => {
    const lying = await picture().rotate(270).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { reading } = await read(lying);
    expect(reading.pages[0]?.words.map((word) => word.text)).toEqual(expected);
    expect(reading.pages[0]?.words[0]?.box[0]).toBeCloseTo(170 / 1654, 2);
  });

  it('reads a scan that was turned without a note, and places the words on the turned page', async () => {
    const { reading } = await read(await picture().rotate(90).png().toBuffer());
    const first = reading.pages[0]?.words.find((word) => word.text === 'Harbour');
    // Turned clockwise, the top of the sheet is on the right.
    expect(first?.box[2]).toBeGreaterThan(0.8);
    expect(first?.box[1]).toBeCloseTo(170 / 1654, 2);
    expect(reading.pages[0]?.turn).toBe(270);
  });

  it('reads a scan that lies askew, and places the words on the sloping lines', async () => {
    const askew = await picture().rotate(3, { background: 'white' }).png().toBuffer();
    const { width, height } = await sharp(askew).metadata();
    const page = (await read(askew)).reading.pages[0];
    expect(page?.words.map((word) => word.text)).toEqual(expected);
    expect(page?.skewDegrees).toBeCloseTo(3, 0);
    // The middle of the line's start, turned about the middle of the sheet as the picture was.
    const [x, y] = [170 + 90 - 1654 / 2, 400 - 17 - 2339 / 2];
    const [cos, sin] = [Math.cos((3 * Math.PI) / 180), Math.sin((3 * Math.PI) / 180)];
    const box = page?.words[0]?.box ?? [0, 0, 0, 0];
    expect((box[0] + box[2]) / 2).toBeCloseTo((x * cos - y * sin) / width + 0.5, 1);
    expect((box[1] + box[3]) / 2).toBeCloseTo((x * sin + y * cos) / height + 0.5, 2);
  });

  it('reads white heads of a table on their coloured band', async () => {
    const table = pictureWithBand(['Delivery Number', 'Due Date'], ['90817', 'at once']);
    const { reading } = await read(await table.png().toBuffer());
    const words = reading.pages[0]?.words ?? [];
    expect(words.map((word) => word.text)).toEqual([
      ...expected,
      ...'Delivery Number Due Date 90817 at once'.split(' '),
    ]);
    const head = words.find(({ text }) => text === 'Delivery');
    expect(head?.box[0]).toBeCloseTo(182 / 1654, 2);
    expect(head?.box[3]).toBeCloseTo(1050 / 2339, 1);
  });

  it('reads a receipt that has nearly faded away, and finds nothing in the grain of an empty one', async () => {
    const faded = (png: Sharp): Sharp => png.linear(30 / 255, 215);
    const pale = await read(await faded(receiptPicture(25)).png().toBuffer());
    expect(pale.reading.pages[0]?.words.map((word) => word.text)).toEqual(receiptLines.join(' ').split(' '));
    const grain = { type: 'gaussian', mean: 235, sigma: 4 } as const;
    const create = { width: 1200, height: 1700, channels: 3, background: 'white', noise: grain } as const;
    const empty = await read(await sharp({ create }).jpeg({ quality: 60 }).toBuffer());
    expect(empty.reading.pages[0]).toMatchObject({ source: 'none', words: [] });
  });

  it('reads a page in the language that its words are in', async () => {
    const german = [
      'Rechnung mit der Nummer 4711 und dem Datum von gestern',
      'Bitte überweisen Sie den Betrag für die Lieferung auf',
      'unser Konto. Die Menge und der Preis sind nicht geändert.',
    ];
    const asked: (string | undefined)[] = [];
    const png = await picture(german, 40).png().toBuffer();
    const packs = await createOcr({ engine: 'auto', languages: ['eng', 'deu'], workers: 1 });
    const watched = {
      ...packs,
      recognize: (request: OcrRequest) => {
        asked.push(request.language);
        return packs.recognize(request);
      },
    };
    const { reading } = await read(png, new Map(), undefined, watched);
    await packs.close();
    expect(asked).toEqual([undefined, 'deu']);
    expect(reading.pages[0]?.words.map((word) => word.text).join(' ')).toContain('überweisen Sie');
  });

  it.each([14, 70])(
    'reads a receipt whose letters are %i dots high from pictures of two sizes',
    async (letterPx) => {
      const asked: OcrRequest[] = [];
      const watched = {
        ...ocr,
        recognize: (request: OcrRequest) => {
          asked.push(request);
          return ocr.recognize(request);
        },
      };
      const png = await receiptPicture(letterPx).png().toBuffer();
      const page = (await read(png, new Map(), undefined, watched)).reading.pages[0];
      expect(page?.words.map((word) => word.text)).toEqual(receiptLines.join(' ').split(' '));
      expect(asked.map(({ layout }) => layout)).toEqual(['strip', 'sparse']);
      const sizes = await Promise.all(asked.map(async (request) => sharp(request.png).metadata()));
      const [first, larger] = sizes;
      // About 27 lines high, and a letter of 25 dots is half a line.
      expect(first?.height).toBeGreaterThan(27 * 25);
      expect(first?.height).toBeLessThan(27 * 60);
      expect(larger?.height).toBeGreaterThan(1.1 * (first?.height ?? 0));
    },
  );

  it('reads a receipt once more, drawn wider, where two readings of it differ', async () => {
    const widths: number[] = [];
    const doubtful = {
      ...ocr,
      recognize: async (request: OcrRequest) => {
        const { width, height } = await sharp(request.png).metadata();
        widths.push(width / height);
        const { words } = await ocr.recognize(request);
        const misread = words.map((word) => ({ ...word, text: `${word.text}x`, confidence: 0.9 }));
        return { words: request.layout === 'sparse' ? misread : words };
      },
    };
    const png = await receiptPicture(25).png().toBuffer();
    const page = (await read(png, new Map(), undefined, doubtful)).reading.pages[0];
    expect(page?.words.map((word) => word.text)).toEqual(receiptLines.join(' ').split(' '));
    expect(widths).toHaveLength(3);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(1.3, 1);
  });

  it('says of an empty page that nothing is there, and of noise that it cannot be read', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const create = { width: 200, height: 250, channels: 3, background: 'white', noise } as const;
    const empty = await read(await picture([]).png().toBuffer());
    const noisy = await read(await sharp({ create }).png().toBuffer());
    expect(empty.reading.pages[0]).toMatchObject({ source: 'none', words: [] });
    expect(noisy.reading.pages[0]?.grade).toBe('unreadable');
    // Every turn of the page is tried before it is given up: slow on a busy machine.
  }, 180_000);

  it('answers a file that is refused with the reason', async () => {
    await expect(read(Buffer.from('no document'))).rejects.toThrow('NOT_A_DOCUMENT');
  });
});

describe('a scan with an invisible layer of words', () => {
  async function layeredScan(words: readonly string[]): Promise<Uint8Array> {
    const png = await picture().png().toBuffer();
    return textPdf({
      texts: [],
      edit: async (document) => {
        const page = document.getPage(0);
        const font = await document.embedFont('Helvetica');
        page.drawImage(await document.embedPng(png), { x: 0, y: 0, ...a4 });
        // A line of the picture stands every 110 of its 2339 rows, from row 400 on.
        words.forEach((text, index) => {
          const y = a4.height - ((400 + index * 110) / 2339) * a4.height;
          page.drawText(text, { x: 61, y, size: 16, font, renderMode: TextRenderingMode.Invisible });
        });
      },
    });
  }

  it('is read from the picture, and the layer that says the same is no reason to ask', async () => {
    const { reading } = await read(await layeredScan(lines));
    expect(reading.pages[0]?.source).toBe(ocr.name);
    expect(reading.pages[0]?.words.map((word) => word.text)).toEqual(expected);
    expect(reading.warnings).toEqual([]);
  });

  it('is flagged when the layer says something else', async () => {
    const other = [
      'Blue Lantern Catering',
      'Receipt without value',
      'Flowers for a garden party',
      'Amount payable',
    ];
    const { reading } = await read(await layeredScan(other));
    expect(reading.pages[0]?.words.map((word) => word.text)).toEqual(expected);
    expect(reading.warnings).toEqual(['HIDDEN_TEXT']);
  });
});

describe('a reading that was stopped', () => {
  it('goes on at the first page that is not done', async () => {
    const scans = [await picture().png().toBuffer(), await picture(['Second page of it']).png().toBuffer()];
    const bytes = await scannedPdf(scans);
    const stop = new AbortController();
    const stored = new Map<number, PageReading>();
    const stopping = {
      get: (page: number) => stored.get(page),
      set: (page: number, reading: PageReading) => {
        stored.set(page, reading);
        stop.abort(new Error('killed'));
      },
    };
    const path = await folder.put('scan', bytes);
    const first = readFile(
      { documentFile, ocr, parallelPages: 1 },
      { path, sha256, limits },
      {
        onProgress: () => {},
        signal: stop.signal,
        storedPages: {
          load: (page) => Promise.resolve(stopping.get(page) ?? null),
          save: (page) => Promise.resolve(stopping.set(page.page, page)),
        },
      },
    );
    await expect(first).rejects.toThrow('killed');
    expect([...stored.keys()]).toEqual([1]);
    const marked = stored.get(1);
    if (marked !== undefined) stored.set(1, { ...marked, words: [] });
    const { reading } = await read(bytes, stored);
    // Page 1 comes from the store as it was left there, page 2 was read now.
    expect(reading.pages.map((page) => page.words.length)).toEqual([0, 4]);
  });
});
