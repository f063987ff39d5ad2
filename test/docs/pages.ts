/** The pages of the project as tests see them: their text, commands, links and headings. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

export function readPages(): readonly Page[] {
  const paths = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).toSorted();
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The lines of all `sh` blocks, without comments and empty ones; a line after a backslash belongs to the one before. */
export function commandLines({ text }: Page): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.replaceAll(/\\\n\s*/g, '').split('\n'));
  // A remark after a command is separated by two blanks; a `#` inside a word or a quotation is not one.
  const bare = lines.map((line) => line.replace(/\s{2,}# .*$/, '').trim());
  return bare.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The commands of a line that joins several with `&&`. */
export function commandsOf(line: string): readonly string[] {
  return line.split(' && ').map((command) => command.trim());
}

/** The words of a command as a POSIX shell splits them, for single and double quotes without expansions. */
export function wordsOf(command: string): readonly string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

export interface Link {
  readonly page: string;
  readonly target: string;
  /** The file or folder it leads to, from the root of the project. */
  readonly path: string;
  readonly anchor: string | null;
}

/** The relative links of a page; those in code are no links. */
export function relativeLinks({ path, text }: Page): readonly Link[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '``');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const own = targets.filter((target) => !/^[a-z]+:/.test(target));
  return own.map((target) => {
    const [file = '', anchor = null] = target.split('#');
    const reached = file === '' ? path : relative(root, resolve(root, dirname(path), file));
    return { page: path, target, path: reached, anchor };
  });
}

/** The anchors that GitHub makes of the headings of a page. */
export function anchorsOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The rows of all tables of a page, head and rule left out. */
export function tableRows({ text }: Page): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  const isRule = (row: readonly string[] | undefined): boolean =>
    row?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
  return rows.filter((row, index) => !isRule(row) && !isRule(rows[index + 1]));
}
