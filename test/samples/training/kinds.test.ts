import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/samples/random.ts';
import { inventMarked } from '../../../src/samples/training/companies.ts';
import { sumUp } from '../../../src/samples/training/deal.ts';
import type { Issuer } from '../../../src/samples/training/facts.ts';
import { drawBill } from '../../../src/samples/training/families/bill.ts';
import { drawFolio } from '../../../src/samples/training/families/folio.ts';
import { choosePlan } from '../../../src/samples/training/families/letterPlan.ts';
import { drawOther } from '../../../src/samples/training/families/otherPapers.ts';
import { drawTrade } from '../../../src/samples/training/families/trade.ts';
import { inventNumber } from '../../../src/samples/training/identifiers.ts';
import { amountText } from '../../../src/samples/training/printing.ts';
import { createScene, day, type Scene } from '../../../src/samples/training/scene.ts';
import { splitTaxLines } from '../../../src/samples/training/splitTaxes.ts';
import { optionsOf } from '../../../src/samples/training/dice.ts';
import { dealingWordsOf } from '../../../src/samples/training/words/dealings.ts';
import { row } from './rows.ts';

const scenes = (count: number, only?: readonly string[]): Scene[] =>
  Array.from({ length: count }, (_, seed) => createScene(createRandom(seed), { only }));
const textsOf = ({ sheet }: Scene): string[] =>
  sheet.pages.flatMap((page) => page.texts.map(({ text }) => text));
const textOf = (scene: Scene): string => textsOf(scene).join(' ');
const truthOf = ({ truth }: Scene) =>
  truth.finish({ documentType: 'invoice', origin: 'x', language: 'en', modality: 'native', seed: 1 });

describe('the ways of countries', () => {
  it('groups digits in pairs above the thousands in India, in threes elsewhere', () => {
    const [scene] = scenes(1, ['IN']);
    const printing = { ...scene!.printing, thousands: ',', decimal: '.', whole: null };
    expect(amountText(1_23_45_678_90, { ...printing, hasLakhs: true })).toBe('1,23,45,678.90');
    expect(amountText(5_000_00, { ...printing, hasLakhs: true })).toBe('5,000.00');
    expect(amountText(1_23_45_678_90, { ...printing, hasLakhs: false })).toBe('12,345,678.90');
    expect(scenes(60, ['IN']).some(({ printing: own }) => own.hasLakhs)).toBe(true);
    expect(scenes(200, ['US', 'DE', 'FR']).some(({ printing: own }) => own.hasLakhs)).toBe(false);
  });

  it('splits a tax of two states into lines that make its sum, and no other', () => {
    const split = scenes(80, ['IN', 'CA']).map((scene) => {
      const sums = sumUp([row(77_777, scene.country.code === 'IN' ? 18 : 14.975)], { mode: 'net' });
      const lines = splitTaxLines({ ...scene, taxName: 'GST' }, sums, 1);
      return { lines, sums, printing: scene.printing };
    });
    const divided = split.filter(({ lines }) => lines.length > 0);
    expect(divided.length).toBeGreaterThan(20);
    for (const { lines, sums } of divided) {
      expect(lines).toHaveLength(2);
      const digits = lines.map(({ text }) => Number(text.replaceAll(/\D/g, '')));
      expect(digits[0]! + digits[1]!).toBe(sums.taxMinor);
    }
    const sums = sumUp([row(10_000, 19)], { mode: 'net' });
    for (const scene of scenes(20, ['DE', 'GB'])) expect(splitTaxLines(scene, sums, 1)).toEqual([]);
  });

  it('prints the payment part of a Swiss invoice with the account and the sum of its truth', () => {
    const papers = scenes(40, ['CH']);
    for (const scene of papers) drawTrade(scene, 'invoice');
    const paying = papers.filter((scene) => /Zahlteil|Section paiement/.test(textOf(scene)));
    expect(paying.length).toBeGreaterThan(5);
    for (const scene of paying) {
      const { iban, totalAmount } = truthOf(scene);
      expect(textsOf(scene).filter((text) => text === iban).length).toBeGreaterThanOrEqual(2);
      const sum = textsOf(scene).filter((text) => text.startsWith('CHF   '));
      expect(sum[0]?.replaceAll(/[^\d.]/g, '')).toBe(totalAmount?.toFixed(2));
    }
  });
});

