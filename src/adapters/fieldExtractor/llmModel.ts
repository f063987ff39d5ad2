import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';

/** Where the model is. `openai-compatible` is any server that speaks chat completions, for example Ollama or vLLM. */
export interface ModelChoice {
  readonly provider: 'openai' | 'anthropic' | 'openai-compatible';
  readonly model: string;
  /** Needed for `openai-compatible`; for the others their own address when left out. */
  readonly baseUrl: string | undefined;
  /** A local server needs none. */
  readonly apiKey: string | undefined;
}

export function modelOf({ provider, model, baseUrl, apiKey }: ModelChoice): LanguageModel {
  const key = apiKey ?? '';
  const address = baseUrl === undefined ? {} : { baseURL: baseUrl };
  switch (provider) {
    case 'openai':
      // Chat completions keep nothing at the provider, unlike its newer interface.
      return createOpenAI({ apiKey: key, ...address }).chat(model);
    case 'anthropic':
      return createAnthropic({ apiKey: key, ...address })(model);
    case 'openai-compatible':
      return createOpenAICompatible({
        name: provider,
        baseURL: baseUrl ?? '',
        ...(apiKey === undefined ? {} : { apiKey }),
        // Without it the schema is not sent at all.
        supportsStructuredOutputs: true,
      }).chatModel(model);
  }
}
