import { describe, expect, it } from 'vitest';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import type { PartyCandidate } from '../../../src/extraction/candidates/parties/partyCandidate.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { englishInvoice, pageOf, type Piece } from '../fixtures.ts';

function candidatesOf(pieces: readonly (readonly Piece[])[], confidence = 1): PartyCandidate[] {
  const pages = pieces.map((own, at) => pageTextOf(pageOf(own, { page: at + 1, confidence })));
  const labels = pages.flatMap((page) => findLabels(page));
  return findPartyCandidates({ pages, labels });
}
const nameOf = ({ value }: PartyCandidate): string => value.text;
function named(candidates: readonly PartyCandidate[], name: string): PartyCandidate {
  const found = candidates.find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no candidate is ${name}, but ${candidates.map(nameOf).join(' | ')}`);
  return found;
}
const feature = (candidates: readonly PartyCandidate[], name: string, key: string): number =>
  named(candidates, name).features[key] ?? 0;

describe('a name is found in every form in which it is printed', () => {
  it.each([
    ['Bill to: Marrowby Ceramics Ltd', 'Marrowby Ceramics Ltd'],
    ['Tannhof Möbel GmbH · Lindenweg 4 · 30159 Hannover', 'Tannhof Möbel GmbH'],
    ['Ferme du Vallon SARL - 12 rue des Lilas - 69001 Lyon', 'Ferme du Vallon SARL'],
    ['Ouverture SAS au capital de 40 000 Euros', 'Ouverture SAS'],
    ['Bramble Foods Sdn. Bhd. (481516-X)', 'Bramble Foods Sdn. Bhd.'],
    ['Pinewick, Ltd., 4 Mill Road', 'Pinewick, Ltd.'],
    ['Please make checks payable to Coldbrook Supply Co.', 'Coldbrook Supply Co.'],
    ['© 2024 Hazelden Media Inc. All rights reserved', 'Hazelden Media Inc.'],
    ['Thank you for shopping at Juniper Corner', 'Juniper Corner'],
    ['Mrs Edith Quarrington', 'Edith Quarrington'],
    ['Kontoinhaber: Ottokar Silbermann', 'Ottokar Silbermann'],
    ['Zonneveld & Zonen B.V. Tel. 030 555 01 23', 'Zonneveld & Zonen B.V.'],
  ])('%s', (line, name) => {
    named(candidatesOf([[{ text: line, x: 50, y: 60 }]]), name);
  });

  it('over two lines of one size', () => {
    const lines = [
      { text: 'Northumbrian Society', x: 50, y: 40, size: 16 },
      { text: 'of Clockmakers Ltd', x: 50, y: 58, size: 16 },
      { text: '3 Dial Street', x: 50, y: 90 },
    ];
    const candidates = candidatesOf([lines]);
    const whole = named(candidates, 'Northumbrian Society of Clockmakers Ltd');
    expect(whole.features.stackedLines).toBeGreaterThan(0);
    expect(whole.tokens).toHaveLength(5);
  });

  it('on recognised pages whose lines run downhill', () => {
    const words = ['Saffron', 'Kitchen', 'Trading'].map((text, at): Piece => ({
      text,
      x: 50 + at * 45,
      y: 40 + at * 5,
    }));
    named(candidatesOf([words], 0.9), 'Saffron Kitchen Trading');
  });

  it('in print of one pitch, whose blanks are wider than its letters are high', () => {
    const pitch = 12;
    const words = ['SAFFRON', 'KITCHEN', 'CO.', '(KL)'];
    const page = pageOf(
      words.map((text, at): Piece => ({ text, x: 50, y: 40 + at, size: 9 })),
      { confidence: 0.9 },
    );
    let column = 0;
    const pitched = page.words.map((word): (typeof page.words)[number] => {
      const [x0, length] = [50 + column * pitch, word.text.length];
      column += length + 1;
      const x1 = x0 + length * pitch - (word.text.endsWith('.') ? 8 : 2);
      return { ...word, box: [x0 / page.widthPt, 40 / page.heightPt, x1 / page.widthPt, 49 / page.heightPt] };
    });
    const text = pageTextOf({ ...page, words: pitched });
    named(findPartyCandidates({ pages: [text], labels: findLabels(text) }), 'SAFFRON KITCHEN CO. (KL)');
  });

  it('without specks of the scan at its ends; a legal form is none, however unsure', () => {
    const page = pageOf([{ text: 'Q) SAFFRON KITCHEN SDN BHD Lop', x: 50, y: 40 }], { confidence: 0.9 });
    const confidences = [0.5, 0.9, 0.9, 0.9, 0.5, 0.5];
    const words = page.words.map((word, at) => ({ ...word, confidence: confidences[at] ?? 1 }));
    const text = pageTextOf({ ...page, words });
    const candidates = findPartyCandidates({ pages: [text], labels: findLabels(text) });
    expect(feature(candidates, 'SAFFRON KITCHEN SDN BHD', 'cut_whole')).toBe(1);
    expect(feature(candidates, 'Q) SAFFRON KITCHEN SDN BHD', 'cut_specked')).toBe(1);
    expect(candidates.map(nameOf).filter((name) => name.includes('Lop'))).toEqual([]);
  });

  it('not where a line has only words of documents, but for large print and legal forms', () => {
    const lines = [
      'SAVINGS',
      'Total amount due',
      'Billing Address',
      'Invoice Trading Ltd',
      'Some more words',
    ];
    const small = lines.map((text, at): Piece => ({ text, x: 50, y: 140 + 40 * at }));
    const names = candidatesOf([[{ text: 'TOTAL', x: 50, y: 40, size: 20 }, ...small]]).map(nameOf);
    expect(names).toEqual(['TOTAL', 'Invoice Trading Ltd', 'Invoice Trading', 'Some more words']);
  });

  it('without the label in front of it, and no name holds a label', () => {
    const candidates = candidatesOf([[{ text: 'OWN BY: SAFFRON KITCHEN SDN BHD', x: 50, y: 40 }]]);
    named(candidates, 'SAFFRON KITCHEN SDN BHD');
    expect(candidates.map(nameOf).filter((name) => name.includes(':'))).toEqual([]);
  });

  it('with a misread legal form put right; its source is what was read', () => {
    const lines = [{ text: 'SAFFRON KITCHEN SUN BHD', x: 50, y: 40 }];
    const whole = named(candidatesOf([lines], 0.9), 'SAFFRON KITCHEN SDN BHD');
    expect(whole.sourceText).toBe('SAFFRON KITCHEN SUN BHD');
    expect(whole.features).toMatchObject({ legalForm: 1, formRepaired: 1 });
    // A text layer says what is printed.
    named(candidatesOf([lines]), 'SAFFRON KITCHEN SUN BHD');
  });

  it.each(['(ORCHARD) SDN BHD', 'CO. (KL) SDN BHD', 'SDN BHD', '& Sons Ltd', 'OF CLOCKMAKERS LTD'])(
    'that goes on in the next line with %s, in another size',
    (rest) => {
      const candidates = candidatesOf([
        [
          { text: 'SAFFRON KITCHEN', x: 50, y: 40, size: 16 },
          { text: rest, x: 50, y: 58, size: 9 },
          { text: '3 Dial Street', x: 50, y: 80 },
        ],
      ]);
      const whole = named(candidates, `SAFFRON KITCHEN ${rest}`);
      expect(whole.features).toMatchObject({ stackGoesOn: 1 });
      expect(feature(candidates, 'SAFFRON KITCHEN', 'goesOnBelow')).toBe(1);
    },
  );

  it('on the last page of a long document', () => {
    const pages = Array.from({ length: 12 }, (_, at) => [
      { text: `Clause ${at + 1} of the terms`, x: 50, y: 60 },
    ]);
    const signed = [...pages, [{ text: 'Wexcombe Holdings plc', x: 50, y: 400 }]];
    expect(named(candidatesOf(signed), 'Wexcombe Holdings plc').page).toBe(13);
  });
});

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
