import { normalisedText } from '../../domain/truth.ts';
import {
  fieldKeys,
  type ExtractedField,
  type Extraction,
  type FieldKey,
  type FieldValue,
  type FoundField,
} from '../../domain/fields.ts';
import { unknownCurrency } from '../../domain/money.ts';
import { disagreedMethod, unconfirmedMethod } from '../../domain/routing.ts';

/** Who may be paid how much: never accepted on the word of a model alone. */
export const guardedFields: readonly FieldKey[] = [
  'supplierName',
  'currency',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'iban',
];

/** What two engines say of one document. `mode` says whose values stand where only one of them has any, or they differ. */
export interface Opinions {
  readonly builtIn: Extraction;
  readonly model: Extraction;
  /** `combined`: the surer one's. `llm`: the model's, and the built-in engine only confirms. */
  readonly mode: 'combined' | 'llm';
}

/** Two engines that agree can still make the same mistake. */
const surest = 0.995;
/** A value that the two see differently is worth half; a value that only one of them sees, a little less. */
const factors = { disagreed: 0.5, unseen: 0.97 } as const;
/** Below any threshold that lets a document through. */
const unconfirmedConfidence = 0.5;

/**
 * One extraction from two. Where they agree on a value, confidence rises (of guarded fields it stays the built-in
 * engine's); where they do not, it falls and the value carries the method `engines-disagree`; a guarded value that only the model names carries `model-unconfirmed`. Routing
 * makes both a reason to ask a person.
 */
export function combineExtractions(opinions: Opinions): Extraction {
  const { builtIn, model, mode } = opinions;
  const rows = rowsOf(opinions);
  const notices = builtIn.notices.filter((notice) => notice !== 'ROWS_INCOMPLETE');
  return {
    version: 1,
    engine: {
      name: mode,
      version: [builtIn, model].map(({ engine }) => `${engine.name}/${engine.version}`).join(' + '),
    },
    documentType: typeOf(opinions),
    fields: fieldKeys.map((key) => fieldOf(key, opinions)),
    ...rows,
    notices: [...notices, ...(rows.lineItemsComplete === false ? (['ROWS_INCOMPLETE'] as const) : [])],
    ...(builtIn.sumChanges ? { sumChanges: builtIn.sumChanges } : {}),
    ...(model.usage ? { usage: model.usage } : {}),
  };
}

function fieldOf(key: FieldKey, { builtIn, model, mode }: Opinions): ExtractedField {
  const [own, named] = [builtIn, model].map(({ fields }) => fields.find((field) => field.key === key));
  if (own?.status === 'found' && named?.status === 'found') {
    return isAgreed(own.value, named.value) ? agreed(own, named) : disagreed(own, named, mode);
  }
  if (named?.status === 'found') return guardedFields.includes(key) ? unconfirmed(named) : named;
  const rest = mode === 'llm' ? named : (own ?? named);
  if (!rest) throw new RangeError(`no engine answered ${key}`);
  return rest.status === 'found' ? { ...rest, confidence: rest.confidence * factors.unseen } : rest;
}

/**
 * The built-in engine's words and its form of the value: it read them by rules that are measured. Of a guarded field the
 * model's word adds nothing: whoever wrote instructions into the document speaks through it, and a text that leads both
 * engines astray must not be believed for it.
 */
function agreed(own: FoundField, named: FoundField): FoundField {
  const isGuarded = guardedFields.includes(own.key);
  const confidence = isGuarded ? own.confidence : surerOf(own.confidence, named.confidence);
  return { ...withMethod(own, 'engines-agree'), confidence, grounding: own.grounding ?? named.grounding };
}

/** As if their mistakes had nothing to do with each other, but never surer than `surest` for it. */
const surerOf = (own: number, named: number): number =>
  Math.max(own, Math.min(surest, 1 - (1 - own) * (1 - named)));

function disagreed(own: FoundField, named: FoundField, mode: Opinions['mode']): FoundField {
  const chosen = mode === 'llm' || named.confidence > own.confidence ? named : own;
  return { ...withMethod(chosen, disagreedMethod), confidence: chosen.confidence * factors.disagreed };
}

function unconfirmed(named: FoundField): FoundField {
  const confidence = Math.min(named.confidence, unconfirmedConfidence);
  return { ...withMethod(named, unconfirmedMethod), confidence };
}

function withMethod(field: FoundField, method: string): FoundField {
  const { provenance } = field;
  return provenance.by === 'engine' ? { ...field, provenance: { ...provenance, method } } : field;
}

/** The same day or code, the same number of the same money, the same letters and digits. */
function isAgreed(one: FieldValue, other: FieldValue): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return normalisedText(one.text) === normalisedText(other.text);
  if (one.kind === 'date' && other.kind === 'date') return one.date === other.date;
  if (one.kind === 'currency' && other.kind === 'currency') return one.code === other.code;
  if (one.kind !== 'money' || other.kind !== 'money') return false;
  const currencies = [one.money.currency, other.money.currency];
  const isSame = currencies[0] === currencies[1] || currencies.includes(unknownCurrency);
  return isSame && one.money.minorUnits === other.money.minorUnits;
}

function typeOf({ builtIn, model, mode }: Opinions): Extraction['documentType'] {
  const [own, named] = [builtIn.documentType, model.documentType];
  if (own.value === named.value) {
    return { value: own.value, confidence: surerOf(own.confidence, named.confidence) };
  }
  const chosen = mode === 'llm' || named.confidence > own.confidence ? named : own;
  return { value: chosen.value, confidence: chosen.confidence * factors.disagreed };
}

/** A list that adds up before one that nothing tells about, and that before one that does not. */
function rowsOf({ builtIn, model, mode }: Opinions): Pick<Extraction, 'lineItems' | 'lineItemsComplete'> {
  const worth = ({ lineItems, lineItemsComplete }: Extraction): number =>
    lineItemsComplete === true ? 2 : lineItems.length > 0 && lineItemsComplete === null ? 1 : 0;
  const isModels = mode === 'llm' || worth(model) > worth(builtIn);
  const { lineItems, lineItemsComplete } = isModels ? model : builtIn;
  return { lineItems, lineItemsComplete };
}
