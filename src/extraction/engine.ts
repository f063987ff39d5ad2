import type { ExtractedField, FieldKey, Provenance } from '../domain/fields.ts';

/** The name and version that every value of this engine carries. Raise the version with each change of its answers. */
export const builtInEngine = { name: 'built-in', version: '1.1.0' } as const;

export function provenanceOf(method: string): Provenance {
  return { by: 'engine', engine: builtInEngine.name, version: builtInEngine.version, method };
}

export function notFound(
  key: FieldKey,
  reason: Extract<ExtractedField, { status: 'notFound' }>['reason'],
  method: string,
): ExtractedField {
  return { status: 'notFound', key, reason, provenance: provenanceOf(method) };
}
