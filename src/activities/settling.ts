import type { DocumentActivities, SettleInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';

type Dependencies = Pick<ActivityDependencies, 'records'>;

/** An effect that an operator took back by hand, and who asked for a cancellation. */
export function createSettlingActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'settleEffect' | 'readCancellationRequest'> {
  return {
    settleEffect: (input) => settleEffect(deps, input),
    readCancellationRequest: ({ documentId }) =>
      deps.records.transaction(documentId, async (tx) => {
        const request = await tx.findCancellationRequest();
        // Temporal's own cancel carries no actor.
        return request ?? { actor: { kind: 'client', id: 'unknown (Temporal)' } };
      }),
  };
}

async function settleEffect({ records }: Dependencies, input: SettleInput): Promise<{ settled: boolean }> {
  const { documentId, effectKey, operator } = input;
  const settledNow = await records.transaction(documentId, async (tx) => {
    const settled = await tx.settleEffect(input);
    const fact = { type: 'effect.settled' as const, data: { effectKey } };
    const entry = { fact, actor: { kind: 'operator' as const, id: operator } };
    if (settled) await tx.appendAudit([entry], { dedupeKey: `settled:${effectKey}` });
    return settled;
  });
  if (settledNow) return { settled: true };
  // A retry after a lost answer finds it settled already: that is the same answer.
  const effects = await records.ledger(documentId);
  return { settled: effects.some((effect) => effect.effectKey === effectKey && effect.state === 'settled') };
}
