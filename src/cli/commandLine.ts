import { Command, InvalidArgumentError, Option } from 'commander';
import { wholeNumberIn, wholeNumberWithin, type NumberLimits } from '../domain/argumentWords.ts';
import { parseDuration } from '../domain/durations.ts';
import type { CommandContext } from './parts.ts';
import type { CommandOutcome } from './terminal.ts';

/** Runs a command's work: prints its outcome as text or JSON, and keeps its exit code. */
export type Act = (
  options: { json?: boolean },
  work: (context: CommandContext) => Promise<CommandOutcome>,
) => Promise<void>;

/** A command as all are: with `--json`, and examples under its help. */
export function newCommand(
  program: Command,
  { name, description, examples }: { name: string; description: string; examples: readonly string[] },
): Command {
  return program
    .command(name)
    .description(description)
    .option('--json', 'print the result as JSON on stdout')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ client ${example}`).join('\n')}`);
}

/** Collects an option that may be given several times. */
export function collected(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** An option that takes a duration; its default stands in the help as people write it. */
export function durationOption(flags: string, description: string, byDefault: string): Option {
  return new Option(flags, description)
    .argParser(durationArgument)
    .default(parseDuration(byDefault), byDefault);
}

function durationArgument(text: string): number {
  try {
    return parseDuration(text);
  } catch {
    throw new InvalidArgumentError('Write for example 500ms, 30s, 2m or 1h.');
  }
}

/** A whole number within limits. */
export function wholeNumber(limits: NumberLimits): (text: string) => number {
  return (text) => {
    const value = wholeNumberIn(text, limits);
    if (value !== null) return value;
    throw new InvalidArgumentError(`Give ${wholeNumberWithin(limits)}.`);
  };
}

/** One of several words; a wrong one is answered with all of them. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`Give one of: ${words.join(', ')}.`);
  };
}
