import { sql } from 'kysely';
import { InvariantViolated } from '../../domain/failures.ts';
import type { Extraction } from '../../domain/fields.ts';
import { json, type DocumentContext } from './context.ts';
import { latestVerdicts } from './details.ts';
import type { DocumentTransaction } from './records.ts';

type ExtractionMethods = Pick<
  DocumentTransaction,
  'saveExtraction' | 'loadExtraction' | 'saveVerdicts' | 'latestVerdicts' | 'acceptFinding' | 'acceptedRules'
>;

/** Values by revision, what the rules said of them, and what a person accepted. */
export function extractionsOf(context: DocumentContext): ExtractionMethods {
  const { db, documentId } = context;
  return {
    saveExtraction: (row) => saveExtraction(context, row),
    loadExtraction: (revision) => loadExtraction(context, revision),
    saveVerdicts: async ({ revision, phase, verdicts, reasons }) => {
      await sql`
        insert into verdicts (document_id, revision, phase, verdicts, reasons)
        values (${documentId}, ${revision}, ${phase}, ${json(verdicts)}, ${json(reasons)})`.execute(db);
    },
    latestVerdicts: () => latestVerdicts(db, documentId),
    acceptFinding: async (row) => {
      await sql`
        insert into accepted_findings
          (document_id, revision, rule, decision_id, reviewer, reason, reason_ref)
        values (${documentId}, ${row.revision}, ${row.rule}, ${row.decisionId}, ${row.reviewer},
          ${json(row.reason)}, ${row.reasonRef})
        on conflict (document_id, revision, rule) do nothing`.execute(db);
    },
    acceptedRules: async (revision) => {
      const { rows } = await sql<{ rule: string }>`
        select rule from accepted_findings
        where document_id = ${documentId} and revision = ${revision} order by rule`.execute(db);
      return rows.map(({ rule }) => rule);
    },
  };
}

async function saveExtraction(
  { db, documentId }: DocumentContext,
  row: Parameters<DocumentTransaction['saveExtraction']>[0],
): Promise<{ revision: number }> {
  const { rows: earlier } = await sql<{ revision: number }>`
    select revision from extractions
    where document_id = ${documentId} and origin = ${row.origin}`.execute(db);
  if (earlier[0]) return earlier[0];
  const { rows } = await sql<{ revision: number }>`
    insert into extractions (document_id, revision, origin, extraction, document_type)
    select ${documentId}, coalesce(max(revision), 0) + 1, ${row.origin}, ${json(row.extraction)}::json,
      ${row.documentType}
    from extractions where document_id = ${documentId}
    returning revision`.execute(db);
  const revision = rows[0]?.revision ?? 1;
  await sql`
    update documents set revision = ${revision}, document_type = ${row.documentType}
    where document_id = ${documentId}`.execute(db);
  return { revision };
}

async function loadExtraction({ db, documentId }: DocumentContext, revision: number): Promise<Extraction> {
  const { rows } = await sql<{ extraction: Extraction }>`
    select extraction from extractions
    where document_id = ${documentId} and revision = ${revision}`.execute(db);
  const row = rows[0];
  if (!row) throw new InvariantViolated(`${documentId} has no revision ${revision}`);
  return row.extraction;
}
