import { join } from 'node:path';
import { policyOrExit } from './cli/policyFile.ts';
import { printable } from './cli/terminal.ts';
import { loadConfigOrExit, type Config } from './config.ts';
import { calibrateArguments, calibrateUsage, type CalibrateWish } from './evaluation/calibrateArguments.ts';
import { calibrateThreshold } from './evaluation/calibrateThreshold.ts';
import { UsageError } from './evaluation/evaluateArguments.ts';
import { writeThreshold } from './evaluation/policyThreshold.ts';
import { programFailure, stopOnSignals } from './evaluation/programFailure.ts';
import { showProgress } from './evaluation/progress.ts';
import { calibratedText } from './evaluation/report/calibrated.ts';
import { runEvaluate } from './evaluation/runEvaluate.ts';

const stop = stopOnSignals();

async function calibrate(wish: CalibrateWish): Promise<void> {
  const config = loadConfigOrExit();
  const { policy } = await policyOrExit({ policyFile: wish.policyFile ?? config.policyFile });
  const { scores } = await runEvaluate(
    {
      source: sourceOf(wish, config),
      report: undefined,
      older: undefined,
      models: undefined,
      readings: wish.readings,
    },
    {
      config,
      policy,
      today: new Date().toISOString().slice(0, 10),
      progress: showProgress({ stream: process.stderr }),
      signal: stop,
    },
  );
  if (scores === null) throw new UsageError(`${wish.source.folder} has no label (NAME.truth.json).`);
  const { targetPrecision } = wish;
  const calibrated = calibrateThreshold({ judged: scores.judged, policy, targetPrecision });
  console.log(calibratedText(calibrated, targetPrecision));
  if (calibrated.outcome === 'refused') process.exitCode = 1;
  else if (wish.policyFile !== undefined) await write(wish.policyFile, calibrated.threshold);
}

/** Results of a measuring are kept in the data folder, so that a killed run goes on. */
function sourceOf({ source }: CalibrateWish, config: Config) {
  if (source.kind === 'score') return source;
  return { ...source, output: join(config.dataFolder, 'calibration', 'results.json') };
}

async function write(file: string, threshold: number): Promise<void> {
  const before = await writeThreshold(file, threshold);
  console.log(`Written to ${printable(file)}: confidence.threshold ${before} → ${threshold}.`);
}

try {
  const wish = calibrateArguments(process.argv.slice(2));
  if (wish === 'help') console.log(calibrateUsage);
  else await calibrate(wish);
} catch (error) {
  const { text, exitCode } = programFailure(error, { program: 'calibrate', stop });
  console.error(text);
  process.exitCode = exitCode;
}
