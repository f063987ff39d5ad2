import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { fieldKeys, type FieldKey } from '../../../src/domain/fields.ts';
import type { Answer } from '../../../src/adapters/fieldExtractor/llmSchema.ts';

const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.unknown().optional(),
  tools: z.unknown().optional(),
});
export type ChatRequest = z.infer<typeof requestSchema>;

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly content?: string;
  readonly finishReason?: string;
  /** Nothing is ever answered. */
  readonly isSilent?: boolean;
}

export interface ModelServer {
  readonly url: string;
  readonly requests: ChatRequest[];
  readonly keys: (string | undefined)[];
  close(): Promise<void>;
}

/** A server on this machine that speaks the chat completions protocol and says what the script says. */
export async function startModelServer(
  script: (request: ChatRequest, count: number) => Reply,
): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      requests.push(request);
      keys.push(incoming.headers.authorization);
      const reply = script(request, requests.length);
      if (reply.isSilent) return;
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(JSON.stringify(bodyOf(request, reply)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    keys,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function bodyOf(
  { model, messages }: ChatRequest,
  { status = 200, content = '', finishReason = 'stop' }: Reply,
) {
  // As real servers do: the error repeats what was sent.
  if (status !== 200)
    return { error: { message: `failed on ${messages.at(-1)?.content ?? ''}`, type: 'error' } };
  return {
    id: 'answer-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 },
  };
}

/** The numbered words of a request, in the order of the page. */
export function wordsIn({ messages }: ChatRequest): { id: number; text: string }[] {
  const question = messages.find(({ role }) => role === 'user')?.content ?? '';
  const inside = question.split(/^<<<document-.*$/m)[1]?.split(/^document-.*>>>$/m)[0] ?? '';
  return [...inside.matchAll(/(\d+)\|(\S*)/g)].map(([, id, text = '']) => ({ id: Number(id), text }));
}

/** The ids of the words that say `quote`, the last place where they stand; empty when they stand nowhere. */
export function idsOf(request: ChatRequest, quote: string): number[] {
  const wanted = quote.split(' ');
  const words = wordsIn(request);
  const at = words.findLastIndex((_, first) =>
    wanted.every((text, more) => words[first + more]?.text === text),
  );
  return at < 0 ? [] : words.slice(at, at + wanted.length).map(({ id }) => id);
}

export type Said = Partial<Record<FieldKey, { value: string; quote: string; words?: number[] }>>;

/** An answer that names these values, with the ids of their quotes as a truthful model would find them. */
export function answerOf(
  request: ChatRequest,
  said: Said,
  rest: Partial<Omit<Answer, 'fields'>> = {},
): string {
  const fields = Object.fromEntries(
    fieldKeys.map((key) => {
      const one = said[key];
      return [key, one ? { words: idsOf(request, one.quote), ...one } : null];
    }),
  );
  return JSON.stringify({ documentType: 'invoice', lineItems: [], ...rest, fields });
}
