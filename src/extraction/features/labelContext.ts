import { frameOf, type Frame } from '../page/frame.ts';
import type { PageText } from '../page/pageText.ts';
import { currencyOf } from '../text/amounts.ts';
import { labelKinds, type LabelKind } from './labelKinds.ts';
import type { Label, Place } from './labels.ts';
import { labelledPage, type LabelledPage } from './labelledPage.ts';

/**
 * How a label may stand to a value: `left` nearest in the row; `line` further left in it; `right` behind the value
 * (`12.00 total`); `above` nearest in the column; `head` the head of the table's column; `before` the end of the line
 * before; `block` heads a block of lines at the same left edge, as an address; `self` a word of the value itself.
 */
export const labelRelations = ['left', 'line', 'right', 'above', 'head', 'before', 'block', 'self'] as const;
export type LabelRelation = (typeof labelRelations)[number];

/** `share:KIND` is the part of all support that goes to this kind; `left:any` the strongest of any kind at the left. */
export type LabelFeature = `${LabelRelation | 'share'}:${LabelKind}` | `${LabelRelation}:any`;

/** Every name that `labelContext` may give. */
export const labelFeatures: readonly LabelFeature[] = [
  ...labelRelations.flatMap((relation): LabelFeature[] => [
    `${relation}:any`,
    ...labelKinds.map((kind): LabelFeature => `${relation}:${kind}`),
  ]),
  ...labelKinds.map((kind): LabelFeature => `share:${kind}`),
];

type Relations = LabelRelation | 'share';
type NamesOf<Relation extends Relations> = {
  readonly [Kind in LabelKind | 'any']: `${Relation}:${Kind}`;
};

/** Every name made once: each candidate asks for dozens of them. */
const names = Object.fromEntries(
  [...labelRelations, 'share'].map((relation) => [
    relation,
    Object.fromEntries([...labelKinds, 'any'].map((kind) => [kind, `${relation}:${kind}`])),
  ]),
) as { readonly [Relation in Relations]: NamesOf<Relation> };

interface Related {
  readonly relation: LabelRelation;
  readonly label: Label;
  /** How near and how plainly the label stands, 0..1. */
  readonly factor: number;
}

/** What is fainter says nothing. */
const faintest = 0.03;

/**
 * The labels around a value: for each relation and kind of label its strength (0..1) times how near and how plainly it
 * stands. What is not named is 0. `labels` are those of `findLabels`, of the page or of the whole document.
 */
export function labelContext({
  place,
  page,
  labels,
}: {
  place: Place;
  page: PageText;
  labels: readonly Label[];
}): Readonly<Partial<Record<LabelFeature, number>>> {
  const labelled = labelledPage(page, labels);
  const frame = frameOf(place.tokens);
  const related = [
    ...inRow(place, frame, labelled),
    ...overValue(place, frame, labelled),
    ...lineBefore(place, frame, labelled),
    ...columnHead(place, frame, labelled),
    ...blockHead(place, frame, labelled),
  ];
  // Which names come, and in which order, differs from value to value: no shape of objects is worth making for them.
  const context = Object.create(null) as Partial<Record<LabelFeature, number>>;
  const best = new Map<LabelKind, number>();
  for (const { relation, label, factor } of related) {
    for (const { kind, strength } of label.meanings) {
      const support = strength * factor;
      if (support < faintest) continue;
      raise(context, names[relation][kind], support);
      raise(context, names[relation].any, support);
      best.set(kind, Math.max(support, best.get(kind) ?? 0));
    }
  }
  const all = [...best.values()].reduce((sum, value) => sum + value, 0);
  for (const [kind, value] of best) context[names.share[kind]] = value / all;
  return context;
}

function raise(context: Partial<Record<LabelFeature, number>>, name: LabelFeature, value: number): void {
  if (value > (context[name] ?? 0)) context[name] = value;
}

function inRow(place: Place, frame: Frame, { page, byRow, isValue }: LabelledPage): Related[] {
  const tokens = page.rows[place.row]?.tokens ?? [];
  const values = isValue[place.row] ?? [];
  const end = place.first + place.tokens.length;
  const related: Related[] = [];
  let nearer = 0;
  // With more words between it only gets less: a row of thousands of words is not walked for each label of it.
  let faintUpTo = -1;
  for (const label of (byRow.get(place.row) ?? []).toReversed()) {
    if (label.first >= end) continue;
    if (label.last >= place.first) {
      related.push({ relation: 'self', label, factor: 1 });
      continue;
    }
    const isFaint = label.last < faintUpTo;
    const factor = isFaint ? 0 : plainness({ tokens, values, from: label.last + 1, to: place.first });
    if (factor < faintest) faintUpTo = Math.max(faintUpTo, label.last + 1);
    const far = Math.min(1, Math.max(0, frame.x0 - label.x1) / page.widthPt);
    const relation = nearer === 0 ? 'left' : 'line';
    related.push({ relation, label, factor: factor * (1 - 0.5 * far) * 0.8 ** Math.max(0, nearer - 1) });
    nearer += 1;
  }
  const next = (byRow.get(place.row) ?? []).find(({ first }) => first >= end);
  if (next) {
    const factor = plainness({ tokens, values, from: end, to: next.first });
    const far = Math.min(1, (3 * Math.max(0, next.x0 - frame.x1)) / page.widthPt);
    const hasOwn = values[next.last + 1] ?? false;
    related.push({ relation: 'right', label: next, factor: factor * (1 - far) * (hasOwn ? 0.4 : 1) });
  }
  return related;
}

