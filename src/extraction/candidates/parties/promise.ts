const labelled = ['supplier', 'payee', 'customer', 'agency', 'advertiser', 'station'].flatMap((role) => [
  `${role}Before`,
  `${role}Above`,
]);
const foreign = ['shipToBefore', 'shipToHead', 'contactBefore', 'contactAbove'];

/** What is measured at a span, by what it is measured at. */
export interface Parts {
  /** At its words. */
  readonly shape: Readonly<Record<string, number>>;
  /** At the lines around it. */
  readonly around: Readonly<Record<string, number>>;
  /** At the rest of its line. */
  readonly rest: Readonly<Record<string, number>>;
  /** At the labels near it. */
  readonly roles: Readonly<Record<string, number>>;
}

/** By hand: it only decides what is worth a closer look, the ranker learns from the features themselves. */
const weights: readonly (readonly [part: keyof Parts, name: string, weight: number])[] = [
  ['shape', 'formAtEnd', 2],
  ['around', 'townBelow', 1.2],
  ['around', 'streetBelow', 0.6],
  ['rest', 'townInLine', 1],
  ['around', 'sender', 1],
  ['around', 'window', 1],
  ['around', 'heightToLargest', 1.5],
  ['around', 'fromTop', 1.5],
  ['around', 'firstPage', 0.6],
  ['around', 'lastOfSeveral', 0.3],
  ['shape', 'business', 0.5],
  ['shape', 'capitalised', 0.4],
  ['around', 'headsBlock', 0.5],
  ['around', 'isFooter', 0.4],
  ['rest', 'registerInLine', 0.4],
  ['shape', 'cut_whole', 0.3],
  ['shape', 'cut_phrase', 0.5],
  ['shape', 'cut_formless', -0.8],
  ['shape', 'cut_stack', -0.4],
  ['shape', 'generic', -2],
  ['roles', 'isLabel', -1.5],
  ['shape', 'digits', -2],
  ['shape', 'facts', -1],
  ['shape', 'street', -1],
  ['shape', 'town', -1],
  ['around', 'inTable', -1.5],
  ['around', 'amountBeside', -1],
  ['shape', 'startsLower', -1],
  ['shape', 'hasColon', -1],
  ['shape', 'slogan', -1],
  ['roles', 'otherBefore', -1],
  ['shape', 'endsWithStop', -1],
];

/** A cheap guess at how likely a text is any party's name; higher is likelier, in no unit. */
export function promise(parts: Parts): number {
  let sum = 0;
  for (const [part, name, weight] of weights) sum += weight * (parts[part][name] ?? 0);
  const [label, other] = [strongest(parts.roles, labelled), strongest(parts.roles, foreign)];
  const { isTop = 0, firstPage = 0 } = parts.around;
  return sum + 3 * label - 1.5 * other + 1.5 * isTop * firstPage;
}

function strongest(features: Readonly<Record<string, number>>, names: readonly string[]): number {
  let most = 0;
  for (const name of names) most = Math.max(most, features[name] ?? 0);
  return most;
}
