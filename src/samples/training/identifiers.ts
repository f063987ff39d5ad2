import { checkDigits } from '../accounts.ts';
import type { Random } from '../random.ts';
import { inventTaxId } from '../taxIds.ts';
import type { Country } from './countries/country.ts';
import { chance, fill, option, weighted } from './dice.ts';

const numberForms =
  '######|#####|########|####|INV-####|INV-#####|INV####|RE-{y}-####|R{y}####|{y}-####|{y}/###|{y}####|{yy}-####|{yy}/#####|F{y}-###|FA-{y}-####|@@-######|@#####|@@@######|####/{y}|00#|0##|000#|###|##|##-#####|#-######|@@/{y}/####|SI-######|VF####|{y}{mm}###|{y}{mm}{dd}-##|INV/{y}/{mm}/####|##########|1########|9000#####|@@@-{yy}-####|#{yy}#####|###-###|###/##|IN######|SINV{y}####|{mm}/{y}/###|@-##-####|#### ####|### ### ###|@@ ######|00#######|####-#|#######-#|~~~~~~~~-####|M######|# ### ### ###|## ### ### ###|{yy}{mm}####|FV {y}/####|{y}-@@-###';
const orderForms =
  'PO-####|PO#####|PO-{y}-###|45########|4500######|B-#####|#####|######|BE-{yy}-####|{y}-####|ORD-#####|OR######|@@#####|#-####-##|PO ######|@####/{yy}|###-#######-#######|@@@-###|O-{y}{mm}##|BC###|~~~~~~';
/** Numbers of suppliers with many customers: long, and mostly printed in groups. */
const accountForms =
  '##########|############|### ### ###|### ### ####|#### #### ####|# ### ### ###|### ### ### ##|## ### ### ## ##|#### #### #### ##|## ## ## ## ## ##|### ### ### ### ###|@@ ##### #### @##|@@@@ #### #### ##|#### ##### #|# ### ### #|@-#######|##-########-#|###/####/###';
const customerForms = '#####|######|K-#####|C####|####|D#####|@@@##|1#####|CUST-####|10####|@####';

/** A number of a document in one of the many forms that companies give their numbers. */
export function inventNumber(
  random: Random,
  kind: 'document' | 'order' | 'customer' | 'account' | 'code',
  day: string,
): string {
  const [y = '', mm = '', dd = ''] = day.split('-');
  const forms = {
    document: numberForms,
    order: orderForms,
    customer: customerForms,
    account: accountForms,
    code: codeForms,
  }[kind];
  const form = option(random, forms);
  const named = form
    .replaceAll('{y}', y)
    .replaceAll('{yy}', y.slice(2))
    .replaceAll('{mm}', mm)
    .replaceAll('{dd}', dd);
  const text = fill(random, named);
  return text.startsWith('0') && kind === 'document' && !named.startsWith('0') ? `1${text.slice(1)}` : text;
}
const codeForms = '####|@@-###|@##|#####|@@@###|###-##|##.###|@-####|#############|@@####@|####-@|@@@-##-@';

/** An account number with check digits that hold (ISO 13616), as printed; null where the country has none. */
export function inventIban(random: Random, country: Country): string | null {
  if (country.iban === '') return null;
  const [land = '', pattern = ''] = country.iban.split(' ');
  const rest = fill(random, pattern);
  const iban = `${land}${checkDigits(land, rest)}${rest}`;
  return chance(random, 0.75) ? iban.replaceAll(/(.{4})(?=.)/g, '$1 ') : iban;
}

/** Letters and digits of a bank code (ISO 9362) that belongs to nobody. */
export const inventBic = (random: Random, country: Country): string =>
  `${fill(random, '@@@@')}${country.code === 'EU' ? 'NL' : country.code}${fill(random, chance(random, 0.5) ? '~~' : '~~XXX')}`;

/** An id for value added tax as printed; null where the country has none. */
export function inventVatId(random: Random, country: Country): string | null {
  if (country.vatIds === '') return null;
  const form = option(random, country.vatIds);
  if (form !== 'valid') return fill(random, form);
  const id = inventTaxId(
    ({ GB: 'en', DE: 'de', FR: 'fr' } as const)[country.code as 'GB' | 'DE' | 'FR'],
    random,
  );
  return weighted(random, [
    [5, id],
    [1, `${id.slice(0, 2)} ${id.slice(2)}`],
    [2, `${id.slice(0, 2)} ${id.slice(2).replaceAll(/(.{3})(?=.)/g, '$1 ')}`],
    [
      country.code === 'GB' ? 2 : 0,
      id
        .slice(2)
        .replaceAll(/(.{3})(?=.)/g, '$1 ')
        .trim(),
    ],
  ]);
}
