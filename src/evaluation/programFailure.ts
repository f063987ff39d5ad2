import { printable } from '../cli/terminal.ts';
import { CountersignFailure } from '../domain/failures.ts';
import { UsageError } from './evaluateArguments.ts';

/** Aborts on the first SIGINT or SIGTERM, so that children end and what is done stays; the second one kills. */
export function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new Error(`stopped by ${signal}; the same command goes on`)));
  return stop.signal;
}

/** Any failure of a measuring program as lines to print and an exit code; never a stack trace. */
export function programFailure(
  error: unknown,
  { program, stop }: { program: string; stop: AbortSignal },
): { text: string; exitCode: number } {
  const text = `error: ${printable(error instanceof Error ? error.message : String(error))}`;
  if (stop.aborted) return { text, exitCode: 130 };
  if (error instanceof UsageError)
    return { text: `${text}\nSee \`npm run ${program} -- --help\`.`, exitCode: 2 };
  const isUsage = error instanceof CountersignFailure && error.type === 'Refused';
  return { text, exitCode: isUsage ? 2 : 5 };
}
