import { describe, expect, it } from 'vitest';
import { logOdds } from '../../src/extraction/ranking/trees.ts';
import { fitTrees } from '../../src/learning/boostedTrees.ts';
import { RowTable } from '../../src/learning/rowTable.ts';

const options = {
  trees: 10,
  depth: 1,
  learningRate: 0.5,
  regularisation: 1,
  features: 9,
  featureShare: 1,
  sample: Infinity,
};
const fitted = (rows: ReturnType<RowTable['select']>) => fitTrees(rows, { ...options, random: () => 0.5 });

describe('a table of rows', () => {
  it('counts its rows from 0, also past its first room, and knows features that come late', () => {
    const table = new RowTable();
    const rows = Array.from({ length: 3_000 }, (_, at) =>
      table.add(at < 2_500 ? { early: at % 2 } : { late: 1 }),
    );
    expect([rows[0], rows.at(-1), table.length]).toEqual([0, 2_999, 3_000]);
    const examples = rows.map((row) => ({ row, label: row >= 2_500, weight: 1 }));
    const model = fitted(table.select(examples));
    expect(logOdds(model, { late: 1 })).toBeGreaterThan(0);
    expect(logOdds(model, { early: 1 })).toBeLessThan(0);
  });

  it('gives the chosen rows only: what was not chosen teaches nothing', () => {
    const table = new RowTable();
    const right = Array.from({ length: 50 }, (_, at) => table.add({ sign: at % 2 }));
    const misleading = Array.from({ length: 500 }, (_, at) => table.add({ sign: at % 2 }));
    expect(misleading.at(-1)).toBe(549);
    const model = fitted(table.select(right.map((row) => ({ row, label: row % 2 === 1, weight: 1 }))));
    expect(logOdds(model, { sign: 1 })).toBeGreaterThan(0);
    expect(logOdds(model, { sign: 0 })).toBeLessThan(0);
  });

  it('may be chosen from again after more rows came', () => {
    const table = new RowTable();
    const first = table.add({ x: 1 });
    table.select([{ row: first, label: true, weight: 1 }]);
    const others = Array.from({ length: 40 }, (_, at) => table.add({ y: at % 2 }));
    const model = fitted(table.select(others.map((row) => ({ row, label: row % 2 === 0, weight: 1 }))));
    expect(model.features).toContain('y');
  });
});
