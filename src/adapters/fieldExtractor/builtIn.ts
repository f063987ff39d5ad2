import type { Extraction } from '../../domain/fields.ts';
import type { Reading } from '../../domain/reading.ts';
import { hasContestedAccounts } from '../../extraction/contestedAccounts.ts';
import { hasContestedSums } from '../../extraction/contestedSums.ts';
import { engineWith } from '../../extraction/engine.ts';
import { extractFromXml } from '../../extraction/eInvoice/extractFromXml.ts';
import { extractFromPages } from '../../extraction/extractFromPages.ts';
import { committedModels, type Models } from '../../extraction/ranking/models.ts';
import type { FieldExtractor } from './fieldExtractor.ts';

/**
 * The engine that needs no key and no network: the XML of an e-invoice where the file has one that can be read, else the
 * words of the pages. Where the XML is refused the pages are read, and the notice XML_UNREADABLE asks a person. So
 * do SUMS_CONTESTED and ACCOUNTS_CONTESTED: two whole sets of sums, two accounts, whichever of them the engine takes. `models` are other
 * weights than the shipped ones, for measuring.
 */
export function createBuiltInFieldExtractor({
  models = committedModels,
}: { readonly models?: Models } = {}): FieldExtractor {
  return {
    ...engineWith(models),
    async extract({ reading, feedback, signal }) {
      signal.throwIfAborted();
      // A person who returned the document does not trust the XML: what they pointed at is on the page.
      if (reading.embeddedXml && feedback.length === 0) {
        const answer = extractFromXml({ xml: reading.embeddedXml.text, pages: reading.pages });
        if (answer.outcome === 'extracted') return answer.extraction;
        return withNotices(extractFromPages({ reading, feedback, models }), [
          'XML_UNREADABLE',
          ...contested(reading),
        ]);
      }
      return withNotices(extractFromPages({ reading, feedback, models }), contested(reading));
    },
  };
}

const contested = (reading: Reading): Extraction['notices'] => [
  ...(hasContestedSums(reading) ? (['SUMS_CONTESTED'] as const) : []),
  ...(hasContestedAccounts(reading) ? (['ACCOUNTS_CONTESTED'] as const) : []),
];

const withNotices = (extraction: Extraction, notices: Extraction['notices']): Extraction => ({
  ...extraction,
  notices: [...extraction.notices, ...notices],
});
