import { describe, expect, it } from 'vitest';
import type { DocumentDetails, EffectRow, ReviewTaskRow } from '../../src/adapters/records/rows.ts';
import { explain, type Explanation, type ExplanationInput } from '../../src/cli/explanation.ts';
import { documentStates } from '../../src/domain/lifecycle.ts';
import { documentWith, inputWith, minutesAgo, movesThrough, nowMs, policy } from './documents.ts';

const explained = (facts: Partial<DocumentDetails>, rest: Partial<ExplanationInput> = {}): Explanation =>
  explain(inputWith({ details: documentWith(facts), ...rest }));
const inMinutes = (minutes: number): string => minutesAgo(-minutes);

const openTask: ReviewTaskRow = {
  taskId: 'doc-a-1:review#1',
  revision: 1,
  state: 'open',
  group: 'reviewers',
  assignee: null,
  level: 0,
  breached: false,
  reasons: [],
  openedAt: minutesAgo(30),
  slaAt: inMinutes(90),
  closedAt: null,
  outcome: null,
};
const inReview = (task: Partial<ReviewTaskRow>, facts: Partial<DocumentDetails> = {}): Explanation =>
  explained({ state: 'HUMAN_REVIEW', task: { ...openTask, ...task }, ...facts });

describe('every state', () => {
  it.each(documentStates)('%s is explained, with what happens next', (state) => {
    const { standing, next } = explained({ state });
    expect(standing.join(' ')).toMatch(/^\p{Lu}.*\.$/u);
    expect(next.length).toBeGreaterThan(0);
  });

  it.each(documentStates.filter((state) => state !== 'ARCHIVED' && state !== 'WITHDRAWN'))(
    '%s says when the whole document is due',
    (state) => {
      expect(explained({ state }).next.at(-1)).toBe(
        'The whole document is due 2026-03-03 11:00 UTC (in 23h).',
      );
    },
  );

  it('a missed SLA of the document is said to stop nothing', () => {
    const { next } = explained({ documentDeadlineAt: minutesAgo(5) });
    expect(next.at(-1)).toContain('its SLA of 1d is missed');
    expect(next.at(-1)).toContain('it stops nothing');
  });
});

describe('a document that waits for a person', () => {
  it('says who, why with the value and the threshold, and what the rule found', () => {
    const { standing, why } = inReview(
      {
        reasons: [
          { code: 'LOW_CONFIDENCE', field: 'totalAmount' },
          { code: 'RULE_FAILED', rule: 'arithmetic' },
          { code: 'REQUIRED_FIELD_MISSING', field: 'issueDate' },
        ],
      },
      { documentType: 'invoice', extraction, verdicts: [wrongTotals] },
    );
    expect(standing).toEqual([
      'It waits for a decision by the group reviewers; the review was opened 30m ago.',
    ]);
    expect(why).toEqual([
      `The total amount "119.00 EUR" was read with confidence 0.62; the policy asks for ${policy.confidence.threshold.toFixed(2)}.`,
      'The rule `arithmetic` (the amounts add up) failed. 100.00 + 19.00 is not 120.00',
      'The issue date was not found, and an invoice needs one.',
    ]);
  });

  it('names the next reminder and the escalation', () => {
    expect(inReview({}).next.slice(0, 2)).toEqual([
      'The group reviewers is reminded 2026-03-02 12:30 UTC (in 30m).',
      'Without a decision it is escalated to the group team-leads 2026-03-02 13:30 UTC (in 1h 30m); they have 1h then.',
    ]);
  });

  it('at the end of the path the managers take over, and nothing is rejected by silence', () => {
    const { next, standing } = inReview({ level: 1, group: 'team-leads', slaAt: inMinutes(10) });
    expect(standing[0]).toContain('escalated to level 1');
    expect(next.at(-2)).toBe(
      'Without a decision the group managers takes over 2026-03-02 12:10 UTC (in 10m). Nothing is rejected by silence.',
    );
  });

  it('says so where the policy rejects by silence', () => {
    const rejecting = { ...policy, review: { ...policy.review, onExhausted: 'reject' as const } };
    const details = documentWith({ state: 'HUMAN_REVIEW', task: { ...openTask, level: 1 } });
    expect(explain(inputWith({ details, policy: rejecting })).next.join(' ')).toContain(
      'Without a decision it is rejected by the deadline',
    );
  });

  it('the timeout counts from the first review, not from this task', () => {
    const details = documentWith({ state: 'HUMAN_REVIEW', task: openTask });
    const moves = movesThrough(['UPLOADED'], ['HUMAN_REVIEW', { at: minutesAgo(220) }]);
    expect(explain(inputWith({ details, moves })).next.join(' ')).toContain(
      'Without a decision the group managers takes over 2026-03-02 12:20 UTC (in 20m)',
    );
  });

  it('a breached task is held by the managers until somebody decides', () => {
    expect(inReview({ breached: true, group: 'managers' }).next[0]).toBe(
      'Its deadlines have passed. The group managers holds it and is reminded every 1d until somebody decides; it is not rejected by silence.',
    );
  });

  it('an approval is offered with every finding that has to be accepted', () => {
    const { actions } = inReview({}, { verdicts: [wrongTotals] });
    expect(actions[0]).toContain('approve --accept arithmetic="…"');
  });

  it('what blocks is never offered to be accepted: it is corrected, or the document is rejected', () => {
    const verdicts = [wrongTotals, { ...wrongTotals, rule: 'duplicate', severity: 'block' } as const];
    const reasons = [{ code: 'RULE_FAILED', rule: 'duplicate' } as const];
    const { actions, why } = inReview({ reasons }, { verdicts });
    expect(actions[0]).toContain('duplicate cannot be accepted; correct it (--set field=value), or reject');
    expect(actions[0]).toContain('approve --set field=value --accept arithmetic="…"');
    expect(actions.join()).not.toContain('--accept duplicate');
    expect(why[0]).toContain('it blocks, so its finding cannot be accepted');
  });

  it('a return is offered only while rounds are left', () => {
    const back = ['EXTRACTION_PROCESSING', { reasonCode: 'returned-with-feedback' }] as const;
    const details = documentWith({ state: 'HUMAN_REVIEW', task: openTask });
    const after = (rounds: number): string =>
      explain(
        inputWith({ details, moves: movesThrough(...Array.from({ length: rounds }, () => back)) }),
      ).actions.join();
    expect(after(2)).toContain('(1 left)');
    expect(after(3)).not.toContain(' return ');
  });
});

