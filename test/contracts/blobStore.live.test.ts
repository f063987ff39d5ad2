import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { BlobStore } from '../../src/adapters/blobStore/blobStore.ts';
import { filesystemBlobStore } from '../../src/adapters/blobStore/filesystem.ts';
import { openBlobStore } from '../../src/adapters/blobStore/index.ts';
import { filesIn, temporaryFolder } from './folders.ts';
import { openOnFullDisk } from './fullDisk.ts';

const bytes = Buffer.from('words of a page');
const sha256 = createHash('sha256').update(bytes).digest('hex');

interface Vendor {
  readonly name: string;
  readonly open: (folder: string) => BlobStore;
  readonly openFull: (folder: string) => BlobStore;
}
const vendors: readonly Vendor[] = [
  {
    name: 'filesystem',
    open: (folder) => openBlobStore({ folder }),
    openFull: (folder) => filesystemBlobStore({ folder, openFile: openOnFullDisk }),
  },
];

describe.each(vendors)('blob store: $name', ({ open, openFull }) => {
  it('what was put comes back under its hash', async () => {
    const store = open(await temporaryFolder());
    const reference = await store.put({ bytes, mediaType: 'text/plain' });
    expect(reference).toMatchObject({ sha256, mediaType: 'text/plain', size: bytes.byteLength });
    expect(Buffer.from(await store.get(reference))).toEqual(bytes);
  });

  it('the same bytes put at once by many are one object', async () => {
    const folder = await temporaryFolder();
    const store = open(folder);
    const references = await Promise.all(
      Array.from({ length: 20 }, () => store.put({ bytes, mediaType: 'text/plain' })),
    );
    expect(new Set(references.map(({ key }) => key)).size).toBe(1);
    expect(await filesIn(folder)).toHaveLength(1);
  });

  it('a damaged object is never handed out, and putting it again repairs it', async () => {
    const folder = await temporaryFolder();
    const store = open(folder);
    const reference = await store.put({ bytes, mediaType: 'text/plain' });
    const [path = ''] = await filesIn(folder);
    await writeFile(path, 'other words');
    await expect(store.get(reference)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    await store.put({ bytes, mediaType: 'text/plain' });
    expect(Buffer.from(await store.get(reference))).toEqual(bytes);
  });

  it('an object that is not there is said to be missing', async () => {
    const store = open(await temporaryFolder());
    await expect(store.get({ key: 'any', sha256 })).rejects.toMatchObject({ code: 'BLOB_MISSING' });
    await expect(store.localFile({ key: 'any', sha256 })).rejects.toMatchObject({ code: 'BLOB_MISSING' });
  });

  it('a key from outside leads nowhere', async () => {
    const store = open(await temporaryFolder());
    await expect(store.get({ key: '../x', sha256: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'INVARIANT_VIOLATED',
    });
  });

  it('a local file holds the bytes until it is disposed', async () => {
    const store = open(await temporaryFolder());
    const { path, dispose } = await store.localFile(await store.put({ bytes, mediaType: 'text/plain' }));
    expect(await readFile(path)).toEqual(bytes);
    await dispose();
  });

  it('a full disk is an outage and leaves no half object', async () => {
    const folder = await temporaryFolder();
    await expect(openFull(folder).put({ bytes, mediaType: 'text/plain' })).rejects.toMatchObject({
      type: 'Unavailable',
    });
    expect(await filesIn(folder)).toEqual([]);
    await expect(open(folder).put({ bytes, mediaType: 'text/plain' })).resolves.toMatchObject({ sha256 });
  });
});
