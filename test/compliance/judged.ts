import type { ReferenceData } from '../../src/compliance/rule.ts';
import { screen } from '../../src/compliance/screen.ts';
import type { RuleName } from '../../src/domain/findings.ts';
import type { Extraction, LineItem } from '../../src/domain/fields.ts';
import { extractionOf, money, policy } from '../domain/extractions.ts';

export const unknown: ReferenceData = { identity: null, holder: null };
export function judge(rule: RuleName, extraction: Extraction, reference = unknown, today = '2026-04-01') {
  const verdicts = screen({ extraction, policy, today, reference, acceptedRules: [] });
  return verdicts.find((verdict) => verdict.rule === rule);
}
export const amounts = (
  net: number | null,
  tax: number | null,
  total: number | null,
  currency = 'EUR',
  rest: Partial<Extraction> = {},
) =>
  extractionOf(
    {
      netAmount: net === null ? undefined : money(net, currency),
      taxAmount: tax === null ? undefined : money(tax, currency),
      totalAmount: total === null ? undefined : money(total, currency),
    },
    rest,
  );
export const rows = (...totals: (number | null)[]): LineItem[] =>
  totals.map((minorUnits) => ({
    description: 'x',
    quantity: null,
    unitPrice: null,
    lineTotal: minorUnits === null ? null : { minorUnits, currency: 'EUR' },
    confidence: 1,
    page: 1,
    box: null,
  }));
