import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesystemArchive } from '../../src/adapters/archive/filesystem.ts';
import { eventually, type Handle, statesOf, submitDocument } from '../support/documents.ts';
import { openWorld, type World } from '../support/world.ts';
import { openSmallDisk, type SmallDisk } from './smallDisk.ts';

let disk: SmallDisk;
let world: World;
beforeAll(async () => {
  disk = await openSmallDisk();
  const { folder, openFile } = disk;
  world = await openWorld({ ports: { archive: filesystemArchive({ folder, openFile }) } });
});
afterAll(async () => {
  await world.stop();
  await disk.remove();
});

/** Waits until the activity has failed at least twice, and says with what. */
async function retried(document: Handle, activity: string): Promise<unknown> {
  return eventually(async () => {
    const { raw } = await document.describe();
    const pending = raw.pendingActivities?.find(({ activityType }) => activityType?.name === activity);
    if ((pending?.attempt ?? 0) < 3) throw new Error(`${activity} was not tried again yet`);
    return pending?.lastFailure?.applicationFailureInfo?.type;
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('a disk that is full when a document is archived', () => {
  it('is waited for; no partial object is left, and the archive is whole afterwards', async () => {
    await disk.fill();
    const document = await submitDocument(world);
    expect(await retried(document, 'archiveDocument')).toBe('Unavailable');
    expect((await filesBelow(disk.folder)).filter((file) => basename(file) !== '.filler')).toEqual([]);

    await disk.free();
    expect(await document.result()).toMatchObject({ status: 'approved' });
    expect(await statesOf(world, document.documentId)).not.toContain('FAILED');
    const objects = await filesBelow(disk.folder);
    expect(objects.length).toBeGreaterThan(1);
    for (const file of objects) {
      expect(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ).toBe(basename(file));
    }
  });
});

describe('a delivery folder that cannot be written for a while', () => {
  it('is waited for; the decision is delivered once', async () => {
    // A file in the folder's place: permissions would not stop root.
    const folder = join(world.folder, 'delivered');
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, 'in the way');
    const document = await submitDocument(world);
    expect(await retried(document, 'deliverDecision')).toBe('Unavailable');

    await rm(folder);
    expect(await document.result()).toMatchObject({ status: 'approved' });
    expect(await statesOf(world, document.documentId)).not.toContain('FAILED');
    expect(await filesBelow(folder)).toHaveLength(1);
  });
});
