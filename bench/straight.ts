import type { Bench } from './openBench.ts';
import type { Control } from './control/openControl.ts';
import { timeAll } from './inFlight.ts';
import { type Spent, spentIn } from './spent.ts';
import { median, sum } from './statistics.ts';

export interface StraightFigures {
  readonly batches: number;
  readonly batchSize: number;
  readonly inFlight: number;
  readonly controlPerSecond: number;
  readonly documentsPerSecond: number;
  /** Documents a second over control workflows a second: the median of the pairs of batches, with the extremes. */
  readonly ratio: number;
  readonly ratioRange: readonly [number, number];
  readonly approved: number;
  readonly historyEvents: number;
  readonly historyBytes: number;
  readonly transactionsPerDocument: number;
  readonly alone: AloneFigures;
}

/** One workflow at a time, where nobody waits for anybody; medians, in milliseconds. */
interface AloneFigures {
  readonly controlWallMs: number;
  readonly controlActivityMs: number;
  readonly documentWallMs: number;
  readonly activities: readonly {
    readonly name: string;
    readonly queuedMs: number;
    readonly ranMs: number;
  }[];
  readonly betweenMs: number;
}

const inFlight = 10;
const batches = 5;

/** Control and documents in turn (A B A B …), so that a slow minute of the machine meets both. */
export async function measureStraight(
  { bench, control }: { bench: Bench; control: Control },
  { documents }: { documents: number },
): Promise<StraightFigures> {
  const batchSize = Math.max(1, Math.min(20, Math.floor(documents / (batches + 1))));
  await runPair({ bench, control }, batchSize);
  const pairs = [];
  const before = await transactions(bench);
  for (let batch = 0; batch < batches; batch += 1) pairs.push(await runPair({ bench, control }, batchSize));
  const after = await transactions(bench);
  const last = pairs.at(-1)?.documentIds[0] ?? '';
  const { historyLength, raw } = await bench.client.workflow.getHandle(last).describe();
  const ratios = pairs.map(({ controlMs, documentsMs }) => controlMs / documentsMs);
  const perSecond = (millis: readonly number[]) => (batchSize * batches * 1_000) / sum(millis);
  return {
    batches,
    batchSize,
    inFlight,
    controlPerSecond: perSecond(pairs.map(({ controlMs }) => controlMs)),
    documentsPerSecond: perSecond(pairs.map(({ documentsMs }) => documentsMs)),
    ratio: median(ratios),
    ratioRange: [Math.min(...ratios), Math.max(...ratios)],
    approved: sum(pairs.map(({ approved }) => approved)),
    historyEvents: historyLength,
    historyBytes: Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0),
    transactionsPerDocument: (after - before) / (batches * batchSize),
    alone: await measureAlone({ bench, control }, Math.min(10, batchSize)),
  };
}

async function runPair({ bench, control }: { bench: Bench; control: Control }, batchSize: number) {
  const prepared = [];
  for (let each = 0; each < batchSize; each += 1) prepared.push(await bench.prepare('straight'));
  const controlMs = await timeAll(
    Array.from(prepared, () => () => control.runSix()),
    { limit: inFlight },
  );
  const statuses: string[] = [];
  const whole = prepared.map((document) => async () => {
    await bench.start(document);
    const { status } = await resultOf(bench, document.documentId);
    statuses.push(status);
  });
  const documentsMs = await timeAll(whole, { limit: inFlight });
  const approved = statuses.filter((status) => status === 'approved').length;
  return { controlMs, documentsMs, approved, documentIds: prepared.map(({ documentId }) => documentId) };
}

function resultOf({ client }: Bench, documentId: string): Promise<{ status: string }> {
  return client.workflow.getHandle<() => Promise<{ status: string }>>(documentId).result();
}

/** Commits since the server's start, of everybody who uses it; the statistics come up to a second late. */
async function transactions({ database }: Bench): Promise<number> {
  const { rows } = await database.query<{ commits: string }>(
    'select pg_stat_clear_snapshot(), xact_commit as commits from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.commits ?? 0);
}

async function measureAlone({ bench, control }: { bench: Bench; control: Control }, count: number) {
  const controls: Spent[] = [];
  const documents: Spent[] = [];
  for (let each = 0; each < count; each += 1) {
    const controlId = await control.runSix();
    controls.push(spentIn(await bench.client.workflow.getHandle(controlId).fetchHistory()));
    const document = await bench.prepare('straight');
    await bench.start(document);
    await resultOf(bench, document.documentId);
    documents.push(spentIn(await bench.client.workflow.getHandle(document.documentId).fetchHistory()));
  }
  return summarise({ controls, documents });
}

function summarise({
  controls,
  documents,
}: {
  controls: readonly Spent[];
  documents: readonly Spent[];
}): AloneFigures {
  const activities = (documents[0]?.activities ?? []).map(({ name }, place) => ({
    name,
    queuedMs: median(documents.map((spent) => spent.activities[place]?.queuedMs ?? 0)),
    ranMs: median(documents.map((spent) => spent.activities[place]?.ranMs ?? 0)),
  }));
  return {
    controlWallMs: median(controls.map(({ wallMs }) => wallMs)),
    controlActivityMs: median(
      controls.flatMap((spent) => spent.activities.map(({ queuedMs, ranMs }) => queuedMs + ranMs)),
    ),
    documentWallMs: median(documents.map(({ wallMs }) => wallMs)),
    activities,
    betweenMs: median(documents.map(({ betweenMs }) => betweenMs)),
  };
}
