import type { Canvas } from '../canvas.ts';

/** The program that says it made the PDF; `isPacked` keeps its objects in compressed streams (PDF 1.5). */
export interface Producer {
  readonly name: string;
  readonly creator: string;
  readonly isPacked: boolean;
}
const accountingProgram: Producer = {
  name: 'Kontor PDF 4.2',
  creator: 'Kontor Faktura',
  isPacked: true,
};
export const mailGateway: Producer = {
  name: 'MailRoute Rewriter 1.9',
  creator: 'MailRoute',
  isPacked: false,
};

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** The day the file claims to be from, YYYY-MM-DD. */
  readonly day: string;
  readonly language: string;
  readonly producer?: Producer;
}

/** The drawing as a PDF with its text layer. The dates in it come from the facts, never from the clock. */
export async function nativePdf(canvas: Canvas, facts: PdfFacts): Promise<Uint8Array> {
  const { title, author, day, language, producer = accountingProgram } = facts;
  const { document } = canvas;
  const at = new Date(`${day}T09:30:00Z`);
  document.setTitle(title);
  document.setAuthor(author);
  document.setLanguage(language);
  document.setProducer(producer.name);
  document.setCreator(producer.creator);
  document.setCreationDate(at);
  document.setModificationDate(at);
  return document.save({ useObjectStreams: producer.isPacked });
}
