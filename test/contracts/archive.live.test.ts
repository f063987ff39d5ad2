import { createHash } from 'node:crypto';
import { stat, writeFile, chmod } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/adapters/archive/archive.ts';
import { filesystemArchive } from '../../src/adapters/archive/filesystem.ts';
import { openArchive } from '../../src/adapters/archive/index.ts';
import { filesIn, temporaryFolder } from './folders.ts';
import { openOnFullDisk } from './fullDisk.ts';

const bytes = Buffer.from('a decided document');
const object = { bytes, mediaType: 'application/pdf' };
const sha256 = createHash('sha256').update(bytes).digest('hex');

interface Vendor {
  readonly name: string;
  readonly open: (folder: string) => Archive;
  readonly openFull: (folder: string) => Archive;
}
const vendors: readonly Vendor[] = [
  {
    name: 'filesystem',
    open: (folder) => openArchive({ folder }),
    openFull: (folder) => filesystemArchive({ folder, openFile: openOnFullDisk }),
  },
];

describe.each(vendors)('archive: $name', ({ open, openFull }) => {
  it('what was stored is read back under its hash', async () => {
    const archive = open(await temporaryFolder());
    const reference = await archive.store(object);
    expect(reference).toMatchObject({ sha256, size: bytes.byteLength });
    expect(Buffer.from(await archive.read(reference))).toEqual(bytes);
  });

  it('an object that exists is success and is not written again', async () => {
    const folder = await temporaryFolder();
    const archive = open(folder);
    await archive.store(object);
    const [path = ''] = await filesIn(folder);
    const before = await stat(path);
    await Promise.all(Array.from({ length: 10 }, () => archive.store(object)));
    const after = await stat(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await filesIn(folder)).toEqual([path]);
  });

  it('a damaged object is found, on reading and on storing, and never replaced', async () => {
    const folder = await temporaryFolder();
    const archive = open(folder);
    const reference = await archive.store(object);
    const [path = ''] = await filesIn(folder);
    await chmod(path, 0o644);
    await writeFile(path, 'forged');
    await expect(archive.read(reference)).rejects.toMatchObject({ code: 'OBJECT_DAMAGED' });
    await expect(archive.store(object)).rejects.toMatchObject({ code: 'OBJECT_DAMAGED' });
  });

  it('a full disk is an outage, leaves no partial object, and storing works once there is room', async () => {
    const folder = await temporaryFolder();
    await expect(openFull(folder).store(object)).rejects.toMatchObject({ type: 'Unavailable' });
    expect(await filesIn(folder)).toEqual([]);
    await expect(open(folder).store(object)).resolves.toMatchObject({ sha256 });
  });

  it('a withdrawal leaves the objects and says the same when repeated', async () => {
    const folder = await temporaryFolder();
    const archive = open(folder);
    const manifest = await archive.store(object);
    await archive.withdraw({ manifest, effectKey: 'doc:archive#1:undo' });
    const files = await filesIn(folder);
    await archive.withdraw({ manifest, effectKey: 'doc:archive#1:undo' });
    expect(await filesIn(folder)).toEqual(files);
    expect(files).toHaveLength(2);
    expect(Buffer.from(await archive.read(manifest))).toEqual(bytes);
  });
});
