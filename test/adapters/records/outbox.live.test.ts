import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutboxMessage } from '../../../src/adapters/records/rows.ts';
import { Unavailable } from '../../../src/domain/failures.ts';
import { openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

const opened: RecordsUnderTest[] = [];
let tested: RecordsUnderTest;
beforeEach(async () => {
  tested = await openTestRecords();
  opened.push(tested);
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

async function putMessages(count: number): Promise<void> {
  const documentId = await register(tested.records, { seed: 'outbox' });
  await tested.records.transaction(documentId, async (tx) => {
    for (let index = 0; index < count; index += 1) {
      await tx.putOutbox({
        dedupeKey: `m${index}`,
        kind: 'review-opened',
        group: `group-${index}`,
        taskId: null,
      });
    }
  });
}

describe('outbox', () => {
  it('sends each message once, oldest first, and a repeated put is no second message', async () => {
    await putMessages(3);
    await putMessages(3);
    const sent: OutboxMessage[] = [];
    const send = async (message: OutboxMessage) => void sent.push(message);
    expect(await tested.records.relayOutbox({ limit: 2, send })).toBe(2);
    expect(await tested.records.relayOutbox({ limit: 10, send })).toBe(1);
    expect(await tested.records.relayOutbox({ limit: 10, send })).toBe(0);
    expect(sent.map(({ group }) => group)).toEqual(['group-0', 'group-1', 'group-2']);
  });

  it('a message that fails blocks no other, keeps its count and code, and is sent later', async () => {
    await putMessages(3);
    const groups: string[] = [];
    let broken = true;
    const send = async ({ group }: OutboxMessage) => {
      if (group === 'group-0' && broken) throw new Unavailable('MAIL_DOWN', 'not now');
      groups.push(group);
    };
    expect(await tested.records.relayOutbox({ limit: 10, send })).toBe(2);
    const failed = await tested.query<{ attempts: number; code: string }>(
      'select attempts, last_error_code as code from outbox where sent_at is null',
    );
    expect(failed).toEqual([{ attempts: 1, code: 'MAIL_DOWN' }]);
    expect(await tested.records.relayOutbox({ limit: 10, send })).toBe(0);
    broken = false;
    await tested.query(`update outbox set next_attempt_at = clock_timestamp()`);
    expect(await tested.records.relayOutbox({ limit: 10, send })).toBe(1);
    expect(groups).toEqual(['group-1', 'group-2', 'group-0']);
  });

  it('two relays at once share the messages and send none twice', async () => {
    await putMessages(12);
    const sent: string[] = [];
    let release = (): void => undefined;
    const bothBusy = new Promise<void>((resolve) => (release = resolve));
    let busy = 0;
    const send = async ({ messageId }: OutboxMessage) => {
      busy += 1;
      if (busy === 2) release();
      // The first of each relay waits for the other: both hold a message at the same time.
      await bothBusy;
      sent.push(messageId);
    };
    const relay = () => tested.records.relayOutbox({ limit: 12, send });
    const [one, two] = await Promise.all([relay(), relay()]);
    expect(one + two).toBe(12);
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(0);
    expect(new Set(sent).size).toBe(12);
  });
});
