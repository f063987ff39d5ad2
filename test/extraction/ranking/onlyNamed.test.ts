import { describe, expect, it } from 'vitest';
import { onlyNamed } from '../../../src/extraction/ranking/onlyNamed.ts';
import { scored, text } from './candidate.ts';
import { scoresByName } from './scoredNames.ts';

type Measures = Readonly<Record<string, number>>;
const goods: Measures = {
  shipToSection: 1,
  namesBeforeInSection: 0,
  linesBeforeInSection: 0,
  lineShare: 1,
  stackedLines: 0,
};
const labelled: Measures = { customerBefore: 0.95, lineShare: 1 };
const company: Measures = { onlyForm: 1, formAtEnd: 1, factsInLine: 1 };

describe('where no name is likely', () => {
  const buyers = (one: Measures, other: Measures = {}, score = 0.05) =>
    scoresByName(
      onlyNamed({
        supplierName: [],
        customerName: [scored(text('E. Quarrington'), 0.01, one), scored(text('Larkspur'), score, other)],
      }).customerName,
    );
  const sellers = (one: Measures, other = 0.05) =>
    scoresByName(
      onlyNamed({
        supplierName: [scored(text('Tannhof GmbH'), 0.04, one), scored(text('Lindenweg'), other)],
        customerName: [],
      }).supplierName,
    );

  it('who receives the goods buys', () => {
    expect(buyers(goods)).toEqual({ 'E. Quarrington': 0.3, Larkspur: 0.05 });
  });

  it('whom a sure label names buys, wherever the goods go', () => {
    expect(buyers(goods, labelled)).toEqual({ 'E. Quarrington': 0.01, Larkspur: 0.3 });
    expect(buyers({ customerBefore: 0.6, lineShare: 1 })['E. Quarrington']).toBe(0.01);
  });

  it('the only company sells, beside its numbers', () => {
    expect(sellers(company)).toEqual({ 'Tannhof GmbH': 0.3, Lindenweg: 0.05 });
    expect(sellers({ ...company, factsInLine: 0 })['Tannhof GmbH']).toBe(0.04);
    expect(sellers({ ...company, namedBuyer: 0.6 })['Tannhof GmbH']).toBe(0.04);
  });

  it('a likely name stays alone', () => {
    expect(buyers(goods, {}, 0.1)).toEqual({ 'E. Quarrington': 0.01, Larkspur: 0.1 });
    expect(sellers(company, 0.1)['Tannhof GmbH']).toBe(0.04);
  });
});
