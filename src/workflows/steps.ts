import type { IdentityAnswer } from '../activities/contract.ts';
import { isOpenFinding } from '../domain/findings.ts';
import type { ReviewReason } from '../domain/review.ts';
import { leaveTask } from './inbox.ts';
import { beginStep, type DocumentProcess, machine, moveOnce, moveTo, runStep } from './process.ts';
import { registerUndo, runUndos } from './saga.ts';
import type { Stage } from './state.ts';
import { publish } from './visibility.ts';

/** Intake: the document gets its row, its data key and its deadline. */
export async function intake(process: DocumentProcess): Promise<Stage> {
  const { state, input, activities } = process;
  const instance = beginStep(process, 'intake');
  registerUndo(process, { step: 'intake', instance });
  const registered = await runStep(process, { instance, onDone: [] }, (step) =>
    activities.registerDocument({ ...step, file: input.file, life: input.life }),
  );
  state.documentDeadlineMs = registered.documentDeadlineMs;
  publish(process);
  return 'read';
}

/** Reading: text layer or OCR. A refused file is a business outcome and goes the way of a rejection. */
export async function read(process: DocumentProcess): Promise<Stage> {
  const { state, input, activities } = process;
  moveOnce(process, { to: 'OCR_PROCESSING', actor: machine, reasonCode: 'reading-started' });
  const instance = beginStep(process, 'read');
  const result = await runStep(
    process,
    {
      instance,
      onDone: [{ to: 'OCR_COMPLETED', actor: machine, reasonCode: 'pages-stored' }],
    },
    (step) => activities.readDocument({ ...step, file: input.file }),
    (reading) => reading.outcome === 'read',
  );
  if (result.outcome === 'refused') {
    moveTo(process, { to: 'REJECTED', actor: machine, reasonCode: 'file-refused' });
    state.rejection = { by: 'refusal', code: result.code };
    return 'reject';
  }
  state.reading = result.reading;
  return 'extract';
}

/** Classification and extraction; after a return with the reviewer's feedback. */
export async function extract(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const { reading } = state;
  if (!reading) throw new Error('extraction before reading');
  moveOnce(process, { to: 'EXTRACTION_PROCESSING', actor: machine, reasonCode: 'extraction-started' });
  const instance = beginStep(process, 'extract');
  const extracted = await runStep(
    process,
    { instance, onDone: [{ to: 'EXTRACTION_COMPLETED', actor: machine, reasonCode: 'fields-stored' }] },
    (step) =>
      activities.extractFields({ ...step, reading, round: state.returns + 1, feedbackOf: state.feedbackOf }),
  );
  state.revision = extracted.revision;
  state.documentType = extracted.documentType;
  return 'screen';
}

/** Screening on the first values: is there a reason to ask a person? */
export async function screen(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const instance = beginStep(process, 'screen');
  const screened = await runStep(process, { instance, onDone: [] }, (step) =>
    activities.screenDocument({
      ...step,
      revision: state.revision ?? 1,
      phase: 'first',
      returned: state.returns > 0,
      identity: null,
    }),
  );
  state.findings = screened.findings;
  state.reasons = screened.reasons;
  if (screened.reasons.length > 0) return 'review';
  moveTo(process, { to: 'COMPLIANCE_CHECK', actor: machine, reasonCode: 'nothing-to-ask' });
  return 'gate';
}

/** The gate on the final values: the identity is reserved, then every rule is asked once more. */
export async function gate(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const identity = await reserveIdentity(process);
  const instance = beginStep(process, 'gate');
  const { findings } = await runStep(process, { instance, onDone: [] }, (step) =>
    activities.screenDocument({
      ...step,
      revision: state.revision ?? 1,
      phase: 'gate',
      returned: false,
      identity,
    }),
  );
  state.findings = findings;
  state.identity = null;
  const open = findings.filter(isOpenFinding);
  const blocking = open.find((finding) => finding.severity === 'block' && finding.outcome === 'fail');
  if (blocking) {
    moveTo(process, { to: 'REJECTED', actor: machine, reasonCode: 'blocking-rule-failed' });
    state.rejection = { by: 'rule', code: blocking.rule };
    return 'reject';
  }
  if (open.length > 0) {
    state.reasons = open.map(({ rule, outcome }): ReviewReason => ({
      code: outcome === 'fail' ? 'RULE_FAILED' : 'RULE_INDETERMINATE',
      rule,
    }));
    return 'review';
  }
  moveTo(process, { to: 'APPROVED', actor: machine, reasonCode: 'every-rule-passed' });
  return 'archive';
}

/** Once a visit of the gate: a retry of the screening goes on with the reservation it has. */
async function reserveIdentity(process: DocumentProcess): Promise<IdentityAnswer> {
  const { state, activities } = process;
  if (state.identity) return state.identity;
  const instance = beginStep(process, 'identity');
  registerUndo(process, { step: 'identity', instance });
  state.identity = await runStep(process, { instance, onDone: [] }, (step) =>
    activities.reserveIdentity({ ...step, revision: state.revision ?? 1 }),
  );
  return state.identity;
}

/** A rejection: what it takes back is undone newest first, then it is recorded; archive and delivery follow. */
export async function reject(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const { rejection } = state;
  if (!rejection) throw new Error('a rejection without its reason');
  // An operator may reject after an approval was archived or delivered: these are taken back too.
  const also = rejection.by === 'operator' ? (['archive', 'deliver'] as const) : [];
  await runUndos(process, { occasion: 'reject', also });
  leaveTask(process, 'already-decided');
  const instance = beginStep(process, 'reject');
  await runStep(process, { instance, onDone: [] }, (step) =>
    activities.rejectDocument({ ...step, ...rejection }),
  );
  return 'archive';
}

/** The archive: the file, what was read and decided, and a manifest over all of it. */
export async function archive(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const instance = beginStep(process, 'archive');
  registerUndo(process, { step: 'archive', instance });
  const { manifest } = await runStep(process, { instance, onDone: [] }, (step) =>
    activities.archiveDocument({ ...step, decision: decisionOf(process), revision: state.revision }),
  );
  state.manifestSha256 = manifest.sha256;
  return 'deliver';
}

/** Delivery of the decision. Once it is done there is no way back. */
export async function deliver(process: DocumentProcess): Promise<Stage> {
  const { state, activities } = process;
  const instance = beginStep(process, 'deliver');
  registerUndo(process, { step: 'deliver', instance });
  const onDone = [
    { to: 'ARCHIVED', actor: machine, reasonCode: `${decisionOf(process)}-and-delivered` },
  ] as const;
  await runStep(process, { instance, onDone }, (step) =>
    activities.deliverDecision({
      ...step,
      decision: decisionOf(process),
      revision: state.revision,
      manifestSha256: state.manifestSha256 ?? '',
    }),
  );
  return 'closed';
}

export function decisionOf({ state }: DocumentProcess): 'approved' | 'rejected' {
  return state.rejection ? 'rejected' : 'approved';
}
