import type { Bin } from '../scores/calibration.ts';

const size = 320;
const edge = 44;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** The reliability plot: a point a bin, as large as its count; on the diagonal a confidence is what it says. Inline SVG. */
export function reliabilityPlot(bins: readonly Bin[]): string {
  if (bins.length === 0) return '';
  const x = (share: number): string => (edge + share * size).toFixed(1);
  const y = (share: number): string => (10 + (1 - share) * size).toFixed(1);
  const most = Math.max(...bins.map(({ count }) => count));
  const grid = ticks.map(
    (tick) =>
      `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}" class="grid"/>` +
      `<line x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}" class="grid"/>` +
      `<text x="${x(tick)}" y="${(10 + size + 16).toFixed(1)}" text-anchor="middle">${tick}</text>` +
      `<text x="${edge - 6}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
  );
  const line = bins
    .map(({ meanConfidence, shareRight }) => `${x(meanConfidence)},${y(shareRight)}`)
    .join(' ');
  const points = bins.map(
    ({ count, meanConfidence, shareRight }) =>
      `<circle cx="${x(meanConfidence)}" cy="${y(shareRight)}" r="${(3 + 5 * Math.sqrt(count / most)).toFixed(1)}">` +
      `<title>${count} values: confidence ${meanConfidence.toFixed(3)}, right ${shareRight.toFixed(3)}</title></circle>`,
  );
  return (
    `<svg viewBox="0 0 ${edge + size + 16} ${size + 56}" width="${edge + size + 16}" role="img" aria-label="Reliability plot">` +
    `${grid.join('')}<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" class="ideal"/>` +
    `<polyline points="${line}" class="curve"/>${points.join('')}` +
    `<text x="${edge + size / 2}" y="${size + 48}" text-anchor="middle">mean confidence of the bin</text>` +
    `<text transform="translate(10 ${10 + size / 2}) rotate(-90)" text-anchor="middle">share right</text></svg>`
  );
}
