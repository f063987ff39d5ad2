import { normalisedText } from '../../../domain/truth.ts';
import type { PartyCandidate } from './partyCandidate.ts';

/** Features of a candidate before it is compared with the others. */
type Measured = Pick<PartyCandidate, 'features' | 'value' | 'tokens'>;

const ranked = [
  'heightToLargest',
  'domain',
  'legalForm',
  'supplierBefore',
  'supplierHead',
  'customerBefore',
  'customerHead',
  'townBelow',
  'window',
  'times',
  'mentions',
] as const;

const numbersInBlock = ['phone', 'mail', 'web', 'tax', 'register', 'iban'].map((fact) => `${fact}InBlock`);

/**
 * Who writes shows how to reach and to pay him, with his register number; of whom he writes to there is a postal address alone
 * (DIN 5008): `ownNumbers` is how much of the first stands with a name, `bareAddress` that only the second does.
 */
function blockOwner({ features }: Measured): { ownNumbers: number; bareAddress: number } {
  const inBlock = numbersInBlock.filter((name) => (features[name] ?? 0) > 0).length;
  const ownNumbers = Math.min(1, (inBlock + (features['factsInLine'] ?? 0)) / 4);
  return { ownNumbers, bareAddress: ownNumbers === 0 && (features['townBelow'] ?? 0) > 0 ? 1 : 0 };
}

const supporting = (
  'legalForm namedSeller namedBuyer namedThird supplierSection payeeSection customerSection shipToSection ' +
  'streetBelow townBelow addressBelow streetInLine townInLine factsInLine registerInLine ' +
  'window sender times mentions domain ownReachBelow'
)
  .split(' ')
  .concat(numbersInBlock);

/** How many things stand with a name, or elsewhere, that the name of a party has and other words have not. */
const supportsOf = ({ features }: Pick<Measured, 'features'>): number =>
  Math.min(1, supporting.filter((name) => (features[name] ?? 0) > 0).length / 8);

/** How a candidate stands among all: how much the best of the others has of what it has, and whose part or whole it is. */
export function rivalFeatures(candidates: readonly Measured[]): Record<string, number>[] {
  const keys = candidates.map(({ value }) => (value.kind === 'text' ? normalisedText(value.text) : ''));
  const best = new Map(
    ranked.map((name) => [name, Math.max(0, ...candidates.map(({ features }) => features[name] ?? 0))]),
  );
  const owners = candidates.map(blockOwner);
  const most = (name: 'ownNumbers' | 'bareAddress'): number => Math.max(0, ...owners.map((own) => own[name]));
  const [mostNumbers, mostBare] = [most('ownNumbers'), most('bareAddress')];
  const withForm = candidates.filter(({ features }) => (features.formAtEnd ?? 0) > 0).length;
  return candidates.map(({ features, tokens }, index) => {
    const key = keys[index] ?? '';
    const owner = owners[index] ?? { ownNumbers: 0, bareAddress: 0 };
    const longer = candidates.filter((_, at) => isPart(key, keys[at] ?? ''));
    const shorter = candidates.filter((_, at) => isPart(keys[at] ?? '', key));
    const hasForm = (features.legalForm ?? 0) > 0;
    const place = new Set(tokens);
    const isHere = (other: Measured): boolean => other.tokens.some((token) => place.has(token));
    return {
      ...Object.fromEntries(
        ranked.map((name) => [`${name}Gap`, (best.get(name) ?? 0) - (features[name] ?? 0)]),
      ),
      ...owner,
      supports: supportsOf({ features }),
      ownNumbersGap: mostNumbers - owner.ownNumbers,
      bareAddressGap: mostBare - owner.bareAddress,
      isPartOfLonger: longer.length > 0 ? 1 : 0,
      isPartHere: longer.some(isHere) ? 1 : 0,
      longerStandsAlone: longer.some(
        (other) => (other.features.times ?? 0) > 0 || (other.features.cut_whole ?? 0) > 0,
      )
        ? 1
        : 0,
      longerHasForm: longer.some((other) => (other.features.formAtEnd ?? 0) > 0) && !hasForm ? 1 : 0,
      holdsShorter: shorter.length > 0 ? 1 : 0,
      shorterHasForm: shorter.some((other) => (other.features.formAtEnd ?? 0) > 0) ? 1 : 0,
      shorterStandsElsewhere: shorter.some((other) => !isHere(other) && (other.features.cut_whole ?? 0) > 0)
        ? 1
        : 0,
      shorterTimes: Math.max(0, ...shorter.map((other) => other.features.times ?? 0)),
      onlyForm: hasForm && withForm === 1 ? 1 : 0,
    };
  });
}

const isPart = (part: string, whole: string): boolean =>
  part.length >= 3 && whole.length > part.length && whole.includes(part);