describe('a parked document', () => {
  const parked = { step: 'archive', failureType: 'Unavailable', code: 'ARCHIVE_FULL', at: minutesAgo(3) };
  const moves = movesThrough(['APPROVED'], ['FAILED', { from: 'APPROVED' }]);

  it('says which step gave up, why, and that nothing happens by itself', () => {
    const { standing, why, next, actions } = explained({ state: 'FAILED', parked }, { moves });
    expect(standing).toEqual(['It is parked: the step `archive` gave up 3m ago. It came from APPROVED.']);
    expect(why[0]).toContain('`ARCHIVE_FULL`');
    expect(next[0]).toContain('nothing was undone');
    expect(actions.map((action) => /client (\w+)/.exec(action)?.[1])).toEqual([
      'retry',
      'restart',
      'reject',
      'abandon',
    ]);
  });

  it('with a stuck undo only retry and settle are offered, with the key of the effect', () => {
    const stuck = { ...parked, step: 'undo of archive' };
    const { actions } = explained(
      { state: 'FAILED', parked: stuck },
      { moves, effects: [effect('archive', 'undoing')] },
    );
    expect(actions).toHaveLength(2);
    expect(actions[1]).toContain(`--effect doc-${'a'.repeat(32)}-1:archive#1`);
  });
});

describe('the ends', () => {
  it('an approved document says who approved it and what was delivered', () => {
    const { standing, why } = explained(
      {
        state: 'ARCHIVED',
        status: 'approved',
        closedAt: minutesAgo(1),
        delivery: { decision: 'approved', payloadSha256: 'b', reversed: false },
      },
      { moves: movesThrough(['COMPLIANCE_CHECK', { actor: { kind: 'person', id: 'anna' } }], ['ARCHIVED']) },
    );
    expect(standing).toContain('The decision "approved" was delivered.');
    expect(why).toEqual(['The reviewer anna approved it, and no rule stood in the way.']);
  });

  it('a rejected document says which rule blocked it, and how to begin anew', () => {
    const { why, actions } = explained({
      state: 'ARCHIVED',
      rejection: { by: 'rule', code: 'duplicate' },
    });
    expect(why[0]).toContain('no other approved document is the same');
    expect(actions[0]).toContain('--again');
  });

  it('a refused file says what to do with it', () => {
    const { why } = explained({ state: 'REJECTED', rejection: { by: 'refusal', code: 'CORRUPT' } });
    expect(why).toEqual([
      'The file was refused: The file is damaged and cannot be opened. Export or scan it again.',
    ]);
  });

  it('a document on its way out lists what is still to be undone, newest first', () => {
    const effects = [effect('intake', 'done'), effect('archive', 'done'), effect('review', 'undone')];
    const { next } = explained({ state: 'WITHDRAWING' }, { effects });
    expect(next[0]).toBe('2 effects still to be undone, newest first: archive, intake.');
  });

  it('a withdrawn document says who asked for it', () => {
    const asked = [
      'WITHDRAWING',
      { actor: { kind: 'client', id: 'mail' }, reasonCode: 'cancelled' },
    ] as const;
    const { why } = explained({ state: 'WITHDRAWN' }, { moves: movesThrough(asked, ['WITHDRAWN']) });
    expect(why).toEqual(['The submitting side (mail) cancelled it.']);
  });
});

function effect(step: string, state: EffectRow['state']): EffectRow {
  const at = new Date(nowMs).toISOString();
  return { effectKey: step, step, instance: 1, state, fence: 1, openedAt: at, doneAt: at, undoneAt: null };
}

const extraction: NonNullable<DocumentDetails['extraction']> = {
  version: 1,
  engine: { name: 'built-in', version: '1' },
  documentType: { value: 'invoice', confidence: 0.95 },
  fields: [
    {
      status: 'found',
      key: 'totalAmount',
      value: { kind: 'money', money: { minorUnits: 11_900, currency: 'EUR' } },
      confidence: 0.62,
      grounding: null,
      provenance: { by: 'engine', engine: 'built-in', version: '1', method: 'label' },
    },
  ],
  lineItems: [],
  lineItemsComplete: null,
  notices: [],
};

const wrongTotals: DocumentDetails['verdicts'][number] = {
  rule: 'arithmetic',
  outcome: 'fail',
  severity: 'review',
  fields: ['totalAmount'],
  accepted: false,
  code: 'TOTALS_DIFFER',
  detail: '100.00 + 19.00 is not 120.00',
};
