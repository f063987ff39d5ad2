/** `npm start`: the whole stack on this machine, until Ctrl-C. */
import { relative } from 'node:path';
import { policyOrExit } from './cli/policyFile.ts';
import { loadConfigOrExit } from './config.ts';
import { progressTo } from './local/progress.ts';
import { type Stack, startStack, StackInUse } from './local/stack.ts';
import { TemporalServerNotFound } from './local/temporalBinary.ts';

const config = loadConfigOrExit();
// Before anything starts: a policy with mistakes is told with all of them.
await policyOrExit(config);
const onProgress = progressTo(process.stdout);
/** One Ctrl-C may arrive twice, from the terminal and from npm. A person's second one comes later. */
const echoMs = 1_000;

/** Relative where that is shorter to read. */
function shortest(folder: string): string {
  const path = relative(process.cwd(), folder) || '.';
  return path.startsWith('..') ? folder : path;
}

function describe(stack: Stack): string {
  const data = shortest(stack.dataFolder);
  const database = new URL(stack.databaseUrl);
  const lines = [
    ['Web UI', stack.uiUrl ?? 'that of your Temporal server'],
    ['Temporal', `${stack.temporalAddress}, namespace ${stack.namespace}`],
    ['PostgreSQL', `${database.host}${database.pathname} (URL with password: ${data}/stack.json)`],
    ['Metrics', stack.metricsUrl ?? 'none'],
    ['Worker', stack.workers.map((worker) => `process ${worker.pid}, log ${worker.logFile}`).join('; ')],
    ['Data', `${stack.dataFolder}${stack.databaseFolder ? `, rows in ${stack.databaseFolder}` : ''}`],
  ];
  return [
    'Countersign is up.',
    ...lines.map(([name = '', value = '']) => `  ${name.padEnd(11)} ${value}`),
    'Next, in another terminal:',
    '  npm run samples                                    make sample documents',
    '  npm run client -- submit .countersign/samples      hand them in',
    '  npm run client -- list                             see where they stand',
    'Ctrl-C stops everything; the next `npm start` continues with the same data.',
  ].join('\n');
}

function stopOnSignals(stack: Stack): void {
  let askedAtMs: number | undefined;
  const onSignal = () => {
    if (askedAtMs === undefined) {
      askedAtMs = performance.now();
      console.log('\nStopping: worker, Temporal, PostgreSQL. Ctrl-C again forces it.');
      void stack.stop().then(() => {
        console.log('Stopped.');
        process.exit(0);
      }, fail);
    } else if (performance.now() - askedAtMs > echoMs) {
      console.log('Forced. Nothing that was committed is lost.');
      stack.kill();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(
    error instanceof StackInUse ? error.exitCode : error instanceof TemporalServerNotFound ? 3 : 1,
  );
}

try {
  onProgress({ kind: 'line', text: 'Starting Temporal, PostgreSQL and a worker …' });
  const stack = await startStack({ ...config, onProgress, workers: 1 });
  stopOnSignals(stack);
  console.log(describe(stack));
} catch (error) {
  // What was started already stops with this process.
  fail(error);
}
