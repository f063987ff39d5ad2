/** The parts of npm's lockfile (version 3) that are read or written here; all other keys are carried along. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
  readonly [key: string]: unknown;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos'];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const aliases: Readonly<Record<string, string>> = {
  win32: 'win32',
  windows: 'win32',
  linuxmusl: 'linux',
  armv6: 'arm',
  armv7: 'arm',
};

interface Platform {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** Reads os, cpu and libc from the words of a package's name, or returns null when it names neither os nor cpu. */
export function platformOf(packageName: string): Platform | null {
  const words = packageName.split(/[/@_.-]/).map((word) => aliases[word] ?? word);
  const os = words.find((word) => systems.includes(word) || word === 'win32');
  const cpu = words.find((word) => processors.includes(word));
  if (os === undefined && cpu === undefined) return null;
  const libc = /musl/.test(packageName) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/** The place from which a package at `parent` would load `name`, or undefined when nothing stands there. */
function holderOf(packages: Lockfile['packages'], parent: string, name: string): LockEntry | undefined {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

const isExact = (range: string): boolean => /^\d+\.\d+\.\d+(?:[-+].+)?$/.test(range);

/**
 * Adds an entry for every optional dependency of an exact version that has none, nested where the top holds another
 * version, and drops registry addresses. Pure. `unknown` lists the packages whose names tell no platform.
 */
export function completeLockfile(lockfile: Lockfile): {
  lockfile: Lockfile;
  added: string[];
  cleaned: number;
  unknown: string[];
} {
  const packages: Record<string, LockEntry> = { ...lockfile.packages };
  const added: string[] = [];
  const unknown: string[] = [];
  for (const [parent, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const held = holderOf(packages, parent, name);
      if (!isExact(version) || held?.version === version) continue;
      const platform = platformOf(name);
      if (platform === null) unknown.push(name);
      else {
        const place = held === undefined ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
        packages[place] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
        added.push(place);
      }
    }
  }
  const { clean, cleaned } = withoutHosts(packages);
  return { lockfile: { ...lockfile, packages: clean }, added, cleaned, unknown };
}

/** Git and file addresses stay: npm cannot find those packages by name and version. */
function withoutHosts(packages: Readonly<Record<string, LockEntry>>): {
  clean: Record<string, LockEntry>;
  cleaned: number;
} {
  let cleaned = 0;
  const clean: Record<string, LockEntry> = {};
  for (const path of Object.keys(packages).toSorted((a, b) => a.localeCompare(b, 'en'))) {
    const { resolved, ...entry } = packages[path] ?? {};
    const drop = resolved !== undefined && /^https?:/.test(resolved);
    if (drop) cleaned += 1;
    clean[path] = resolved === undefined || drop ? entry : { ...entry, resolved };
  }
  return { clean, cleaned };
}
