import { openDocumentFile } from '../../../../src/adapters/documentFile/index.ts';

/** A program with a reader at work on the file it is given, to be killed by a test. */
const reader = openDocumentFile({ children: 2, memoryMb: 2000, timeoutMs: 600_000 });
const path = process.argv[2] ?? '';
await reader.inspect({
  path,
  limits: { maxBytes: 10_000_000, maxPages: 10, maxPagePixels: 1_000_000 },
  signal: new AbortController().signal,
});
process.send?.('idle');
setInterval(() => {}, 1000);
