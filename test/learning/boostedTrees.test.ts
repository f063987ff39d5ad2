import { describe, expect, it } from 'vitest';
import { logistic, type Features } from '../../src/extraction/measures/features.ts';
import { logOdds, type Trees } from '../../src/extraction/ranking/trees.ts';
import { fitTrees } from '../../src/learning/boostedTrees.ts';
import { RowTable } from '../../src/learning/rowTable.ts';
import { createRandom, type Random } from '../../src/samples/random.ts';

type Truth = (row: Features) => boolean;

/** Learns a function of `a` and `b` from rows that carry four features of pure chance too. */
function learned(
  truth: Truth,
  { seed = 1, rows = 400, sample = Infinity, weightOf = (_row: Features): number => 1 } = {},
): Trees {
  const random = createRandom(seed);
  const table = new RowTable();
  const examples = Array.from({ length: rows }, () => {
    const features = rowOf(random);
    return { row: table.add(features), label: truth(features), weight: weightOf(features) };
  });
  const shape = { trees: 40, depth: 3, features: 20, featureShare: 1, sample };
  const settings = { ...shape, learningRate: 0.3, regularisation: 1, random: streamOf(seed) };
  return fitTrees(table.select(examples), settings);
}

const rowOf = (random: Random): Features =>
  Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, random.next()]));
const streamOf = (seed: number): (() => number) => {
  const random = createRandom(seed);
  return () => random.next();
};

/** The share of unseen rows on which the trees say what is true. */
function accuracyOf(model: Trees, truth: Truth): number {
  const random = createRandom(99);
  const rows = Array.from({ length: 500 }, () => rowOf(random));
  return rows.filter((row) => logistic(logOdds(model, row)) > 0.5 === truth(row)).length / rows.length;
}

const high = (value: number | undefined): boolean => (value ?? 0) > 0.5;
const and: Truth = ({ a, b }) => high(a) && high(b);
const xor: Truth = ({ a, b }) => high(a) !== high(b);

describe('boosted trees', () => {
  it('learn a function of two features among others that say nothing', () => {
    expect(accuracyOf(learned(and), and)).toBeGreaterThan(0.95);
  });

  it('learn one that no single feature tells anything of', () => {
    expect(accuracyOf(learned(xor), xor)).toBeGreaterThan(0.9);
  });

  it('learn the same from a sample of the rows: the easy ones are not missed', () => {
    const rare: Truth = ({ a, b, c }) => (a ?? 0) > 0.8 && (b ?? 0) > 0.8 && high(c);
    expect(accuracyOf(learned(rare, { rows: 4_000, sample: 400 }), rare)).toBeGreaterThan(0.98);
    expect(accuracyOf(learned(xor, { rows: 4_000, sample: 400 }), xor)).toBeGreaterThan(0.9);
  });

  it('give probabilities: where a yes is as likely as a no, they do not pretend to know', () => {
    const coin = createRandom(5);
    const model = learned(() => coin.next() < 0.5, { rows: 2_000 });
    const random = createRandom(7);
    const said = Array.from({ length: 200 }, () => logistic(logOdds(model, rowOf(random))));
    expect(said.filter((probability) => probability > 0.2 && probability < 0.8).length).toBeGreaterThan(170);
  });

  it('are the same for the same rows and random stream, and others for another', () => {
    expect(learned(xor)).toEqual(learned(xor));
    expect(learned(xor, { seed: 2 })).not.toEqual(learned(xor));
  });

  it('follow the rows that count more', () => {
    const contradiction: Truth = ({ c }) => high(c);
    const model = learned((row) => (high(row['d']) ? and(row) : contradiction(row)), {
      weightOf: ({ d }) => (high(d) ? 1 : 0.001),
    });
    const heavy: Truth = (row) => and(row);
    const random = createRandom(3);
    const rows = Array.from({ length: 500 }, () => rowOf(random)).filter(({ d }) => high(d));
    const right = rows.filter((row) => logOdds(model, row) > 0 === heavy(row));
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('hold their answers within reach where every row says the same', () => {
    const model = learned(() => true);
    expect(logistic(logOdds(model, { a: 1 }))).toBeGreaterThan(0.9);
    expect(Number.isFinite(model.base)).toBe(true);
  });

  it('name only features that a tree asks for', () => {
    const { features, trees } = learned(and);
    const asked = new Set(trees.flatMap(({ split }) => split.map(([number]) => number)));
    expect([...asked].toSorted((one, other) => one - other)).toEqual(features.map((_name, at) => at));
  });
});
