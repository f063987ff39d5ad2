import { foundField, type Extraction, type FieldKey } from '../domain/fields.ts';
import { unknownCurrency } from '../domain/money.ts';

/**
 * What makes two documents the same claim: supplier (tax id, else name), number, gross amount and currency, in a
 * normal form. Null when a part is missing. It holds personal data: the caller hashes it.
 */
export function identityOf(extraction: Extraction): string | null {
  const taxId = textOf(extraction, 'supplierTaxId');
  const name = textOf(extraction, 'supplierName');
  const supplier = taxId ? `id:${taxId}` : name ? `name:${name}` : null;
  const number = textOf(extraction, 'invoiceNumber');
  const total = foundField(extraction, 'totalAmount')?.value;
  if (!supplier || !number || total?.kind !== 'money') return null;
  const stated = foundField(extraction, 'currency')?.value;
  const currency =
    total.money.currency === unknownCurrency && stated?.kind === 'currency'
      ? stated.code
      : total.money.currency;
  if (currency === unknownCurrency) return null;
  return JSON.stringify([supplier, number, total.money.minorUnits, currency]);
}

/** Upper case, without accents, spaces and punctuation, so that `RE 2024/1` and `re-2024-1` are one number. */
function textOf(extraction: Extraction, key: FieldKey): string | null {
  const value = foundField(extraction, key)?.value;
  if (value?.kind !== 'text') return null;
  const normal = value.text
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return normal === '' ? null : normal;
}
