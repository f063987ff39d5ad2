import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inState, submitDocument } from '../support/documents.ts';
import { openWorld, type World } from '../support/world.ts';
import { readmeCommands, runOnWorld } from './clientOnWorld.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const commandOf = (name: string): string => readmeCommands(`npm run client -- ${name} `)[0] ?? '';

/** A document whose archiving gave up, with the cause repaired. */
async function parked(): Promise<string> {
  world.fail('archiveDocument');
  const { documentId } = await submitDocument(world);
  await inState(world, documentId, 'FAILED');
  world.mend('archiveDocument');
  return documentId;
}

describe('the README operates by the client', () => {
  it.each([
    ['retry', 'ARCHIVED'],
    ['restart', 'ARCHIVED'],
    ['reject', 'ARCHIVED'],
    ['abandon', 'WITHDRAWN'],
    ['cancel', 'WITHDRAWN'],
  ] as const)('%s brings a parked document to %s', async (name, end) => {
    const documentId = await parked();
    const { exitCode, text } = await runOnWorld(world, { command: commandOf(name), documentId });
    expect(exitCode, text).toBe(0);
    await inState(world, documentId, end);
  });

  it('settle lets a document go whose undo is stuck', async () => {
    world.fail('withdrawRegistration');
    const documentId = await parked();
    await runOnWorld(world, { command: commandOf('abandon'), documentId });
    await inState(world, documentId, 'FAILED');
    const settled = await eventuallySettled(documentId);
    expect(settled.exitCode, settled.text).toBe(0);
    await inState(world, documentId, 'WITHDRAWN');
    world.mend('withdrawRegistration');
  });

  it('replay says that a history fits this code', async () => {
    const document = await submitDocument(world);
    await document.result();
    const { documentId } = document;
    const { exitCode, text } = await runOnWorld(world, { command: commandOf('replay'), documentId });
    expect(exitCode, text).toBe(0);
    expect(text).toContain('no difference');
  });
});

/** The document was FAILED before it was abandoned too, so the stuck undo may come a moment later. */
async function eventuallySettled(documentId: string) {
  for (let attempt = 1; ; attempt += 1) {
    const settled = await runOnWorld(world, { command: commandOf('settle'), documentId });
    if (settled.exitCode === 0 || attempt === 50) return settled;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
