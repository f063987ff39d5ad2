import { describe, expect, it } from 'vitest';
import { candidatesOf, named } from './found.ts';

const seller = { definedSeller: 1, definedBuyer: 0 };
const buyer = { definedSeller: 0, definedBuyer: 1 };

describe('what a contract calls the party that it has just named', () => {
  it.each<[string, string, string, ...string[]]>([
    [
      'in brackets and quotes',
      'Larkspur Foods Ltd',
      'Marrowby Ceramics Ltd',
      'This Agreement (the "Agreement") is made between',
      'Larkspur Foods Ltd, a company of Leeds ("Provider"), and',
      'Marrowby Ceramics Ltd, a company of York (the "Client").',
    ],
    [
      'on a line of its own',
      'Tannhof Möbel GmbH',
      'Obsthof Lindner OG',
      'Tannhof Möbel GmbH, Lindenweg 4, 30159 Hannover',
      '– nachfolgend „Vermieter“ –',
      'Obsthof Lindner OG, Lindenweg 9, 30159 Hannover',
      '– nachfolgend „Mieterin“ –',
    ],
    [
      'by words alone',
      'Ouverture SAS',
      'Ferme du Vallon SARL',
      'Ouverture SAS, 12 rue des Lilas, ci-après le prestataire, et',
      'Ferme du Vallon SARL, 4 rue des Lilas, ci-après le client',
    ],
  ])('%s', (_, first, second, ...lines) => {
    const found = candidatesOf([lines.map((text, at) => ({ text, x: 50, y: 60 + 14 * at }))]);
    expect(named(found, first).features).toMatchObject(seller);
    expect(named(found, second).features).toMatchObject(buyer);
  });

  it('says nothing of a name that other terms follow, or none', () => {
    const found = candidatesOf([
      [
        { text: 'Larkspur Foods Ltd (the "Group")', x: 50, y: 60 },
        { text: 'Marrowby Ceramics Ltd', x: 50, y: 80 },
      ],
    ]);
    const none = { definedSeller: 0, definedBuyer: 0 };
    expect(named(found, 'Larkspur Foods Ltd').features).toMatchObject(none);
    expect(named(found, 'Marrowby Ceramics Ltd').features).toMatchObject(none);
  });
});
