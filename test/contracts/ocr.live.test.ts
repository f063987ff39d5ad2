import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { createOcr, usualSearchPath } from '../../src/adapters/ocr/index.ts';
import { nativeVersion } from '../../src/adapters/ocr/tesseract.ts';
import type { Ocr } from '../../src/adapters/ocr/ocr.ts';
import { anySignal, lines, picture } from '../adapters/documentFile/madeFiles.ts';

const installed = await nativeVersion({ searchPath: usualSearchPath });
const engines = installed === null ? (['tesseract.js'] as const) : (['tesseract', 'tesseract.js'] as const);

describe.each(engines)('OCR by %s', (engine) => {
  let ocr: Ocr;
  let png: Uint8Array;
  beforeAll(async () => {
    ocr = await createOcr({ engine, languages: ['eng'], workers: 1 });
    png = await picture().png().toBuffer();
  });
  afterAll(() => ocr.close());

  it('says who it is', async () => {
    expect(ocr.name).toBe(engine);
    expect(await ocr.version()).toMatch(/^\d+\.\d+.* eng$/);
  });

  it('finds the words, in reading order, on their lines, with a confidence', async () => {
    const { words } = await ocr.recognize({ png, signal: anySignal() });
    expect(words.map((word) => word.text)).toEqual(lines.join(' ').split(' '));
    expect(Math.max(...words.map((word) => word.line))).toBe(lines.length - 1);
    expect(words.every((word) => word.confidence > 0.5 && word.confidence <= 1)).toBe(true);
  });

  it('places a word where it stands on the image, within a hundredth', async () => {
    const { words } = await ocr.recognize({ png, signal: anySignal() });
    const first = words.find(({ text }) => text === 'Harbour');
    expect(first?.box[0]).toBeCloseTo(170 / 1654, 2);
    expect(first?.box[3]).toBeCloseTo(400 / 2339, 2);
  });

  it('reads with the pack that is asked for, and with the first one when none is', async () => {
    const packs = await createOcr({ engine, languages: ['eng', 'deu'], workers: 1 });
    const german = await picture(['Bitte überweisen Sie den Betrag', 'für größere Mengen'], 46)
      .png()
      .toBuffer();
    const read = async (language?: 'eng' | 'deu') => {
      const { words } = await packs.recognize({ png: german, language, signal: anySignal() });
      return words.map((word) => word.text).join(' ');
    };
    expect(packs.languages).toEqual(['eng', 'deu']);
    const first = await read();
    expect(await read('deu')).toBe('Bitte überweisen Sie den Betrag für größere Mengen');
    expect(await read()).toBe(first);
    expect(first).not.toContain('größere');
    await packs.close();
  });

  it('reads a strip and a page in uneven light', async () => {
    const { words } = await ocr.recognize({ png, signal: anySignal(), layout: 'strip', unevenLight: true });
    expect(words.map((word) => word.text)).toEqual(lines.join(' ').split(' '));
  });

  it('reads lines that stand each on their own', async () => {
    const { words } = await ocr.recognize({ png, signal: anySignal(), layout: 'sparse' });
    expect(words.map((word) => word.text).toSorted()).toEqual(lines.join(' ').split(' ').toSorted());
  });

  it('finds no words on an empty page', async () => {
    const empty = await picture([]).png().toBuffer();
    expect(await ocr.recognize({ png: empty, signal: anySignal() })).toEqual({ words: [] });
  });

  it('fails with its type on what is no image, and reads on afterwards', async () => {
    const broken = ocr.recognize({ png: Buffer.from('no image'), signal: anySignal() });
    await expect(broken).rejects.toMatchObject({ type: 'EngineFailed' });
    expect((await ocr.recognize({ png, signal: anySignal() })).words.length).toBeGreaterThan(5);
  });

  it('stops when asked to, and its place is free for the next page', async () => {
    const large = await sharp(png).resize({ width: 5000 }).png().toBuffer();
    const stop = new AbortController();
    const stopped = ocr.recognize({ png: large, signal: stop.signal });
    const waiting = ocr.recognize({ png, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 100);
    await Promise.all([expect(stopped).rejects.toThrow('enough'), expect(waiting).rejects.toThrow('enough')]);
    expect((await ocr.recognize({ png, signal: anySignal() })).words.length).toBeGreaterThan(5);
  });

  it('reads nothing more once it is closed, and says so', async () => {
    const closed = await createOcr({ engine, languages: ['eng'], workers: 1 });
    const pending = closed.recognize({ png, signal: anySignal() });
    const stopped = expect(pending).rejects.toMatchObject({ code: 'OCR_CLOSED' });
    await closed.close();
    await stopped;
    await expect(closed.recognize({ png, signal: anySignal() })).rejects.toMatchObject({
      code: 'OCR_CLOSED',
    });
  });
});

describe('the choice of the engine', () => {
  it('takes the native one exactly when it is installed', async () => {
    const ocr = await createOcr({ engine: 'auto', languages: ['eng'], workers: 1 });
    expect(ocr.name).toBe(installed === null ? 'tesseract.js' : 'tesseract');
    await ocr.close();
  });

  it('takes tesseract.js, or refuses the native one by name, when none is to be found', async () => {
    const searchPath = '/nowhere';
    const ocr = await createOcr({ engine: 'auto', languages: ['eng'], workers: 1, searchPath });
    expect(ocr.name).toBe('tesseract.js');
    await ocr.close();
    const native = createOcr({ engine: 'tesseract', languages: ['eng'], workers: 1, searchPath });
    await expect(native).rejects.toMatchObject({ type: 'Unavailable', code: 'OCR_NOT_INSTALLED' });
  });
});
