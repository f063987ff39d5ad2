import { describe, expect, it } from 'vitest';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';
import { candidatesOf, feature, named, nameOf } from './found.ts';

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
    ['Customer: 4417 Marrowby Ceramics Ltd', 'Marrowby Ceramics Ltd'],
    ['Bill to: Owners of Plan 5512, 8 Mill Road', 'Owners of Plan 5512'],
    ['Ashgrove Partners LLP is a limited partnership', 'Ashgrove Partners LLP'],
    ['der Tannhof Möbel GmbH, Lindenweg 4, 30159 Hannover', 'Tannhof Möbel GmbH'],
    ['La société FERME DU VALLON, SARL au capital de 4 000 €', 'FERME DU VALLON'],
    ['Firma Tannhof Möbel', 'Tannhof Möbel'],
    ['t.n.v. Zonneveld Tuinen V.O.F.', 'Zonneveld Tuinen V.O.F.'],
    ['marrowby is a trading name of Coldbrook Supply Ltd', 'Coldbrook Supply Ltd'],
    ['Odile Vautrin – traductrice', 'Odile Vautrin'],
    ['Underwritten by Coldbrook Mutual Society Limited', 'Coldbrook Mutual Society Limited'],
    ['Odile Vautrin 12 rue des Lilas', 'Odile Vautrin'],
    ['Bonjour Odile Vautrin', 'Odile Vautrin'],
    ['Coldbrook National Bank Member FDIC', 'Coldbrook National Bank'],
    ['Lindner Netze UG (haftungsbeschränkt) · 30159 Hannover', 'Lindner Netze UG (haftungsbeschränkt)'],
  ])('%s', (line, name) => {
    named(candidatesOf([[{ text: line, x: 50, y: 60 }]]), name);
  });

  it.each([
    ['Bill to: Owners of Plan 5512, 8 Mill Road', 'Owners of Plan'],
    ['Ashgrove Partners LLP is a limited partnership', 'Ashgrove Partners LLP is a limited'],
    ['KAFFE OG KAGER', 'KAFFE OG'],
    ['Mr & Mrs E. Quarrington', 'Mrs E. Quarrington'],
    ['To: M. et Mme Vautrin', 'et Mme Vautrin'],
    ['To: M. et Mme Vautrin', 'Mme Vautrin'],
    ['t.n.v. Zonneveld Tuinen V.O.F.', 't.n.v. Zonneveld Tuinen V.O.F.'],
    [
      'marrowby is a trading name of Coldbrook Supply Ltd',
      'marrowby is a trading name of Coldbrook Supply Ltd',
    ],
    ['Odile Vautrin – traductrice', 'Odile Vautrin – traductrice'],
    ['Coldbrook National Bank Member FDIC', 'Coldbrook National Bank Member FDIC'],
    ['Rue des Lilas 12 – 69001 Lyon', 'Rue des Lilas'],
    ['Lindner Netze UG (haftungsbeschränkt) · 30159 Hannover', 'Lindner Netze UG'],
  ])('%s does not name %s', (line, part) => {
    expect(candidatesOf([[{ text: line, x: 50, y: 60 }]]).map(nameOf)).not.toContain(part);
  });

  it('with a form that is a joining word elsewhere', () => {
    const candidates = candidatesOf([[{ text: 'Obsthof Lindner OG', x: 50, y: 60 }]]);
    expect(feature(candidates, 'Obsthof Lindner OG', 'formAtEnd')).toBe(1);
  });

  it('whose form alone goes into the next line', () => {
    const lines = [
      { text: 'Lindner di Lindner P. & C.', x: 50, y: 60 },
      { text: 'S.n.c.', x: 50, y: 72 },
    ];
    expect(feature(candidatesOf([lines]), 'Lindner di Lindner P. & C. S.n.c.', 'stackGoesOn')).toBe(1);
  });

  it('that says what it is: a department, or whom the paper is addressed to', () => {
    const to = candidatesOf([
      [
        { text: 'To:', x: 50, y: 60 },
        { text: 'Tannhof GmbH', x: 50, y: 72 },
        { text: 'Technische Abteilung', x: 50, y: 84 },
      ],
    ]);
    expect(feature(to, 'Tannhof GmbH', 'addressedTo')).toBe(1);
    expect(feature(to, 'Technische Abteilung', 'department')).toBe(1);
    const billed = candidatesOf([[{ text: 'Bill to: Tannhof GmbH', x: 50, y: 60 }]]);
    expect(feature(billed, 'Tannhof GmbH', 'addressedTo')).toBe(0);
  });

  it('of a couple, behind a label', () => {
    const candidates = candidatesOf([[{ text: 'To: Mr & Mrs E. Quarrington', x: 50, y: 60 }]]);
    expect(feature(candidates, 'Mr & Mrs E. Quarrington', 'couple')).toBe(1);
    expect(
      feature(candidatesOf([[{ text: 'E. Quarrington', x: 50, y: 60 }]]), 'E. Quarrington', 'initialled'),
    ).toBe(1);
    expect(feature(candidates, 'Mr & Mrs E. Quarrington', 'customerBefore')).toBeGreaterThan(0.5);
  });

  it('set letter by letter; its source is what was read', () => {
    const lines = [
      { text: 'O R C H A R D', x: 50, y: 40, size: 16 },
      { text: 'B A K E R Y', x: 143, y: 40, size: 16 },
      { text: '3 Dial Street', x: 50, y: 60 },
    ];
    const candidates = candidatesOf([lines]);
    expect(named(candidates, 'ORCHARD BAKERY').sourceText).toBe('O R C H A R D B A K E R Y');
    expect(candidates.map(nameOf).filter((name) => /\b\p{L} \p{L}\b/u.test(name))).toEqual([]);
    for (const initials of ['J R R Quillfeather', 'J & K & Quillfeather Ltd'])
      named(candidatesOf([[{ text: initials, x: 50, y: 40 }]]), initials);
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
    expect(whole.features.stackOneSize).toBe(1);
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

  it.each([
    '(ORCHARD) SDN BHD',
    'CO. (KL) SDN BHD',
    'SDN BHD',
    '& Sons Ltd',
    'OF CLOCKMAKERS LTD',
    'EVENTS LTD',
  ])('that goes on in the next line with %s, in another size', (rest) => {
    const candidates = candidatesOf([
      [
        { text: 'SAFFRON KITCHEN', x: 50, y: 40, size: 16 },
        { text: rest, x: 50, y: 58, size: 9 },
        { text: '3 Dial Street', x: 50, y: 80 },
      ],
    ]);
    const whole = named(candidates, `SAFFRON KITCHEN ${rest}`);
    expect(whole.features).toMatchObject({ stackGoesOn: 1, stackOneSize: 0 });
    expect(feature(candidates, 'SAFFRON KITCHEN', 'goesOnBelow')).toBe(1);
  });

  it('never over a brand and the company that begins with its word', () => {
    const candidates = candidatesOf([
      [
        { text: 'Harbour papers', x: 50, y: 40 },
        { text: 'Harbour Holding Ltd', x: 50, y: 52 },
        { text: '3 Dial Street', x: 50, y: 80 },
      ],
    ]);
    expect(candidates.map(nameOf)).not.toContain('Harbour papers Harbour Holding Ltd');
  });

  it('over two lines that stand in one elsewhere', () => {
    const lines = [
      { text: 'WEXHAM', x: 50, y: 40 },
      { text: 'Dawnley Ltd', x: 50, y: 52 },
      { text: 'Wexham Dawnley Ltd · 3 Dial Street · IBAN', x: 50, y: 800 },
    ];
    expect(feature(candidatesOf([lines]), 'WEXHAM Dawnley Ltd', 'stackInOneLine')).toBe(1);
    expect(feature(candidatesOf([lines.slice(0, 2)]), 'WEXHAM Dawnley Ltd', 'stackInOneLine')).toBe(0);
  });

  it('on the last page of a long document', () => {
    const pages = Array.from({ length: 12 }, (_, at) => [
      { text: `Clause ${at + 1} of the terms`, x: 50, y: 60 },
    ]);
    const signed = [...pages, [{ text: 'Wexcombe Holdings plc', x: 50, y: 400 }]];
    expect(named(candidatesOf(signed), 'Wexcombe Holdings plc').page).toBe(13);
  });
});
