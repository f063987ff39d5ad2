import { readFileSync } from 'node:fs';
import type { DocumentDetails } from '../../src/adapters/records/rows.ts';
import type { ExplanationInput } from '../../src/cli/explanation.ts';
import type { DocumentState, Move } from '../../src/domain/lifecycle.ts';
import { type Policy, policySchema } from '../../src/domain/policy.ts';

/** The time of all explanations in these tests. */
export const nowMs = Date.parse('2026-03-02T12:00:00.000Z');
export const minutesAgo = (minutes: number): string => new Date(nowMs - minutes * 60_000).toISOString();

export const policy: Policy = policySchema.parse(
  JSON.parse(readFileSync(new URL('../../policy/default.json', import.meta.url), 'utf8')),
);

const sha256 = 'a'.repeat(64);

/** A document as the records describe it, in the state and with the facts that a test names. */
export function documentWith(facts: Partial<DocumentDetails>): DocumentDetails {
  return {
    documentId: `doc-${'a'.repeat(32)}-1`,
    state: 'UPLOADED',
    documentType: null,
    fileName: 'invoice.pdf',
    externalReference: null,
    submitter: 'mail',
    registeredAt: minutesAgo(10),
    deadlineAt: null,
    reviewerGroup: null,
    needsAttention: false,
    life: 1,
    file: { key: `sha256/${sha256}`, sha256, mediaType: 'application/pdf', size: 2_000 },
    policyHash: sha256,
    documentDeadlineAt: new Date(nowMs + 23 * 3_600_000).toISOString(),
    reading: null,
    pages: null,
    readBy: null,
    revision: null,
    extraction: null,
    verdicts: [],
    task: null,
    rejection: null,
    parked: null,
    manifest: null,
    delivery: null,
    closedAt: null,
    status: null,
    ...facts,
  };
}

/** Moves through the given states, a minute apart, the last one a minute ago. */
export function movesThrough(
  ...steps: readonly (readonly [DocumentState, Partial<Move>?])[]
): readonly Move[] {
  return steps.map(([to, facts], index) => ({
    seq: index + 1,
    from: steps[index - 1]?.[0] ?? null,
    to,
    at: minutesAgo(steps.length - index),
    actor: { kind: 'machine' },
    reasonCode: 'because',
    ...facts,
  }));
}

export function inputWith(
  facts: Partial<ExplanationInput> & Pick<ExplanationInput, 'details'>,
): ExplanationInput {
  return { moves: [], effects: [], policy, nowMs, ...facts };
}
