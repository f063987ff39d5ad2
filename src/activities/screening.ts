import type { DocumentTransaction } from '../adapters/records/records.ts';
import { identityOf } from '../compliance/identity.ts';
import { screen } from '../compliance/screen.ts';
import type { Extraction } from '../domain/fields.ts';
import { findingSchema, type Verdict } from '../domain/findings.ts';
import type { Policy } from '../domain/policy.ts';
import { readingSchema, type Reading } from '../domain/reading.ts';
import type { ReviewReason } from '../domain/review.ts';
import { route } from '../domain/routing.ts';
import { machine } from './actors.ts';
import type { DocumentActivities, IdentityAnswer, Screened, ScreenInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { hashOfIdentity } from './identity.ts';

type Dependencies = Pick<ActivityDependencies, 'records' | 'blobStore' | 'clock'>;

/** The rules on the values of a revision: on the first values to find reasons to ask, at the gate to decide. */
export function createScreeningActivities(deps: Dependencies): Pick<DocumentActivities, 'screenDocument'> {
  return { screenDocument: (input) => screenDocument(deps, input) };
}

async function screenDocument(deps: Dependencies, input: ScreenInput): Promise<Screened> {
  const { records, clock } = deps;
  const policy = await records.loadPolicy(input.policyHash);
  const reading = await loadReading(deps, input);
  return records.transaction(input.documentId, async (tx) => {
    const step = { step: input.phase === 'first' ? 'screen' : 'gate', instance: input.instance } as const;
    await tx.recordMoves(input.moves.onStart);
    await tx.startStep(step);
    const extraction = await tx.loadExtraction(input.revision);
    const acceptedRules = await tx.acceptedRules(input.revision);
    const { identity } = input;
    const verdicts = await runRules(tx, {
      extraction,
      policy,
      nowMs: clock.nowMs(),
      identity,
      acceptedRules,
    });
    const reasons = reasonsOf({ input, policy, reading, extraction, verdicts });
    await saveScreening(tx, { input, verdicts, reasons });
    await tx.recordMoves(input.moves.onDone, { stampNow: true });
    await tx.endStep({ ...step, outcome: reasons.length === 0 ? 'clear' : 'reasons' });
    return { findings: verdicts.map(findingOf), reasons };
  });
}

/** Outside the transaction: the blob store must not hold the document's lock. */
async function loadReading({ records, blobStore }: Dependencies, input: ScreenInput): Promise<Reading> {
  const { reading } = await records.transaction(input.documentId, (tx) => tx.details());
  if (!reading) return nothingRead;
  const bytes = await blobStore.get(reading);
  return readingSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

const nothingRead: Reading = {
  version: 1,
  fileSha256: '',
  engine: { name: 'none', version: '0' },
  pages: [],
  embeddedXml: null,
  warnings: [],
};

/** Every rule on these values. Without the gate's answer, another holder of the identity is only looked up. */
export async function runRules(
  tx: DocumentTransaction,
  request: {
    extraction: Extraction;
    policy: Policy;
    nowMs: number;
    identity: IdentityAnswer | null;
    acceptedRules: readonly string[];
  },
): Promise<Verdict[]> {
  const { extraction, policy, nowMs, identity, acceptedRules } = request;
  const own = identity === null ? identityOf(extraction) : null;
  const holder = own === null ? null : await tx.findIdentityHolder(hashOfIdentity(own));
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return screen({ extraction, policy, today, reference: { identity, holder }, acceptedRules });
}

/** At the gate a person has seen the values already: only findings of the rules are reasons there. */
function reasonsOf(request: {
  input: ScreenInput;
  policy: Policy;
  reading: Reading;
  extraction: Extraction;
  verdicts: readonly Verdict[];
}): readonly ReviewReason[] {
  const { input, policy, reading, extraction, verdicts } = request;
  const { pages: pageGrades, warnings } = reading;
  const { returned } = input;
  const { reasons } = route({ extraction, pageGrades, warnings, verdicts, policy, returned });
  return input.phase === 'first' ? reasons : reasons.filter(({ rule }) => rule !== undefined);
}

async function saveScreening(
  tx: DocumentTransaction,
  screening: { input: ScreenInput; verdicts: readonly Verdict[]; reasons: readonly ReviewReason[] },
): Promise<void> {
  const { input, verdicts, reasons } = screening;
  const { revision, phase, instance } = input;
  await tx.saveVerdicts({ revision, phase, verdicts, reasons });
  const data = { revision, phase, findings: verdicts.map(findingOf) };
  const entry = { fact: { type: 'document.screened' as const, data }, actor: machine };
  await tx.appendAudit([entry], { dedupeKey: `screened:${phase}#${instance}` });
}

/** A verdict without its sentence, which may hold values. */
const findingOf = (verdict: Verdict): ReturnType<typeof findingSchema.parse> => findingSchema.parse(verdict);
