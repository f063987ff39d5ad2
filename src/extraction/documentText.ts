import type { DocumentType } from '../domain/document.ts';
import type { PageText } from './page/pageText.ts';
import type { Label } from './features/labels.ts';

/** A document as the measures see it: its rows, its labels, and the probability of each class, 0..1. */
export interface DocumentText {
  readonly pages: readonly PageText[];
  readonly labels: readonly Label[];
  readonly types: Readonly<Partial<Record<DocumentType, number>>>;
}
