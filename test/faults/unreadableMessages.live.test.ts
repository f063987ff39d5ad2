import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn, textOf } from '../replay/history.ts';
import { eventually, type Handle, inState, submitDocument } from '../support/documents.ts';
import { signalDecision } from '../support/people.ts';
import { signalRaw, unreadablePayloads } from '../support/rawMessages.ts';
import { openWorld, type World } from '../support/world.ts';

const codecKeys = [{ id: 'k1', key: Buffer.alloc(32, 1) }];
const ways = Object.keys(unreadablePayloads) as (keyof typeof unreadablePayloads)[];
let world: World;

async function waiting(): Promise<Handle> {
  const document = await submitDocument(world, { script: { confidence: 0.5 } });
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  return document;
}

async function ignoredOf(documentId: string): Promise<Record<string, unknown>[]> {
  const trail = await world.records.auditTrail(documentId);
  return trail.filter(({ type }) => type.endsWith('message.ignored')).map(({ data }) => data);
}

/** As Temporal keeps it: this client's converter and codec never saw it. */
async function rawHistoryOf(client: Client, workflowId: string): Promise<string> {
  const execution = { workflowId };
  const { history } = await client.workflowService.getWorkflowExecutionHistory({
    namespace: 'default',
    execution,
  });
  return everythingIn(textOf(history ?? {}));
}

async function startRaw(data: string): Promise<string> {
  const workflowId = `unreadable-${randomUUID()}`;
  await world.client.workflowService.startWorkflowExecution({
    namespace: 'default',
    workflowId,
    requestId: randomUUID(),
    workflowType: { name: 'documentProcessing' },
    taskQueue: { name: world.taskQueue },
    input: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(data) }] },
  });
  return workflowId;
}

describe.each([
  ['in the clear', []],
  ['with a payload codec', codecKeys],
])('payloads %s', (_, keys) => {
  beforeAll(async () => {
    world = await openWorld({ codecKeys: keys });
  });
  afterAll(() => world.stop());

  it.each(ways)('a signal with %s is audited as ignored, and the approve after it counts', async (way) => {
    const document = await waiting();
    const payload = await unreadablePayloads[way]();
    await signalRaw(world, { documentId: document.documentId, payload });
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    expect(await ignoredOf(document.documentId)).toEqual([{ message: 'reviewDecision', why: 'undecodable' }]);
  });

  it('a document that got an unreadable signal can still be cancelled', async () => {
    const document = await waiting();
    const payload = await unreadablePayloads['invalid JSON']();
    await signalRaw(world, { documentId: document.documentId, payload });
    await document.cancel();
    await expect(document.result()).rejects.toThrow();
    await inState(world, document.documentId, 'WITHDRAWN');
    expect(await ignoredOf(document.documentId)).toHaveLength(1);
  });

  it('a start that nobody can read fails, and says so', async () => {
    const workflowId = await startRaw('{"documentId": ');
    const ended = world.client.workflow.getHandle(workflowId).result();
    await expect(ended).rejects.toMatchObject({
      cause: expect.objectContaining({
        type: 'UNREADABLE_INPUT',
      } satisfies Partial<ApplicationFailure>) as unknown,
    });
  });

  it(`a number typed by hand ${keys.length > 0 ? 'never stands' : 'stands'} in the history`, async () => {
    const document = await waiting();
    const number = `TYPED-${randomUUID()}`;
    const corrections = [{ field: 'invoiceNumber', value: { kind: 'text', text: number } }] as const;
    await signalDecision(document, { verdict: 'approve', corrections: [...corrections] });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const history = await rawHistoryOf(world.client, document.documentId);
    expect(history).toContain('recordDecision');
    expect(history.includes(number)).toBe(keys.length === 0);
    expect(history.includes('rita')).toBe(keys.length === 0);
  });

  it('what the workflow carries over to its next run can be read there', async () => {
    const policy = { maxEventsPerRun: 20 };
    const document = await submitDocument(world, { script: { confidence: 0.5 }, policy });
    const latest = world.client.workflow.getHandle(document.documentId);
    await eventually(async () => {
      expect((await latest.describe()).runId).not.toBe(document.firstExecutionRunId);
    });
    await signalDecision(Object.assign(document, latest), { verdict: 'approve' });
    expect(await latest.result()).toMatchObject({ status: 'approved' });
  });
});