describe('sellers and buyers', () => {
  it('under a mark only the foot has the name, which alone is true', () => {
    const random = createRandom(3);
    for (const scene of scenes(30)) {
      const issuer = inventMarked(random, scene) as Issuer;
      expect(issuer.logo).toBeDefined();
      expect(choosePlan(random, issuer)).toMatchObject({
        letterhead: 'brand',
        footerName: true,
        facing: false,
      });
    }
  });

  it('face each other without labels on some papers', () => {
    const random = createRandom(4);
    const plans = Array.from({ length: 400 }, () => choosePlan(random, { iban: null } as Issuer));
    const facing = plans.filter((plan) => plan.facing);
    expect(facing.length).toBeGreaterThan(8);
    expect(facing.length).toBeLessThan(60);
    for (const plan of facing) expect(plan).toMatchObject({ letterhead: 'none', supplierBlock: true });
  });

  it('a mark stands over a hotel or a supplier in place of the name, and is not the name', () => {
    const papers = scenes(120, ['GB', 'DE']);
    for (const scene of papers) drawFolio(scene);
    const houses = papers.filter((scene) =>
      /^(?:Grand )?Hotel |^The | Inn$| Suites$/.test(textsOf(scene)[0] ?? ''),
    );
    const marked = houses.filter(
      (scene) => !(textsOf(scene)[0] ?? '').includes(truthOf(scene).supplierName ?? ''),
    );
    expect(marked.length).toBeGreaterThan(10);
    for (const scene of marked) expect(textOf(scene)).toContain(truthOf(scene).supplierName);
  });

  it('a couple is one customer', () => {
    const papers = scenes(150, ['GB']);
    for (const scene of papers) drawTrade(scene, 'invoice');
    const couples = papers
      .map((scene) => truthOf(scene).customerName ?? '')
      .filter((name) => /^Mr.*Mrs/.test(name));
    expect(couples.length).toBeGreaterThan(0);
  });
});

describe('numbers of large suppliers', () => {
  it('come in up to six groups', () => {
    const random = createRandom(5);
    const made = Array.from({ length: 300 }, () => inventNumber(random, 'account', '2024-01-02'));
    const groups = new Set(made.map((text) => text.split(' ').length));
    for (const count of [1, 3, 4, 5, 6]) expect(groups).toContain(count);
  });
});

describe('bills and folios', () => {
  it('a bill says the day that it is due, and another day for what comes next', () => {
    const papers = scenes(60, ['GB', 'DE', 'FR']);
    for (const scene of papers) drawBill(scene);
    for (const scene of papers)
      expect(textOf(scene)).toContain(day(scene, String(scene.truth.valueOf('dueDate'))));
    const starts = ['en', 'de', 'fr'].flatMap((language) =>
      optionsOf(dealingWordsOf(language).next).map((text) => text.split('{')[0]!),
    );
    expect(
      papers.filter((scene) => starts.some((start) => textOf(scene).includes(start))).length,
    ).toBeGreaterThan(9);
  });

  it('a folio is paid: its balance is nothing, and its total what the days charged', () => {
    for (const scene of scenes(40)) {
      expect(drawFolio(scene)).toBe('invoice');
      const { lineItems = [], totalAmount, dueDate, _meta } = truthOf(scene);
      const sum = lineItems.reduce((all, { lineTotal }) => all + (lineTotal ?? 0), 0);
      expect(sum).toBeCloseTo(totalAmount ?? 0, 2);
      expect(dueDate).toBeUndefined();
      expect(_meta.absent).toContain('dueDate');
    }
  });
});

describe('papers that name others', () => {
  it('a part invoice takes off what was charged before, and its net sum is what is left', () => {
    const papers = scenes(400, ['DE', 'GB']);
    for (const scene of papers) drawTrade(scene, 'invoice');
    const parts = papers.filter((scene) => /abzüglich Abschlag|Less interim/.test(textOf(scene)));
    expect(parts.length).toBeGreaterThan(0);
    for (const scene of parts) {
      const { lineItems = [], netAmount, taxAmount, totalAmount } = truthOf(scene);
      const done = lineItems.reduce((all, { lineTotal }) => all + (lineTotal ?? 0), 0);
      expect((totalAmount ?? 0) - (taxAmount ?? 0)).toBeLessThan(done);
      if (netAmount !== undefined) expect(netAmount).toBeLessThan(done);
    }
  });

  it('a credit note keeps its own number and day beside those of its invoice', () => {
    const papers = scenes(80, ['DE']);
    for (const scene of papers) drawTrade(scene, 'credit_note');
    const naming = papers.filter((scene) => /zu unserer Rechnung \S+/.test(textOf(scene)));
    expect(naming.length).toBeGreaterThan(0);
    for (const scene of naming) {
      const earlier = /zu unserer Rechnung (.+?) vom/.exec(textOf(scene))?.[1];
      expect(earlier).not.toBe(truthOf(scene).invoiceNumber);
    }
  });

  it('a reminder lists open invoices and is none', () => {
    const papers = scenes(150, ['GB']);
    const kinds = papers.map((scene) => drawOther(scene));
    expect(new Set(kinds)).toEqual(new Set(['other']));
    expect(papers.filter((scene) => /Outstanding/.test(textOf(scene))).length).toBeGreaterThan(5);
  });
});
