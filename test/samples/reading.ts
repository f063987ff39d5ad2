import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a viewer finds in a PDF: the text of each page, and the files attached to it by name. */
export interface OpenedPdf {
  readonly pages: readonly string[];
  readonly attachments: ReadonlyMap<string, string>;
  readonly producer: string;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  // The parser keeps the buffer it is given.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      pages.push(text.replaceAll(/\s+/g, ' '));
    }
    const attachments = new Map<string, string>();
    for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
      const content = await document.getAttachmentContent(id);
      if (content) attachments.set(filename, new TextDecoder().decode(content));
    }
    const { info } = await document.getMetadata();
    const producer = 'Producer' in info && typeof info.Producer === 'string' ? info.Producer : '';
    return { pages, attachments, producer };
  } finally {
    await task.destroy();
  }
}
