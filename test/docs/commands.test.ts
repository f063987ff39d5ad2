import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { clientProgram } from '../../src/cli/program.ts';
import { readWish } from '../../src/demo/wish.ts';
import { readTrainingWish } from '../../src/learning/trainingWish.ts';
import { reviewDecisionSchema } from '../../src/domain/review.ts';
import { commandTable } from './commandTable.ts';
import { commandLines, commandsOf, readPages, root, wordsOf } from './pages.ts';

const all = readPages().flatMap((page) =>
  commandLines(page).flatMap((line) => commandsOf(line).map((command) => ({ page: page.path, command }))),
);
const commands = [...new Set(all.map(({ command }) => command))];
const startingWith = (start: string): string[] => commands.filter((command) => command.startsWith(start));
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts;

/** What the client's own parser says to the words; nothing is run. */
async function parserSays(words: readonly string[]): Promise<string> {
  const said: string[] = [];
  const note = (text: string) => void said.push(text);
  try {
    await clientProgram(() => Promise.resolve(), { out: note, note }).parseAsync(words, { from: 'user' });
    return 'fine';
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return said.join('\n');
  }
}

describe('a command in a page', () => {
  it('is found', () => expect(commands.length).toBeGreaterThan(30));

  it.each(commands)('`%s` is run by a test or a program that exists', (command) => {
    const entry = commandTable.find((candidate) => candidate.command.test(command));
    expect(entry, 'add the command to commandTable.ts, with the test that runs it').toBeDefined();
    expect(existsSync(join(root, entry?.ranBy ?? '')), entry?.ranBy).toBe(true);
  });

  it('is the reason for every row of the table', () => {
    const unused = commandTable.filter((entry) => !commands.some((command) => entry.command.test(command)));
    expect(unused).toEqual([]);
  });

  it.each(startingWith('npm run '))('`%s` is a script of the package', (command) => {
    expect(Object.keys(scripts)).toContain(wordsOf(command)[2]);
  });

  it.each(startingWith('npm run client -- '))('`%s` is one that the client accepts', async (command) => {
    expect(await parserSays(wordsOf(command).slice(4))).toBe('fine');
  });

  it.each(startingWith('npm run demo'))('`%s` is one that the demo accepts', (command) => {
    expect(() => readWish(wordsOf(command).slice(4))).not.toThrow();
  });

  it.each(startingWith('npm run train'))('`%s` is one that the training accepts', (command) => {
    expect(() => readTrainingWish(wordsOf(command).slice(4))).not.toThrow();
  });

  it.each(startingWith('temporal workflow '))(
    '`%s` carries a decision that the workflow reads',
    (command) => {
      const words = wordsOf(command);
      const input: unknown = JSON.parse(words[words.indexOf('--input') + 1] ?? '');
      expect(reviewDecisionSchema.safeParse(input).error).toBeUndefined();
    },
  );
});

describe('the payload for the Web UI', () => {
  it('is a decision that the workflow reads', () => {
    const readme = readPages().find(({ path }) => path === 'README.md')?.text ?? '';
    const [, payload = ''] = /^```json\n([\s\S]*?)^```/m.exec(readme) ?? [];
    expect(reviewDecisionSchema.safeParse(JSON.parse(payload)).error).toBeUndefined();
  });
});

describe('the parser check', () => {
  it('refuses what the client does not know', async () => {
    expect(await parserSays(['decide', 'doc-3f2a9c', 'shrug'])).toContain('approve');
    expect(await parserSays(['list', '--nonsense'])).toContain('--nonsense');
  });
});
