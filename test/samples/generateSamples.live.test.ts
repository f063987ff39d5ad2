import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isValidIBAN } from 'ibantools';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/domain/document.ts';
import { printAmount } from '../../src/samples/print.ts';
import { generateSamples, type Sample } from '../../src/samples/generateSamples.ts';
import { openPdf } from './reading.ts';

const request = { seed: 2026, today: '2031-03-01' };
let samples: Sample[];
beforeAll(async () => {
  samples = await generateSamples(request);
});

function sampleOf(part: string): Sample {
  const found = samples.find(({ fileName }) => fileName.includes(part));
  if (found === undefined) throw new Error(`no sample is named ${part}`);
  return found;
}
function valuesOf({ expected, fileName }: Sample) {
  if (expected.values === null) throw new Error(`nobody can read ${fileName}`);
  return expected.values;
}
const natives = (): Sample[] =>
  samples.filter(({ fileName }) => !/scanned|photo|broken/.test(fileName) && fileName.endsWith('.pdf'));

describe('the samples', () => {
  it('are the same bytes for the same seed and day', async () => {
    const again = await generateSamples(request);
    for (const [index, { fileName, bytes }] of samples.entries()) {
      const isSame = Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array()) === 0;
      expect(isSame, fileName).toBe(true);
    }
  });

  it('are other documents for another seed', async () => {
    const others = await generateSamples({ ...request, seed: 7 });
    for (const [index, sample] of samples.entries()) {
      const other = others[index];
      expect(Buffer.compare(sample.bytes, other?.bytes ?? sample.bytes), sample.fileName).not.toBe(0);
    }
  });

  it('hold every kind that the product shows, in three languages, each with a name of its own', () => {
    expect(new Set(samples.map(({ fileName }) => fileName)).size).toBe(samples.length);
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr']));
    const types = new Set(samples.map(({ expected }) => expected.documentType));
    expect(types).toEqual(new Set(['invoice', 'receipt', 'purchase_order']));
    expect([...types].every((type) => documentTypes.includes(type))).toBe(true);
    const routes = new Set(samples.map(({ expected }) => expected.route.to));
    expect(routes).toEqual(new Set(['accept', 'unsure', 'review', 'block', 'refusal']));
  });

  it('with a text layer print number, supplier and total', async () => {
    expect(natives().length).toBeGreaterThanOrEqual(10);
    for (const sample of natives()) {
      const text = (await openPdf(sample.bytes)).pages.join(' ');
      const { number, supplierName, totalCents } = valuesOf(sample);
      for (const printed of [number, supplierName, printAmount(totalCents, sample.language)]) {
        expect(text, sample.fileName).toContain(printed);
      }
    }
  });

  it('add up, but for the one that is wrong on purpose', () => {
    for (const sample of samples.filter(({ expected }) => expected.values !== null)) {
      const { netCents, taxCents, totalCents } = valuesOf(sample);
      const isWrong = sample.fileName.includes('wrong-total');
      expect(netCents + taxCents === totalCents, sample.fileName).toBe(!isWrong);
    }
  });

  it('name a valid account, but for the one that is wrong on purpose', () => {
    const withAccount = samples.filter(({ expected }) => typeof expected.values?.iban === 'string');
    expect(withAccount.length).toBeGreaterThan(5);
    for (const sample of withAccount) {
      const isWrong = sample.fileName.includes('wrong-iban');
      expect(isValidIBAN(valuesOf(sample).iban ?? ''), sample.fileName).toBe(!isWrong);
    }
  });
});

describe('single samples', () => {
  it('the scan shows a page and has no text layer', async () => {
    const { pages } = await openPdf(sampleOf('scanned').bytes);
    expect(pages.map((text) => text.trim())).toEqual(['']);
  });

  it('the photo is a JPEG with enough pixels to be read', async () => {
    const { mediaType, bytes } = sampleOf('photo');
    const { format, width } = await sharp(bytes).metadata();
    expect([mediaType, format]).toEqual(['image/jpeg', 'jpeg']);
    expect(width).toBeGreaterThan(1000);
  });

  it('the broken file opens in no viewer', async () => {
    await expect(openPdf(sampleOf('broken').bytes)).rejects.toThrow();
  });

  it('the two copies differ in their bytes and producer, not in their text', async () => {
    const [first, second] = [sampleOf('original'), sampleOf('second-copy')];
    const [one, other] = [await openPdf(first.bytes), await openPdf(second.bytes)];
    expect(Buffer.compare(first.bytes, second.bytes)).not.toBe(0);
    expect(one.producer).not.toBe(other.producer);
    expect(one.pages).toEqual(other.pages);
    expect(second.expected.route).toEqual({ to: 'block', duplicateOf: first.fileName });
    expect(second.expected.values).toEqual(first.expected.values);
  });

  it('the long invoice has three pages and its total on the last one only', async () => {
    const sample = sampleOf('three-pages');
    const { pages } = await openPdf(sample.bytes);
    const total = printAmount(valuesOf(sample).totalCents, 'de');
    expect(pages.map((text) => text.includes(total))).toEqual([false, false, true]);
  });

  it('the e-invoice carries XML whose sums are those of its page', async () => {
    const sample = sampleOf('factur-x');
    const { attachments } = await openPdf(sample.bytes);
    const xml = attachments.get('factur-x.xml') ?? '';
    expect(XMLValidator.validate(xml)).toBe(true);
    const amounts = (name: string): number[] =>
      [...xml.matchAll(new RegExp(`<ram:${name}[^>]*>([\\d.]+)<`, 'g'))].map(([, text]) =>
        Math.round(Number(text) * 100),
      );
    const { netCents, taxCents, totalCents, number } = valuesOf(sample);
    const [sum, ...rows] = amounts('LineTotalAmount').toReversed();
    expect(rows.reduce((total, row) => total + row, 0)).toBe(sum);
    expect([sum, amounts('TaxBasisTotalAmount'), amounts('TaxTotalAmount')]).toEqual([
      netCents,
      [netCents],
      [taxCents],
    ]);
    expect(amounts('CalculatedAmount').reduce((total, tax) => total + tax, 0)).toBe(taxCents);
    expect(amounts('GrandTotalAmount')).toEqual([totalCents]);
    const parsed: unknown = new XMLParser({ parseTagValue: false }).parse(xml);
    expect(parsed).toMatchObject({
      'rsm:CrossIndustryInvoice': { 'rsm:ExchangedDocument': { 'ram:ID': number } },
    });
  });

  it('the e-invoice says in its metadata what it is', () => {
    const file = Buffer.from(sampleOf('factur-x').bytes).toString('latin1');
    expect(file).toContain('<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>');
    expect(file).toContain('<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>');
  });
});
