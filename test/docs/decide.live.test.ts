import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, inState, submitDocument } from '../support/documents.ts';
import { openWorld, type World } from '../support/world.ts';
import { readmeCommands, runOnWorld } from './clientOnWorld.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** A document that waits for a person because its IBAN is wrong, as in the README. */
async function waiting(): Promise<string> {
  const { documentId } = await submitDocument(world, {
    script: { fields: { iban: 'DE00999900000000000000' } },
  });
  await inState(world, documentId, 'HUMAN_REVIEW');
  return documentId;
}

const decisions = readmeCommands('npm run client -- decide');
const looks = ['list', 'status', 'explain', 'history'].flatMap((name) =>
  readmeCommands(`npm run client -- ${name}`),
);

describe('the README decides by the client', () => {
  it('with a command for each verdict', () => {
    const verdicts = decisions.map((command) => command.split(' ')[6]);
    expect(new Set(verdicts)).toEqual(new Set(['approve', 'reject', 'return', 'escalate', 'delegate']));
  });

  it.each(decisions)('`%s` is taken and recorded', async (command) => {
    const documentId = await waiting();
    const { exitCode, text } = await runOnWorld(world, { command, documentId });
    // A plain approve leaves the finding of the rule open, and says so.
    expect(exitCode, text).toBe(text.includes('open-findings') ? 1 : 0);
    await eventually(async () => {
      const trail = await world.records.auditTrail(documentId);
      expect(trail.some(({ type }) => type.endsWith('decision.received'))).toBe(true);
    });
  });
});

describe('the README looks at documents by the client', () => {
  it.each(looks)('`%s` answers', async (command) => {
    const documentId = await waiting();
    const { exitCode, text } = await runOnWorld(world, { command, documentId });
    expect(exitCode, text).toBe(0);
    if (!command.includes('FAILED')) expect(text).toContain(documentId.slice(0, 16));
  });
});
