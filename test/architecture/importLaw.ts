import { dirname, join } from 'node:path/posix';
import { adapters, rooms, temporalEdge, upperRooms, type RoomLaw } from './importTable.ts';
import type { RuntimeImport, Source } from './source.ts';

const CONFIG = 'src/config.ts';

/**
 * Files that start as a process or thread of their own: like programs they wire, and nothing loads them. They are those
 * that a room names by `new URL('./x.ts', import.meta.url)`; a workflow is bundled that way and keeps its room's law.
 */
export function childEntriesOf(sources: readonly Source[]): ReadonlySet<string> {
  const entries = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/new URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url/g)].map(([, target = '']) =>
      join(dirname(path), target),
    ),
  );
  return new Set(entries.filter((entry) => !entry.startsWith('src/workflows/')));
}

/** The room of a file below src: a folder's name, `adapters/<port>`, or `programs`. */
export function roomOf(path: string): string {
  const [, room = '', next = '', ...rest] = path.split('/');
  if (next === '') return 'programs';
  return room === 'adapters' && rest.length > 0 ? `adapters/${next}` : room;
}

function lawOf(room: string): RoomLaw | undefined {
  if (!room.startsWith('adapters/')) return rooms[room];
  const adapter = adapters[room.slice('adapters/'.length)];
  return adapter && { rooms: ['domain', ...(adapter.rooms ?? [])], packages: adapter.packages, node: 'all' };
}

export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

interface Reader {
  readonly room: string;
  readonly law: RoomLaw;
  readonly children: ReadonlySet<string>;
}

const matches = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
  );

function breachOfFile({ room, law, children }: Reader, target: string): string | null {
  if (target === CONFIG) return 'only programs read src/config.ts: take the value as an argument';
  if (!target.startsWith('src/')) {
    return law.rooms.includes('*') ? null : 'it lies outside src: let a program hand it in';
  }
  if (children.has(target)) return 'it is a process of its own: start it, never load it';
  const other = roomOf(target);
  if (other === room) return null;
  if (other === 'programs') return 'nothing loads a program: move what you need into a room';
  if (upperRooms.includes(other) && !upperRooms.includes(room)) {
    return `${other} stands above all rooms: only a program may load it`;
  }
  if (room.startsWith('adapters/') && other.startsWith('adapters/')) {
    return 'an adapter never loads another adapter: let a program hand in the port';
  }
  if (law.rooms.includes('*') || law.rooms.includes(other) || law.rooms.includes(target)) return null;
  return `${room} may load ${['itself', ...law.rooms].join(', ')}: use \`import type\`, or take a port`;
}

function breachOfPackage({ room, law }: Reader, specifier: string): string | null {
  const name = packageOf(specifier);
  if (temporalEdge.packages.includes(name) && !temporalEdge.rooms.includes(room)) {
    return `${name} belongs to ${temporalEdge.rooms.join(', ')}: hand in a port`;
  }
  if (name === 'zod' || matches(law.packages, name)) return null;
  return `${room} may load ${['zod', ...law.packages].join(', ')}: hide the package behind an adapter`;
}

function breachOf(reader: Reader, target: string): string | null {
  if (target.startsWith('node:')) {
    const { room, law } = reader;
    if (law.node === 'all' || (law.node !== 'none' && law.node.includes(target))) return null;
    return `${room} is pure: take what ${target} gives as an argument`;
  }
  return /^(?:\.|src\/|policy\/)/.test(target)
    ? breachOfFile(reader, target)
    : breachOfPackage(reader, target);
}

/** One readable line for each runtime import that the table does not allow. */
export function importViolations(source: Source, children: ReadonlySet<string> = new Set()): string[] {
  const room = roomOf(source.path);
  if (room === 'programs') return source.imports.flatMap((found) => programViolation(source, found));
  const law = lawOf(room);
  if (law === undefined)
    return [`${source.path}: the room ${room} is not in test/architecture/importTable.ts`];
  if (children.has(source.path)) return [];
  return source.imports.flatMap(({ target, line }) => {
    const breach = breachOf({ room, law, children }, target);
    return breach === null ? [] : [`${source.path}:${line} loads ${target}; ${breach}`];
  });
}

/** A program may load everything but another program. */
function programViolation(source: Source, { target, line }: RuntimeImport): string[] {
  const isProgram = /^src\/[^/]+\.ts$/.test(target) && target !== CONFIG;
  return isProgram ? [`${source.path}:${line} loads ${target}; nothing loads a program`] : [];
}
