import type { DocumentText } from '../documentText.ts';
import { labelContext } from '../features/labelContext.ts';
import type { Place } from '../features/labels.ts';
import type { Features } from './features.ts';

/** Measures the labels around a candidate, see `labelContext`. */
export function labelMeasure({
  pages,
  labels,
}: Pick<DocumentText, 'pages' | 'labels'>): (place: Place) => Features {
  const pageOf = new Map(pages.map((page) => [page.page, page]));
  return (place) => {
    const page = pageOf.get(place.page);
    return page ? labelContext({ place, page, labels }) : {};
  };
}
