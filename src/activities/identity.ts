import { z } from 'zod';
import type { DocumentTransaction } from '../adapters/records/records.ts';
import { identityOf } from '../compliance/identity.ts';
import type { AuditFact } from '../domain/auditEvents.ts';
import { canonicalHash } from '../evidence/canonical.ts';
import { machine } from './actors.ts';
import type { DocumentActivities, IdentityAnswer, IdentityInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runDatabaseEffect, undoEffect } from './effect.ts';

const answerSchema = z.union([
  z.object({ held: z.literal(true) }),
  z.object({ held: z.literal(false), holder: z.string() }),
  z.object({ held: z.literal('notApplicable') }),
]);
type Dependencies = Pick<ActivityDependencies, 'records'>;

/** The gate's reservation: of two copies submitted at once only one gets the identity. */
export function createIdentityActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'reserveIdentity' | 'releaseIdentity'> {
  return {
    reserveIdentity: (input) => reserveIdentity(deps, input),
    releaseIdentity: (input) =>
      undoEffect(deps, {
        input,
        record: async (tx) => {
          await tx.releaseIdentity();
          return [{ type: 'identity.released', data: {} }];
        },
      }),
  };
}

function reserveIdentity(deps: Dependencies, input: IdentityInput): Promise<IdentityAnswer> {
  return runDatabaseEffect<IdentityAnswer>(deps, {
    input,
    step: 'identity',
    businessArguments: { revision: input.revision },
    parse: (stored) => answerSchema.parse(stored),
    work: async (tx) => {
      const identity = identityOf(await tx.loadExtraction(input.revision));
      if (identity === null) return withoutIdentity(tx);
      const answer = await tx.reserveIdentity({ identityHash: hashOfIdentity(identity) });
      const fact = await factOf(tx, { identity, answer });
      await tx.appendAudit([{ fact, actor: machine }], { dedupeKey: `identity#${input.instance}` });
      return answer;
    },
  });
}

/** A corrected document that lost a part of its identity gives up the row that it held before. */
async function withoutIdentity(tx: DocumentTransaction): Promise<IdentityAnswer> {
  await tx.releaseIdentity();
  return { held: 'notApplicable' };
}

async function factOf(
  tx: DocumentTransaction,
  { identity, answer }: { identity: string; answer: IdentityAnswer },
): Promise<AuditFact> {
  if (answer.held === false) return { type: 'identity.conflict', data: { holder: answer.holder } };
  return { type: 'identity.reserved', data: { commitment: await tx.commit(identity) } };
}

/** The records hold the identity as a hash: supplier, number and amount are not for its table. */
export function hashOfIdentity(identity: string): string {
  return canonicalHash(identity);
}
