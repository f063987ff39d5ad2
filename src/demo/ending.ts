import { relative } from 'node:path';
import type { Stage } from './stage.ts';

/** Where everything lies, and how to look at it again. */
export function whereToLook({ config, stack }: Stage, { keep }: { keep: boolean }): string {
  const folder = shortest(config.dataFolder);
  const rows = [
    ['data', folder],
    ['archive', shortest(config.archiveFolder)],
    ['sent', shortest(config.deliveryFolder)],
    ['Web UI', stack.uiUrl ?? 'that of your Temporal server'],
    ['client', `COUNTERSIGN_DATA=${folder} npm run client -- list --all`],
  ];
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(8)} ${value}`);
  const last = keep
    ? 'Everything stays up. Ctrl-C stops it.'
    : `The links work while the servers run: npm run demo -- --keep, or\n  COUNTERSIGN_DATA=${folder} npm start`;
  return ['', ...lines, last].join('\n');
}

function shortest(folder: string): string {
  const path = relative(process.cwd(), folder) || '.';
  const chosen = path.startsWith('..') ? folder : path;
  return /^[\w./-]+$/.test(chosen) ? chosen : `'${chosen.replaceAll("'", String.raw`'\''`)}'`;
}

/** Resolves at the first Ctrl-C, or when the program is told to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
