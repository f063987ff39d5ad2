import { textOf, type Token } from '../../page/pageText.ts';
import { endOfForm, legalFormAt } from '../../text/legalForms.ts';
import { factsOf } from './lineFacts.ts';
import type { Line } from './lines.ts';
import { endOfPhrase } from './phrases.ts';
import { withoutSurroundings } from './surroundings.ts';
import { endsInStreet, factsStart, personTitle, startsWithCouple, wordsBeforeName } from './words.ts';

/** How a span was cut out of its line. */
export const cuts = [
  'whole',
  'specked',
  'afterLabel',
  'before',
  'after',
  'form',
  'formless',
  'bracket',
  'untitled',
  'phrase',
  'stack',
  'side',
] as const;
export type Cut = (typeof cuts)[number];

/** Words that may be a name: all of a line, or a part, or several lines under each other. */
export interface Span {
  readonly line: Line;
  /** More than one only for a stack. */
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly cut: Cut;
}

const separator = /^[·•●▪|–—‐/\\*~»>-]+$/;
const endsPart = /[,;|·•]$/;
const mostParts = 8;

/** Every way to read a name in one line. `labelEnd` says how many of the first tokens are a label. */
export function spansOf(line: Line, labelEnd: number): Span[] {
  const spans: Span[] = [];
  const add = (tokens: readonly Token[], cut: Cut): void => {
    const span = trimmed(line, tokens, cut);
    if (span) spans.push(span);
  };
  const { tokens } = line;
  const { ended, clean } = withoutSpecks(tokens);
  add(clean, 'whole');
  // A short name may be read as badly as a speck.
  if (clean.length < ended.length) add(ended, 'specked');
  if (labelEnd > 0) addParts(tokens.slice(labelEnd), 'afterLabel', add);
  else addParts(tokens, 'before', add);
  const colon = tokens.findIndex(({ text }) => text.endsWith(':'));
  if (colon >= 0 && colon + 1 !== labelEnd) addParts(tokens.slice(colon + 1), 'afterLabel', add);
  const phrase = endOfPhrase(tokens);
  if (phrase > 0) addParts(tokens.slice(phrase), 'phrase', add);
  return spans;
}

/** A few signs that recognition is unsure of: logos, edges, dust. A text layer is always sure. */
export function isSpeck({ text, confidence: sure }: Token): boolean {
  const signs = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return (signs <= 2 && sure < 0.7) || (signs <= 4 && sure < 0.6);
}

/** The line up to its specks behind a legal form, which are no part of the name; and without those at its other ends. */
function withoutSpecks(tokens: readonly Token[]): { ended: readonly Token[]; clean: readonly Token[] } {
  if (!tokens.some(isSpeck)) return { ended: tokens, clean: tokens };
  const form = endOfForm(tokens.map(({ text }) => text));
  const ended = form > 0 && tokens.slice(form).every(isSpeck) ? tokens.slice(0, form) : tokens;
  const first = ended.findIndex((token) => !isSpeck(token));
  const last = ended.findLastIndex((token) => !isSpeck(token));
  // A form is no speck, however unsure.
  return { ended, clean: first < 0 ? ended : ended.slice(first, Math.max(last + 1, form)) };
}

type Add = (tokens: readonly Token[], cut: Cut) => void;

/** A run of words, cut at separators, at the legal form, at brackets, at numbers and where facts begin. */
function addParts(tokens: readonly Token[], cut: Cut, add: Add): void {
  if (tokens.length === 0) return;
  if (cut !== 'before') add(tokens, cut);
  const parts = partsOf(tokens);
  let at = 0;
  for (const [index, part] of parts.slice(0, mostParts).entries()) {
    const end = at + part.length;
    const kind: Cut = index > 0 ? 'after' : cut;
    if (parts.length > 1) add(part, kind);
    addCutShort(part, kind, add);
    // In `Example, Ltd.` the comma ends nothing.
    const words = tokens.slice(at).map(({ text }) => text);
    const form = legalFormAt(
      [...words.slice(0, part.length).map((word) => word.replace(/[,;]$/, '')), ...words.slice(part.length)],
      part.length,
    );
    if (form > 0) add(tokens.slice(at, end + form), kind === 'after' ? 'after' : 'form');
    at = end;
    while (at < tokens.length && separator.test(tokens[at]?.text ?? '')) at++;
  }
}

const verb = /^(?:is|are|was|has|ist|sind|hat|est|sont|zijn|heeft|es|è|é|är|er)$/u;

