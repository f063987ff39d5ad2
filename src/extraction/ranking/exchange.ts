import type { Candidate } from '../candidates/candidate.ts';
import { valueKey } from '../measures/occurrences.ts';

/** A value of one field with its probability and how far it stands over giving none, in log-odds. */
export interface Option {
  readonly candidate: Candidate | null;
  readonly probability: number;
  readonly worth: number;
}

export interface Exchange {
  /** The probability of the same value for another field of its group: of the seller's name as the buyer's. */
  readonly elsewhere: number;
  /** How much better the choice is than the same with the values of these two fields exchanged, in log-odds. */
  readonly overExchange: number;
}

/** No other field could have it. */
const mostOver = 10;

/** How close the choice at `at` was to one that gives its value to another field of the group. */
export function exchangeOf(
  at: number,
  chosen: readonly Option[],
  options: readonly (readonly Option[])[],
): Exchange {
  const own = chosen[at];
  let closest: Exchange = { elsewhere: 0, overExchange: mostOver };
  for (const [other, partner] of chosen.entries()) {
    if (!own || other === at) continue;
    const there = sameIn(options[other], own);
    if (!there) continue;
    const gain = worthOf(own) + worthOf(partner) - worthOf(sameIn(options[at], partner)) - worthOf(there);
    const elsewhere = Math.max(closest.elsewhere, there.probability);
    closest = { elsewhere, overExchange: Math.min(closest.overExchange, gain) };
  }
  return closest;
}

const sameIn = (options: readonly Option[] = [], { candidate: own }: Option): Option | undefined =>
  options.find(({ candidate }) => own && candidate && valueKey(own.value) === valueKey(candidate.value));

/** A value that is worth less than none is not given. */
const worthOf = (option: Option | undefined): number => Math.max(0, option?.worth ?? 0);
