import { createBuiltInFieldExtractor } from './builtIn.ts';
import type { FieldExtractor } from './fieldExtractor.ts';

/** The extractor in force. The built-in engine is the only one yet; others are chosen here by configuration. */
export function createFieldExtractor(): FieldExtractor {
  return createBuiltInFieldExtractor();
}
