import type { DocumentType } from '../../domain/document.ts';
import type { Extraction } from '../../domain/fields.ts';

/** UNTDID 1001 as EN 16931, ZUGFeRD 1 and Order-X use it. 325 (pro forma) asks for no payment, so it is none of these. */
const codes: readonly (readonly [DocumentType, string])[] = [
  [
    'invoice',
    '71 80 82 84 102 130 202 203 204 211 218 219 295 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 527 553 575 623 633 751 780 817 870 875 876 877 935',
  ],
  ['credit_note', '81 83 261 262 296 308 381 396 420 458 502 503 532'],
  ['purchase_order', '105 220 221 222 223 224 225 226 227 228 229 230 232 258'],
  ['order_confirmation', '231 320'],
];
const typeByCode = new Map(
  codes.flatMap(([type, list]) => list.split(' ').map((code): [string, DocumentType] => [code, type])),
);

/**
 * The class that a type code names. Without a code the root of the XML tells, less surely; a code that stands for none of
 * the classes is `other`, which a person always sees.
 */
export function typeOf({
  code,
  root,
}: {
  code: string | null;
  root: DocumentType;
}): Extraction['documentType'] {
  if (code === null) return { value: root, confidence: 0.95 };
  const value = typeByCode.get(code.replace(/^0+/, ''));
  return value ? { value, confidence: 0.99 } : { value: 'other', confidence: 0.9 };
}
