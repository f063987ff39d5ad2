import { type FieldKey, fieldKeys, fieldKinds, type FieldValue, fieldValueSchema } from '../domain/fields.ts';
import { type RuleName, ruleNames } from '../domain/findings.ts';
import { type Money, parseMoney } from '../domain/money.ts';
import type { Correction } from '../domain/review.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';

/**
 * Reads `--set field=value`: days as 2026-05-04, amounts as `1234.50 EUR` (the currency may be left out where the
 * document's is known), currencies as EUR. An empty value says that the document does not have the field.
 *
 * @throws CommandFailure that names the right form.
 */
export function parseCorrections(
  given: readonly string[],
  documentCurrency: string | null,
): readonly Correction[] {
  const pairs = given.map((text) => {
    const [name, value] = splitPair(text, '--set', 'field=value');
    return { field: knownField(name), value };
  });
  assertOnce(pairs.map(({ field }) => field));
  const setCurrency = pairs.find(({ field }) => field === 'currency')?.value;
  const currency = setCurrency ? setCurrency.toUpperCase() : documentCurrency;
  return pairs.map(({ field, value }) => ({
    field,
    value: value === '' ? null : parseValue(field, value, currency),
  }));
}

/** Reads `--accept rule=reason`. @throws CommandFailure for an unknown rule or a missing reason. */
export function parseAccepts(given: readonly string[]): readonly { rule: RuleName; reason: string }[] {
  const accepts = given.map((text) => {
    const [name, reason] = splitPair(text, '--accept', 'rule=reason');
    const rule = ruleNames.find((known) => known === name);
    if (!rule) throw usage(`there is no rule "${name}"`, `Give one of: ${ruleNames.join(', ')}.`);
    if (reason === '')
      throw usage(`accepting ${rule} needs a reason`, `Write --accept ${rule}="why it is fine".`);
    return { rule, reason };
  });
  assertOnce(accepts.map(({ rule }) => rule));
  return accepts;
}

/** The field of that name. @throws CommandFailure that lists all fields. */
export function knownField(name: string): FieldKey {
  const field = fieldKeys.find((key) => key === name);
  if (field) return field;
  throw usage(`there is no field "${name}"`, `Give one of: ${fieldKeys.join(', ')}.`);
}

function splitPair(text: string, option: string, form: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw usage(`${option} ${text} has no "="`, `Write ${option} ${form}.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function assertOnce(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw usage(`${twice} is given twice`, 'Give each once.');
}

function parseValue(field: FieldKey, text: string, currency: string | null): FieldValue {
  const kind = fieldKinds[field];
  switch (kind) {
    case 'text':
      return checked(field, { kind, text }, 'Give at most 500 characters.');
    case 'date':
      return checked(field, { kind, date: text }, 'Write the day as 2026-05-04.');
    case 'currency':
      return checked(field, { kind, code: text.toUpperCase() }, 'Write the ISO 4217 code, such as EUR.');
    case 'money':
      return { kind, money: parseAmount(field, text, currency) };
  }
}

function checked(field: FieldKey, value: FieldValue, advice: string): FieldValue {
  const parsed = fieldValueSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw usage(`the value of ${field} cannot be read`, advice);
}

const amountForms = [
  /^(?<decimal>-?\d+(?:\.\d+)?)(?:\s*(?<code>[A-Za-z]{3}))?$/,
  /^(?<code>[A-Za-z]{3})\s*(?<decimal>-?\d+(?:\.\d+)?)$/,
];

/** Only one form, so that 1.234 can never be read as a thousand or as one and a bit. */
function parseAmount(field: FieldKey, text: string, documentCurrency: string | null): Money {
  const groups = amountForms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  const decimal = groups?.['decimal'];
  const form = 'Write the amount with a point, without thousands signs, and its currency: 1234.50 EUR.';
  if (decimal === undefined) throw usage(`the amount of ${field} cannot be read`, form);
  const currency = groups?.['code']?.toUpperCase() ?? documentCurrency;
  if (currency === null) throw usage(`the amount of ${field} has no currency`, form);
  try {
    return parseMoney({ decimal, currency });
  } catch (error) {
    if (error instanceof RangeError) throw usage(`the amount of ${field}: ${error.message}`, form);
    throw error;
  }
}

function usage(message: string, advice: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, message, advice);
}
