import { sql } from 'kysely';
import { InvariantViolated } from '../../domain/failures.ts';
import type { StepName } from '../../domain/steps.ts';
import type { DocumentContext } from './context.ts';
import type { DocumentTransaction } from './records.ts';

interface StepRun {
  readonly starts: number;
  readonly engineFailures: number;
}
type StepRunMethods = Pick<DocumentTransaction, 'startStep' | 'countEngineFailure' | 'endStep'>;

/** Every start and engine failure of a step is counted: the limits of PROCESS.md section 2 and the figures need them. */
export function stepRunsOf(context: DocumentContext): StepRunMethods {
  return {
    startStep: (step) => startStep(context, step),
    countEngineFailure: (step) => countEngineFailure(context, step),
    endStep: (step) => endStep(context, step),
  };
}

async function startStep(
  { db, documentId }: DocumentContext,
  { step, instance }: { step: StepName; instance: number },
): Promise<StepRun> {
  const { rows } = await sql<StepRun>`
    insert into step_runs (document_id, step, instance) values (${documentId}, ${step}, ${instance})
    on conflict (document_id, step, instance) do update set starts = step_runs.starts + 1
    returning starts, engine_failures as "engineFailures"`.execute(db);
  return rows[0] ?? { starts: 1, engineFailures: 0 };
}

async function countEngineFailure(
  { db, documentId }: DocumentContext,
  { step, instance }: { step: StepName; instance: number },
): Promise<{ engineFailures: number }> {
  const { rows } = await sql<{ engineFailures: number }>`
    update step_runs set engine_failures = engine_failures + 1
    where document_id = ${documentId} and step = ${step} and instance = ${instance}
    returning engine_failures as "engineFailures"`.execute(db);
  const row = rows[0];
  if (!row) throw new InvariantViolated(`step ${step}#${instance} of ${documentId} failed but never started`);
  return row;
}

/** The first end counts: a repeat after a lost answer changes nothing. */
async function endStep(
  { db, documentId }: DocumentContext,
  { step, instance, outcome }: { step: StepName; instance: number; outcome: string },
): Promise<void> {
  await sql`
    update step_runs set ended_at = clock_timestamp(), outcome = ${outcome}
    where document_id = ${documentId} and step = ${step} and instance = ${instance}
      and ended_at is null`.execute(db);
}
