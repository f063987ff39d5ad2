import { fieldKeys, fieldKinds, type FieldKey } from '../../domain/fields.ts';
import type { PageReading } from '../../domain/reading.ts';
import { normalisedText, type TrueValue } from '../../domain/truth.ts';
import type { ResultDocument, ResultField } from '../results.ts';
import { holdsAmount, holdsDay } from './printedValues.ts';

/** Of each given value, the currency aside: does its box hold it, and was the page read by OCR? */
export type Grounding = Readonly<
  Partial<Record<FieldKey, { readonly holds: boolean; readonly byOcr: boolean }>>
>;

/** Words count when their centre lies in the box, with so much of the page added on each side. */
const margin = 0.004;
/** A box that covers more of the page says nothing about where the value stands. */
const mostOfPage = 0.25;

/** Looks into the box of every given value for the value itself. */
export function groundingOf({
  fields,
  pages,
}: {
  fields: ResultDocument['fields'];
  pages: readonly PageReading[];
}): Grounding {
  const entries = fieldKeys
    .filter((key) => fieldKinds[key] !== 'currency')
    .flatMap((key) => {
      const field = fields[key];
      if (field === undefined || field.value === null) return [];
      const page = pages.find((each) => each.page === field.page);
      const byOcr = page === undefined ? !pages.every(isTextLayer) : !isTextLayer(page);
      return [[key, { holds: holdsValue({ key, field, page }), byOcr }] as const];
    });
  return Object.fromEntries(entries);
}

const isTextLayer = ({ source }: PageReading): boolean => source === 'text-layer';

function holdsValue(request: { key: FieldKey; field: ResultField; page: PageReading | undefined }): boolean {
  const { key, field, page } = request;
  if (page === undefined || field.box === null || field.value === null || field.breach) return false;
  const [x0, y0, x1, y1] = field.box;
  if ((x1 - x0) * (y1 - y0) > mostOfPage) return false;
  const words = page.words.filter(({ box: [left, top, right, bottom] }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin;
  });
  return textHolds({ key, value: field.value, text: words.map(({ text }) => text).join(' ') });
}

/** Does a text hold the value? Names and ids by letters and digits, amounts by any number, days by their three parts. */
export function textHolds({ key, value, text }: { key: FieldKey; value: TrueValue; text: string }): boolean {
  switch (fieldKinds[key]) {
    case 'money':
      return holdsAmount(text, Number(value));
    case 'date':
      return holdsDay(text, String(value));
    case 'currency':
      return text.includes(String(value));
    case 'text': {
      const wanted = normalisedText(String(value));
      return wanted !== '' && normalisedText(text).includes(wanted);
    }
  }
}
