import type { AuditEvent } from '../domain/auditEvents.ts';
import { canonicalHash } from './canonical.ts';

/** What stands in `previousHash` of a document's first event. */
export const firstPreviousHash = '0'.repeat(64);

/** An event that still has no place in the chain. */
export type UnlinkedEvent = Omit<AuditEvent, 'sequence' | 'previousHash' | 'hash'>;
export type ChainHead = Pick<AuditEvent, 'sequence' | 'hash'>;

/**
 * Gives an event its place after `previous` (null: it is the first): the next number, the hash of the event before, and
 * its own hash, SHA-256 over the RFC 8785 form of the event without `hash`.
 */
export function linkEvent({
  event,
  previous,
}: {
  event: UnlinkedEvent;
  previous: ChainHead | null;
}): AuditEvent {
  const linked = {
    ...event,
    sequence: (previous?.sequence ?? 0) + 1,
    previousHash: previous?.hash ?? firstPreviousHash,
  };
  return { ...linked, hash: canonicalHash(linked) };
}

type ChainFault = 'missing-or-moved' | 'foreign-subject' | 'broken-link' | 'changed';
export type ChainVerdict =
  | { readonly intact: true; readonly events: number; readonly head: string }
  | {
      readonly intact: false;
      readonly sequence: number;
      readonly eventId: string;
      readonly fault: ChainFault;
    };

/**
 * Follows a document's chain from its first event and names the first one that does not fit: its number is not the next
 * (`missing-or-moved`), it speaks of another document, its `previousHash` is not the hash before (`broken-link`), or its
 * content is not what was hashed (`changed`). A cut at the end shows only against a head kept elsewhere.
 */
export function verifyChain(events: readonly AuditEvent[]): ChainVerdict {
  let previous: AuditEvent | null = null;
  for (const event of events) {
    const fault = faultOf({ event, previous });
    if (fault) return { intact: false, sequence: (previous?.sequence ?? 0) + 1, eventId: event.id, fault };
    previous = event;
  }
  return { intact: true, events: events.length, head: previous?.hash ?? firstPreviousHash };
}

function faultOf({
  event,
  previous,
}: {
  event: AuditEvent;
  previous: AuditEvent | null;
}): ChainFault | undefined {
  if (event.sequence !== (previous?.sequence ?? 0) + 1) return 'missing-or-moved';
  if (previous && event.subject !== previous.subject) return 'foreign-subject';
  if (event.previousHash !== (previous?.hash ?? firstPreviousHash)) return 'broken-link';
  const { hash, ...hashed } = event;
  return canonicalHash(hashed) === hash ? undefined : 'changed';
}
