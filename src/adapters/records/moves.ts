import { sql } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { EffectConflict, InvariantViolated } from '../../domain/failures.ts';
import type { Move } from '../../domain/lifecycle.ts';
import { appendAudit } from './audit.ts';
import { databaseNow, json, type DocumentContext } from './context.ts';
import { moveOf, type StoredMove } from './storedMove.ts';

/**
 * Appends moves in their order, each with its `document.moved` fact, and sets the state. `stampNow` replaces `at` by the
 * database's clock.
 *
 * Numbers rise and may leave gaps: the workflow skips those of a step whose answer was lost, so that a move which that
 * step did record never stands in the way. It is the workflow that checks moves against the table.
 *
 * @throws EffectConflict when a number holds another move (`at` aside), or a later one was recorded before it: a step
 * that was given up committed late.
 * @throws InvariantViolated when the document has no row.
 */
export async function recordMoves(
  context: DocumentContext,
  moves: readonly Move[],
  { stampNow }: { stampNow: boolean },
): Promise<void> {
  if (moves.length === 0) return;
  const known = await storedMoves(context, moves);
  const unknown = moves.filter((move) => !isRepeat({ move, stored: known.get(move.seq) }));
  if (unknown.length === 0) return;
  const at = stampNow ? await databaseNow(context.db) : null;
  for (const move of unknown) await appendMove(context, at === null ? move : { ...move, at });
}

async function storedMoves(
  { db, documentId }: DocumentContext,
  moves: readonly Move[],
): Promise<ReadonlyMap<number, Move>> {
  const { rows } = await sql<StoredMove>`
    select seq, from_state as "from", to_state as "to", at, actor, reason_code as "reasonCode"
    from transitions where document_id = ${documentId} and seq = any(${moves.map(({ seq }) => seq)})`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.seq, moveOf(row)]));
}

function isRepeat({ move, stored }: { move: Move; stored: Move | undefined }): boolean {
  if (!stored) return false;
  // Through JSON, so that a key that says undefined equals one that is not there.
  const given: unknown = JSON.parse(JSON.stringify({ ...move, at: stored.at }));
  if (isDeepStrictEqual(given, stored)) return true;
  throw new EffectConflict(
    'MOVE_DIFFERS',
    `move ${move.seq} is ${stored.from ?? '(none)'} -> ${stored.to}, not ${move.from ?? '(none)'} -> ${move.to}`,
  );
}

async function appendMove(context: DocumentContext, move: Move): Promise<void> {
  const { db, documentId } = context;
  const { rows } = await sql<{ seq: number }>`
    select seq from documents where document_id = ${documentId}`.execute(db);
  const [current] = rows;
  if (!current) throw new InvariantViolated(`${documentId} is not registered`);
  if (current.seq >= move.seq) {
    throw new EffectConflict('MOVE_TOO_LATE', `move ${move.seq} came after move ${current.seq}`);
  }
  await sql`
    update documents set state = ${move.to}, seq = ${move.seq} where document_id = ${documentId}`.execute(db);
  await sql`
    insert into transitions (document_id, seq, from_state, to_state, at, actor, reason_code)
    values (${documentId}, ${move.seq}, ${move.from}, ${move.to}, ${move.at}, ${json(move.actor)},
      ${move.reasonCode})`.execute(db);
  const entry = { fact: { type: 'document.moved' as const, data: { move } }, actor: move.actor, at: move.at };
  await appendAudit(context, [entry], { dedupeKey: `move:${move.seq}` });
}
