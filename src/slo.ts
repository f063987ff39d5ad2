import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import pc from 'picocolors';
import { openRecordsToRead } from './adapters/records/index.ts';
import type { ProcessFigures } from './adapters/records/rows.ts';
import { CommandFailure, exitCodes, explainFailure } from './cli/exitCodes.ts';
import { loadConfigOrExit, type Config } from './config.ts';
import { judgeFigures, type JudgedFigure } from './evidence/targets.ts';
import { resolveConnections } from './local/connections.ts';

const usage = `The process metrics of a period, each beside its target.

Usage: npm run slo -- [--from <instant>] [--to <instant>] [--json]

  --from   first instant of the period, ISO 8601; default: 30 days before its end
  --to     first instant after the period, ISO 8601; default: now
  --json   for machines

Example:
  npm run slo -- --from 2026-01-01 --to 2026-02-01T08:00:00Z --json

Exit codes: 0 the figures were computed, met or missed; 2 wrong settings or arguments; 3 no server answers.`;

const defaultPeriodMs = 30 * 86_400_000;

interface Wish {
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
}

const helpAdvice = 'See `npm run slo -- --help`.';

function optionsGiven() {
  const instants = { from: { type: 'string' }, to: { type: 'string' } } as const;
  const flags = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ options: { ...instants, ...flags } }).values;
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, error instanceof Error ? error.message : '', helpAdvice);
  }
}

function readArguments(): Wish | 'help' {
  const values = optionsGiven();
  if (values.help) return 'help';
  const to = instantOf('--to', values.to) ?? new Date();
  const from = instantOf('--from', values.from) ?? new Date(to.getTime() - defaultPeriodMs);
  if (from >= to) throw new CommandFailure(exitCodes.usage, '--from has to be before --to', helpAdvice);
  return { from: from.toISOString(), to: to.toISOString(), json: values.json ?? false };
}

function instantOf(option: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(instant.getTime())) return instant;
  throw new CommandFailure(exitCodes.usage, `${option} is not an ISO 8601 instant`, helpAdvice);
}

async function computeFigures(config: Config, period: Wish): Promise<ProcessFigures> {
  const databaseUrl = config.databaseUrl ?? (await resolveConnections(config)).databaseUrl;
  const records = await openRecordsToRead({ databaseUrl });
  const figures = await records.figures(period);
  await records.close();
  return figures;
}

function print({ from, to }: Wish, figures: ProcessFigures): void {
  const table = new Table({ head: ['figure', 'value', 'target', ''], style: { head: [], border: [] } });
  for (const judged of judgeFigures(figures)) {
    table.push([judged.label, judged.shown, judged.target, wordOf(judged)]);
  }
  const states = Object.entries(figures.states).map(([state, count]) => `${state} ${count}`);
  console.log(`From ${from} to ${to}: ${figures.closed} documents closed.`);
  console.log(`Registered in this period and now: ${states.join(', ') || 'none'}.`);
  console.log(table.toString());
}

function wordOf({ met }: JudgedFigure): string {
  if (met === null) return '';
  return met ? pc.green('met') : pc.red('missed');
}

try {
  const wish = readArguments();
  if (wish === 'help') console.log(usage);
  else {
    const figures = await computeFigures(loadConfigOrExit(), wish);
    if (wish.json)
      console.log(
        JSON.stringify({ from: wish.from, to: wish.to, ...figures, judged: judgeFigures(figures) }, null, 2),
      );
    else print(wish, figures);
  }
} catch (error) {
  const { exitCode, message, advice } = explainFailure(error);
  console.error([message, advice].filter(Boolean).join('\n'));
  process.exitCode = exitCode;
}
