import { sql } from 'kysely';
import { EffectConflict } from '../../domain/failures.ts';
import { effectKeyOf } from '../../domain/ids.ts';
import { json, type DocumentContext } from './context.ts';
import type { DocumentTransaction, EffectPlace } from './records.ts';

interface StoredEffect {
  readonly inputHash: string | null;
  readonly state: 'open' | 'done' | 'undoing' | 'undone' | 'settled';
  readonly fence: number;
  readonly result: unknown;
}

type EffectMethods = Pick<
  DocumentTransaction,
  'openEffect' | 'completeEffect' | 'openUndo' | 'completeUndo' | 'settleEffect'
>;

/** The effects table: PROCESS.md section 3. The document's lock is held, so read and write cannot interleave. */
export function effectsOf(context: DocumentContext): EffectMethods {
  return {
    openEffect: (effect) => openEffect(context, effect),
    completeEffect: (effect) => completeEffect(context, effect),
    openUndo: (effect) => openUndo(context, effect),
    completeUndo: (effect) => completeUndo(context, effect),
    settleEffect: (effect) => settleEffect(context, effect),
  };
}

async function findEffect({ db }: DocumentContext, key: string): Promise<StoredEffect | undefined> {
  const { rows } = await sql<StoredEffect>`
    select input_hash as "inputHash", state, fence, result from effects where effect_key = ${key}`.execute(
    db,
  );
  return rows[0];
}

async function insertEffect(
  { db }: DocumentContext,
  effect: EffectPlace & { state: 'open' | 'undone'; inputHash: string | null },
): Promise<void> {
  const undoneAt = effect.state === 'undone' ? sql`clock_timestamp()` : sql`null`;
  await sql`
    insert into effects (effect_key, document_id, step, instance, input_hash, state, fence, undone_at)
    values (${effectKeyOf(effect)}, ${effect.documentId}, ${effect.step}, ${effect.instance},
      ${effect.inputHash}, ${effect.state}, 1, ${undoneAt})`.execute(db);
}

async function openEffect(
  context: DocumentContext,
  effect: EffectPlace & { inputHash: string },
): Promise<{ status: 'open'; fence: number } | { status: 'done'; result: unknown }> {
  const key = effectKeyOf(effect);
  const stored = await findEffect(context, key);
  if (!stored) {
    await insertEffect(context, { ...effect, state: 'open' });
    return { status: 'open', fence: 1 };
  }
  if (stored.state !== 'open' && stored.state !== 'done') {
    throw new EffectConflict('EFFECT_UNDONE', `effect ${key} is ${stored.state}: it is not done again`);
  }
  if (stored.inputHash !== effect.inputHash) {
    throw new EffectConflict('EFFECT_INPUT_DIFFERS', `effect ${key} came again with other arguments`);
  }
  if (stored.state === 'done') return { status: 'done', result: stored.result };
  const fence = stored.fence + 1;
  await sql`update effects set fence = ${fence} where effect_key = ${key}`.execute(context.db);
  return { status: 'open', fence };
}

async function completeEffect(
  { db }: DocumentContext,
  effect: EffectPlace & { fence: number; result: unknown },
): Promise<void> {
  const key = effectKeyOf(effect);
  const { numAffectedRows } = await sql`
    update effects set state = 'done', done_at = clock_timestamp(), result = ${json(effect.result ?? null)}
    where effect_key = ${key} and state = 'open' and fence = ${effect.fence}`.execute(db);
  if (numAffectedRows !== 1n) throw outdated(key, effect.fence);
}

async function openUndo(
  context: DocumentContext,
  effect: EffectPlace,
): Promise<{ status: 'absent' | 'undone' | 'settled' } | { status: 'undo'; fence: number; result: unknown }> {
  const key = effectKeyOf(effect);
  const stored = await findEffect(context, key);
  if (!stored) {
    await insertEffect(context, { ...effect, state: 'undone', inputHash: null });
    return { status: 'absent' };
  }
  if (stored.state === 'undone' || stored.state === 'settled') return { status: stored.state };
  const fence = stored.fence + 1;
  await sql`update effects set state = 'undoing', fence = ${fence} where effect_key = ${key}`.execute(
    context.db,
  );
  await sql`
    insert into undo_runs (effect_key, document_id) values (${key}, ${effect.documentId})
    on conflict (effect_key) do update set starts = undo_runs.starts + 1`.execute(context.db);
  return { status: 'undo', fence, result: stored.result ?? null };
}

async function completeUndo({ db }: DocumentContext, effect: EffectPlace & { fence: number }): Promise<void> {
  const key = effectKeyOf(effect);
  const { numAffectedRows } = await sql`
    update effects set state = 'undone', undone_at = clock_timestamp()
    where effect_key = ${key} and state = 'undoing' and fence = ${effect.fence}`.execute(db);
  if (numAffectedRows !== 1n) throw outdated(key, effect.fence);
  await sql`
    update undo_runs set ended_at = clock_timestamp(), outcome = 'undone' where effect_key = ${key}`.execute(
    db,
  );
}

async function settleEffect(
  { db, documentId }: DocumentContext,
  effect: { effectKey: string; operator: string; reasonRef: string | null; reason: string | null },
): Promise<boolean> {
  const reason = json({ reason: effect.reason, reasonRef: effect.reasonRef });
  const { numAffectedRows } = await sql`
    update effects set state = 'settled', fence = fence + 1, undone_at = clock_timestamp(),
      settled_by = ${effect.operator}, settled_reason = ${reason}
    where effect_key = ${effect.effectKey} and document_id = ${documentId}
      and state in ('open', 'done', 'undoing')`.execute(db);
  if (numAffectedRows !== 1n) return false;
  await sql`
    insert into undo_runs (effect_key, document_id, ended_at, outcome)
    values (${effect.effectKey}, ${documentId}, clock_timestamp(), 'settled')
    on conflict (effect_key) do update set ended_at = excluded.ended_at, outcome = 'settled'`.execute(db);
  return true;
}

function outdated(key: string, fence: number): EffectConflict {
  return new EffectConflict(
    'EFFECT_FENCED',
    `effect ${key} was taken over: attempt ${fence} may no longer write`,
  );
}
