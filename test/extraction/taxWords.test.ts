import { describe, expect, it } from 'vitest';
import type { LabelKind } from '../../src/extraction/features/labelKinds.ts';
import { findLabels } from '../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../src/extraction/page/pageText.ts';
import { pageOf } from './fixtures.ts';

const kindsIn = (text: string): LabelKind[][] =>
  findLabels(pageTextOf(pageOf([{ text, x: 50, y: 100 }]))).map(({ meanings }) =>
    meanings.filter(({ strength }) => strength >= 0.8).map(({ kind }) => kind),
  );

describe('words of taxes', () => {
  it.each(['Éco-participation', 'Contributo RAEE', 'Recupelbijdrage', 'Ecovalor'])(
    '%s is a charge and no tax',
    (text) => {
      expect(kindsIn(text).flat()).toContain('shipping');
      expect(kindsIn(text).flat()).not.toContain('taxAmount');
    },
  );

  it('takes a premium with the tax on it for the total, and one without it for the net amount', () => {
    expect(kindsIn('Total annual premium including insurance premium tax £84.00')).toEqual([
      ['totalAmount', 'premium'],
    ]);
    expect(kindsIn('Annual premium excluding IPT £75.00')).toEqual([['netAmount', 'premium']]);
  });

  it.each(['+ 21 % IVA', '20 % TVA', '25 % VAT'])('%s names the tax at that rate', (text) => {
    expect(kindsIn(text).flat()).toContain('taxAmount');
    expect(kindsIn(text).flat()).not.toContain('taxRate');
  });

  it('% VAT heads a column of rates', () => {
    expect(kindsIn('% VAT')).toEqual([['taxRate']]);
  });
});
