import { policyOrExit } from './cli/policyFile.ts';
import { printable } from './cli/terminal.ts';
import { loadConfigOrExit } from './config.ts';
import { CountersignFailure } from './domain/failures.ts';
import {
  evaluateArguments,
  evaluateUsage,
  UsageError,
  type EvaluateWish,
} from './evaluation/evaluateArguments.ts';
import { showProgress } from './evaluation/progress.ts';
import { textReport } from './evaluation/report/text.ts';
import { runEvaluate } from './evaluation/runEvaluate.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}; the same command goes on`)));

async function evaluate(wish: EvaluateWish): Promise<void> {
  const config = loadConfigOrExit();
  const { policy } = await policyOrExit(config);
  const evaluation = await runEvaluate(wish, {
    config,
    policy,
    today: new Date().toISOString().slice(0, 10),
    progress: showProgress({ stream: process.stderr }),
    signal: stop.signal,
  });
  if (evaluation.resumed > 0)
    console.error(`${evaluation.resumed} documents were finished by the run before.`);
  console.log(textReport(evaluation));
  if (wish.source.kind === 'measure') console.log(`\nResults: ${printable(wish.source.output)}`);
  if (wish.report !== undefined) console.log(`Report: ${printable(wish.report)}`);
  if (wish.older?.isGate) tellGate(evaluation.comparison?.regressed ?? false);
}

function tellGate(regressed: boolean): void {
  console.log(regressed ? '\nGate: WORSE beyond noise.' : '\nGate: nothing is worse beyond noise.');
  if (regressed) process.exitCode = 1;
}

function tellFailure(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`error: ${printable(message)}`);
  if (stop.signal.aborted) return 130;
  if (error instanceof UsageError) console.error('See `npm run evaluate -- --help`.');
  const isUsage =
    error instanceof UsageError || (error instanceof CountersignFailure && error.type === 'Refused');
  return isUsage ? 2 : 5;
}

try {
  const wish = evaluateArguments(process.argv.slice(2));
  if (wish === 'help') console.log(evaluateUsage);
  else await evaluate(wish);
} catch (error) {
  process.exitCode = tellFailure(error);
}
