import { compact } from '../../text/fold.ts';
import { endOfForm, legalFormAt, withoutForm } from '../../text/legalForms.ts';
import { isDepartment } from './departments.ts';
import { startsWithGivenName } from './givenNames.ts';
import type { Line } from './lines.ts';
import {
  amountText,
  bankText,
  businessShare,
  genericShare,
  hasTown,
  ibanText,
  isCountry,
  isStreetText,
  mailText,
  personTitle,
  phoneText,
  registerText,
  taxText,
  webText,
} from './words.ts';

/** What the text of a line tells, whatever stands around it. */
export interface LineFacts {
  readonly street: boolean;
  readonly town: boolean;
  readonly country: boolean;
  /** A postal code, a house number or a town behind a comma. */
  readonly address: boolean;
  /** A person by title. */
  readonly person: boolean;
  /** A person by a given name or a title, or a department: whom a company is addressed through. */
  readonly attention: boolean;
  readonly phone: boolean;
  readonly mail: boolean;
  readonly web: boolean;
  readonly tax: boolean;
  readonly register: boolean;
  readonly iban: boolean;
  readonly bank: boolean;
  readonly amount: boolean;
  /** May be a name: few words with a capital, none of them of documents. */
  readonly named: boolean;
  /** A short line that ends in a legal form. */
  readonly form: boolean;
  /** Goes on with the name of the line above: begins with its legal form, a country in brackets, or a joining word. */
  readonly continuation: boolean;
  /** Its name goes on in the next line: it ends in a hyphen, a joining sign or a small word. */
  readonly open: boolean;
}

const known = new WeakMap<Line, LineFacts>();
const addressLine = /\d{4,6}|\b\d+[,/]|,\s*\p{L}+,?$/u;

/** A line stands beside many others: its text is read once. */
export function factsOf(line: Line): LineFacts {
  const read = known.get(line) ?? readFacts(line);
  known.set(line, read);
  return read;
}

function readFacts(line: Line): LineFacts {
  const { text, tokens } = line;
  const words = text.split(/\s+/);
  const country = isCountry(text);
  return {
    street: isStreetText(text),
    town: hasTown(text),
    country,
    address: addressLine.test(text),
    person: personTitle.test(words[0] ?? ''),
    attention: isAttention(words),
    phone: phoneText.test(text),
    mail: mailText.test(text),
    web: webText.test(text),
    tax: taxText.test(text),
    register: registerText.test(text),
    iban: ibanText.test(text),
    bank: bankText.test(text),
    amount: amountText.test(text),
    named:
      /^[\p{Lu}"„(]/u.test(text) &&
      tokens.length <= 6 &&
      !/\d|:$|@|www/.test(text) &&
      !country &&
      genericShare(words) < 0.5,
    form: tokens.length <= 8 && endOfForm(words) === tokens.length,
    continuation: isContinuation(text, words),
    open: words.length > 1 && openEnd.test(text),
  };
}

const openEnd =
  /(?:\p{L}-|[&+]|\s(?:and|of|the|for|und|der|die|das|des|für|et|de|du|des|la|le|y|e|og|och|van|voor))$/u;
const joiningWord = /^(?:and|of|und|et|y|e|og|och|en)(?=\s)/iu;

/** Is it the second line of a name? It ends in a legal form, or joins another name by a sign. */
function isContinuation(text: string, words: readonly string[]): boolean {
  if (words.length > 6 || /[:@]|\d{3}/.test(text)) return false;
  if (/^[&+]\s*\p{L}/u.test(text)) return true;
  const behindName = ['', ...words];
  // `AS` or `ME` alone is a word of many things.
  const beginsWithForm = legalFormAt(behindName, 1) > 0 && compact(text).length > 2;
  const beginsSo =
    beginsWithForm ||
    isTradeAlone(words) ||
    joiningWord.test(text) ||
    /^\([^()\d]{1,25}\)\s+\p{L}/u.test(text);
  return beginsSo && endOfForm(behindName) === behindName.length;
}

/**
 * `Events Ltd` says a trade and a form, and no name that could be told from others, which every company has to have
 * (§ 18 HGB): its name began in the line above.
 */
const isTradeAlone = (words: readonly string[]): boolean =>
  endOfForm(words) === words.length &&
  withoutForm(words).every(
    (word) => businessShare([word]) === 1 || /\p{L}(?:gesellschaft|maatschappij)$/iu.test(word),
  );

const isAttention = (words: readonly string[]): boolean =>
  words.length <= 5 &&
  endOfForm(words) === 0 &&
  (isDepartment(words) || personTitle.test(words[0] ?? '') || startsWithGivenName(words));
