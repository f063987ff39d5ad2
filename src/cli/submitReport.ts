import { type DocumentState } from '../domain/lifecycle.ts';
import { type ExitCode, exitCodes, explainFailure } from './exitCodes.ts';
import { hiddenText } from './filesToSubmit.ts';
import { countsText } from './list.ts';
import type { FileReport } from './submitAll.ts';
import { type Colors, type CommandOutcome, printable } from './terminal.ts';

type Counts = Readonly<Record<FileReport['outcome'], number>>;

interface ReportInput {
  readonly reports: readonly FileReport[];
  /** Where each document stands at the end; null when the submit was stopped. */
  readonly states: ReadonlyMap<string, DocumentState> | null;
  readonly failure: unknown;
  /** Paths that were left out because they are hidden. */
  readonly hidden: readonly string[];
  /** The outcome of each file was printed as it happened: only what nobody has seen yet is told. */
  readonly told: boolean;
  readonly colors: Colors;
}

/** What a submit says at its end: a line a file, and the counts. */
export function submitReport(input: ReportInput): CommandOutcome {
  const { reports, states, failure, hidden, told, colors } = input;
  const counts = countOutcomes(reports);
  const explained = failure === null ? null : explainFailure(failure);
  const exitCode: ExitCode = explained?.exitCode ?? (counts.refused > 0 ? exitCodes.negative : exitCodes.ok);
  const untold = told ? reports.filter(({ outcome }) => outcome === 'notTried') : reports;
  const leftOut = hiddenText(hidden);
  const stateCounts = states && countStates(states);
  const text = [
    ...untold.map((report) => reportLine(report, { states, colors })),
    '',
    outcomesText(counts),
    ...(leftOut === null ? [] : [leftOut]),
    ...(stateCounts === null ? [] : [`Now: ${countsText(stateCounts)}`]),
    ...(explained === null
      ? []
      : [colors.red(`Stopped: ${printable(explained.message)}. ${explained.advice}`)]),
  ].join('\n');
  const json = {
    files: reports.map((report) => withState(report, states)),
    counts,
    hiddenLeftOut: hidden.length,
    states: stateCounts,
    failure: explained && { message: explained.message, advice: explained.advice },
  };
  return { exitCode, json, text };
}

function withState(report: FileReport, states: ReportInput['states']): unknown {
  return 'documentId' in report && states
    ? { ...report, state: states.get(report.documentId) ?? null }
    : report;
}

/** What became of one file; with `states`, where its document stands now. */
export function reportLine(
  report: FileReport,
  { states, colors }: Pick<ReportInput, 'states' | 'colors'>,
): string {
  const path = printable(report.path);
  switch (report.outcome) {
    case 'accepted': {
      const life = report.life > 1 ? ` (life ${report.life})` : '';
      const state = states?.get(report.documentId);
      return `${colors.green('accepted')}  ${path}  ${report.documentId}${life}${state ? `  ${state}` : ''}`;
    }
    case 'known': {
      const state = states?.get(report.documentId) ?? report.state ?? 'UPLOADED';
      const resumed = report.resumed ? '; its processing had not started and does now' : '';
      return `${colors.yellow('known')}     ${path}  the same document ${report.documentId}, ${state}${resumed}`;
    }
    case 'refused':
      return `${colors.red('refused')}   ${path}  ${report.why}`;
    case 'notTried':
      return `${colors.dim('not tried')} ${path}`;
  }
}

function countOutcomes(reports: readonly FileReport[]): Counts {
  const counts = { accepted: 0, known: 0, refused: 0, notTried: 0 };
  for (const { outcome } of reports) counts[outcome] += 1;
  return counts;
}

function outcomesText({ accepted, known, refused, notTried }: Counts): string {
  const parts = [`${accepted} accepted`, `${known} known already`, `${refused} refused`];
  return [...parts, ...(notTried > 0 ? [`${notTried} not tried`] : [])].join(', ');
}

function countStates(states: ReadonlyMap<string, DocumentState>): Partial<Record<DocumentState, number>> {
  const counts: Partial<Record<DocumentState, number>> = {};
  for (const state of states.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
