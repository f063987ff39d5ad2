import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { AuditEntry } from '../../domain/auditEvents.ts';
import { EffectConflict, InvariantViolated } from '../../domain/failures.ts';
import type { Move } from '../../domain/lifecycle.ts';
import { appendKeyed } from './audit.ts';
import { json, type DocumentContext } from './context.ts';
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
  const standing = await readStanding(context, moves);
  const unknown = moves.filter((move) => !isRepeat({ move, stored: standing.known.get(move.seq) }));
  const stamped = stampNow ? unknown.map((move) => ({ ...move, at: standing.now })) : unknown;
  const last = stamped.at(-1);
  if (!last) return;
  checkOrder({ standing, moves: stamped });
  await insertMoves(context, { moves: stamped, last });
  await appendKeyed(context, stamped.map(auditOf));
}

/** A move inside JSON: its instant is a text. */
type MoveText = Omit<StoredMove, 'at'> & { readonly at: string };

/** Where the document stands, and which of the moves it knows. */
interface Standing {
  readonly seq: number;
  readonly known: ReadonlyMap<number, Move>;
  readonly now: string;
}

async function readStanding({ db, documentId }: DocumentContext, moves: readonly Move[]): Promise<Standing> {
  const { rows } = await sql<{ seq: number; now: Date; stored: readonly MoveText[] }>`
    select seq, clock_timestamp() as now,
      (select coalesce(jsonb_agg(jsonb_build_object('seq', seq, 'from', from_state, 'to', to_state,
         'at', at, 'actor', actor, 'reasonCode', reason_code)), '[]')
       from transitions
       where document_id = ${documentId} and seq = any(${moves.map(({ seq }) => seq)})) as stored
    from documents where document_id = ${documentId}`.execute(db);
  const row = rows[0];
  if (!row) throw new InvariantViolated(`${documentId} is not registered, so it cannot move`);
  return {
    seq: row.seq,
    now: row.now.toISOString(),
    known: new Map(row.stored.map((each) => [each.seq, moveOf({ ...each, at: new Date(each.at) })])),
  };
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

function checkOrder({ standing, moves }: { standing: Standing; moves: readonly Move[] }): void {
  let latest = standing.seq;
  for (const move of moves) {
    if (move.seq <= latest) {
      throw new EffectConflict('MOVE_TOO_LATE', `move ${move.seq} came after move ${latest}`);
    }
    latest = move.seq;
  }
}

async function insertMoves(
  { db, documentId }: DocumentContext,
  { moves, last }: { moves: readonly Move[]; last: Move },
): Promise<void> {
  await sql`
    insert into transitions (document_id, seq, from_state, to_state, at, actor, reason_code)
    select ${documentId}, seq, "from", "to", at, actor, "reasonCode"
    from jsonb_to_recordset(${json(moves)}::jsonb) as given
      (seq integer, "from" text, "to" text, at timestamptz, actor jsonb, "reasonCode" text)`.execute(db);
  await sql`
    update documents set state = ${last.to}, seq = ${last.seq} where document_id = ${documentId}`.execute(db);
}

function auditOf(move: Move): { key: string; entry: AuditEntry } {
  const entry: AuditEntry = {
    fact: { type: 'document.moved', data: { move } },
    actor: move.actor,
    at: move.at,
  };
  return { key: `move:${move.seq}`, entry };
}
