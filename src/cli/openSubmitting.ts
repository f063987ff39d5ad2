import type { CommandContext } from './parts.ts';
import { patiently } from './patience.ts';
import type { Submitting } from './submitting.ts';

/**
 * Opens all that a submit needs before anything is registered. A server that is down is waited for, with a message.
 *
 * @throws the last failure to connect when the time is over.
 */
export async function openSubmitting(
  { parts, terminal }: CommandContext,
  { connectTimeoutMs }: { connectTimeoutMs: number },
): Promise<Submitting> {
  const onWait = (): void => {
    const seconds = Math.round(connectTimeoutMs / 1_000);
    terminal.note(`The servers do not answer. Waiting for up to ${seconds} s (--connect-timeout) …`);
  };
  const { records, client, policy } = await patiently(
    async () => {
      const opened = { records: await parts.records(), client: await parts.connect() };
      const inForce = await parts.policy();
      // The activities load the policy by this hash, so it has to be stored before the first start.
      const { policyHash } = await opened.records.savePolicy(inForce.policyText);
      return { ...opened, policy: { policy: inForce.policy, policyHash } };
    },
    { timeoutMs: connectTimeoutMs, onWait },
  );
  const intake = await parts.intake();
  return { records, client, policy, intake, taskQueue: parts.taskQueue, connectTimeoutMs, onWait };
}
