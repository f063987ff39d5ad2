import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNotifier } from '../../src/adapters/notifier/index.ts';
import { filesIn, temporaryFolder } from './folders.ts';

const notification = {
  messageId: 'message-1',
  kind: 'review-opened',
  documentId: 'doc-1',
  group: 'reviewers',
  taskId: 'doc-1:review#1',
  createdAt: '2026-01-05T09:00:00.000Z',
};

describe('notifier: log and file drop', () => {
  it('everybody is told once, also when a message is sent twice', async () => {
    const folder = await temporaryFolder();
    const lines: unknown[] = [];
    const notifier = openNotifier({ folder, logger: { info: (fields) => lines.push(fields) } });
    await notifier.notify(notification);
    await notifier.notify(notification);
    expect(await filesIn(folder)).toHaveLength(1);
    expect(lines[0]).toEqual(notification);
  });

  it('a folder that cannot be written is an outage, and the log stays silent', async () => {
    const folder = join(await temporaryFolder(), 'not-a-folder');
    await writeFile(folder, '');
    const lines: unknown[] = [];
    const notifier = openNotifier({ folder, logger: { info: (fields) => lines.push(fields) } });
    await expect(notifier.notify(notification)).rejects.toMatchObject({ type: 'Unavailable' });
    expect(lines).toEqual([]);
  });
});
