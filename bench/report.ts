import Table from 'cli-table3';
import type { MachineFacts } from './machine.ts';
import type { MemoryFigures } from './memory.ts';
import type { ReadingFigures } from './reading.ts';
import type { SignalFigures } from './signal.ts';
import type { StartFigures } from './start.ts';
import type { StraightFigures } from './straight.ts';
import { sum } from './statistics.ts';

export interface BenchReport {
  readonly machine: MachineFacts;
  readonly straight?: StraightFigures;
  readonly signal?: SignalFigures;
  readonly start?: StartFigures;
  readonly memory?: MemoryFigures;
  readonly reading?: ReadingFigures;
}

interface Row {
  readonly figure: string;
  readonly value: string;
  readonly control: string;
  readonly ratio: string;
  readonly aim: string;
  readonly met: boolean;
}

const millis = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => value.toFixed(2);

/** The tables that a person reads: each figure beside its control, its aim and whether it was met here. */
export function reportText(report: BenchReport): string {
  const { straight } = report;
  const figures = new Table({ head: ['figure', 'value', 'control', 'ratio', 'aim', ''], style: plain });
  for (const row of rowsOf(report)) {
    figures.push([row.figure, row.value, row.control, row.ratio, row.aim, row.met ? 'met' : 'MISSED']);
  }
  const parts = [machineText(report.machine), figures.toString()];
  return [...parts, ...(straight ? [breakdownText(straight)] : [])].join('\n\n');
}

const plain = { head: [], border: [] };

function machineText(machine: MachineFacts): string {
  const { cores, processor, memoryGb, system, node, temporalServer, loadBefore } = machine;
  return [
    `${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, Temporal server ${temporalServer}`,
    `load before the run ${loadBefore.toFixed(1)}; compare figures of one run only`,
  ].join('\n');
}

function rowsOf({ straight, signal, start, memory, reading }: BenchReport): Row[] {
  return [
    ...(straight ? straightRows(straight) : []),
    ...(signal ? [signalRow(signal)] : []),
    ...(start ? [startRow(start)] : []),
    ...(memory ? memoryRows(memory) : []),
    ...(reading ? readingRows(reading) : []),
  ];
}

function straightRows(figures: StraightFigures): Row[] {
  const { documentsPerSecond, controlPerSecond, ratio, ratioRange, historyEvents, historyBytes } = figures;
  const none = { control: '', ratio: '' };
  return [
    {
      figure: 'straight through',
      value: `${documentsPerSecond.toFixed(1)}/s`,
      control: `${controlPerSecond.toFixed(1)}/s`,
      ratio: `${times(ratio)} (${ratioRange.map(times).join('–')})`,
      aim: 'ratio ≥ 0.3',
      met: ratio >= 0.3,
    },
    { figure: 'history', value: `${historyEvents} events`, ...none, aim: '≤ 90', met: historyEvents <= 90 },
    {
      figure: 'history',
      value: `${(historyBytes / 1_000).toFixed(1)} kB`,
      ...none,
      aim: '≤ 60 kB',
      met: historyBytes <= 60_000,
    },
  ];
}

function signalRow({ p50Ms, p95Ms, controlP50Ms, controlP95Ms, ratio }: SignalFigures): Row {
  return {
    figure: 'signal to next state, p50 / p95',
    value: `${millis(p50Ms)} / ${millis(p95Ms)}`,
    control: `${millis(controlP50Ms)} / ${millis(controlP95Ms)}`,
    ratio: times(ratio),
    aim: 'p95 < 200 ms',
    met: p95Ms < 200,
  };
}

function startRow({ upMs, firstAcceptedMs, controlMs, ratio }: StartFigures): Row {
  return {
    figure: 'second start: up / first document accepted',
    value: `${millis(upMs)} / ${millis(firstAcceptedMs)}`,
    control: millis(controlMs),
    ratio: times(ratio),
    aim: '< 15 s',
    met: firstAcceptedMs < 15_000,
  };
}

function memoryRows({ documents, worker, server }: MemoryFigures): Row[] {
  const megabytes = (kilobytes: number | undefined): string => `${((kilobytes ?? 0) / 1_024).toFixed(0)} MB`;
  return Object.entries({ worker, server }).map(([name, { samplesKb, slopeKbPerDocument, verdict }]) => ({
    figure: `memory of the ${name} over ${documents} documents`,
    value: `${slopeKbPerDocument.toFixed(1)} kB/document, ${verdict}`,
    control: `${megabytes(samplesKb[0])} → ${megabytes(samplesKb.at(-1))}`,
    ratio: '',
    aim: 'flat',
    met: verdict === 'flat',
  }));
}

function readingRows(figures: ReadingFigures): Row[] {
  const { nativePages, nativePageMs, slowestNativePageMs, scans, ocrRatio, bareMsAPage, wholeRatio } =
    figures;
  const share = figures.processorShare;
  return [
    {
      figure: `a native page read and extracted, median of ${nativePages}`,
      value: `${millis(nativePageMs)} (slowest ${millis(slowestNativePageMs)})`,
      control: '',
      ratio: '',
      aim: '≤ 60 ms',
      met: nativePageMs <= 60,
    },
    {
      figure: `OCR of ${scans} scans by ${figures.engine.split(' ')[0] ?? ''}`,
      value: `${millis(ocrRatio * bareMsAPage)}/page`,
      control: `${millis(bareMsAPage)}/page bare`,
      ratio: `${times(ocrRatio)}; whole reading ${times(wholeRatio)}`,
      aim: 'ratio ≤ 1.15',
      met: ocrRatio <= 1.15,
    },
    {
      figure: 'processor on a folder of scans, all cores',
      value: share === null ? 'unknown' : `${(100 * share).toFixed(0)} %`,
      control: '',
      ratio: '',
      aim: '≥ 85 %',
      met: share !== null && share >= 0.85,
    },
  ];
}

/** Where the time of one document goes when it is alone; the control says what an activity costs that does nothing. */
function breakdownText(figures: StraightFigures): string {
  const { alone, transactionsPerDocument } = figures;
  const { activities, documentWallMs, betweenMs, controlActivityMs, controlWallMs } = alone;
  const share = (part: number): string => `${((100 * part) / documentWallMs).toFixed(0)} %`;
  const table = new Table({ head: ['one document alone', 'queued', 'ran', 'share'], style: plain });
  for (const { name, queuedMs, ranMs } of activities) {
    table.push([name, millis(queuedMs), millis(ranMs), share(queuedMs + ranMs)]);
  }
  table.push(['between the activities (workflow tasks)', '', millis(betweenMs), share(betweenMs)]);
  const own = sum(activities.map(({ queuedMs, ranMs }) => Math.max(0, queuedMs + ranMs - controlActivityMs)));
  return [
    table.toString(),
    `whole document ${millis(documentWallMs)}; control of six no-ops ${millis(controlWallMs)}, ${millis(controlActivityMs)} each`,
    `work of the product itself (activities less a no-op each): ${millis(own)}, ${share(own)}`,
    `PostgreSQL transactions a document under load: ${transactionsPerDocument.toFixed(1)}`,
  ].join('\n');
}
