/** Histories as files: one event a line, nothing in them that names a machine. */
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Client } from '@temporalio/client';
// CommonJS without a list of its names: Node finds them on the default export only.
import protoUtils from '@temporalio/common/lib/proto-utils.js';
import { z } from 'zod';

export type History = Parameters<typeof protoUtils.historyToJSON>[0];

const historySchema = z.looseObject({ events: z.array(z.record(z.string(), z.unknown())) });

/** The histories of all runs of a workflow, from the first one on. */
export async function fetchRuns(
  client: Client,
  { workflowId, firstRunId }: { workflowId: string; firstRunId: string },
): Promise<History[]> {
  const runs: History[] = [];
  for (let runId: string | null | undefined = firstRunId; runId;) {
    const history: History = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.push(history);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return runs;
}

/** The history as text: who worked on it and where its code lay are left out, they are of no use to a replay. */
export function textOf(history: History): string {
  const plain: unknown = JSON.parse(protoUtils.historyToJSON(history));
  const { events } = historySchema.parse(withoutMachine(plain));
  return `{"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

function withoutMachine(value: unknown, key = ''): unknown {
  if (key === 'identity') return 'recorded';
  if (key === 'stackTrace') return '';
  if (typeof value === 'string') return value.replaceAll(`${process.pid}@${hostname()}`, 'recorded');
  if (Array.isArray(value)) return value.map((each) => withoutMachine(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutMachine(each, name)]));
}

export async function saveHistory(file: URL, history: History): Promise<void> {
  await writeFile(file, textOf(history));
}

/** Ready for a replay. @throws when the file is no history. */
export async function loadHistory(file: URL): Promise<History> {
  return historyOf(await readFile(file, 'utf8'));
}

export function historyOf(text: string): History {
  return protoUtils.historyFromJSON(historySchema.parse(JSON.parse(text)));
}

/** Everything that stands in a history as Temporal keeps it, the bytes of its payloads included. */
export function everythingIn(text: string): string {
  const payloads = text.matchAll(/"data":"([A-Za-z0-9+/=]+)"/g);
  const decoded = [...payloads].map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'));
  return [text, ...decoded].join('\n');
}
