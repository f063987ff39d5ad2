import type { Features } from '../measures/features.ts';
import { textOf, type Row, type Token } from '../page/pageText.ts';
import type { TextCandidate } from './candidate.ts';

/** A value without the signs of the text around it. */
export const clean = (text: string): string => text.replace(/^[#:(*]+(?=.)/, '').replace(/[.,;:)*]+$/, '');

/** `tokens` begin at `first` in the row; what is broken into the next line goes on there. */
export function candidateOf({
  row,
  first,
  tokens,
  text,
  shape,
  features,
}: {
  row: Row;
  first: number;
  tokens: readonly Token[];
  text: string;
  shape: number;
  features: Features;
}): TextCandidate {
  return {
    page: row.page,
    row: row.index,
    first,
    tokens,
    sourceText: textOf(tokens),
    shape,
    features,
    value: { kind: 'text', text },
  };
}
