import { policyOrExit } from './cli/policyFile.ts';
import { printable } from './cli/terminal.ts';
import { loadConfigOrExit } from './config.ts';
import { extractorsOf } from './evaluation/extractorsOf.ts';
import { evaluateArguments, evaluateUsage, type EvaluateWish } from './evaluation/evaluateArguments.ts';
import { programFailure, stopOnSignals } from './evaluation/programFailure.ts';
import { showProgress } from './evaluation/progress.ts';
import { textReport } from './evaluation/report/text.ts';
import { runEvaluate } from './evaluation/runEvaluate.ts';

const stop = stopOnSignals();

async function evaluate(wish: EvaluateWish): Promise<void> {
  const config = loadConfigOrExit();
  const { policy } = await policyOrExit(config);
  const extractorFor = wish.models === undefined ? undefined : await extractorsOf(wish.models);
  const evaluation = await runEvaluate(wish, {
    config,
    policy,
    today: new Date().toISOString().slice(0, 10),
    progress: showProgress({ stream: process.stderr }),
    signal: stop,
    ...(extractorFor === undefined ? {} : { extractorFor }),
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

try {
  const wish = evaluateArguments(process.argv.slice(2));
  if (wish === 'help') console.log(evaluateUsage);
  else await evaluate(wish);
} catch (error) {
  const { text, exitCode } = programFailure(error, { program: 'evaluate', stop });
  console.error(text);
  process.exitCode = exitCode;
}
