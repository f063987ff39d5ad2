import { foundField, type Extraction, type FieldKey, type SumChange } from '../domain/fields.ts';
import { formatDecimal, type Money, unknownCurrency } from '../domain/money.ts';
import type { Rule, RuleResult } from './rule.ts';
import { stepsBetween } from './sumChanges.ts';

const amountFields = ['netAmount', 'taxAmount', 'totalAmount'] as const satisfies readonly FieldKey[];
type Amounts = Partial<Record<(typeof amountFields)[number], Money>>;

/**
 * Net and tax make the total, to the minor unit (EN 16931, BR-CO-15), with the labelled lines that stand between them:
 * discounts, charges, tips, tax withheld, rounding; those over the net amount are in it. The rows make the net or the total the same way,
 * within one minor unit a row, because each row may be rounded by itself.
 */
export const arithmetic: Rule = ({ extraction }) => {
  const amounts = amountsOf(extraction);
  const fields = amountFields.filter((key) => amounts[key] !== undefined);
  const results = [checkTotal(amounts, extraction), checkRows(extraction, amounts)].filter(
    (result) => result !== null,
  );
  const decisive =
    results.find(({ outcome }) => outcome === 'fail') ??
    results.find(({ outcome }) => outcome === 'indeterminate') ??
    results.find(({ outcome }) => outcome === 'pass');
  if (decisive) return { ...decisive, fields };
  if (fields.length === 0) {
    return {
      outcome: 'notApplicable',
      code: 'NO_AMOUNTS',
      detail: 'The document states no amounts.',
      fields,
    };
  }
  const missing = amountFields.filter((key) => amounts[key] === undefined).join(' and ');
  const detail = `The sum cannot be checked: ${missing} not found.`;
  return { outcome: 'indeterminate', code: 'AMOUNTS_INCOMPLETE', detail, fields };
};

function amountsOf(extraction: Extraction): Amounts {
  const amounts: Amounts = {};
  for (const key of amountFields) {
    const value = foundField(extraction, key)?.value;
    if (value?.kind === 'money') amounts[key] = value.money;
  }
  return amounts;
}

type Check = Omit<RuleResult, 'fields'> | null;

function checkTotal(
  { netAmount: net, taxAmount: tax, totalAmount: total }: Amounts,
  { sumChanges }: Pick<Extraction, 'sumChanges'>,
): Check {
  if (!net || !total) return null;
  if (!tax) {
    if (net.currency !== total.currency || net.minorUnits !== total.minorUnits) return null;
    return { outcome: 'pass', code: 'NO_TAX', detail: 'Net and total are equal and no tax is stated.' };
  }
  if (net.currency !== total.currency || tax.currency !== total.currency) {
    const detail = 'The amounts are in different currencies.';
    return { outcome: 'indeterminate', code: 'CURRENCIES_DIFFER', detail };
  }
  const sum = `${formatDecimal(net)} + ${formatDecimal(tax)}`;
  if (net.minorUnits + tax.minorUnits === total.minorUnits) {
    return { outcome: 'pass', code: 'SUM_HOLDS', detail: `${sum} = ${formatDecimal(total)}.` };
  }
  // What stands over the net amount is in it already.
  const below = sumChanges?.filter(({ before }) => before !== 'net');
  const steps = stepsBetween({ from: net.minorUnits + tax.minorUnits, to: total }, below);
  if (steps !== null) {
    const detail = `${sum} ${steps} = ${formatDecimal(total)}.`;
    return { outcome: 'pass', code: 'SUM_HOLDS_WITH_LINES', detail };
  }
  const detail = `${sum} is not ${formatDecimal(total)}: net and tax do not make the total.`;
  return { outcome: 'fail', code: 'SUM_DIFFERS', detail };
}

function checkRows(extraction: Extraction, amounts: Amounts): Check {
  const { netAmount: net, totalAmount: total } = amounts;
  const { lineItems, lineItemsComplete } = extraction;
  const totals = lineItems.map(({ lineTotal }) => lineTotal).filter((lineTotal) => lineTotal !== null);
  const targets = [net, total].filter((target) => target !== undefined);
  const currency = targets[0]?.currency;
  const isComparable = totals.length > 0 && totals.every((lineTotal) => lineTotal.currency === currency);
  if (!isComparable) return null;
  const sum = totals.reduce((units, lineTotal) => units + lineTotal.minorUnits, 0);
  if (targets.some((target) => Math.abs(target.minorUnits - sum) <= totals.length)) {
    return { outcome: 'pass', code: 'ROWS_HOLD', detail: 'The rows make the net amount or the total.' };
  }
  if (leadsFromRows(sum, { within: totals.length, amounts, changes: extraction.sumChanges ?? [] })) {
    const detail = 'The rows make the net amount or the total, with the lines between them.';
    return { outcome: 'pass', code: 'ROWS_HOLD_WITH_LINES', detail };
  }
  // Nothing says that every row was read (or discounts and charges stand beside them): the rows prove nothing.
  if (lineItemsComplete === null) return null;
  if (!lineItemsComplete || totals.length < lineItems.length) {
    return { outcome: 'indeterminate', code: 'ROWS_INCOMPLETE', detail: 'Not every row could be read.' };
  }
  const stated = targets.map(formatDecimal).join(' or ');
  const detail = `The rows add up to ${formatDecimal({ minorUnits: sum, currency: currency ?? unknownCurrency })}, not to ${stated}.`;
  return { outcome: 'fail', code: 'ROWS_DIFFER', detail };
}

/** Lines that stand under the net amount explain the way to the total only. */
function leadsFromRows(
  sum: number,
  {
    within,
    amounts: { netAmount: net, taxAmount: tax, totalAmount: total },
    changes,
  }: { within: number; amounts: Amounts; changes: readonly SumChange[] },
): boolean {
  const above = changes.filter(({ before }) => before !== 'total');
  const ways = [
    ...(net ? [{ to: net, from: sum, lines: above }] : []),
    ...(total ? [{ to: total, from: sum, lines: changes }] : []),
    ...(total && tax ? [{ to: total, from: sum + tax.minorUnits, lines: changes }] : []),
  ];
  return ways.some(({ lines, ...way }) => stepsBetween({ ...way, within }, lines) !== null);
}
