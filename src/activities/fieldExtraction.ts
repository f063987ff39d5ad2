import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { Extraction } from '../domain/fields.ts';
import type { Policy } from '../domain/policy.ts';
import { readingSchema } from '../domain/reading.ts';
import { minConfidence } from '../domain/routing.ts';
import { canonicalHash, canonicalText } from '../evidence/canonical.ts';
import { machine } from './actors.ts';
import type { DocumentActivities, Extracted, ExtractInput, FeedbackGiven } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runEngine } from './engineLimits.ts';

type Dependencies = Pick<ActivityDependencies, 'records' | 'blobStore' | 'fieldExtractor'>;

/** Classifies a document and extracts its fields; each round is a revision of its values. */
export function createFieldExtractionActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'extractFields'> {
  return { extractFields: (input) => extractFields(deps, input) };
}

async function extractFields(deps: Dependencies, input: ExtractInput): Promise<Extracted> {
  const policy = await deps.records.loadPolicy(input.policyHash);
  return runEngine(deps, { input, step: 'extract', profile: policy.retries.llm }, async (signal) => {
    const bytes = await deps.blobStore.get(input.reading);
    const reading = readingSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const feedback = await feedbackFor(deps, input);
    const extraction = await deps.fieldExtractor.extract({ reading, feedback, signal });
    return saveExtraction(deps, { input, extraction, policy });
  });
}

async function feedbackFor({ records }: Dependencies, input: ExtractInput): Promise<FeedbackGiven[]> {
  const decisionId = input.feedbackOf;
  if (decisionId === null) return [];
  const feedback = await records.transaction(input.documentId, (tx) => tx.findFeedback(decisionId));
  return feedback ? [{ decisionId, feedback }] : [];
}

function saveExtraction(
  { records }: Dependencies,
  request: { input: ExtractInput; extraction: Extraction; policy: Policy },
): Promise<Extracted> {
  const { input, policy } = request;
  const { documentId, instance, moves } = input;
  return records.transaction(documentId, async (tx) => {
    const { revision } = await tx.saveExtraction({
      origin: `extract#${instance}`,
      extraction: request.extraction,
      documentType: request.extraction.documentType.value,
    });
    // An earlier attempt may have saved other values under this number: those are the ones in force.
    const extraction = await tx.loadExtraction(revision);
    await auditExtraction(tx, { instance, revision, extraction });
    await tx.recordMoves(moves.onDone, { stampNow: true });
    await tx.endStep({ step: 'extract', instance, outcome: 'extracted' });
    const documentType = extraction.documentType.value;
    const required = policy.requiredFields[documentType];
    return { revision, documentType, minConfidence: minConfidence(extraction, required) };
  });
}

async function auditExtraction(
  tx: DocumentTransaction,
  { instance, revision, extraction }: { instance: number; revision: number; extraction: Extraction },
): Promise<void> {
  const { engine, documentType } = extraction;
  const data = {
    revision,
    extractionSha256: canonicalHash(extraction),
    engine: `${engine.name}/${engine.version}`,
    documentType: documentType.value,
    commitments: await commitmentsOf(tx, extraction),
  };
  const entry = { fact: { type: 'fields.extracted' as const, data }, actor: machine };
  await tx.appendAudit([entry], { dedupeKey: `extract#${instance}` });
}

/** One keyed commitment a value: the audit proves later what was found, and says nothing once the key is gone. */
async function commitmentsOf(
  tx: DocumentTransaction,
  { fields }: Extraction,
): Promise<{ field: string; hmac: string }[]> {
  const commitments: { field: string; hmac: string }[] = [];
  for (const field of fields) {
    if (field.status !== 'found') continue;
    commitments.push({ field: field.key, hmac: await tx.commit(canonicalText(field.value)) });
  }
  return commitments;
}