function addCutShort(run: readonly Token[], kind: Cut, add: Add): void {
  // In `Example LLP is a limited partnership` the name ends before the sentence goes on.
  const said = run.findIndex(
    ({ text }, at) =>
      at > 1 && verb.test(text) && endOfForm(run.slice(0, at).map((token) => token.text)) === at,
  );
  const part = said < 0 ? run : run.slice(0, said);
  if (part.length < run.length) add(part, 'form');
  const words = part.map(({ text }) => text);
  const titles = words.findIndex((word) => !personTitle.test(word));
  if (titles > 0 && !startsWithCouple(words)) add(part.slice(titles), 'untitled');
  const leading = wordsBeforeName(words, endOfForm(words) > 0);
  if (leading > 0) add(part.slice(leading), 'untitled');
  // The number of a customer before the name.
  if (/^\d{3,}$/.test(words[0] ?? '')) add(part.slice(1), kind);
  const form = endOfForm(words);
  if (form > 0 && form < part.length) add(part.slice(0, form), 'form');
  if (form > 1) {
    const start = words.findIndex((_, at) => at > 0 && legalFormAt(words, at) > 0);
    if (start > 0) add(part.slice(0, start), 'formless');
  }
  const bracket = words.findIndex((word, at) => at > 0 && word.startsWith('('));
  // In `UG (haftungsbeschränkt)` the bracket is a part of the form (§ 5a GmbHG).
  if (bracket > 0 && bracket >= form) add(part.slice(0, bracket), 'bracket');
  // In `Owners of Plan 4417, 8 Mill Road` the comma says that the number belongs to the name.
  const number = words.findIndex((word, at) => at > 0 && /\d/.test(word) && !/^\d+,$/.test(word));
  // `Rue Example 12` is a street, and `Rue Example` nobody's name.
  const isStreet = endsInStreet(words.slice(0, number + 1).join(' ')) && form === 0;
  if (number > 0 && !isStreet) add(part.slice(0, number), kind === 'whole' ? 'before' : kind);
  const facts = words.findIndex((word, at) => at > 0 && factsStart.test(word));
  if (facts > 0) add(part.slice(0, facts), kind === 'whole' ? 'before' : kind);
}

function partsOf(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (separator.test(token.text)) {
      if ((parts.at(-1)?.length ?? 0) > 0) parts.push([]);
      continue;
    }
    parts.at(-1)?.push(token);
    if (endsPart.test(token.text)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function trimmed(line: Line, printed: readonly Token[], cut: Cut): Span | null {
  const all = withoutSurroundings(printed);
  const isNoWord = ({ text }: Token): boolean => separator.test(text) || !/[\p{L}\p{N}"“„(]/u.test(text);
  const first = all.findIndex((token) => !isNoWord(token) && !/^\p{P}+$/u.test(token.text));
  const last = all.findLastIndex((token) => !isNoWord(token) || token.text === '.');
  if (first < 0 || last < first) return null;
  const tokens = all.slice(first, last + 1);
  const text = textOf(tokens)
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[\s,;:·|"”*_[({-]+$/, '');
  return text === '' ? null : { line, lines: [line], tokens, text, cut };
}

/** Names that go over two or three lines of one size, and large words set apart on one line. */
export function stacksOf(line: Line, below: readonly Line[], beside: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let stack = [line];
  for (const next of below.slice(0, 2)) {
    const last = stack.at(-1) ?? line;
    const isOfSize =
      Math.abs(next.height - line.height) <
      (factsOf(next).continuation || factsOf(last).open ? 0.6 : 0.35) * line.height;
    if (
      !isOfSize ||
      next.y0 - last.y1 > 1.1 * line.height ||
      !isNameLine(last) ||
      !isNameLine(next) ||
      beginsAnew(line, next)
    )
      break;
    stack = [...stack, next];
    const span = trimmed(
      line,
      stack.flatMap(({ tokens }) => tokens),
      'stack',
    );
    if (span) spans.push({ ...span, lines: stack });
  }
  for (const next of beside) {
    const span = trimmed(line, [...line.tokens, ...next.tokens], 'side');
    if (span) spans.push({ ...span, lines: [line, next] });
  }
  return spans;
}

/** Under a brand the name of its company begins with the same word, `Harbour` over `Harbour Boats Ltd`: these are two names. */
function beginsAnew(first: Line, next: Line): boolean {
  const [brand, own] = [first, next].map(({ tokens }) =>
    tokens.map(({ key }) => key).filter((key) => key !== ''),
  );
  return brand?.[0] !== undefined && (own?.[0] === brand[0] || brand.every((word) => own?.includes(word)));
}

const isNameLine = (line: Line): boolean =>
  line.tokens.length <= 7 &&
  (/\p{L}{2}/u.test(line.text) || factsOf(line).continuation) &&
  !/[:@]|\d{3}|www\./.test(line.text);
