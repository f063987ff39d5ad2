import type { FieldKey } from '../fields.ts';

/** A class of document: what the product looks for in it, and what it must have to go on without a person. */
export interface DocumentClass<Name extends string = string> {
  /** As in results, policies and labels. Never changed: stored documents carry it. */
  readonly name: Name;
  /** Counts up when the fields change; the learned weights say which version they were made for. */
  readonly version: number;
  /** The fields that such a document may show; the kind of value of each stands in `fieldKinds`. */
  readonly fields: readonly FieldKey[];
  /** Without these a person is asked. An empty list: nothing would say that the document is complete. */
  readonly required: readonly FieldKey[];
  /** It may list goods or services row by row. */
  readonly hasLineItems: boolean;
}

/** States a class; the compiler refuses a required field that is not among its fields. */
export function documentClass<const Name extends string, const Field extends FieldKey>(stated: {
  name: Name;
  version: number;
  fields: readonly Field[];
  required: readonly NoInfer<Field>[];
  hasLineItems: boolean;
}): DocumentClass<Name> {
  return stated;
}
