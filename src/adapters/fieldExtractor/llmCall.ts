import { generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output } from 'ai';
import type { FinishReason, LanguageModel, LanguageModelUsage, ModelMessage } from 'ai';
import { EngineFailed } from '../../domain/failures.ts';
import { failureOf, failureOfFinish } from './llmFailures.ts';
import type { Prompt } from './llmPrompt.ts';
import { answerSchema, type Answer } from './llmSchema.ts';

export interface Tokens {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}
const noTokens: Tokens = { calls: 0, inputTokens: 0, outputTokens: 0 };

export const sumOfTokens = (all: readonly Tokens[]): Tokens =>
  all.reduce(
    (sum, { calls, inputTokens, outputTokens }) => ({
      calls: sum.calls + calls,
      inputTokens: sum.inputTokens + inputTokens,
      outputTokens: sum.outputTokens + outputTokens,
    }),
    noTokens,
  );

export interface CallOptions {
  readonly model: LanguageModel;
  /** For each call, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Told after each call that was answered, also where the answer is of no use: it was paid for. */
  readonly onTokens: (tokens: Tokens) => void;
}

/** What one call gave: an answer of the right form, or the text that is not, with what is wrong about it. */
type Attempt = { readonly answer: Answer } | { readonly text: string; readonly problem: string };

const longestAnswer = 8_192;

/**
 * Asks the model once, and once more when its answer does not have the form: it then sees its answer and what is wrong.
 * No tools, no retries of the SDK.
 *
 * @throws Unavailable, EngineFailed; the signal's reason when it aborts.
 */
export async function askModel({ instructions, prompt }: Prompt, options: CallOptions): Promise<Answer> {
  const question: ModelMessage = { role: 'user', content: prompt };
  const first = await attempt({ instructions, messages: [question] }, options);
  if ('answer' in first) return first.answer;
  const repair: ModelMessage[] = [
    question,
    { role: 'assistant', content: first.text === '' ? '(empty)' : first.text },
    {
      role: 'user',
      content: `That answer does not have the form that was asked for (${first.problem}). Return the whole answer again, only as JSON of that form.`,
    },
  ];
  const second = await attempt({ instructions, messages: repair }, options);
  if ('answer' in second) return second.answer;
  throw new EngineFailed(
    'LLM_ANSWER_UNUSABLE',
    `the model's answer has not the form, twice (${second.problem})`,
  );
}

async function attempt(
  request: { instructions: string; messages: ModelMessage[] },
  { model, timeoutMs, signal, onTokens }: CallOptions,
): Promise<Attempt> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let usage: LanguageModelUsage | undefined;
  try {
    const result = await generateText({
      ...request,
      model,
      output: Output.object({ schema: answerSchema, name: 'document_values' }),
      temperature: 0,
      maxOutputTokens: longestAnswer,
      // A retry happens once, in Temporal.
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, timeout]),
    });
    usage = result.usage;
    throwIfCut(result.finishReason);
    return { answer: result.output };
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) usage = error.usage;
    signal.throwIfAborted();
    if (timeout.aborted) throw new EngineFailed('LLM_TIMEOUT', `the model did not answer in ${timeoutMs} ms`);
    if (error instanceof EngineFailed) throw error;
    return unusable(error);
  } finally {
    if (usage) onTokens(tokensOf(usage));
  }
}

/** An answer that came, but not in the form; every other error is thrown as one of ours. */
function unusable(error: unknown): Attempt {
  if (NoOutputGeneratedError.isInstance(error)) return { text: '', problem: 'it was empty' };
  if (!NoObjectGeneratedError.isInstance(error)) throw failureOf(error);
  throwIfCut(error.finishReason ?? 'stop');
  const text = error.text ?? '';
  const parsed = answerSchema.safeParse(jsonIn(text));
  if (parsed.success) return { answer: parsed.data };
  // Only names of keys and what is wrong with them: never a value.
  const problem = parsed.error.issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.') || 'answer'}: ${code}`);
  return { text, problem: problem.join(', ') };
}

function throwIfCut(reason: FinishReason): void {
  const failure = failureOfFinish(reason);
  if (failure) throw failure;
}

/** Models that are not held to a schema put their JSON into a fence, or a sentence before it. */
function jsonIn(text: string): unknown {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(from < 0 ? '' : text.slice(from, to + 1));
  } catch {
    // No JSON: the check of the form says what is wrong.
    return null;
  }
}

const tokensOf = (usage: LanguageModelUsage): Tokens => ({
  calls: 1,
  inputTokens: usage.inputTokens ?? 0,
  outputTokens: usage.outputTokens ?? 0,
});
