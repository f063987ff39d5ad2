import { findLabels, frameOf, strengthOf, type Label } from '../features/labels.ts';
import type { Features } from '../scoring/weights.ts';
import { textOf, type PageText, type Segment, type Token } from '../page/pageText.ts';
import { compact, fold } from '../text/fold.ts';
import { parseDate } from '../text/dates.ts';
import { unknownCurrency } from '../../domain/money.ts';
import { columnsOf } from '../lineItems/heads.ts';
import { amountsIn } from './amounts.ts';
import type { TextCandidate } from './candidate.ts';
import { headsAddress, heightOf, isImprinted, isInWindow, isStreet, letterhead } from './partyPlace.ts';

/** A name of a company or person with what speaks for it as supplier and as customer. */
export interface PartyCandidate extends TextCandidate {
  readonly features: Features;
  readonly supplierLabel: number;
  readonly customerLabel: number;
}

const legalForm =
  /(?:^|[\s,-])(?:gmbh(?: & co\.? ?kg)?|ag|kg|ohg|ug|gbr|e\.?k\.?|e\.?v\.?|se|inc\.?|llc|l\.l\.c\.|ltd\.?|limited|plc|llp|corp\.?|corporation|co\.|company|sarl|s\.a\.r\.l\.|sas|sasu|s\.a\.s\.|eurl|s\.?a\.?|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|bvba|s\.?p\.?a\.?|s\.?r\.?l\.?|aps|a\/s|ab|oy|pty ltd|pte ltd|sdn bhd)(?=$|[\s,.·|•)])/;
const separator = /^[·•|–—-]$/;

/** Names on the first page that may be the seller or the buyer, each with its features. */
export function findParties(pages: readonly PageText[], labels: readonly Label[]): PartyCandidate[] {
  const page = pages[0];
  if (!page) return [];
  const own = labels.filter((label) => label.page === page.page);
  // A footer that every page repeats is one place.
  const places = pages.flatMap((any) =>
    any.segments.filter(isNotGoods(any)).map((segment) => {
      const { x0, y0 } = frameOf(segment.tokens);
      return { text: compact(segment.text), place: `${Math.round(x0 / 4)}/${Math.round(y0 / 4)}` };
    }),
  );
  const domains = pages.flatMap(({ rows }) =>
    rows.flatMap(({ tokens }) => tokens.flatMap(({ text }) => domainOf(text))),
  );
  const heights = page.segments.map(heightOf).toSorted((left, right) => left - right);
  const medianHeight = heights[Math.floor(heights.length / 2)] ?? 1;
  return page.segments.flatMap((segment): PartyCandidate[] => {
    const tokens = ofOneSize(nameTokens(segment, own), page);
    const text = textOf(tokens).replace(/[,;:·|]+$/, '');
    if (!isName(text, tokens) || isStreet(segment, page) || !isNotGoods(page)(segment)) return [];
    const key = compact(text);
    const y = frameOf(tokens).y0 / page.heightPt;
    const customerLabel = partyLabel('customerName', segment, page, own);
    const supplierLabel = partyLabel('supplierName', segment, page, own);
    const features: Features = {
      legalForm: legalForm.test(fold(text)) ? 1 : 0,
      top: Math.max(0, 1 - y / 0.45),
      big: Math.min(1, Math.max(0, heightOf(segment) / medianHeight - 1) * 2),
      repeated:
        new Set(places.filter(({ text: other }) => other.includes(key)).map(({ place }) => place)).size > 1
          ? 1
          : 0,
      domain: domains.some((domain) => matchesDomain(text, domain)) ? 1 : 0,
      addressBlock: headsAddress(segment, page) ? 1 : 0,
      letterhead: letterhead(segment, page),
      imprint: isImprinted(key, segment, pages) ? 1 : 0,
      window: isInWindow(segment, page) ? 1 : 0,
    };
    const place = {
      page: page.page,
      row: segment.row,
      first: segment.first + segment.tokens.findIndex((token) => token === tokens[0]),
      tokens,
    };
    return [
      {
        ...place,
        value: { kind: 'text', text },
        sourceText: textOf(tokens),
        shape: 1,
        features,
        supplierLabel,
        customerLabel,
      },
    ];
  });
}

/** A title beside the name is printed in another size. Recognised words have no exact size. */
function ofOneSize(tokens: readonly Token[], { isOcr }: PageText): readonly Token[] {
  const [first] = tokens;
  if (!first || isOcr) return tokens;
  const height = first.y1 - first.y0;
  const other = tokens.findIndex(({ y0, y1 }) => Math.abs(y1 - y0 - height) > 0.2 * height);
  return other < 0 ? tokens : tokens.slice(0, other);
}

