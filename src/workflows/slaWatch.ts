import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { StepName } from '../domain/steps.ts';
import { inBackground } from './background.ts';
import { type DocumentProcess, record } from './process.ts';
import { publish } from './visibility.ts';

interface Sla {
  readonly scope: StepName | 'document';
  readonly inMs: number;
}

/** Missing an SLA flags, notifies and records; it never stops the work. */
function noteMissed(process: DocumentProcess, { scope }: Sla): void {
  const instance = scope === 'document' ? 1 : (process.state.instances[scope] ?? 1);
  process.state.slaMissed.push(scope);
  publish(process);
  const { group } = process.input.policy.review;
  inBackground(process, () =>
    record(process, {
      facts: [{ type: 'sla.missed', data: { scope, instance } }],
      notify: [{ kind: 'sla-missed', group }],
    }),
  );
}

/** Starts a durable timer for an SLA. The returned function ends the watch. */
export function watchSla(process: DocumentProcess, sla: Sla): () => void {
  const watch = new CancellationScope({ cancellable: true, parent: CancellationScope.current() });
  const running = watch.run(async () => {
    await sleep(Math.max(1, sla.inMs), { summary: `SLA of ${sla.scope}` });
    noteMissed(process, sla);
  });
  // The end of the watch, and a cancel of the workflow, are no failures of the SLA.
  running.catch((error: unknown) => {
    if (!isCancellation(error)) throw error;
  });
  return () => watch.cancel();
}

/** Does the work under the SLA of its step. */
export async function underStepSla<Result>(
  process: DocumentProcess,
  step: StepName,
  work: () => Promise<Result>,
): Promise<Result> {
  const { state, input } = process;
  state.stageSinceMs ??= Date.now();
  if (state.slaMissed.includes(step)) return work();
  const inMs = state.stageSinceMs + input.policy.stepSlasMs[step] - Date.now();
  const endWatch = watchSla(process, { scope: step, inMs });
  try {
    return await work();
  } finally {
    endWatch();
  }
}
