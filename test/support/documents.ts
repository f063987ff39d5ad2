/** Scripted documents for workflow tests: what reading and extraction say about them stands in their bytes. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { WorkflowHandleWithFirstExecutionRunId, WorkflowStartOptions } from '@temporalio/client';
import { type PolicyText, policySchema, processPolicyOf } from '../../src/domain/policy.ts';
import type { DocumentState } from '../../src/domain/lifecycle.ts';
import type { ReviewDecision } from '../../src/domain/review.ts';
import type { DocumentDetails } from '../../src/adapters/records/rows.ts';
import type { documentProcessing } from '../../src/workflows/index.ts';
import type { World } from './world.ts';

export interface DocumentScript {
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly confidence?: number;
  readonly confidenceAfterFeedback?: number;
  readonly documentType?: string;
  readonly refuse?: string;
  readonly readMs?: number;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** An invoice on which every rule passes, with a number of its own. */
function goodFields(): Record<string, string> {
  return {
    invoiceNumber: `R-${randomUUID()}`,
    issueDate: today(),
    supplierName: 'Windmill Supplies Ltd',
    currency: 'EUR',
    netAmount: '100.00',
    taxAmount: '19.00',
    totalAmount: '119.00',
  };
}

export function defaultPolicyText(): PolicyText {
  const file = new URL('../../policy/default.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PolicyText;
}

export type Handle = WorkflowHandleWithFirstExecutionRunId<typeof documentProcessing> & {
  readonly documentId: string;
};

/** Submits a scripted document the way the client does: blob, submission, start. */
export async function submitDocument(
  world: World,
  {
    script = {},
    policy = {},
    signalFirst,
  }: { script?: DocumentScript; policy?: Partial<PolicyText>; signalFirst?: ReviewDecision } = {},
): Promise<Handle> {
  const policyText = JSON.stringify({ ...defaultPolicyText(), ...policy });
  const { policyHash } = await world.records.savePolicy(policyText);
  const body = { id: randomUUID(), ...script, fields: { ...goodFields(), ...script.fields } };
  const file = await world.blobStore.put({
    bytes: Buffer.from(JSON.stringify(body)),
    mediaType: 'application/pdf',
  });
  const submission = {
    fileName: 'scripted.pdf',
    channel: 'test',
    submitter: 'tester',
    externalReference: 'ref-1',
  };
  const answer = await world.records.submit({ ...submission, file, priority: 3, again: false });
  const order = {
    workflowId: answer.documentId,
    taskQueue: world.taskQueue,
    workflowTaskTimeout: '5s',
    args: [
      {
        documentId: answer.documentId,
        life: answer.life,
        file,
        submitter: 'tester',
        policyHash,
        policy: processPolicyOf(policySchema.parse(JSON.parse(policyText))),
      },
    ],
  } as const;
  const handle = await startOrder(world, { ...order, args: [...order.args] }, signalFirst);
  await world.records.markStarted(answer.submissionId);
  return Object.assign(handle, { documentId: answer.documentId });
}

type Order = WorkflowStartOptions<typeof documentProcessing>;

/** Starts the workflow, with a signal that is there before its first step where one is given. */
async function startOrder(
  { client }: World,
  order: Order,
  signalFirst: ReviewDecision | undefined,
): Promise<WorkflowHandleWithFirstExecutionRunId<typeof documentProcessing>> {
  if (!signalFirst) return client.workflow.start<typeof documentProcessing>('documentProcessing', order);
  const signal = { signal: 'reviewDecision', signalArgs: [signalFirst] as [ReviewDecision] };
  const handle = await client.workflow.signalWithStart<typeof documentProcessing, [ReviewDecision]>(
    'documentProcessing',
    { ...order, ...signal },
  );
  return Object.assign(handle, { firstExecutionRunId: handle.signaledRunId });
}

/** The document once it is in this state; fails when it does not come there. */
export async function inState(
  world: World,
  documentId: string,
  state: DocumentState,
  { withinMs = 20_000 }: { withinMs?: number } = {},
): Promise<DocumentDetails> {
  return eventually(async () => {
    const details = await world.records.findDocument(documentId);
    if (details.state !== state) throw new Error(`${documentId} is ${details.state}, not ${state}`);
    return details;
  }, withinMs);
}

/** Asks again until it does not throw; the last failure stands when the time is over. */
export async function eventually<Result>(ask: () => Promise<Result>, withinMs = 20_000): Promise<Result> {
  const untilMs = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > untilMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The states that the document went through, in their order. */
export async function statesOf(world: World, documentId: string): Promise<DocumentState[]> {
  const history = await world.records.history(documentId);
  return history.map(({ move }) => move.to);
}

/** The types of the audit events, in their order, moves left out. */
export async function factsOf(world: World, documentId: string): Promise<string[]> {
  const trail = await world.records.auditTrail(documentId);
  return trail.map((event) => event.type).filter((type) => !type.endsWith('document.moved'));
}
