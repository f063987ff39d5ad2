import type { PageText } from '../page/pageText.ts';
import { documentTypes } from '../../domain/document.ts';
import { classify } from '../documentClass.ts';
export function classFeatures(pages: readonly PageText[]): Record<string, number> {
  const c = classify(pages); const p = pages[0];
  return { ...Object.fromEntries(documentTypes.map(t=>['c.'+t, t===c.value?c.confidence:0])), aspect: p? p.widthPt/p.heightPt:1, ocr: p?.isOcr?1:0, rows: p?.rows.length ?? 0 };
}
