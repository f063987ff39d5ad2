import type { Calibrated } from '../calibrateThreshold.ts';
import type { StraightThrough } from '../scores/straightThrough.ts';
import { countText, shareText } from './figures.ts';

/** What `npm run calibrate` found, in lines for a terminal. */
export function calibratedText(calibrated: Calibrated, targetPrecision: number): string {
  if (calibrated.outcome === 'refused') return `No threshold.\n${calibrated.why}`;
  const { threshold, onTheSame, onOthers, basis } = calibrated;
  return [
    `Threshold: ${threshold}`,
    `  for ${(100 * targetPrecision).toFixed(1)} % of the accepted values right, from ${basis.documents} documents of ${basis.origins} origins`,
    `  on origins it was not chosen on:  ${figuresText(onOthers)}`,
    `  on the same documents (optimistic): ${figuresText(onTheSame)}`,
    'This threshold is provisional until corrections from production confirm it.',
  ].join('\n');
}

function figuresText({ accepted, precision }: StraightThrough): string {
  return `accepts ${shareText(accepted)}; right ${shareText(precision)}, ${countText(precision)} values`;
}
