import { describe, expect, it } from 'vitest';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { englishInvoice, pageOf, type Piece } from '../fixtures.ts';
import { candidatesOf, feature, named, nameOf } from './found.ts';

describe('a candidate says where it stands', () => {
  it('by row, first word and words of its page', () => {
    const [page] = [pageTextOf(pageOf(englishInvoice))];
    const candidates = findPartyCandidates({ pages: [page], labels: findLabels(page) });
    for (const { row, first, tokens, sourceText } of candidates) {
      expect(page.rows[row]?.tokens[first]).toBe(tokens[0]);
      expect(sourceText).toBe(tokens.map(({ text }) => text).join(' '));
    }
  });

  it('once for each name, and counts its other places', () => {
    const twice = candidatesOf([
      [
        { text: 'Birchwood Optics GmbH', x: 50, y: 40 },
        { text: 'Birchwood Optics GmbH', x: 50, y: 800 },
        { text: 'Rosenhag Verlag GmbH', x: 50, y: 160 },
      ],
    ]);
    expect(twice.filter((candidate) => nameOf(candidate) === 'Birchwood Optics GmbH')).toHaveLength(1);
    expect(feature(twice, 'Birchwood Optics GmbH', 'times')).toBeGreaterThan(0);
    expect(feature(twice, 'Birchwood Optics GmbH', 'mentionedInFooter')).toBe(1);
    expect(feature(twice, 'Rosenhag Verlag GmbH', 'times')).toBe(0);
  });

  it('and there are at most 80, however much is printed', () => {
    const lines = Array.from({ length: 140 }, (_, at): Piece => ({
      text: `${'Wqrtzuvkl'.slice(at % 9)}${'mnopb'.slice(at % 5)} Works ${'xyzvw'.slice(at % 4)}`,
      x: 50 + (at % 3) * 180,
      y: 20 + Math.floor(at / 3) * 16,
    }));
    expect(candidatesOf([lines])).toHaveLength(80);
  });
});

describe('features tell seller and buyer apart', () => {
  const candidates = candidatesOf([englishInvoice]);

  it('by label, letterhead, address and domain', () => {
    const [seller, buyer] = ['Larkspur Instruments Ltd', 'Quillfeather Trading Ltd'];
    expect(feature(candidates, buyer, 'customerAbove')).toBeGreaterThan(0.9);
    expect(feature(candidates, seller, 'customerAbove')).toBe(0);
    expect(feature(candidates, seller, 'domain')).toBe(1);
    expect(feature(candidates, buyer, 'domain')).toBe(0);
    expect(feature(candidates, seller, 'isFirst')).toBe(1);
    expect(feature(candidates, seller, 'isLarge')).toBe(1);
    expect(feature(candidates, buyer, 'townBelow')).toBeGreaterThan(0.5);
  });

  it('by the label that stands before the name', () => {
    const both = candidatesOf([
      [
        { text: 'Vendor: Ashgrove Tools LLC', x: 50, y: 60 },
        { text: 'Customer:', x: 50, y: 100 },
        { text: 'Peverell Farm LLC', x: 140, y: 100 },
      ],
    ]);
    expect(feature(both, 'Ashgrove Tools LLC', 'supplierBefore')).toBeGreaterThan(0.5);
    expect(feature(both, 'Ashgrove Tools LLC', 'customerBefore')).toBe(0);
    expect(named(both, 'Ashgrove Tools LLC').features).toMatchObject({ namedSeller: 1, namedBuyer: 0 });
    expect(feature(both, 'Peverell Farm LLC', 'namedBuyer')).toBeGreaterThan(0.5);
    expect(feature(both, 'Peverell Farm LLC', 'customerBefore')).toBeGreaterThan(0.5);
  });

  it.each(['Vendor: 0417', 'Vendor (creditor 0417)'])('by the heading %s over the name', (heading) => {
    const found = candidatesOf([
      [
        { text: heading, x: 50, y: 60 },
        { text: 'Ashgrove Tools LLC', x: 50, y: 72 },
      ],
    ]);
    expect(named(found, 'Ashgrove Tools LLC').features).toMatchObject({ namedSeller: 1 });
  });

  it('but a number under another heading is that of its party', () => {
    const lines = ['Supplier:', 'Customer: 0417', 'Ashgrove Tools LLC'];
    const found = candidatesOf([lines.map((text, at): Piece => ({ text, x: 50, y: 60 + 12 * at }))]);
    expect(named(found, 'Ashgrove Tools LLC').features).toMatchObject({ namedBuyer: 0, supplierSection: 1 });
  });

  it.each(['Aan', 'Invoice to', 'Rechnung an'])(
    'by a word of direction right before the name: %s',
    (label) => {
      const found = candidatesOf([[{ text: `${label} Peverell Papier B.V.`, x: 50, y: 60 }]]);
      expect(feature(found, 'Peverell Papier B.V.', 'customerBefore')).toBeGreaterThan(0.5);
    },
  );

  it('by the numbers that stand with the one, and the bare address of the other', () => {
    const addressOf = (name: string, x: number): Piece[] =>
      [name, '8 Mill Road', 'Leeds LS1 5QS'].map((text, at) => ({ text, x, y: 60 + 12 * at }));
    const found = candidatesOf([
      [
        ...addressOf('Marrowby Ceramics Ltd', 50),
        ...addressOf('Coldbrook Supply Ltd', 350),
        { text: 'Tel 01632 960 417', x: 350, y: 96 },
        { text: 'VAT No. GB123456789', x: 350, y: 108 },
      ],
    ]);
    const [bare, full] = ['Marrowby Ceramics Ltd', 'Coldbrook Supply Ltd'];
    expect(named(found, bare).features).toMatchObject({ bareAddress: 1, ownNumbers: 0, bareAddressGap: 0 });
    expect(named(found, full).features).toMatchObject({
      bareAddress: 0,
      ownNumbersGap: 0,
      bareAddressGap: 1,
    });
    expect(feature(found, bare, 'supports')).toBeGreaterThan(0.2);
    expect(feature(found, bare, 'ownNumbersGap')).toBeGreaterThan(0.4);
  });

  it('all of them between 0 and 1, and the same ones for each candidate', () => {
    const keys = Object.keys(candidates[0]?.features ?? {}).toSorted();
    expect(keys.length).toBeGreaterThan(100);
    for (const { features } of candidates) {
      expect(Object.keys(features).toSorted()).toEqual(keys);
      for (const [name, value] of Object.entries(features)) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('nothing is made up', () => {
  it('of a page without words', () => {
    expect(candidatesOf([[]])).toEqual([]);
    expect(findPartyCandidates({ pages: [], labels: [] })).toEqual([]);
  });

  it('of dates, addresses of mail and plain numbers', () => {
    const lines = ['3 March 2026', 'office@hollins.example', '4711 0815'].map((text, at) => ({
      text,
      x: 50,
      y: 40 + 40 * at,
    }));
    expect(candidatesOf([lines])).toEqual([]);
  });
});
