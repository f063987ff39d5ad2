import { Context } from '@temporalio/activity';

const intervalMs = 2_000;

/** Tells Temporal every 2 s that the work still lives, and hands it the signal that a cancel aborts. */
export async function whileHeartbeating<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  details: () => unknown = () => undefined,
): Promise<Result> {
  const context = Context.current();
  context.heartbeat(details());
  const timer = setInterval(() => {
    context.heartbeat(details());
  }, intervalMs);
  try {
    return await work(context.cancellationSignal);
  } finally {
    clearInterval(timer);
  }
}
