/** `npm run demo`: the product from one end to the other, on servers and documents of its own. */
import { join } from 'node:path';
import { explainFailure } from './cli/exitCodes.ts';
import { processTerminal } from './cli/terminal.ts';
import { type Config, configFrom, loadConfigOrExit } from './config.ts';
import { untilStopped } from './demo/ending.ts';
import { makeFreshFolder } from './demo/freshFolder.ts';
import { play } from './demo/play.ts';
import { demoEnvironment, writeShortPolicy } from './demo/settings.ts';
import { openStage, type Stage } from './demo/stage.ts';
import { type DemoWish, readWish, usage } from './demo/wish.ts';
import { progressTo } from './local/progress.ts';
import { TemporalServerNotFound } from './local/temporalBinary.ts';

const terminal = processTerminal({ json: false });
let stage: Stage | undefined;

/** Redrawing in place needs every line of the table on the screen, unbroken. */
function hasRoom(): boolean {
  const { isTTY, rows, columns } = process.stdout;
  return isTTY && rows > 18 && columns > 98;
}

async function prepare(wish: DemoWish): Promise<Config> {
  const config = loadConfigOrExit();
  const dataFolder = join(config.dataFolder, 'demo');
  await makeFreshFolder(dataFolder);
  if (wish.play === 'deadlines') await writeShortPolicy({ dataFolder, slaMs: wish.slaMs });
  return configFrom(demoEnvironment({ config, dataFolder, wish }));
}

async function run(wish: DemoWish): Promise<number> {
  const config = await prepare(wish);
  terminal.out('Countersign demo: starting Temporal, PostgreSQL and a worker …');
  stage = await openStage({ config, terminal, onProgress: progressTo(process.stdout) });
  const stopped = untilStopped();
  const shortcomings = await Promise.race([
    play(stage, { wish, isTerminal: hasRoom() }),
    stopped.then(() => ['it was stopped before its end']),
  ]);
  for (const sentence of shortcomings)
    terminal.note(`${terminal.colors.red('not as expected:')} ${sentence}`);
  if (wish.keep) await stopped;
  return shortcomings.length === 0 ? 0 : 1;
}

/** Ends everything that was started, however it went; what cannot be stopped ends with this process. */
async function end(exitCode: number): Promise<never> {
  await stage?.close();
  await stage?.stack.stop();
  process.exit(exitCode);
}

try {
  const wish = readWish(process.argv.slice(2));
  if (wish.play === 'help') terminal.out(usage);
  else await end(await run(wish));
} catch (error) {
  const { exitCode, message, advice } = explainFailure(error);
  terminal.note([message, advice].filter(Boolean).join('\n'));
  await end(error instanceof TemporalServerNotFound ? 3 : exitCode);
}
