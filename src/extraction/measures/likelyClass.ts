import type { DocumentType } from '../../domain/document.ts';
import type { Features } from './features.ts';

/** Is the document likely of one of these classes, by the measures of a candidate on it? */
export const isLikelyOf = (types: readonly DocumentType[], features: Features): boolean =>
  types.reduce((sum, type) => sum + (features[`type.${type}`] ?? 0), 0) >= 0.5;
