import type { Extraction, ExtractionUsage } from '../../domain/fields.ts';
import type { FieldExtractor } from './fieldExtractor.ts';
import { askModel, sumOfTokens, type Tokens } from './llmCall.ts';
import { extractionOfAnswers, type AnsweredWindow } from './llmMerge.ts';
import { modelOf, type ModelChoice } from './llmModel.ts';
import { promptFor, promptName } from './llmPrompt.ts';
import { textOfWindow, windowsOf } from './llmWindows.ts';

export interface LlmOptions extends ModelChoice {
  /** For each call, in milliseconds. */
  readonly timeoutMs: number;
  /** For a million tokens; the currency is the operator's. Absent: the cost is not known. */
  readonly prices: { readonly input: number; readonly output: number } | undefined;
  /** Told once a document, without any text of it. */
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
      const marker = `document-${reading.fileSha256.slice(0, 16)}`;
      const { timeoutMs } = options;
      const windows = windowsOf(reading.pages);
      const answered: AnsweredWindow[] = [];
      const tokens: Tokens[] = [];
      for (let from = 0; from < windows.length; from += atOnce) {
        const asked = windows.slice(from, from + atOnce).map(async (window) => {
          const prompt = promptFor({ text: textOfWindow(window), marker, feedback });
          const reply = await askModel(prompt, { model, timeoutMs, signal });
          return { window, ...reply };
        });
        for (const { window, answer, tokens: spent } of await Promise.all(asked)) {
          answered.push({ window, answer });
          tokens.push(spent);
        }
      }
      const usage = usageOf(options, sumOfTokens(tokens));
      options.onUsage?.(usage);
      const extraction: Extraction = { ...extractionOfAnswers({ answered, reading, engine }), usage };
      return extraction;
    },
  };
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
