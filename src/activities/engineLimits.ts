import { activityInfo, Context } from '@temporalio/activity';
import { z } from 'zod';
import type { Records } from '../adapters/records/records.ts';
import { CountersignFailure, EngineFailed, Unavailable } from '../domain/failures.ts';
import type { RetryProfile } from '../domain/policy.ts';
import type { StepInput } from './contract.ts';
import { whileHeartbeating } from './heartbeat.ts';

interface EngineStep {
  readonly input: StepInput;
  readonly step: 'read' | 'extract';
  readonly profile: RetryProfile;
}

/** How far an engine has come: it stands in the heartbeat, where the Web UI shows it. Numbers only. */
type EngineProgress = Readonly<Record<string, number>>;

/** What travels from one attempt to the next: how many starts an outage ended. They count towards no limit. */
const carriedSchema = z.object({ excusedStarts: z.number().int().nonnegative() });

/**
 * Runs an engine under the limits of its profile, counted in `step_runs`: the policy's `maxEngineFailures`-th failure of
 * the engine itself, or the `maxStarts`-th start (a file that kills its worker), is final. An operator's retry of the
 * parked document gets a fresh count. Records the moves of the start; heartbeats while it works, with what `work` reports.
 *
 * @throws CountersignFailure `GaveUp` when a limit is reached.
 */
export async function runEngine<Result>(
  { records }: { records: Records },
  engine: EngineStep,
  work: (signal: AbortSignal, report: (progress: EngineProgress) => void) => Promise<Result>,
): Promise<Result> {
  const carried = carriedSchema.safeParse(activityInfo().heartbeatDetails);
  const excusedStarts = carried.success ? carried.data.excusedStarts : 0;
  await start(records, engine, excusedStarts);
  try {
    let progress: EngineProgress | undefined;
    const report = (now: EngineProgress): void => {
      progress = now;
      // The SDK sends no more of them than it has to.
      Context.current().heartbeat({ excusedStarts, ...progress });
    };
    return await whileHeartbeating(
      (signal) => work(signal, report),
      () => ({ excusedStarts, ...progress }),
    );
  } catch (error) {
    if (error instanceof Unavailable) Context.current().heartbeat({ excusedStarts: excusedStarts + 1 });
    if (error instanceof EngineFailed) await countFailure(records, engine, error);
    throw error;
  }
}

async function start(records: Records, engine: EngineStep, excusedStarts: number): Promise<void> {
  const { input, step, profile } = engine;
  const { starts } = await records.transaction(input.documentId, async (tx) => {
    await tx.recordMoves(input.moves.onStart);
    return tx.startStep({ step, instance: input.instance });
  });
  const counted = starts - excusedStarts;
  if (profile.maxStarts !== undefined && counted > 0 && counted % profile.maxStarts === 0) {
    throw new CountersignFailure('GaveUp', 'TOO_MANY_STARTS', `${step} did not end in ${counted} starts`);
  }
}

async function countFailure(records: Records, engine: EngineStep, failure: EngineFailed): Promise<void> {
  const { input, step, profile } = engine;
  const { engineFailures } = await records.transaction(input.documentId, (tx) =>
    tx.countEngineFailure({ step, instance: input.instance }),
  );
  if (profile.maxEngineFailures !== undefined && engineFailures % profile.maxEngineFailures === 0) {
    throw new CountersignFailure('GaveUp', failure.code, `${step} failed ${engineFailures} times`);
  }
}
