import { z } from 'zod';
import { machine } from './actors.ts';
import type { DocumentActivities, RegisterInput, Registered, UndoInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runDatabaseEffect, undoEffect } from './effect.ts';

const registeredSchema = z.object({ documentDeadlineMs: z.number() });
type Dependencies = Pick<ActivityDependencies, 'records' | 'clock'>;

/** Intake: the document gets its row, its data key and its deadline. */
export function createRegistrationActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'registerDocument' | 'withdrawRegistration'> {
  return {
    registerDocument: (input) => registerDocument(deps, input),
    withdrawRegistration: (input) => withdrawRegistration(deps, input),
  };
}

async function registerDocument(deps: Dependencies, input: RegisterInput): Promise<Registered> {
  const { file, life, policyHash } = input;
  const policy = await deps.records.loadPolicy(policyHash);
  const documentDeadlineMs = deps.clock.nowMs() + policy.documentSlaMs;
  const deadlineAt = new Date(documentDeadlineMs).toISOString();
  const { sha256: fileSha256, mediaType, size } = file;
  return runDatabaseEffect(deps, {
    input,
    step: 'intake',
    businessArguments: { file, life },
    parse: (stored) => registeredSchema.parse(stored),
    prepare: (tx) => tx.insertDocument({ life, file, policyHash, deadlineAt }),
    work: async (tx) => {
      const data = { fileSha256, mediaType, size, policyHash };
      const entry = { fact: { type: 'document.registered' as const, data }, actor: machine };
      await tx.appendAudit([entry], { dedupeKey: `intake#${input.instance}` });
      return { documentDeadlineMs };
    },
  });
}

async function withdrawRegistration(deps: Dependencies, input: UndoInput): Promise<void> {
  await undoEffect(deps, {
    input,
    record: () => Promise.resolve([{ type: 'registration.withdrawn', data: {} }]),
  });
}
