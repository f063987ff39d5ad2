import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import type { ControlActivities } from './activities.ts';

const { doNothing } = proxyActivities<ControlActivities>({ startToCloseTimeout: '10s' });

export const goOnSignal = defineSignal('goOn');

/** The yardstick of throughput: six remote activities in turn that do nothing. */
export async function sixActivities(): Promise<void> {
  for (let number = 1; number <= 6; number += 1) await doNothing(number);
}

/** The yardstick of a signal: wait for it, run one activity, end. */
export async function signalThenActivity(): Promise<void> {
  let told = false;
  setHandler(goOnSignal, () => {
    told = true;
  });
  await condition(() => told);
  await doNothing(1);
}
