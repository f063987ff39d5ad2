import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { searchAttributeTypes } from '../domain/searchAttributes.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;
const retentionMs = 30 * 86_400_000;

const indexedTypes = {
  Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  Datetime: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  Bool: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
} as const;

/** The search attributes that the namespace lacks, and those it holds with another type. */
export async function searchAttributeProblems({ connection, namespace }: Target) {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing: string[] = [];
  const mistyped: string[] = [];
  for (const [name, type] of Object.entries(searchAttributeTypes)) {
    const held = customAttributes[name];
    if (held === undefined || held === null) missing.push(name);
    else if (held !== indexedTypes[type]) mistyped.push(name);
  }
  return { missing, mistyped };
}

interface Target {
  readonly connection: Connection;
  readonly namespace: string;
}

/**
 * Registers the search attributes that are missing; a workflow that sets an unregistered one cannot go on.
 *
 * @throws Error naming the attributes that exist with another type, or the command that an administrator has to run.
 */
export async function registerSearchAttributes({ connection, namespace }: Target): Promise<void> {
  const { missing, mistyped } = await searchAttributeProblems({ connection, namespace });
  if (mistyped.length > 0) {
    const wanted = mistyped.map((name) => `${name} as ${typeOf(name)}`).join(', ');
    throw new Error(`namespace ${namespace} has search attributes of another type; needed: ${wanted}`);
  }
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, indexedTypes[typeOf(name)]]));
  try {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    throw new Error(registrationAdvice(namespace, missing), { cause: error });
  }
}

function typeOf(name: string): keyof typeof indexedTypes {
  const type = Object.entries(searchAttributeTypes).find(([known]) => known === name)?.[1];
  if (!type) throw new RangeError(`no search attribute ${name}`);
  return type;
}

/** The embedded namespace: search attributes registered, closed workflows kept for 30 days. */
export async function prepareNamespace({ connection, namespace }: Target): Promise<void> {
  await registerSearchAttributes({ connection, namespace });
  const { missing } = await searchAttributeProblems({ connection, namespace });
  // The server's list lags behind a registration; a worker that starts now would not find them.
  if (missing.length > 0) throw new Error(`search attributes not yet listed: ${missing.join(', ')}`);
  await connection.workflowService.updateNamespace({
    namespace,
    config: { workflowExecutionRetentionTtl: msToTs(retentionMs) },
  });
}

/**
 * What a worker says when search attributes are missing or of another type, with the command that registers them; null
 * when all is well. An unregistered one would make every workflow task fail, long after the worker said it was ready. A
 * server that was started a moment ago may not list its attributes yet, so it is asked for 3 s.
 */
export async function unregisteredAttributes(target: Target): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    const { missing, mistyped } = await searchAttributeProblems(target);
    const wrong = [...missing, ...mistyped];
    if (wrong.length === 0) return null;
    if (attempt === 10) return registrationAdvice(target.namespace, wrong);
    await sleep(300);
  }
}

function registrationAdvice(namespace: string, names: readonly string[]): string {
  const options = names.map((name) => `--name ${name} --type ${typeOf(name)}`).join(' ');
  return (
    `Search attributes are missing or of another type in namespace ${namespace}: ${names.join(', ')}. Run:\n` +
    `  temporal operator search-attribute create --namespace ${namespace} ${options}`
  );
}
