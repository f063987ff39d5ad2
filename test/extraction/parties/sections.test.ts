import { describe, expect, it } from 'vitest';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { isDepartment } from '../../../src/extraction/candidates/parties/departments.ts';
import { startsWithGivenName } from '../../../src/extraction/candidates/parties/givenNames.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

function featuresOf(pieces: readonly Piece[], name: string): Readonly<Record<string, number>> {
  const page = pageTextOf(pageOf(pieces));
  const found = findPartyCandidates({ pages: [page], labels: findLabels(page) }).find(
    ({ value }) => value.text === name,
  );
  if (!found) throw new Error(`no candidate is ${name}`);
  return found.features;
}

const listing: readonly Piece[] = [
  'Seller',
  'Number: 417',
  'Name: Tannhof Möbel GmbH',
  'Address: Lindenweg 4',
  '30159 Hannover',
  'Buyer',
  'Number: 88',
  'Name: Wendel Papier AG',
  'Address: Ringstraße 9',
  '20095 Hamburg',
  'Ship to',
  'Name: Lager Nord KG',
  'Address: Kaiweg 1',
  '20457 Hamburg',
].map((text, at) => ({ text, x: 50, y: 60 + 14 * at }));

describe('a name knows the section it stands in', () => {
  it.each([
    ['Tannhof Möbel GmbH', 'supplierSection'],
    ['Wendel Papier AG', 'customerSection'],
    ['Lager Nord KG', 'shipToSection'],
  ])('however many lines lie under the heading: %s', (name, section) => {
    const features = featuresOf(listing, name);
    for (const other of ['supplierSection', 'customerSection', 'shipToSection'])
      expect(features[other] ?? 0, other).toBeCloseTo(other === section ? 1 : 0);
    expect(features['addressBeforeInSection']).toBe(0);
  });

  it('and of two headings side by side the one over its column', () => {
    const beside: readonly Piece[] = [
      { text: 'Bill to', x: 50, y: 60 },
      { text: 'Ship to', x: 320, y: 60 },
      { text: 'Marrowby Ceramics Ltd', x: 50, y: 76 },
      { text: 'Coldbrook Supply Ltd', x: 320, y: 76 },
    ];
    expect(featuresOf(beside, 'Marrowby Ceramics Ltd')['customerSection']).toBeGreaterThan(0.9);
    expect(featuresOf(beside, 'Coldbrook Supply Ltd')['customerSection']).toBe(0);
    expect(featuresOf(beside, 'Coldbrook Supply Ltd')['shipToSection']).toBeGreaterThan(0.9);
  });
});

describe('a person in the block of a company', () => {
  const block: readonly Piece[] = [
    { text: 'Bill to', x: 50, y: 60 },
    { text: 'Corner of green wool', x: 50, y: 76 },
    { text: 'Edith Quarrington', x: 50, y: 92 },
    { text: '7 Harbour Street', x: 50, y: 108 },
    { text: 'Leeds LS1 5QS', x: 50, y: 124 },
    { text: 'post@cornerofgreenwool.example', x: 50, y: 140 },
  ];

  it('has a given name and a name above, the company a person below', () => {
    const [company, person] = [
      featuresOf(block, 'Corner of green wool'),
      featuresOf(block, 'Edith Quarrington'),
    ];
    expect([company['givenName'], person['givenName']]).toEqual([0, 1]);
    expect([company['attentionBelow'], person['attentionBelow']]).toEqual([1, 0]);
    expect([company['companyOverPerson'], person['companyOverPerson']]).toEqual([1, 0]);
    expect([company['personUnderCompany'], person['personUnderCompany']]).toEqual([0, 1]);
    expect(person['namesAbove']).toBeGreaterThan(company['namesAbove'] ?? 1);
    expect([company['namesBeforeInSection'], person['namesBeforeInSection']]).toEqual([
      0,
      expect.closeTo(1 / 3),
    ]);
  });

  it('does not own the address that is made of the name of the company', () => {
    expect(featuresOf(block, 'Corner of green wool')['ownReachBelow']).toBe(1);
    expect(featuresOf(block, 'Edith Quarrington')['ownReachBelow']).toBe(0);
  });
});

describe('a department', () => {
  it.each(['Accounts Payable', 'Service achats', 'Abteilung Einkauf', 'Ufficio Acquisti', 'Procurement'])(
    'is a part of an office: %s',
    (text) => {
      expect(isDepartment(text.split(' '))).toBe(true);
    },
  );

  it.each(['Marrowby Office Supplies', 'Einkauf Süd GmbH', 'and', ''])('is none: %s', (text) => {
    expect(isDepartment(text.split(' '))).toBe(false);
  });

  it('under a company is not the party', () => {
    const features = featuresOf(
      [
        { text: 'Corner of green wool', x: 50, y: 76 },
        { text: 'Accounts Payable', x: 50, y: 90 },
        { text: '7 Harbour Street', x: 50, y: 104 },
      ],
      'Accounts Payable',
    );
    expect([features['department'], features['personUnderCompany']]).toEqual([1, 1]);
  });
});

describe('a given name', () => {
  it.each(['Edith Quarrington', 'Dr. Jean-Luc Exemple', 'Mme Stéphanie Exemple', 'ANNA EXAMPLE'])(
    'begins the name of a person: %s',
    (text) => {
      expect(startsWithGivenName(text.split(' '))).toBe(true);
    },
  );

  it.each(['Edith', 'Hôtel Bellevue Exemple', 'peter und paul', 'Marrowby Ceramics', ''])(
    'does not: %s',
    (text) => {
      expect(startsWithGivenName(text.split(' '))).toBe(false);
    },
  );
});

it('a legal form may be joined to the name by a hyphen', () => {
  const features = featuresOf([{ text: 'Beispiel-Holzbau-GmbH', x: 50, y: 60 }], 'Beispiel-Holzbau-GmbH');
  expect([features['legalForm'], features['formAtEnd']]).toEqual([1, 1]);
});

it('a word of a label that begins a name is no sure label', () => {
  const [hotel, brand] = ['Hotel Birchwood', 'Brand Birchwood'].map((text) =>
    featuresOf([{ text, x: 50, y: 60 }], text),
  );
  expect([hotel?.['isLabel'], hotel?.['isSureLabel']]).toEqual([0, 0]);
  expect(brand?.['isLabel']).toBeGreaterThan(0);
  expect(brand?.['isSureLabel']).toBe(0);
});
