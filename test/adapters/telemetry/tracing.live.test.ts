import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client, Connection } from '@temporalio/client';
import { expect, inject, it, onTestFinished } from 'vitest';
import { startTelemetry } from '../../../src/adapters/telemetry/index.ts';
import { submitDocument } from '../../support/documents.ts';
import { openWorld } from '../../support/world.ts';

/** The part of OTLP's JSON that is looked at. */
interface ExportedSpans {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly { name: string; traceId: string }[] }[];
  }[];
}

/** A collector that keeps what it is sent over OTLP/HTTP. */
async function openCollector() {
  const received: { path: string | undefined; body: string }[] = [];
  const keep = async (request: IncomingMessage): Promise<void> => {
    received.push({ path: request.url, body: await text(request) });
  };
  const server = createServer((request, response) => void keep(request).then(() => response.end('{}')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { received, endpoint: `http://127.0.0.1:${port}/` };
}

it('spans of a started workflow reach the collector, under the name of the service', async () => {
  const collector = await openCollector();
  const telemetry = startTelemetry({ serviceName: 'traced', otlpEndpoint: collector.endpoint });
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  onTestFinished(() => connection.close());
  const client = new Client({ connection, plugins: [telemetry.plugin] });
  const order = {
    workflowId: randomUUID(),
    taskQueue: `nobody-${randomUUID()}`,
    args: [{ secret: 'R-4711' }],
  };
  const handle = await client.workflow.start('documentProcessing', order);
  await handle.terminate();
  await telemetry.shutdown();

  expect(new Set(collector.received.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
  const sent = collector.received.map(({ body }) => body).join('\n');
  expect(sent).toContain('StartWorkflow:documentProcessing');
  expect(sent).toContain('traced');
  expect(sent).not.toContain('R-4711');
});

it('a document leaves a span for its workflow and one for each step, all of one trace', async () => {
  const collector = await openCollector();
  const world = await openWorld({ otlpEndpoint: collector.endpoint });
  const document = await submitDocument(world);
  await document.result();
  await world.stop();

  const sent = collector.received.map(({ body }) => JSON.parse(body) as ExportedSpans);
  const spans = sent.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  const names = spans.map(({ name }) => name);
  expect(names).toContain('RunWorkflow:documentProcessing');
  const steps = ['registerDocument', 'readDocument', 'extractFields', 'screenDocument', 'reserveIdentity'];
  for (const step of [...steps, 'archiveDocument', 'deliverDecision']) {
    expect(names).toContain(`RunActivity:${step}`);
  }
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
});

it('a collector that is not there holds nobody up', async () => {
  const telemetry = startTelemetry({ serviceName: 'traced', otlpEndpoint: 'http://127.0.0.1:9' });
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  onTestFinished(() => connection.close());
  const client = new Client({ connection, plugins: [telemetry.plugin] });
  const order = { workflowId: randomUUID(), taskQueue: `nobody-${randomUUID()}` };
  const handle = await client.workflow.start('documentProcessing', order);
  await handle.terminate();
  await expect(telemetry.shutdown()).resolves.toBeUndefined();
});
