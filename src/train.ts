import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openBlobStore } from './adapters/blobStore/index.ts';
import { openRecordsToRead } from './adapters/records/index.ts';
import { explainFailure } from './cli/exitCodes.ts';
import { policyOrExit } from './cli/policyFile.ts';
import { printable } from './cli/terminal.ts';
import { loadConfigOrExit, type Config } from './config.ts';
import { loadLabelled } from './evaluation/labelledReadings.ts';
import { showProgress } from './evaluation/progress.ts';
import type { LabelledFile } from './learning/gatherTraining.ts';
import { reviewedReadings } from './learning/reviewedReadings.ts';
import type { ApprovedReading } from './learning/reviewedTraining.ts';
import { trainingReport } from './learning/trainingReport.ts';
import { readTrainingWish, trainUsage, type TrainingWish } from './learning/trainingWish.ts';
import { trainWeights } from './learning/trainWeights.ts';
import { resolveConnections } from './local/connections.ts';
import { generateLabelledReading } from './samples/training/generateLabelled.ts';

const shippedWeights = join(import.meta.dirname, 'extraction', 'ranking', 'weights.json');
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

async function train(wish: TrainingWish): Promise<void> {
  const config = loadConfigOrExit();
  const trained = await trainWeights({
    wish,
    output: wish.output ?? shippedWeights,
    sources: {
      labelled: (folder) => readLabelled(config, { folder, readings: wish.readings }),
      reviewed: () => readReviewed(config),
      generated: generateLabelledReading,
    },
    threads: availableParallelism(),
    onStage: (stage) => console.error(`${stage} …`),
    onWarning: (warning) => console.error(`warning: ${warning}`),
  });
  console.log(printableLines(trainingReport(trained)));
}

async function readLabelled(
  config: Config,
  { folder, readings }: { folder: string; readings: string | undefined },
): Promise<readonly LabelledFile[]> {
  const { policy } = await policyOrExit(config);
  const progress = showProgress({ stream: process.stderr });
  const documents = await loadLabelled({
    folder,
    config,
    policy,
    ...(readings === undefined ? {} : { readingFolder: readings }),
    onDocument: progress.onDocument,
    onProblem: (problem) => console.error(`label left out: ${printable(problem)}`),
  });
  progress.end();
  return documents;
}

async function* readReviewed(config: Config): AsyncGenerator<ApprovedReading | null> {
  const databaseUrl = config.databaseUrl ?? (await resolveConnections(config)).databaseUrl;
  const records = await openRecordsToRead({ databaseUrl });
  try {
    yield* reviewedReadings({ records, blobStore: openBlobStore({ folder: config.blobFolder }) });
  } finally {
    await records.close();
  }
}

try {
  const wish = readTrainingWish(process.argv.slice(2));
  if (wish === 'help') console.log(trainUsage);
  else await train(wish);
} catch (error) {
  const { exitCode, message, advice } = explainFailure(error);
  console.error([printableLines(message), advice].filter(Boolean).join('\n'));
  process.exitCode = exitCode;
}
