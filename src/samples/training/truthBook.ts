import type { DocumentType } from '../../domain/document.ts';
import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import type { Modality, TrueLineItem, TrueValue, Truth } from '../../domain/truth.ts';

/** Collects what a document says while it is being written. What was never said is surely absent. */
export class TruthBook {
  private readonly values: Partial<Record<FieldKey, TrueValue>> = {};
  private readonly others: Partial<Record<FieldKey, TrueValue[]>> = {};
  private readonly open = new Set<FieldKey>();
  private readonly derived = new Set<FieldKey>();
  readonly rows: TrueLineItem[] = [];
  /** Whether the document has rows of goods or services whose truth is known. */
  hasRows = false;

  say(key: FieldKey, value: TrueValue): void {
    this.values[key] ??= value;
  }

  /** A value that follows from the page and is printed nowhere, such as the sum of two taxes. */
  sayDerived(key: FieldKey, value: TrueValue): void {
    this.say(key, value);
    this.derived.add(key);
  }

  /** Another value that counts as right. */
  alsoRight(key: FieldKey, value: TrueValue): void {
    const others = (this.others[key] ??= []);
    if (!others.includes(value)) others.push(value);
  }

  /** Neither known nor surely absent: the page can be understood both ways. */
  leaveOpen(key: FieldKey): void {
    this.open.add(key);
  }

  /** What was said of the field is not so sure after all. */
  forget(key: FieldKey): void {
    delete this.values[key];
    this.leaveOpen(key);
  }

  valueOf(key: FieldKey): TrueValue | undefined {
    return this.values[key];
  }

  finish(facts: {
    documentType: DocumentType;
    origin: string;
    language: string;
    modality: Modality;
    seed: number;
  }): Truth {
    const absent = fieldKeys.filter((key) => this.values[key] === undefined && !this.open.has(key));
    const alternatives = Object.fromEntries(
      Object.entries(this.others).filter(([key]) => this.values[key as FieldKey] !== undefined),
    );
    const values: Record<string, TrueValue> = this.values;
    return {
      file: `generated-${facts.seed}.pdf`,
      documentType: facts.documentType,
      ...values,
      ...(this.hasRows ? { lineItems: this.rows } : {}),
      _meta: {
        absent,
        ...(Object.keys(alternatives).length > 0 ? { alternatives } : {}),
        ...(this.derived.size > 0 ? { notPrinted: [...this.derived] } : {}),
        language: facts.language,
        modality: facts.modality,
        sourceRepo: `generated/${facts.origin}`,
      },
    };
  }
}
