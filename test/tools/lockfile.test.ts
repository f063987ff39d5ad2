import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLockfile, platformOf, type Lockfile } from '../../tools/lockfile.ts';

describe('the lockfile', () => {
  it.each([
    ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@napi-rs/canvas-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@rollup/rollup-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@oxlint/binding-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@img/sharp-wasm32', { cpu: ['wasm32'] }],
    ['encoding', null],
  ])('knows the platform of %s by its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('gets an entry for every platform of an optional package, at the top or beside another version', () => {
    const { lockfile, added } = completeLockfile({
      packages: {
        'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-darwin-x64': '1.0.0' } },
        'node_modules/b': { version: '2.0.0', optionalDependencies: { 'c-linux-x64': '2.0.0' } },
        'node_modules/c-linux-x64': { version: '1.0.0', optional: true },
      },
    });
    expect(added).toEqual(['node_modules/a-darwin-x64', 'node_modules/b/node_modules/c-linux-x64']);
    const entry = { version: '1.0.0', os: ['darwin'], cpu: ['x64'], dev: true, optional: true };
    expect(lockfile.packages['node_modules/a-darwin-x64']).toEqual(entry);
    expect(completeLockfile(lockfile).added).toEqual([]);
  });

  it('says which optional packages it cannot place', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { encoding: '1.0.0' } } };
    expect(completeLockfile({ packages }).unknown).toEqual(['encoding']);
  });

  it('carries no address of a registry, but keeps git and file addresses', () => {
    const { lockfile, cleaned } = completeLockfile({
      packages: {
        'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a-1.0.0.tgz' },
        'node_modules/b': { version: '1.0.0', resolved: 'git+ssh://git@example.org/b.git#1' },
      },
    });
    expect(cleaned).toBe(1);
    expect(JSON.stringify(lockfile)).not.toContain('https:');
    expect(lockfile.packages['node_modules/b']?.resolved).toContain('git+ssh');
  });

  it('of this project is complete, so that npm ci passes on every platform', () => {
    const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    const { added, cleaned, unknown } = completeLockfile(JSON.parse(text) as Lockfile);
    expect({ added, cleaned, unknown }, 'run npm run lock').toEqual({ added: [], cleaned: 0, unknown: [] });
  });
});
