import { describe, expect, it } from 'vitest';
import { withFormsRepaired } from '../../src/extraction/text/misreadForms.ts';

const repaired = (line: string): string => withFormsRepaired(line.split(' ')).join(' ');

describe('legal forms that recognition misread by a letter', () => {
  it.each([
    ['BRAMBLE FOODS SUN BHD', 'BRAMBLE FOODS SDN BHD'],
    ['BRAMBLE FOODS SON. BHD.', 'BRAMBLE FOODS SDN. BHD.'],
    ['Bramble Foods Shn Bhd', 'Bramble Foods Sdn Bhd'],
    ['BRAMBLE FOODS SDN BHO', 'BRAMBLE FOODS SDN BHD'],
    ['BRAMBLE (M) SN BHD', 'BRAMBLE (KL) SDN BHD'],
    ['Orchid Tea Pte. Lld.', 'Orchid Tea Pte. Ltd.'],
    ['Marrowby Ceramics 1td', 'Marrowby Ceramics Ltd'],
    ['Tannhof Möbel GrnbH', 'Tannhof Möbel GmbH'],
    ['Tannhof Möbel Gmbl-l', 'Tannhof Möbel GmbH'],
    ['Hazelden Media lnc.', 'Hazelden Media Inc.'],
    ['C0. (KL) SDN BHD', 'CO. (KL) SDN BHD'],
    ['(TANNHOF GM8H)', '(TANNHOF GMBH)'],
  ])('%s', (read, name) => {
    expect(repaired(read)).toBe(name);
  });

  it.each([
    'THE SUN HOTEL',
    'Pie Ltd',
    'Art & Son Limited',
    'Sun Harbour Inc.',
    'A5 paper, 80 g',
    'Total 10.00',
    'sari and shawl',
    'Lt. 5',
  ])('%s stays as it was read', (line) => {
    expect(repaired(line)).toBe(line);
  });

  it('keeps the number of words and an empty line', () => {
    expect(withFormsRepaired([])).toEqual([]);
    expect(withFormsRepaired(['', 'BHD'])).toEqual(['', 'BHD']);
  });
});
