import { sql } from 'kysely';
import type { DocumentId } from '../../domain/ids.ts';
import type { Database } from './pool.ts';
import type { EffectRow, HistoryEntry } from './rows.ts';
import { moveOf, type StoredMove } from './storedMove.ts';

/** The document's moves, the first one first. */
export async function readHistory(db: Database, documentId: DocumentId): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<StoredMove>`
    select seq, from_state as "from", to_state as "to", at, actor, reason_code as "reasonCode"
    from transitions where document_id = ${documentId} order by seq`.execute(db);
  return rows.map((row) => ({ move: moveOf(row) }));
}

type StoredEffectRow = Omit<EffectRow, 'openedAt' | 'doneAt' | 'undoneAt'> & {
  readonly openedAt: Date;
  readonly doneAt: Date | null;
  readonly undoneAt: Date | null;
};

/** The document's effects in the order in which they were opened. */
export async function readLedger(db: Database, documentId: DocumentId): Promise<readonly EffectRow[]> {
  const { rows } = await sql<StoredEffectRow>`
    select effect_key as "effectKey", step, instance, state, fence, opened_at as "openedAt",
      done_at as "doneAt", undone_at as "undoneAt"
    from effects where document_id = ${documentId} order by opened_at, effect_key`.execute(db);
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    doneAt: row.doneAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
  }));
}

/** Deletes the effects of documents that closed longer ago than this; returns how many. */
export async function expireEffects(db: Database, { olderThanMs }: { olderThanMs: number }): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from effects using documents
    where documents.document_id = effects.document_id
      and documents.closed_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
}
