import type { ExtractionUsage } from '../../domain/fields.ts';
import { createBuiltInFieldExtractor } from './builtIn.ts';
import { createCombinedFieldExtractor } from './combined.ts';
import type { FieldExtractor } from './fieldExtractor.ts';
import { createLlmFieldExtractor, type LlmOptions } from './llm.ts';

/** `built-in` needs no key and no network. `llm` takes the model's values, `combined` the surer ones of both. */
export type FieldExtractorOptions =
  | { readonly engine: 'built-in' }
  | { readonly engine: 'llm' | 'combined'; readonly llm: Omit<LlmOptions, 'onUsage'> };

/** The extractor in force. `onUsage` is told what a model took for a document; it holds no text of it. */
export function createFieldExtractor(
  options: FieldExtractorOptions = { engine: 'built-in' },
  onUsage?: (usage: ExtractionUsage) => void,
): FieldExtractor {
  const builtIn = createBuiltInFieldExtractor();
  if (options.engine === 'built-in') return builtIn;
  const model = createLlmFieldExtractor({ ...options.llm, ...(onUsage ? { onUsage } : {}) });
  return createCombinedFieldExtractor({ builtIn, model, mode: options.engine });
}