/** Less for each word and much less for each other value that stands between a label and a value. */
function plainness({
  tokens,
  values,
  from,
  to,
}: {
  tokens: PageText['rows'][number]['tokens'];
  values: readonly boolean[];
  from: number;
  to: number;
}): number {
  let [words, others, lastValue] = [0, 0, -1];
  for (let at = from; at < to; at++) {
    const [token, before] = [tokens[at], tokens[lastValue]];
    if (!token || token.key === '') continue;
    if (!values[at]) {
      // A rate or a currency belongs to label and value alike.
      words += /\p{L}/u.test(token.text) && currencyOf(token.text) === null ? 1 : 0;
      continue;
    }
    // `1 234,56` and `3 March 2026` are one value each.
    const goesOn = before && at - lastValue <= 2 && token.x0 - before.x1 < 4 * (token.y1 - token.y0);
    const isNear = before && token.x0 - before.x1 < 0.8 * (token.y1 - token.y0);
    if (!isNear && !(goesOn && at - lastValue === 2)) others += 1;
    lastValue = at;
  }
  return 0.94 ** words * 0.45 ** others;
}

const highestAbove = 6;

/** The nearest label over the value's own column. */
function overValue(place: Place, frame: Frame, { page, byRow, bottoms, isValue }: LabelledPage): Related[] {
  const height = Math.max(1, frame.y1 - frame.y0);
  let between = 0;
  for (let row = place.row - 1; row >= 0; row--) {
    if (frame.y0 - (bottoms[row] ?? 0) > highestAbove * height) return [];
    const over = (byRow.get(row) ?? []).filter((label) => isOver(label, frame, height));
    if (over.length > 0) {
      return over.map((label) => {
        const hasOwn = isValue[row]?.[label.last + 1] ?? false;
        const gap = Math.max(0, frame.y0 - label.y1) / height;
        const factor = (1 - gap / (highestAbove + 2)) * 0.6 ** between * (hasOwn ? 0.4 : 1);
        return { relation: 'above', label, factor };
      });
    }
    if (stands(page, row, frame)) between += 1;
  }
  return [];
}

const isOver = (label: Frame, frame: Frame, height: number): boolean =>
  overlap(label, frame) > 0 ||
  Math.abs(label.x0 - frame.x0) < height ||
  Math.abs(label.x1 - frame.x1) < height;

const stands = (page: PageText, row: number, frame: Frame): boolean =>
  page.rows[row]?.tokens.some((token) => overlap(token, frame) > 0) ?? false;

/** The label that ends the line before, with nothing behind it: its value comes on the next line. */
function lineBefore(place: Place, frame: Frame, { page, byRow, isValue }: LabelledPage): Related[] {
  const label = byRow.get(place.row - 1)?.at(-1);
  const height = Math.max(1, frame.y1 - frame.y0);
  if (!label || frame.y0 - label.y1 > 2.5 * height) return [];
  const rest = page.rows[place.row - 1]?.tokens.slice(label.last + 1) ?? [];
  const isOpen =
    rest.every(({ key }) => key === '') &&
    !(isValue[place.row - 1] ?? []).some((value, at) => value && at > label.last);
  const away = Math.min(Math.abs(frame.x0 - label.x0), Math.max(0, frame.x0 - label.x1, label.x0 - frame.x1));
  return isOpen ? [{ relation: 'before', label, factor: 1 - Math.min(1, (2 * away) / page.widthPt) }] : [];
}

/** The head of the column that the value stands in, however many rows up. */
function columnHead(place: Place, frame: Frame, { page, heads }: LabelledPage): Related[] {
  const head = heads.findLast(({ row }) => row < place.row);
  if (!head) return [];
  const distance = (label: Label): number =>
    overlap(label, frame) > 0
      ? 0
      : Math.min(Math.abs(label.x0 - frame.x0), Math.abs(label.x1 - frame.x1)) / page.widthPt;
  const nearest = head.labels.toSorted(
    (left, right) => distance(left) - distance(right) || edges(left, frame) - edges(right, frame),
  )[0];
  if (!nearest || distance(nearest) > 0.1) return [];
  return [
    {
      relation: 'head',
      label: nearest,
      factor: (1 - 5 * distance(nearest)) * 0.98 ** (place.row - head.row - 1),
    },
  ];
}

const edges = (label: Frame, frame: Frame): number =>
  Math.min(
    Math.abs(label.x0 - frame.x0),
    Math.abs(label.x1 - frame.x1),
    Math.abs(label.x0 + label.x1 - frame.x0 - frame.x1) / 2,
  );

const longestBlock = 10;
const parties: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'supplier',
  'customer',
  'shipTo',
  'contact',
  'advertiser',
  'agency',
  'station',
]);

/**
 * The nearest label above that begins at the same left edge, and the nearest that names a party: under `Buyer:` comes
 * its number before its name.
 */
function blockHead(place: Place, frame: Frame, { page, byRow, bottoms }: LabelledPage): Related[] {
  const height = Math.max(1, frame.y1 - frame.y0);
  const related: Related[] = [];
  let lines = 0;
  for (let row = place.row - 1; row >= 0; row--) {
    if (frame.y0 - (bottoms[row] ?? 0) > 1.6 * longestBlock * height) break;
    const label = byRow.get(row)?.findLast(({ x0 }) => Math.abs(x0 - frame.x0) < 1.5 * height);
    if (label && (related.length === 0 || isOfParty(label)))
      related.push({ relation: 'block', label, factor: 0.88 ** lines });
    if (label && isOfParty(label)) break;
    if (stands(page, row, frame)) lines += 1;
  }
  return related;
}

const isOfParty = ({ meanings }: Label): boolean => meanings.some(({ kind }) => parties.has(kind));

const overlap = (left: Frame, right: Frame): number =>
  Math.min(left.x1, right.x1) - Math.max(left.x0, right.x0);
