import { Command, CommanderError } from 'commander';
import { addCancel } from './cancel.ts';
import type { Act } from './commandLine.ts';
import { addDecide } from './decide.ts';
import { type ExitCode, exitCodes, exitCodeTexts, explainFailure } from './exitCodes.ts';
import { addExplain } from './explain.ts';
import { addHistory } from './history.ts';
import { addList } from './list.ts';
import { addOperatorCommands } from './operator.ts';
import type { ClientParts } from './parts.ts';
import { addPolicy } from './policy.ts';
import { addReplay } from './replay.ts';
import { addStatus } from './status.ts';
import { addSubmit } from './submit.ts';
import { jsonText, printable, type Terminal } from './terminal.ts';

const adders = [
  addSubmit,
  addList,
  addStatus,
  addExplain,
  addHistory,
  addDecide,
  addCancel,
  addOperatorCommands,
  addPolicy,
  addReplay,
];

export interface ClientRun {
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly parts: ClientParts;
  readonly terminal: (options: { json: boolean }) => Terminal;
}

/** Runs the client's command. Never throws: every failure becomes an exit code and a sentence. */
export async function runClient({ words, parts, terminal }: ClientRun): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const act: Act = async (options, work) => {
    const json = options.json ?? false;
    const shown = terminal({ json });
    try {
      const outcome = await work({ parts, terminal: shown });
      shown.out(json ? jsonText(outcome.json) : outcome.text);
      exitCode = outcome.exitCode;
    } catch (error) {
      exitCode = tellFailure(error, shown, json);
    }
  };
  try {
    await clientProgram(act, terminal({ json: false })).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellFailure(error, terminal({ json: false }), false);
    // Help asked for is no failure; commander has printed what is wrong otherwise.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  return exitCode;
}

function tellFailure(error: unknown, shown: Terminal, json: boolean): ExitCode {
  const { exitCode, message, advice } = explainFailure(error);
  if (json) shown.out(jsonText({ error: { exitCode, message, advice } }));
  const lines = [message, advice].filter((text) => text !== '').flatMap((text) => text.split('\n'));
  shown.note(`${shown.colors.red('error:')} ${lines.map(printable).join('\n')}`);
  return exitCode;
}

/** The command line with every command; `act` runs what was chosen. */
export function clientProgram(act: Act, terminal: Pick<Terminal, 'out' | 'note'>): Command {
  const program = new Command('client')
    .description('Submit documents, see where they stand and why, decide them.')
    .showHelpAfterError('(add --help for the options and examples)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(text.split('\n').map(printable).join('\n').trimEnd()),
    });
  program.addHelpText('after', `\nExit codes:\n${exitCodeTable()}`);
  program.addHelpText('after', '\nAn <id> may be any unambiguous beginning, such as doc-3f2a9c.');
  program.addHelpText('after', 'Here and in all messages `client` stands for `npm run client --`.');
  for (const add of adders) add(program, act);
  return program;
}

/** The exit codes, one a line. */
function exitCodeTable(): string {
  return Object.entries(exitCodeTexts)
    .map(([code, text]) => `  ${code}  ${text}`)
    .join('\n');
}
