const labelled = ['supplier', 'payee', 'customer', 'agency', 'advertiser', 'station'].flatMap((role) => [
  `${role}Before`,
  `${role}Above`,
]);
const foreign = ['shipToBefore', 'shipToHead', 'contactBefore', 'contactAbove'];

/** By hand: it only decides what is worth a closer look, the ranker learns from the features themselves. */
const weights: Readonly<Record<string, number>> = {
  formAtEnd: 2,
  townBelow: 1.2,
  streetBelow: 0.6,
  townInLine: 1,
  sender: 1,
  window: 1,
  heightToLargest: 1.5,
  order: 1.5,
  firstPage: 0.6,
  lastPage: 0.3,
  business: 0.5,
  capitalised: 0.4,
  headsBlock: 0.5,
  isFooter: 0.4,
  registerInLine: 0.4,
  cut_whole: 0.3,
  cut_phrase: 0.5,
  cut_formless: -0.8,
  cut_stack: -0.4,
  generic: -2,
  isLabel: -1.5,
  digits: -2,
  facts: -1,
  street: -1,
  town: -1,
  inTable: -1.5,
  amountBeside: -1,
  startsLower: -1,
  hasColon: -1,
  slogan: -1,
  otherBefore: -1,
  endsWithStop: -1,
};

/** A cheap guess at how likely a text is any party's name; higher is likelier, in no unit. */
export function promise(features: Readonly<Record<string, number>>): number {
  const of = (name: string): number => features[name] ?? 0;
  const plain = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * of(name), 0);
  const label = Math.max(...labelled.map(of));
  const other = Math.max(...foreign.map(of));
  return plain + 3 * label - 1.5 * other + 1.5 * of('isTop') * of('firstPage');
}
