/** Who runs each command of the pages. A command that nobody runs may not stand in a page. */
export interface CommandEntry {
  readonly command: RegExp;
  /** A test file, or a program that CI starts. */
  readonly ranBy: string;
}

const ofClient = (words: string): RegExp => new RegExp(`^npm run client -- ${words}`);

export const commandTable: readonly CommandEntry[] = [
  { command: /^npm ci$/, ranBy: '.ci/run' },
  { command: /^npm test$/, ranBy: '.ci/run' },
  { command: /^npm run demo/, ranBy: 'test/demo/demo.live.test.ts' },
  { command: /^npm start$/, ranBy: 'test/docs/start.live.test.ts' },
  // The stack starts the same program.
  { command: /^npm run worker$/, ranBy: 'test/docs/start.live.test.ts' },
  { command: /^npm run train/, ranBy: 'test/learning/train.live.test.ts' },
  { command: /^npm run samples$/, ranBy: 'test/docs/samples.live.test.ts' },
  { command: /^npm run bench/, ranBy: 'test/bench/bench.live.test.ts' },
  { command: /^npm run slo/, ranBy: 'test/slo.live.test.ts' },
  { command: /^npm run (evaluate|calibrate)/, ranBy: 'test/evaluation/programs.live.test.ts' },
  { command: ofClient('submit'), ranBy: 'test/cli/submit.live.test.ts' },
  { command: ofClient('(list|status|explain|history)'), ranBy: 'test/docs/decide.live.test.ts' },
  { command: ofClient('decide'), ranBy: 'test/docs/decide.live.test.ts' },
  { command: ofClient('(retry|restart|reject|abandon|settle)'), ranBy: 'test/docs/operate.live.test.ts' },
  { command: ofClient('cancel'), ranBy: 'test/docs/operate.live.test.ts' },
  { command: ofClient('policy'), ranBy: 'test/cli/program.test.ts' },
  { command: ofClient('replay'), ranBy: 'test/docs/operate.live.test.ts' },
  { command: /^temporal workflow (signal|update execute)/, ranBy: 'test/docs/temporalCli.live.test.ts' },
  {
    command: /^temporal operator (namespace|search-attribute) create/,
    ranBy: 'test/docs/temporalCli.live.test.ts',
  },
  { command: /^docker compose (up|run)/, ranBy: 'test/compose.test.ts' },
  { command: /^cp invoice\.pdf inbox\/$/, ranBy: 'test/compose.test.ts' },
];
