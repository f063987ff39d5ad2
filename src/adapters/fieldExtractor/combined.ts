import { xmlMethod } from '../../domain/routing.ts';
import type { Extraction } from '../../domain/fields.ts';
import { combineExtractions, type Opinions } from './combineExtractions.ts';
import type { FieldExtractor } from './fieldExtractor.ts';

/**
 * The built-in engine and a model on the same document. An e-invoice needs no model: its values come from its XML.
 *
 * @throws what either of them throws: without the model's answer there is none, so that a document is read the same way
 * whenever it is read.
 */
export function createCombinedFieldExtractor({
  builtIn,
  model,
  mode,
}: {
  builtIn: FieldExtractor;
  model: FieldExtractor;
  mode: Opinions['mode'];
}): FieldExtractor {
  return {
    name: mode,
    version: `${builtIn.name}/${builtIn.version} + ${model.name}/${model.version}`,
    async extract(request) {
      const own = await builtIn.extract(request);
      if (isFromXml(own)) return own;
      const named = await model.extract(request);
      return combineExtractions({ builtIn: own, model: named, mode });
    },
  };
}

function isFromXml({ fields }: Extraction): boolean {
  return fields.some(({ status, provenance }) => {
    return status === 'found' && provenance.by === 'engine' && provenance.method.startsWith(xmlMethod);
  });
}
