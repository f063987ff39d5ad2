import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { refusalCodeSchema } from '../../domain/document.ts';
import type { DocumentFile } from './documentFile.ts';

/** What a scripted document says about its reading. Whatever else it holds is for the extractor's double. */
const scriptSchema = z.looseObject({
  refuse: refusalCodeSchema.optional(),
  /** How long the reading takes, in milliseconds. */
  readMs: z.number().optional(),
});

/**
 * The double of the port: the file's bytes are a JSON text that says what reading it gives. The one page holds that text
 * as its only word, so that the extractor's double can read on.
 */
export function scriptedDocumentFile(): DocumentFile {
  return {
    async inspect({ path, signal }) {
      const text = await readFile(path, 'utf8');
      const script = scriptSchema.parse(JSON.parse(text));
      if (script.readMs !== undefined) await aborted({ afterMs: script.readMs, signal });
      if (script.refuse) return { outcome: 'refused', code: script.refuse };
      const word = {
        text,
        box: [0.1, 0.1, 0.9, 0.2] as [number, number, number, number],
        confidence: 1,
        line: 0,
      };
      return {
        outcome: 'opened',
        mediaType: 'application/pdf',
        parser: { name: 'scripted', version: '1' },
        pages: [{ page: 1, widthPt: 595, heightPt: 842, textLayer: [word] }],
        embeddedXml: null,
        warnings: [],
      };
    },
    renderPage: () => Promise.reject(new Error('a scripted document has a text layer, nobody draws it')),
    close: () => Promise.resolve(),
  };
}

/** Waits; an abort ends the waiting with the signal's reason. */
async function aborted({ afterMs, signal }: { afterMs: number; signal: AbortSignal }): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, afterMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    });
  });
}
