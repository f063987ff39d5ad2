import { setTimeout as wait } from 'node:timers/promises';
import type { ReviewDecision } from '../src/domain/review.ts';
import type { Control } from './control/openControl.ts';
import type { Bench } from './openBench.ts';
import { percentile } from './statistics.ts';

export interface SignalFigures {
  readonly decisions: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The same machine, a workflow that runs one no-op activity on its signal. */
  readonly controlP50Ms: number;
  readonly controlP95Ms: number;
  readonly ratio: number;
}

const mostDecisions = 40;
const warmUp = 3;

const approval: ReviewDecision = {
  verdict: 'approve',
  reviewer: 'bench',
  accepts: [{ rule: 'arithmetic', reason: 'measured, not paid' }],
};

/** From the signal's send to the next state in PostgreSQL, one document at a time on an idle stack. */
export async function measureSignal(
  { bench, control }: { bench: Bench; control: Control },
  { documents }: { documents: number },
): Promise<SignalFigures> {
  const decisions = Math.min(mostDecisions, documents);
  const documentMs: number[] = [];
  const controlMs: number[] = [];
  for (let each = 0; each < decisions + warmUp; each += 1) {
    controlMs.push(await timeControl(control));
    documentMs.push(await timeDecision(bench));
  }
  const [own, yardstick] = [documentMs, controlMs].map((all) => all.slice(warmUp));
  const [p50Ms, p95Ms] = [percentile(own ?? [], 0.5), percentile(own ?? [], 0.95)];
  const [controlP50Ms, controlP95Ms] = [percentile(yardstick ?? [], 0.5), percentile(yardstick ?? [], 0.95)];
  return { decisions, p50Ms, p95Ms, controlP50Ms, controlP95Ms, ratio: p50Ms / controlP50Ms };
}

async function timeControl(control: Control): Promise<number> {
  const goOn = await control.startWaiting();
  await wait(100);
  const sentAtMs = performance.now();
  await goOn();
  return performance.now() - sentAtMs;
}

async function timeDecision(bench: Bench): Promise<number> {
  const document = await bench.prepare('review');
  const { documentId } = document;
  await bench.start(document);
  const handle = bench.client.workflow.getHandle(documentId);
  // The row is there a moment before the workflow waits, and a decision that comes too early is refused.
  await until(async () => (await handle.query<unknown>('reviewTask')) !== null, 50, 'an open review task');
  await wait(100);
  const sentAtMs = performance.now();
  await handle.signal('reviewDecision', approval);
  await until(
    async () => (await stateOf(bench, documentId)) !== 'HUMAN_REVIEW',
    1,
    'the state after HUMAN_REVIEW',
  );
  const tookMs = performance.now() - sentAtMs;
  await handle.result();
  return tookMs;
}

async function stateOf({ database }: Bench, documentId: string): Promise<string | undefined> {
  const { rows } = await database.query<{ state: string }>(
    'select state from documents where document_id = $1',
    [documentId],
  );
  return rows[0]?.state;
}

async function until(isSo: () => Promise<boolean>, everyMs: number, wanted: string): Promise<void> {
  const giveUpAtMs = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAtMs) throw new Error(`the document did not reach ${wanted} in 30 s`);
    await wait(everyMs);
  }
}
