import type { Extraction, ExtractionUsage } from '../../domain/fields.ts';
import type { FieldExtractor } from './fieldExtractor.ts';
import { askModel, sumOfTokens, type CallOptions, type Tokens } from './llmCall.ts';
import { extractionOfAnswers, type AnsweredWindow } from './llmMerge.ts';
import { modelOf, type ModelChoice } from './llmModel.ts';
import { hintsOf, promptFor, promptName, type Prompt } from './llmPrompt.ts';
import type { Answer } from './llmSchema.ts';
import { textOfWindow, windowsOf } from './llmWindows.ts';

export interface LlmOptions extends ModelChoice {
  /** For each call, in milliseconds. */
  readonly timeoutMs: number;
  /** For a million tokens; the currency is the operator's. Absent: the cost is not known. */
  readonly prices: { readonly input: number; readonly output: number } | undefined;
  /** Told once a document that was answered at all, also where the extraction fails; without any text of it. */
  readonly onUsage?: (usage: ExtractionUsage) => void;
}

/** Windows that are asked at the same time: providers limit requests, and a long document must end within the step's time. */
const atOnce = 4;

/**
 * A model of language. It sees the words of the pages and nothing else, has no tools, and every value that it names is
 * proven against the page in code (`llmEvidence`); one that is not proven is "not found". Nothing that it says is known to
 * be calibrated: who may be paid how much is never accepted on its word alone (`combineExtractions`).
 *
 * @throws Unavailable (with the provider's Retry-After), EngineFailed; the signal's reason when it aborts.
 */
export function createLlmFieldExtractor(options: LlmOptions): FieldExtractor {
  const model = modelOf(options);
  const engine = { name: 'llm', version: `${options.provider}/${options.model}/${promptName}` };
  return {
    ...engine,
    async extract({ reading, feedback, signal }) {
      signal.throwIfAborted();
      const windows = windowsOf(reading.pages);
      const marker = `document-${reading.fileSha256.slice(0, 16)}`;
      const hints = hintsOf(feedback, windows);
      const prompts = windows.map((window) => promptFor({ text: textOfWindow(window), marker, hints }));
      const spent: Tokens[] = [];
      const usage = (): ExtractionUsage => usageOf(options, sumOfTokens(spent));
      try {
        const { timeoutMs } = options;
        const answers = await askAll(prompts, {
          model,
          timeoutMs,
          signal,
          onTokens: (tokens) => spent.push(tokens),
        });
        const answered = windows.flatMap((window, at): AnsweredWindow[] => {
          const answer = answers[at];
          return answer ? [{ window, answer }] : [];
        });
        const extraction: Extraction = extractionOfAnswers({ answered, reading, engine });
        return { ...extraction, usage: usage() };
      } finally {
        // Also of what failed: it was paid for.
        if (spent.length > 0) options.onUsage?.(usage());
      }
    },
  };
}

/** Every prompt answered, in order, a few at the same time. The first failure stops the others. */
async function askAll(prompts: readonly Prompt[], options: CallOptions): Promise<Answer[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const answers: Answer[] = [];
  try {
    for (let from = 0; from < prompts.length; from += atOnce) {
      const asked = prompts.slice(from, from + atOnce);
      answers.push(...(await Promise.all(asked.map((prompt) => askModel(prompt, { ...options, signal })))));
    }
    return answers;
  } finally {
    stop.abort();
  }
}

function usageOf({ provider, model, prices }: LlmOptions, tokens: Tokens): ExtractionUsage {
  // A price for a million tokens times tokens is in millionths.
  const cost = prices && prices.input * tokens.inputTokens + prices.output * tokens.outputTokens;
  return {
    model: `${provider}/${model}`,
    ...tokens,
    costMicros: cost === undefined ? null : Math.round(cost),
  };
}
