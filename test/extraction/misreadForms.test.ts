import { describe, expect, it } from 'vitest';
import { withFormsRepaired } from '../../src/extraction/text/misreadForms.ts';

const repaired = (line: string): string => withFormsRepaired(line.split(' ')).join(' ');

describe('legal forms that recognition misread by a letter', () => {
  it.each([
    ['BRAMBLE FOODS SUN BHD', 'BRAMBLE FOODS SDN BHD'],
    ['BRAMBLE FOODS SON. BHD.', 'BRAMBLE FOODS SDN. BHD.'],
    ['Bramble Foods Shn Bhd', 'Bramble Foods Sdn Bhd'],
    ['BRAMBLE FOODS SDN BHO', 'BRAMBLE FOODS SDN BHD'],
    ['BRAMBLE (KL) SN BHD', 'BRAMBLE (KL) SDN BHD'],
    ['Orchid Tea Pte. Lld.', 'Orchid Tea Pte. Ltd.'],
    ['Tannhof Möbel GrnbH', 'Tannhof Möbel GmbH'],
    ['Tannhof Möbel Gmbl-l', 'Tannhof Möbel GmbH'],
    ['(TANNHOF GM8H)', '(TANNHOF GMBH)'],
    ['Hazelden Media lnc.', 'Hazelden Media Inc.'],
    ['Hazelden Media Lirnited', 'Hazelden Media Limited'],
    ['C0. (KL) SDN BHD', 'CO. (KL) SDN BHD'],
    ['Orchid Tea C0. Ltd', 'Orchid Tea CO. Ltd'],
  ])('%s', (read, name) => {
    expect(repaired(read)).toBe(name);
  });

  it.each([
    'THE SUN HOTEL',
    'Pie Ltd',
    'Art & Son Limited',
    'Sun Harbour Inc.',
    'Quillfeather & Co. Ltda',
    'Springfield, CO Std shipping',
    'Larkspur & Co Led',
    'Lindenweg 11c',
    'Gate 11C',
    'Part 1T0 417 115 A',
    'C0 4711',
    'No. 8H0',
    'GrnbH',
  ])('%s stays as it was read', (line) => {
    expect(repaired(line)).toBe(line);
  });

  it('keeps the number of words and an empty line', () => {
    expect(withFormsRepaired([])).toEqual([]);
    expect(withFormsRepaired(['', 'BHD'])).toEqual(['', 'BHD']);
  });
});
