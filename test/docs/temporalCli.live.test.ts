import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Connection } from '@temporalio/client';
import { searchAttributeProblems } from '../../src/local/namespace.ts';
import { eventually, factsOf, inState, submitDocument } from '../support/documents.ts';
import { openWorld, type World } from '../support/world.ts';
import { readmeCommands } from './clientOnWorld.ts';
import { wordsOf } from './pages.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const run = promisify(execFile);

/** Runs a `temporal …` line of the README by the real program, on the test run's server. */
async function temporal(command: string, replace: (word: string) => string): Promise<string> {
  const words = wordsOf(command).slice(1).map(replace);
  const { stdout } = await run(inject('temporalBinary'), [...words, '--address', inject('temporalAddress')]);
  return stdout;
}

const signals = readmeCommands('temporal workflow signal');
const updates = readmeCommands('temporal workflow update execute');
const badIban = { fields: { iban: 'DE00999900000000000000' } };

describe('the README decides by the temporal CLI', () => {
  it.each(signals)('`%s` closes the review', async (command) => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    await temporal(command, (word) => (word.startsWith('doc-') ? document.documentId : word));
    const status = command.includes('"approve"') ? 'approved' : 'rejected';
    expect(await document.result()).toMatchObject({ status });
    expect(await factsOf(world, document.documentId)).toContain('decision.received');
  });

  it.each(updates)('`%s` is answered, and closes the review', async (command) => {
    const document = await submitDocument(world, { script: badIban });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    const answer = await temporal(command, (word) => (word.startsWith('doc-') ? document.documentId : word));
    expect(answer).toContain('accepted');
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });
});

describe('the README prepares a server', () => {
  it('with a namespace and every search attribute that the worker looks for', async () => {
    const namespace = `readme-${randomUUID()}`;
    const connection = await Connection.connect({ address: inject('temporalAddress') });
    const renamed = (word: string): string => (word === 'countersign' ? namespace : word);
    for (const command of readmeCommands('temporal operator')) {
      // The server learns of a new namespace within some seconds.
      await eventually(() => temporal(command, renamed), 30_000);
    }
    await eventually(async () => {
      const problems = await searchAttributeProblems({ connection, namespace });
      expect(problems).toEqual({ missing: [], mistyped: [] });
    });
    await connection.close();
  });
});
