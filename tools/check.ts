/** `npm run check`: everything that can be known without a service, in under half a minute. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const environment = {
  ...process.env,
  // The tools must run on the project's Node, also when this file is started without npm.
  PATH: [resolve(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}
interface Outcome extends Step {
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Two lanes, because two cores are what a small machine has: the compilers' one and the tests' one. */
const lanes: readonly (readonly Step[])[] = [
  [
    {
      name: 'types',
      command: ['tsc', '--noEmit', '-p', '.', ...(process.stdout.isTTY ? [] : ['--pretty', 'false'])],
    },
    { name: 'lint', command: ['oxlint', '--deny-warnings'] },
    { name: 'dead code', command: ['knip', '--no-progress'] },
  ],
  [
    {
      name: 'format',
      command: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
    },
    { name: 'architecture and unit tests', command: ['vitest', 'run', '--project', 'unit'] },
  ],
];

function run(step: Step): Promise<Outcome> {
  const startedAtMs = performance.now();
  const [program, ...args] = step.command;
  return new Promise((settle) => {
    const chunks: Buffer[] = [];
    const finish = (passed: boolean, note = '') => {
      const seconds = (performance.now() - startedAtMs) / 1000;
      settle({ ...step, passed, seconds, output: Buffer.concat(chunks).toString() + note });
    };
    const child = spawn(program, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) =>
      finish(false, `${program} did not start: ${error.message}. Run npm ci first.`),
    );
    child.on('close', (code) => finish(code === 0));
  });
}

const say = ({ passed, name, seconds }: Outcome) =>
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(5)} s`);

async function runLane(lane: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) {
    const outcome = await run(step);
    say(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

const failures = (await Promise.all(lanes.map(runLane))).flat().filter(({ passed }) => !passed);
for (const { name, command, output } of failures) {
  console.error(`\n--- ${name}: ${command.join(' ')}\n${output.trimEnd()}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
