import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { counted } from '../cli/terminal.ts';
import type { Sample } from '../samples/generateSamples.ts';
import { scanPdf } from '../samples/outputs/scan.ts';
import { createRandom } from '../samples/random.ts';
import { showEnd } from './endOfOne.ts';
import { openReadingRecords, type ReadingRecord, type ReadingRecords } from './readingRecords.ts';
import { closed, waiting } from './registered.ts';
import { decideAs } from './reviewer.ts';
import type { Stage } from './stage.ts';
import { type HandedIn, handIn } from './submitted.ts';

const pollMs = 25;
/** A page takes a second on a quiet machine; a busy one is given its time. */
const patienceMs = 180_000;

interface Watched extends HandedIn {
  readonly fileSha256: string;
  readonly beganMs: number;
}

/** A scan of several pages whose worker is killed after its first page. Another worker goes on at the second. */
export async function playKilledWorker(stage: Stage, samples: readonly Sample[]): Promise<string[]> {
  const sample = await scanOf(samples);
  if (!sample) return ['there is no sample of several pages'];
  stage.terminal.out(`${sample.description}: no text layer, so each page goes through OCR.\n`);
  const entry = await handIn(stage, sample);
  if (entry.outcome === 'refused') return [`${sample.fileName} was refused: ${entry.why}`];
  const fileSha256 = createHash('sha256').update(sample.bytes).digest('hex');
  const watched: Watched = { ...entry, fileSha256, beganMs: Date.now() };
  const records = await openReadingRecords({ databaseUrl: stage.stack.databaseUrl });
  try {
    const killed = await killAfterFirstPage(stage, { records, watched });
    const final = await tellUntilRead(stage, { records, watched, killed });
    await endIt(stage, watched);
    return shortcomings({ killed, final });
  } finally {
    await records.close();
  }
}

/** The invoice of several pages, printed and scanned. */
async function scanOf(samples: readonly Sample[]): Promise<Sample | undefined> {
  const printed = samples.find(({ fileName }) => fileName.includes('three-pages'));
  if (!printed) return undefined;
  const day = new Date().toISOString().slice(0, 10);
  const bytes = await scanPdf(printed.bytes, { random: createRandom(printed.bytes.length), day });
  const expected = { ...printed.expected, route: { to: 'unsure' } as const };
  const description = 'An invoice of three pages from a scanner';
  return { ...printed, fileName: 'scan-of-three-pages.pdf', description, bytes, expected };
}

interface Killed {
  readonly record: ReadingRecord;
  readonly atMs: number;
  readonly pid: number;
}
interface Watch {
  readonly records: ReadingRecords;
  readonly watched: Watched;
}

async function killAfterFirstPage(stage: Stage, { records, watched }: Watch): Promise<Killed> {
  const endMs = performance.now() + patienceMs;
  while (performance.now() < endMs) {
    const record = await records.look(watched);
    const [worker] = stage.stack.workers;
    if (record.pages.length > 0 && record.outcome === null && worker) {
      tell(stage, watched, `page ${record.pages[0]?.page} is read and stored; attempt ${record.starts}`);
      const { pid } = worker;
      worker.kill('SIGKILL');
      const atMs = Date.now();
      tell(
        stage,
        watched,
        stage.terminal.colors.red(`kill -9 ${pid}: the worker is dead, in the middle of OCR`),
      );
      return { record: await records.look(watched), atMs, pid };
    }
    await sleep(pollMs);
  }
  throw new Error('the first page was not read in time, so no worker was killed');
}

function tell({ terminal }: Stage, { beganMs }: Watched, text: string): void {
  terminal.out(`${((Date.now() - beganMs) / 1_000).toFixed(1).padStart(5)} s  ${text}`);
}

/** Temporal sees the missing heartbeat and gives the step to a worker that lives. */
async function tellUntilRead(
  stage: Stage,
  { records, watched, killed }: Watch & { killed: Killed },
): Promise<ReadingRecord> {
  const endMs = performance.now() + patienceMs;
  let before = killed.record;
  while (performance.now() < endMs) {
    const now = await records.look(watched);
    if (now.starts > before.starts)
      tell(
        stage,
        watched,
        `attempt ${now.starts} begins: the heartbeat was missed, another worker took over`,
      );
    for (const { page } of now.pages.slice(before.pages.length))
      tell(stage, watched, `page ${page} is read and stored; attempt ${now.starts}`);
    if (now.outcome !== null) {
      const kept = now.pages.filter(({ storedAtMs }) => storedAtMs < killed.atMs).length;
      const total = counted(now.pages.length, 'page');
      const text = `read: ${total} in ${counted(now.starts, 'attempt')}; ${kept} from before the kill, not read again`;
      tell(stage, watched, stage.terminal.colors.green(text));
      return now;
    }
    before = now;
    await sleep(pollMs);
  }
  return before;
}

async function endIt(stage: Stage, handed: HandedIn): Promise<void> {
  const details = await waiting(stage, handed.documentId);
  const asked = { sample: handed.sample, details, before: [], returnIsFree: false };
  const acts = details.state === 'HUMAN_REVIEW' ? [await decideAs(stage, asked)] : [];
  await closed(stage, handed.documentId);
  await showEnd(stage, handed, acts);
}

function shortcomings({ killed, final }: { killed: Killed; final: ReadingRecord }): string[] {
  const before = new Map(killed.record.pages.map(({ page, storedAtMs }) => [page, storedAtMs]));
  const again = final.pages.filter(({ page, storedAtMs }) => (before.get(page) ?? storedAtMs) !== storedAtMs);
  return [
    ...(final.outcome === null ? ['the reading was not finished after the kill'] : []),
    ...(final.starts > killed.record.starts ? [] : ['no second attempt was made: the kill came too late']),
    ...again.map(({ page }) => `page ${page} was read twice`),
  ];
}
