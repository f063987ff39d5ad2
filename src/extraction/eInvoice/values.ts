import { Decimal } from 'decimal.js';
import {
  fieldKinds,
  fieldValueSchema,
  type FieldKey,
  type FieldValue,
  type LineItem,
} from '../../domain/fields.ts';
import type { Box } from '../../domain/geometry.ts';
import { parseMoney, unknownCurrency, type Money } from '../../domain/money.ts';
import type { InvoiceRow } from './statement.ts';

/** A stated text as the value of its field; null when it is not one (an amount with letters, a day that is none). */
export function valueOf({
  key,
  text,
  currency,
}: {
  key: FieldKey;
  text: string;
  currency: string | null;
}): FieldValue | null {
  const parsed = fieldValueSchema.safeParse(shaped(key, text, currency));
  return parsed.success ? parsed.data : null;
}

function shaped(key: FieldKey, text: string, currency: string | null): unknown {
  const kind = fieldKinds[key];
  switch (kind) {
    case 'text':
      return {
        kind,
        text:
          key === 'iban'
            ? text.replaceAll(/\s/g, '').toUpperCase()
            : text.replaceAll(/\s+/g, ' ').slice(0, 500),
      };
    case 'date':
      return { kind, date: text.replace(/^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/, '$1-$2-$3').slice(0, 10) };
    case 'currency':
      return { kind, code: text };
    case 'money': {
      const money = moneyOf(text, currency);
      return money && { kind, money };
    }
  }
}

export function moneyOf(text: string, currency: string | null): Money | null {
  const decimal = decimalOf(text);
  if (decimal === null) return null;
  try {
    return parseMoney({ decimal, currency: currency ?? unknownCurrency });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function lineItemOf(
  row: InvoiceRow,
  { currency, place }: { currency: string | null; place: { page: number; box: Box } | null },
): LineItem {
  return {
    description: row.description,
    quantity: row.quantity && decimalOf(row.quantity),
    unitPrice: priceOf(row),
    lineTotal: row.lineTotal === null ? null : moneyOf(row.lineTotal, currency),
    confidence: 0.97,
    ...(place ?? { page: null, box: null }),
  };
}

/**
 * The price of one unit: the stated one by its base quantity. Some programs state a base without meaning it, so the
 * stated price counts where only that makes the amount of the row.
 */
function priceOf({ unitPrice, priceBase, quantity, lineTotal }: InvoiceRow): string | null {
  const [price, base, units, total] = [unitPrice, priceBase, quantity, lineTotal].map((text) => {
    const decimal = text === null ? null : decimalOf(text);
    return decimal === null ? null : new Decimal(decimal);
  });
  if (!price) return null;
  if (!base || base.isZero()) return price.toFixed();
  const makesTotal = (one: Decimal): boolean =>
    Boolean(units && total && one.times(units).minus(total).abs().lessThan(0.01));
  const single = price.div(base);
  const isMeant = makesTotal(single) || !makesTotal(price);
  return (isMeant ? single.toDecimalPlaces(10) : price).toFixed();
}

/** Null when there is none, or one of them is no number. */
export function sumOf(texts: readonly string[]): string | null {
  const amounts = texts.flatMap((text) => decimalOf(text) ?? []);
  if (amounts.length === 0 || amounts.length < texts.length) return null;
  return Decimal.sum(...amounts).toFixed();
}

/** xsd:decimal as a plain decimal text without idle zeros: `+010.50` is `10.5`. */
function decimalOf(text: string): string | null {
  return /^[-+]?\d{1,15}(?:\.\d{0,10})?$/.test(text) ? new Decimal(text).toFixed() : null;
}
