import pc from 'picocolors';
import { printable, renderTable, type Colors } from '../../cli/terminal.ts';
import type { Evaluation } from '../evaluation.ts';
import { sectionsOf } from './sections.ts';

const mostProblems = 20;
const mostChanges = 40;

/** The report for a terminal; text of documents cannot act on it. */
export function textReport(evaluation: Evaluation, colors: Colors = pc): string {
  const sections = sectionsOf(evaluation).map(({ title, head, rows, note }) => {
    const table = renderTable({ head, rows: rows.map((row) => row.map(printable)), colors });
    return [colors.bold(title), table, ...(note === undefined ? [] : [colors.dim(note)])].join('\n');
  });
  return [...sections, ...changeLines(evaluation), ...problemLines(evaluation)].join('\n\n');
}

/** Names and keys only: values belong into the HTML report, which stays where its reader puts it. */
function changeLines({ comparison }: Evaluation): string[] {
  if (!comparison || comparison.changes.length === 0) return [];
  const shown = comparison.changes.slice(0, mostChanges);
  const lines = shown.map(({ file, key, change, before, after }) =>
    printable(`  ${change.padEnd(6)}  ${file}  ${key}: ${before.outcome} → ${after.outcome}`),
  );
  return [['Changes by document', ...lines, ...more(comparison.changes.length - shown.length)].join('\n')];
}

function problemLines({ problems, scores }: Evaluation): string[] {
  const missing = (scores?.missingDocuments ?? []).map((file) => `${file}: is not in the results`);
  const all = [...problems, ...missing];
  if (all.length === 0) return [];
  const shown = all.slice(0, mostProblems).map((problem) => printable(`  - ${problem}`));
  return [['Problems', ...shown, ...more(all.length - shown.length)].join('\n')];
}

const more = (count: number): string[] => (count > 0 ? [`  … and ${count} more`] : []);
