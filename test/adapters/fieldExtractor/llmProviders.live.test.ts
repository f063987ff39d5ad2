import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { askModel, type Tokens } from '../../../src/adapters/fieldExtractor/llmCall.ts';
import { modelOf, type ModelChoice } from '../../../src/adapters/fieldExtractor/llmModel.ts';
import { fieldKeys } from '../../../src/domain/fields.ts';

interface Seen {
  readonly path: string;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

const answer = JSON.stringify({
  documentType: 'invoice',
  fields: Object.fromEntries(fieldKeys.map((key) => [key, null])),
  lineItems: [],
});
/** What the two protocols answer: chat completions, and Anthropic's messages. */
const bodies = {
  '/v1/chat/completions': {
    id: 'a',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  },
  '/v1/messages': {
    id: 'a',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [{ type: 'text', text: answer }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 10, output_tokens: 5 },
  },
};

async function serve(): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    incoming.on('end', () => {
      const path = incoming.url ?? '';
      seen.push({ path, headers: incoming.headers, body });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(bodies[path as keyof typeof bodies]));
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}

it.each<[ModelChoice['provider'], string, string, string]>([
  ['openai', '/v1/chat/completions', 'authorization', 'Bearer sk-1'],
  ['openai-compatible', '/v1/chat/completions', 'authorization', 'Bearer sk-1'],
  ['anthropic', '/v1/messages', 'x-api-key', 'sk-1'],
])('%s is asked with its key, the schema and no retry', async (provider, path, header, key) => {
  const { url, seen } = await serve();
  // A model of its maker that is held to a schema.
  const name = provider === 'anthropic' ? 'claude-sonnet-4-5' : 'gpt-4.1-mini';
  const model = modelOf({ provider, model: name, baseUrl: url, apiKey: 'sk-1' });
  const signal = new AbortController().signal;
  const told: Tokens[] = [];
  const given = await askModel(
    { instructions: 'Read.', prompt: '0|Total' },
    { model, timeoutMs: 20_000, signal, onTokens: (tokens) => told.push(tokens) },
  );
  expect(given.documentType).toBe('invoice');
  expect(told).toEqual([{ calls: 1, inputTokens: 10, outputTokens: 5 }]);
  expect(seen.map((one) => one.path)).toEqual([path]);
  expect(seen[0]?.headers[header]).toBe(key);
  expect(seen[0]?.body).toContain('"lineItems"');
});
