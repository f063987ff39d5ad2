import { announcementOf } from '../features/fieldLabels.ts';
import type { Features } from './features.ts';

/** A label that says less names no points. */
const leastSupport = 0.5;

/** What is counted in points of a loyalty scheme is no money: `Points balance 1,480`. A currency or cents say otherwise. */
const isPoints = (features: Features): boolean =>
  features['noDecimals'] === 1 &&
  features['marked'] !== 1 &&
  announcementOf(features, 'loyalty') >= leastSupport;

/** The score of an amount as a sum of the document. */
export const scoreAsSum = (score: number, features: Features): number => (isPoints(features) ? 0 : score);
