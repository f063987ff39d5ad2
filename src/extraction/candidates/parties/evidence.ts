import { normalisedText } from '../../../domain/truth.ts';
import { compact, fold } from '../../text/fold.ts';
import { endOfForm } from '../../text/legalForms.ts';
import { factsOf } from './lineFacts.ts';
import type { Sheet } from './lines.ts';
import type { Span } from './spans.ts';

const limit = (value: number): number => Math.max(0, Math.min(1, value));
const commonHosts = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail gmx web icloud me aol orange wanadoo free laposte tonline freenet paypal facebook instagram twitter linkedin whatsapp localhost example'.split(
    ' ',
  ),
);
const hostPattern =
  /(?:(@)|www\.|https?:\/\/(?:www\.)?|\b(?=[\p{L}\d-]+\.(?:com|org|net|de|fr|nl|be|at|ch|it|es|pt|br|se|pl|co|io|eu|uk)\b))([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/giu;

/** What the document says of names outside the place where one stands: domains, and every line in which it is read. */
export interface Evidence {
  readonly domains: readonly { readonly name: string; readonly isMail: boolean }[];
  readonly lines: readonly {
    readonly key: string;
    readonly isFooter: boolean;
    readonly isImprint: boolean;
    readonly page: number;
  }[];
  readonly pages: number;
}

export function evidenceOf(sheets: readonly Sheet[]): Evidence {
  const lines = sheets.flatMap(({ page, lines: own }) =>
    own.map((line) => ({
      key: normalisedText(line.text),
      isFooter: line.y0 > 0.85 * page.heightPt,
      isImprint: line.tokens.length > 4 && factsOf(line).town,
      page: page.page,
    })),
  );
  const domains = sheets.flatMap(({ lines: own }) => own.flatMap(({ text }) => domainsOf(text)));
  return { domains, lines, pages: sheets.length };
}

function domainsOf(text: string): Evidence['domains'][number][] {
  return [...text.matchAll(hostPattern)].flatMap(([, at, host = '']) => {
    const parts = host
      .split('.')
      .slice(0, -1)
      .map((part) => compact(part));
    return parts
      .filter(
        (name) =>
          name.length >= 3 &&
          !['www', 'com', 'mail', 'info', 'shop'].includes(name) &&
          !commonHosts.has(name),
      )
      .map((name) => ({ name, isMail: at === '@' }));
  });
}

/** How often and where else the name stands, and whether the document's domains are made of it. */
export function evidenceFeatures(
  { text, lines: stacked }: Pick<Span, 'text' | 'lines'>,
  { domains, lines, pages }: Evidence,
): Record<string, number> {
  const key = normalisedText(text);
  const same = lines.filter((line) => line.key === key);
  const holding = key.length < 3 ? same : lines.filter((line) => line.key.includes(key));
  const scoreOfDomain = domains.length === 0 ? () => 0 : domainScore(text);
  const scores = domains.map(({ name, isMail }) => ({ score: scoreOfDomain(name), isMail }));
  return {
    times: limit((same.length - 1) / 3),
    mentions: limit((holding.length - 1) / 5),
    mentionedOnPages: pages < 2 ? 0 : (new Set(holding.map(({ page }) => page)).size - 1) / (pages - 1),
    stackInOneLine: stacked.length > 1 && isCompany(text) && holding.length > 0 ? 1 : 0,
    mentionedInFooter: holding.some(({ isFooter }) => isFooter) ? 1 : 0,
    mentionedInImprint: holding.some((line) => line.isImprint && line.key.startsWith(key)) ? 1 : 0,
    domain: Math.max(0, ...scores.map(({ score }) => score)),
    webDomain: Math.max(0, ...scores.filter(({ isMail }) => !isMail).map(({ score }) => score)),
    domainTimes: limit(scores.filter(({ score }) => score > 0.5).length / 3),
    domainCount: limit((new Set(domains.map(({ name }) => name)).size - 1) / 3),
    mailDomain: Math.max(0, ...scores.filter(({ isMail }) => isMail).map(({ score }) => score)),
    hasDomains: domains.length > 0 ? 1 : 0,
  };
}

function isCompany(text: string): boolean {
  const words = text.split(/\s+/);
  return endOfForm(words) === words.length;
}

/** 1: the domain is the name without legal form; less when one only begins the other, or shares its first word. */
function domainScore(text: string): (domain: string) => number {
  const words = text.split(/\s+/);
  const end = endOfForm(words);
  const plain = end === words.length ? words.slice(0, firstFormAt(words)) : words;
  const [name, spelled] = [compact(plain.join('')), compact(spelledOut(plain.join('')))];
  return (domain) => Math.max(scoreOf(name, domain, plain), scoreOf(spelled, domain, plain));
}

function firstFormAt(words: readonly string[]): number {
  for (let at = words.length - 1; at > 0; at--) if (endOfForm(words.slice(0, at)) < at) return at;
  return words.length;
}

function scoreOf(name: string, domain: string, words: readonly string[]): number {
  if (name.length < 3) return 0;
  if (name === domain) return 1;
  const parts = words.map(compact).filter((word) => word.length >= 3);
  if (domain.length >= 4 && name.startsWith(domain)) return 0.6 + 0.3 * (domain.length / name.length);
  if (name.length >= 4 && domain.includes(name)) return 0.5 + 0.4 * (name.length / domain.length);
  const covered = parts.filter((word) => domain.includes(word)).join('').length / domain.length;
  const initials = words.map((word) => compact(word).slice(0, 1)).join('');
  if (covered > 0.5) return Math.min(0.85, 0.4 + 0.5 * covered);
  if (initials.length >= 3 && initials === domain) return 0.6;
  const [first] = parts;
  return first && first.length >= 4 && domain.startsWith(first) ? 0.5 : 0;
}

const spelledOut = (text: string): string =>
  fold(text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
