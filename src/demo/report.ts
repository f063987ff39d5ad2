import { formatDuration } from '../domain/durations.ts';
import { judgeFigures, type JudgedFigure } from '../evidence/targets.ts';
import { counted, renderTable } from '../cli/terminal.ts';
import { deliveredFiles } from './delivered.ts';
import { documentReport } from './documentReport.ts';
import type { Stage } from './stage.ts';
import { shortcoming } from './verdict.ts';
import type { Performance } from './wholeSet.ts';

/** Prints how each document ended and why, then the figures. Returns what did not end as it should. */
export async function report(stage: Stage, performance: Performance): Promise<readonly string[]> {
  const { terminal, config } = stage;
  const { played, acts, tookMs } = performance;
  const delivered = await deliveredFiles(config.deliveryFolder);
  terminal.out(`\n${terminal.colors.bold('What was decided, and why')}`);
  for (const one of played) {
    const documentId = one.details?.documentId ?? '';
    const actsOfOne = acts.get(documentId) ?? [];
    const reporting = { stage, played: one, acts: actsOfOne, delivered: delivered.get(documentId) };
    terminal.out(`\n${(await documentReport(reporting)).join('\n')}`);
  }
  await printFigures(stage);
  const decided = played.filter(({ details }) => details?.status);
  const untouched = decided.filter(({ details }) => !acts.has(details?.documentId ?? ''));
  terminal.out(
    `\n${counted(decided.length, 'document')} decided in ${formatDuration(tookMs)}, ` +
      `${untouched.length} of them without a person.`,
  );
  return played.flatMap((one) => shortcoming(one) ?? []);
}

/** The process metrics of this run, as `npm run slo` prints them. */
export async function printFigures({ records, terminal, readyAtMs }: Stage): Promise<void> {
  // A little earlier than the first row: two clocks are involved.
  const from = new Date(readyAtMs - 60_000).toISOString();
  const figures = await records.figures({ from, to: new Date(Date.now() + 60_000).toISOString() });
  const { colors } = terminal;
  const judgedFigures = judgeFigures(figures);
  const rows = judgedFigures.map((judged) => [
    judged.label,
    judged.shown,
    judged.target,
    wordOf(judged, colors),
  ]);
  terminal.out(`\n${colors.bold('The figures of this run')} (npm run slo)\n`);
  terminal.out(renderTable({ head: ['figure', 'value', 'target', ''], rows, colors }));
  if (judgedFigures.some(({ figure, met }) => figure === 'escalations' && met === false))
    terminal.out(colors.dim('Escalations are part of this demo; a few documents make them a large share.'));
}

function wordOf({ met }: JudgedFigure, colors: Stage['terminal']['colors']): string {
  if (met === null) return '';
  return met ? colors.green('met') : colors.red('missed');
}