/** Says of a segment that it is no part of the table of goods. */
function isNotGoods(page: PageText): (segment: Segment) => boolean {
  const header = page.rows.findIndex((row) => columnsOf(row) !== null);
  return ({ row }) => {
    const own = page.rows[row];
    if (header < 0 || row < header || !own) return true;
    return row !== header && amountsIn(own, unknownCurrency).every(({ shape }) => shape < 1);
  };
}

/** The name in a segment: without a party label before it, and without the address that a sender's line adds. */
function nameTokens(segment: Segment, labels: readonly Label[]): readonly Token[] {
  const label = labels.find(({ row, first }) => row === segment.row && first === segment.first);
  const isParty = label?.meanings.some(({ kind }) => kind === 'supplierName' || kind === 'customerName');
  const after = label && isParty ? label.last - segment.first + 1 : 0;
  // In `Lieferant GmbH` the label's word is the name.
  const isForm = (tokens: readonly Token[]): boolean =>
    compact(fold(textOf(tokens)).replace(legalForm, '')) === '';
  const from = isForm(segment.tokens.slice(after)) ? 0 : after;
  const rest = segment.tokens.slice(from).filter(({ text }, index) => index > 0 || !separator.test(text));
  const end = rest.findIndex(
    ({ text }, index) => index > 0 && (separator.test(text) || /[,·|]$/.test(rest[index - 1]?.text ?? '')),
  );
  const isFormNext = end > 0 && legalForm.test(fold(textOf(rest.slice(end))).split(',')[0] ?? '');
  return end > 0 && !isFormNext ? rest.slice(0, end) : rest;
}

function isName(text: string, tokens: readonly Token[]): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length;
  const digits = text.replaceAll(/\D/g, '').length;
  const hasLabel = findLabels({ rows: [{ page: 1, index: 0, tokens }] });
  const labelWords = hasLabel.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isOnlyForm = compact(fold(text).replace(legalForm, '')) === '';
  const hasForm = tokens.length > 1 && legalForm.test(fold(text));
  const isProse = tokens.length > 8 || (/[.!?]$/.test(text) && tokens.length > 5);
  return (
    letters >= 3 &&
    digits <= 2 &&
    (labelWords * 2 < tokens.length || hasForm) &&
    !isOnlyForm &&
    !isProse &&
    !/[@:]|www\./.test(text) &&
    !parseDate(text) &&
    /^[\p{Lu}\d"„“]/u.test(text)
  );
}

/** A label that begins the segment, or heads its block: above it, at the same edge, with nothing but the block between. */
function partyLabel(
  kind: 'supplierName' | 'customerName',
  segment: Segment,
  page: PageText,
  labels: readonly Label[],
): number {
  const { x0, y0 } = frameOf(segment.tokens);
  const supports = labels.map((label) => {
    const strength = strengthOf(label, kind);
    const startsSegment = page.segments.some(({ row, first }) => row === label.row && first === label.first);
    if (strength === 0 || !startsSegment) return 0;
    if (label.row === segment.row) {
      const isBeside = label.first === segment.first && segment.tokens.length > label.last - label.first + 1;
      const isNext = label.last + 1 === segment.first;
      return isBeside || isNext ? strength : 0;
    }
    const height = label.y1 - label.y0;
    const aligned = Math.abs(x0 - label.x0) < 2 * height;
    if (label.row > segment.row || !aligned || y0 - label.y1 > 5 * height) return 0;
    const between = page.segments.filter(
      ({ row, tokens }) =>
        row > label.row && row < segment.row && Math.abs((tokens[0]?.x0 ?? 0) - x0) < 1.5 * height,
    );
    return strength * 0.98 * 0.35 ** between.length;
  });
  return Math.max(0, ...supports);
}

const commonHosts = new Set(['gmail', 'outlook', 'hotmail', 'yahoo', 'gmx', 'web', 'icloud', 'paypal']);

function domainOf(text: string): string[] {
  const host = /(?:@|www\.|https?:\/\/(?:www\.)?)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu.exec(text)?.[1];
  const names =
    host
      ?.split('.')
      .slice(0, -1)
      .filter((name) => !['co', 'com', 'www', 'mail'].includes(name)) ?? [];
  return names.map(compact).filter((name) => name.length >= 3 && !commonHosts.has(name));
}

function matchesDomain(name: string, domain: string): boolean {
  const bare = compact(fold(name).replace(legalForm, ' '));
  const umlauts = compact(
    name
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replace(legalForm, ' '),
  );
  const firstWord = compact(name.split(/\s+/)[0] ?? '');
  const agrees = (own: string): boolean => own.length >= 4 && (own.includes(domain) || domain.includes(own));
  return agrees(bare) || agrees(umlauts) || (firstWord.length >= 5 && domain.startsWith(firstWord));
}
