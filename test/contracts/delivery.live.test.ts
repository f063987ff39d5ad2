import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/adapters/delivery/delivery.ts';
import { openDelivery } from '../../src/adapters/delivery/index.ts';
import { filesIn, temporaryFolder } from './folders.ts';

const decision = {
  key: 'doc-1:deliver#1',
  documentId: 'doc-1',
  kind: 'decision' as const,
  body: '{"decision":"approved"}',
};
const vendors: readonly { name: string; open: (folder: string) => Delivery }[] = [
  { name: 'file drop', open: (folder) => openDelivery({ folder }) },
];

describe.each(vendors)('delivery: $name', ({ open }) => {
  it('the receiver gets the body with the key it can drop a repeat by', async () => {
    const folder = await temporaryFolder();
    await open(folder).deliver(decision);
    const [path = ''] = await filesIn(folder);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      key: decision.key,
      kind: 'decision',
      documentId: 'doc-1',
      body: { decision: 'approved' },
    });
  });

  it('one key is one message, however often and however parallel it is sent', async () => {
    const folder = await temporaryFolder();
    const delivery = open(folder);
    await Promise.all(Array.from({ length: 10 }, () => delivery.deliver(decision)));
    expect(await filesIn(folder)).toHaveLength(1);
  });

  it('a reversal does not replace the decision', async () => {
    const folder = await temporaryFolder();
    const delivery = open(folder);
    await delivery.deliver(decision);
    await delivery.deliver({ ...decision, kind: 'reversal' });
    expect(await filesIn(folder)).toHaveLength(2);
  });

  it('a receiver that cannot be reached is an outage', async () => {
    const file = join(await temporaryFolder(), 'not-a-folder');
    await writeFile(file, '');
    await expect(open(file).deliver(decision)).rejects.toMatchObject({ type: 'Unavailable' });
  });
});
