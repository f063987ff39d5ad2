import { compact } from '../text/fold.ts';
import { lexicon } from './lexicon/index.ts';

/** `Date:2024-05-03`: a label with its colon, and a value; a time or an address is none. */
const colon = /^[([]?\p{L}[\p{L}.#'’°/-]*:(?=[^\s/])/u;
/** `Invoice#12345`, `Nr.4711`. */
const numberSign = /^\p{L}[\p{L}.-]*(?:#|№|\.)(?=\p{L}{0,3}-?\d)/u;
/** `n°4711`: the sign is a label wherever it stands. */
const numero = /^(?:n[°º]|№)\.?(?=[\p{L}\d])/iu;
/** `Total12.00`, `Total$12`, `Date03/04/2026`: the value's form shows where the label ends. */
const beforeValue =
  /^\p{L}[\p{L}.-]{2,}?(?=\p{Sc}\s?\d|-?\d[\d.,' ]*[.,]\d{2}(?:\D{0,3})$|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}-\d{2}-\d{2})/u;

/**
 * The parts of a word that holds a label and its value without a space, else the word alone. Where only the form of the
 * value tells, the label must be one that the lexicon knows.
 */
export function gluedParts(text: string): [string] | [string, string] {
  const label =
    colon.exec(text)?.[0] ??
    numero.exec(text)?.[0] ??
    knownLabel(text, numberSign) ??
    knownLabel(text, beforeValue) ??
    '';
  return label === '' || label.length === text.length
    ? [text]
    : [text.slice(0, label.length), text.slice(label.length)];
}

function knownLabel(text: string, form: RegExp): string | undefined {
  const label = form.exec(text)?.[0];
  return label !== undefined && lexicon.meanings.has(compact(label)) ? label : undefined;
}
