import { join } from 'node:path';
import { policyOrExit } from './cli/policyFile.ts';
import { printable } from './cli/terminal.ts';
import { loadConfigOrExit, type Config } from './config.ts';
import { CountersignFailure } from './domain/failures.ts';
import { calibrateArguments, calibrateUsage, type CalibrateWish } from './evaluation/calibrateArguments.ts';
import { calibrateThreshold } from './evaluation/calibrateThreshold.ts';
import { UsageError } from './evaluation/evaluateArguments.ts';
import { writeThreshold } from './evaluation/policyThreshold.ts';
import { showProgress } from './evaluation/progress.ts';
import { calibratedText } from './evaluation/report/calibrated.ts';
import { runEvaluate } from './evaluation/runEvaluate.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}; the same command goes on`)));

async function calibrate(wish: CalibrateWish): Promise<void> {
  const config = loadConfigOrExit();
  const { policy } = await policyOrExit({ policyFile: wish.policyFile ?? config.policyFile });
  const { scores } = await runEvaluate(
    { source: sourceOf(wish, config), report: undefined, older: undefined, readings: wish.readings },
    {
      config,
      policy,
      today: new Date().toISOString().slice(0, 10),
      progress: showProgress({ stream: process.stderr }),
      signal: stop.signal,
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

function tellFailure(error: unknown): number {
  console.error(`error: ${printable(error instanceof Error ? error.message : String(error))}`);
  if (stop.signal.aborted) return 130;
  if (error instanceof UsageError) console.error('See `npm run calibrate -- --help`.');
  const isUsage =
    error instanceof UsageError || (error instanceof CountersignFailure && error.type === 'Refused');
  return isUsage ? 2 : 5;
}

try {
  const wish = calibrateArguments(process.argv.slice(2));
  if (wish === 'help') console.log(calibrateUsage);
  else await calibrate(wish);
} catch (error) {
  process.exitCode = tellFailure(error);
}
