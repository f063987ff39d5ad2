import type { DocumentType } from '../../../domain/document.ts';

/**
 * The words of one or more languages that speak for a class. `titles` stand at the head of such documents, as
 * `STRENGTH = words; STRENGTH = words`; `companions` are words that go with them.
 */
export interface ClassLexicon {
  readonly titles: Partial<Readonly<Record<DocumentType, string>>>;
  readonly companions: Partial<Readonly<Record<DocumentType, string>>>;
}
