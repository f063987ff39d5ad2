import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumProofs, type SumPart } from '../../../src/extraction/measures/sumProofs.ts';
import { roleSupport, type SumRole } from '../../../src/extraction/measures/sumRoles.ts';

const part = (units: number, role?: SumRole, support = 1): SumPart => ({
  units,
  roles: { ...roleSupport({}), ...(role ? { [role]: support } : {}) },
});
const proofOf = (units: number, ...parts: readonly SumPart[]) => sumProofs(parts).get(units) ?? {};

describe('sums that prove their parts', () => {
  it('net, tax and total by label and rate are proven wholly', () => {
    const parts = [part(10_000, 'net'), part(1_900, 'tax'), part(11_900, 'total')];
    expect(proofOf(10_000, ...parts)).toMatchObject({ asNet: 1 });
    expect(proofOf(1_900, ...parts)).toMatchObject({ asTax: 1 });
    expect(proofOf(11_900, ...parts)).toMatchObject({ asTotal: 1 });
  });

  it('two rows of goods and their sum are no net amount and tax without a word or a printed rate', () => {
    const [goods, fare, total] = [part(40_000), part(8_000), part(48_000, 'total')];
    expect(sumProofs([goods, fare, total]).size).toBe(0);
    expect(sumProofs([goods, fare, total], [20]).get(8_000)).toHaveProperty('asTax');
    expect(sumProofs([goods, part(8_000, 'tax', 0.3), total]).get(8_000)).toHaveProperty('asTax');
  });

  it('an older balance makes a weaker sum than the one that is labelled', () => {
    const parts = [
      part(24_000, 'net'),
      part(2_400, 'tax'),
      part(26_400, 'total'),
      part(90_000, 'earlier'),
      part(116_400, 'due'),
    ];
    const proofs = sumProofs(parts);
    expect(proofs.get(26_400)).toMatchObject({ asTotal: 1, beforeDue: 1 });
    expect(proofs.get(26_400)?.asTax).toBeUndefined();
    expect(proofs.get(116_400)).toEqual({ afterDue: 1 });
    expect(proofs.get(90_000)).toBeUndefined();
  });

  it('a tax of zero leaves the sum as it is; a bare zero proves nothing', () => {
    const named = [part(53_000, 'net'), part(53_000, 'total'), part(0, 'tax')];
    expect(proofOf(53_000, ...named)).toMatchObject({ asNet: 1, asTotal: 1 });
    expect(proofOf(0, ...named)).toMatchObject({ asTax: 1 });
    expect(sumProofs([part(53_000, 'net'), part(53_000, 'total'), part(0)]).size).toBe(0);
  });

  it('discounts, shipping and rounding may stand between net sum and total', () => {
    const parts = [
      part(20_000, 'net'),
      part(2_000, 'less'),
      part(500, 'more'),
      part(1_800, 'tax'),
      part(2, 'rounding', 0.8),
      part(20_302, 'total'),
    ];
    expect(proofOf(20_302, ...parts)).toMatchObject({ closedTotal: 0.8 });
    expect(proofOf(20_000, ...parts)).toMatchObject({ closedNet: 0.8 });
    expect(proofOf(1_800, ...parts)).toMatchObject({ closedTax: 0.8 });
  });

  it('the net sum is the one after discount, though its label names the discount only', () => {
    const parts = [
      part(60_000, 'net'),
      part(3_000, 'less'),
      part(57_000, 'less'),
      part(5_700, 'tax'),
      part(62_700, 'total'),
    ];
    expect(proofOf(57_000, ...parts)).toMatchObject({ asNet: 1 });
    expect(proofOf(60_000, ...parts).asNet).toBeUndefined();
  });

  it('a row of a table of rates is a weaker sum than the whole', () => {
    const whole = [part(30_000, 'net'), part(4_500, 'tax'), part(34_500, 'total')];
    const row = [part(20_000, 'net'), part(3_800, 'tax'), part(23_800, 'total')];
    const proofs = sumProofs([...row, ...whole, part(10_000, 'net'), part(700, 'tax'), part(10_700)]);
    expect(proofs.get(34_500)?.asTotal ?? 0).toBeGreaterThan(proofs.get(23_800)?.asTotal ?? 0);
    expect(proofs.get(4_500)?.asNet).toBeUndefined();
  });

  it('rows of a table of rates whose totals make the labelled total are parts of it, however well each adds up', () => {
    const row = (net: number, tax: number) => [
      part(net, 'net'),
      part(tax, 'tax'),
      part(net + tax, 'total', 0.6),
    ];
    const alone = sumProofs(row(3_000, 570)).get(3_570)?.asTotal ?? 0;
    const rows = [...row(3_000, 570), ...row(2_000, 140), part(5_710, 'total')];
    expect(alone).toBeGreaterThan(0.8);
    expect(sumProofs(rows).get(3_570)?.asTotal ?? 0).toBeLessThan(0.35);
    expect(sumProofs(rows).get(2_140)?.asTotal ?? 0).toBeLessThan(0.35);
  });

  it('a sum that no label names is a part of the total that one names', () => {
    const row = [part(2_400, 'net'), part(168, 'tax'), part(2_568)];
    const alone = sumProofs(row).get(2_400)?.asNet ?? 0;
    const beside = sumProofs([...row, part(11_000, 'total')]).get(2_400)?.asNet ?? 0;
    expect(alone).toBeGreaterThan(0.5);
    expect(beside).toBeLessThan(alone - 0.2);
  });

  it('shipping on a net amount is no tax on it', () => {
    const parts = [part(10_000, 'net'), part(700, 'more'), part(10_700, 'total')];
    expect(proofOf(700, ...parts).asTax ?? 0).toBeLessThan(0.5);
    expect(proofOf(10_700, ...parts)).toMatchObject({ closedTotal: 1 });
  });

  it('what a till was given less the change is the total, and no sum of a tax', () => {
    const parts = [part(1_350), part(650, 'change'), part(2_000, 'given')];
    expect(proofOf(1_350, ...parts)).toEqual({ paidTotal: 1 });
    expect(proofOf(2_000, ...parts)).toEqual({});
  });

  it('the tax that a total contains is known by its rate', () => {
    const parts = [part(10_700, 'total'), part(700, 'tax')];
    expect(proofOf(10_700, ...parts)).toEqual({ aroundTax: 1 });
    expect(proofOf(700, ...parts)).toEqual({ insideTotal: 1 });
    expect(sumProofs([part(10_700, 'total'), part(733, 'tax')]).size).toBe(0);
  });

  it('a rate that the page prints counts as one in use, also where the tax itself is not printed', () => {
    const parts = [part(10_000, 'net'), part(1_133, 'tax'), part(11_133, 'total')];
    expect(proofOf(11_133, ...parts).asTotal).toBeLessThan(1);
    expect(sumProofs(parts, [11.33]).get(11_133)).toMatchObject({ asTotal: 1 });
    const open = [part(10_000, 'net'), part(11_133, 'total')];
    expect(sumProofs(open, [11.33]).get(10_000)).toEqual({ netByRate: 1 });
    expect(sumProofs(open).size).toBe(0);
  });

  it('for any amounts: strengths lie between 0 and 1, credits prove as debits do', () => {
    const roles: readonly (SumRole | undefined)[] = [undefined, 'net', 'tax', 'total'];
    const amounts = fc.array(
      fc.record({ units: fc.integer({ min: 0, max: 400 }), role: fc.constantFrom(...roles) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(amounts, (all) => {
        const debits = sumProofs(all.map(({ units, role }) => part(units, role)));
        const credits = sumProofs(all.map(({ units, role }) => part(units === 0 ? 0 : -units, role)));
        for (const [units, proof] of debits) {
          for (const strength of Object.values(proof)) {
            expect(strength).toBeGreaterThan(0);
            expect(strength).toBeLessThanOrEqual(1);
          }
          expect(credits.get(units === 0 ? 0 : -units)?.asTotal).toBe(proof.asTotal);
        }
      }),
    );
  });

  it('a thousand amounts are measured in a moment, those with labels first', () => {
    const many = Array.from({ length: 1000 }, (_, at) => part(1_000_000 + 37 * at));
    const parts = [...many, part(10_000, 'net'), part(1_900, 'tax'), part(11_900, 'total')];
    expect(proofOf(11_900, ...parts)).toMatchObject({ asTotal: 1 });
  });
});
