import { randomUUID } from 'node:crypto';
import { generateInvoice } from '../src/samples/generatePaper.ts';
import { drawBand } from '../src/samples/layouts/band.ts';
import { facturXPdf } from '../src/samples/outputs/facturX.ts';
import type { Paper } from '../src/samples/paper.ts';
import { createRandom } from '../src/samples/random.ts';

/** `straight` passes every rule; `review` has a total that its rows do not make, so that a person is asked. */
export type InvoiceKind = 'straight' | 'review';

const today = new Date().toISOString().slice(0, 10);
const run = randomUUID().slice(0, 8);
let made = 0;

/** A Factur-X e-invoice with a number that no other has, so that the duplicate rule lets it pass. */
export async function eInvoice(kind: InvoiceKind): Promise<Uint8Array> {
  made += 1;
  const random = createRandom(made);
  const invoice = generateInvoice({ random, language: 'de', today, rows: 6 });
  const paper = { ...(kind === 'review' ? withWrongTotal(invoice) : invoice), number: `B-${run}-${made}` };
  const { issuer, issueDate: day, number, language } = paper;
  const facts = { title: `Rechnung ${number}`, author: issuer.name, day, language };
  return facturXPdf(await drawBand(paper), { paper, facts });
}

function withWrongTotal(paper: Paper): Paper {
  const { totals } = paper;
  return { ...paper, totals: { ...totals, totalCents: totals.totalCents + 100 } };
}
