import type { ExtractedField, FieldKey, Provenance } from '../domain/fields.ts';
import { committedModels, type Models } from './ranking/models.ts';

/** Of the engine's own rules: raised with each change of its answers that is not one of the weights. */
const rulesVersion = '2.0.0';

/** The name that every value of this engine carries, and its version with that of the weights it was found by. */
export const builtInEngine = engineWith(committedModels);

export function engineWith({ version }: Pick<Models, 'version'>): { name: string; version: string } {
  return { name: 'built-in', version: `${rulesVersion}+weights.${version}` };
}

export function provenanceOf(method: string, engine = builtInEngine): Provenance {
  return { by: 'engine', engine: engine.name, version: engine.version, method };
}

export function notFound(
  key: FieldKey,
  reason: Extract<ExtractedField, { status: 'notFound' }>['reason'],
  method: string,
  engine = builtInEngine,
): ExtractedField {
  return { status: 'notFound', key, reason, provenance: provenanceOf(method, engine) };
}
