import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openGuardian } from '../../src/local/guardian.ts';
import { type PostgresServer, startPostgres } from '../../src/local/postgres.ts';
import { defaultPolicyText, factsOf, inState, statesOf, submitDocument } from '../support/documents.ts';
import { signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

const outageMs = 60_000;
// A PostgreSQL of this file's own: nobody else shall miss it.
const guardian = openGuardian();
let folder: string;
let postgres: PostgresServer;
let world: World;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-outage-'));
  await chmod(folder, 0o755);
  postgres = await startPostgres({ folder: join(folder, 'postgres'), port: 0, guardian });
  world = await openWorld({
    servers: {
      databaseUrl: postgres.databaseUrl,
      temporalAddress: inject('temporalAddress'),
      workflowBundle: inject('workflowBundle'),
    },
  });
});
afterAll(async () => {
  await world.stop();
  await guardian.close();
  await rm(folder, { recursive: true, force: true });
});

/** The policy in force, but nobody waits longer than 10 s before the next try: the test shall end soon after the outage. */
function impatient() {
  const { retries } = defaultPolicyText();
  const names = Object.keys(retries) as (keyof typeof retries)[];
  for (const name of names) retries[name].maxBackoff = '10s';
  return { retries };
}

describe('a minute without PostgreSQL', () => {
  it('parks nothing: whatever was under way goes on, and a decision made meanwhile counts', async () => {
    const policy = impatient();
    const reading = await submitDocument(world, { script: { readMs: 3_000 }, policy });
    const decided = await submitDocument(world, { script: { confidence: 0.5 }, policy });
    const cancelled = await submitDocument(world, { script: { confidence: 0.5 }, policy });
    await inState(world, reading.documentId, 'OCR_PROCESSING');
    for (const { documentId } of [decided, cancelled]) await inState(world, documentId, 'HUMAN_REVIEW');

    const { port } = postgres;
    await postgres.stop();
    await signalDecision(decided, { verdict: 'approve' });
    await cancelled.cancel();
    await wait(outageMs);
    postgres = await startPostgres({ folder: join(folder, 'postgres'), port, guardian });
    expect(postgres.port).toBe(port);

    expect(await reading.result()).toMatchObject({ status: 'approved' });
    expect(await decided.result()).toMatchObject({ status: 'approved' });
    await expect(cancelled.result()).rejects.toThrow();
    expect((await statesOf(world, cancelled.documentId)).at(-1)).toBe('WITHDRAWN');
    for (const { documentId } of [reading, decided, cancelled]) {
      expect(await statesOf(world, documentId)).not.toContain('FAILED');
      const closed = (await factsOf(world, documentId)).filter((type) => type.endsWith('document.closed'));
      expect(closed).toHaveLength(1);
    }
  }, 180_000);
});
