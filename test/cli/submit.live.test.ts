import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resumeUnstarted } from '../../src/cli/submitting.ts';
import { type LiveClient, openLiveClient } from './liveClient.ts';

let client: LiveClient;
let folder: string;

beforeAll(async () => {
  client = await openLiveClient();
  folder = await mkdtemp(join(tmpdir(), 'countersign-cli-'));
});
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

/** A PDF that no other test has: the id of a document comes from its bytes. */
async function pdf(name: string, change: (document: PDFDocument) => void = () => undefined): Promise<string> {
  const document = await PDFDocument.create();
  document.addPage([300, 300]).drawText(randomUUID());
  change(document);
  const path = join(folder, name);
  await writeFile(path, await document.save());
  return path;
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('submit', () => {
  it('takes the documents of a folder, and says what is wrong with each of the rest', async () => {
    const paths = [
      await pdf('1-fine.pdf'),
      await file('2-empty.pdf', ''),
      await file('3-not-a-document.pdf', 'plain text'),
      await pdf('4-password.pdf', (document) => document.encrypt({ userPassword: 'secret' })),
      await pdf('5-long.pdf', (document) => {
        for (let page = 0; page < 200; page += 1) document.addPage([100, 100]);
      }),
      await file('6-large.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 2 ** 20)])),
      await pdf('7-fine-under-a-wrong-name.txt'),
    ];
    const { exitCode, json } = await client.run(['submit', folder]);
    expect(exitCode).toBe(1);
    expect(json.files.map(({ outcome, code }) => code ?? outcome)).toEqual([
      'accepted',
      'EMPTY',
      'NOT_A_DOCUMENT',
      'ENCRYPTED',
      'TOO_MANY_PAGES',
      'TOO_LARGE',
      'accepted',
    ]);
    for (const path of paths) await rm(path);
  });

  it('a document that was accepted has its workflow, under its own id', async () => {
    const { json, exitCode } = await client.run(['submit', await pdf('started.pdf')]);
    expect(exitCode).toBe(0);
    const { status, workflowId } = await client.describe(json.files[0]?.documentId);
    expect([status.name, workflowId]).toEqual(['RUNNING', json.files[0]?.documentId]);
  });

  it('the same bytes again are the same document, whatever the name', async () => {
    const path = await pdf('twice.pdf');
    const first = await client.run(['submit', path]);
    const second = await client.run(['submit', path]);
    expect(second.exitCode).toBe(0);
    expect(second.json.files[0]).toMatchObject({
      outcome: 'known',
      documentId: first.json.files[0]?.documentId,
      resumed: false,
    });
  });

  it('a corrected file with the same name is a new document', async () => {
    const first = await client.run(['submit', await pdf('same.pdf')]);
    const second = await client.run(['submit', await pdf('same.pdf')]);
    expect(second.json.files[0]?.outcome).toBe('accepted');
    expect(second.json.files[0]?.documentId).not.toBe(first.json.files[0]?.documentId);
  });

  it('a path that does not exist is said so, and the rest goes on', async () => {
    const { exitCode, json } = await client.run([
      'submit',
      join(folder, 'nowhere.pdf'),
      await pdf('rest.pdf'),
    ]);
    expect(exitCode).toBe(1);
    expect(json.files.map(({ outcome }) => outcome)).toEqual(['refused', 'accepted']);
  });

  it('with the server gone nothing is half registered: a clear error, and no row stays', async () => {
    const { exitCode, notes } = await client.runWithoutServer([
      'submit',
      await pdf('down.pdf'),
      '--connect-timeout',
      '1s',
    ]);
    expect(exitCode).toBe(3);
    expect(notes).toContain('cannot be reached');
    expect(await client.records.unstartedSubmissions({ olderThanMs: 0 })).toEqual([]);
  });
});

describe('a client that died between the row and the start', () => {
  it("is made good by the worker's start, with the submitter it had", async () => {
    const documentId = await client.submitRowOnly();
    expect(await resumeUnstarted(client.starting, { olderThanMs: 0 })).toEqual({ resumed: 1, failed: 0 });
    expect((await client.describe(documentId)).status.name).toBe('RUNNING');
    expect(await client.startedBy(documentId)).toBe('mail-room');
    expect(await resumeUnstarted(client.starting, { olderThanMs: 0 })).toEqual({ resumed: 0, failed: 0 });
  });
});

describe('a decision that comes too late', () => {
  it('is answered by the client, audited, and keeps its first answer', async () => {
    const documentId = await client.registerOnly();
    const words = ['decide', documentId, 'approve', '--decision-id', 'late-1', '--reviewer', 'anna'];
    for (const way of [[], ['--wait']]) {
      const { exitCode, json } = await client.run([...words, ...way]);
      expect(exitCode).toBe(1);
      expect(json.answer).toEqual({ accepted: false, decisionId: 'late-1', why: 'no-open-review' });
    }
    const events = (await client.records.auditTrail(documentId)).filter(
      ({ type }) => type === 'decision.received',
    );
    expect(events.map(({ actor, data }) => [actor.id, data['accepted'], data['door']])).toEqual([
      ['anna', false, 'signal'],
    ]);
  });
});

describe('with no worker to answer', () => {
  it('a decision that waits ends with a clear error instead of waiting for ever', async () => {
    const documentId = await client.registerRunning();
    const { exitCode, notes } = await client.run([
      'decide',
      documentId,
      'approve',
      '--wait',
      '--timeout',
      '2s',
    ]);
    expect(exitCode).toBe(3);
    expect(notes).toContain('no answer came in time');
  });

  it('a cancel is requested, with who asked and why written first', async () => {
    const documentId = await client.registerRunning();
    const { exitCode } = await client.run([
      'cancel',
      documentId,
      '--reason',
      'sent by mistake',
      '--by',
      'ben',
    ]);
    expect(exitCode).toBe(0);
    const request = await client.records.transaction(documentId, (tx) => tx.findCancellationRequest());
    expect(request).toEqual({ actor: { kind: 'client', id: 'ben' } });
    const events = await client.eventsOf(documentId);
    expect(events).toContain('workflowExecutionCancelRequestedEventAttributes');
  });

  it('a decision given by signal lies in the history without any text of a person', async () => {
    const documentId = await client.registerRunning();
    const words = ['decide', documentId, 'reject', '--reason', 'not our order', '--reviewer', 'anna'];
    expect((await client.run(words)).exitCode).toBe(0);
    const signal = await client.signalOf(documentId);
    expect(signal).toMatchObject({ verdict: 'reject', reviewer: 'anna', reasonRef: expect.any(String) });
    expect(JSON.stringify(signal)).not.toContain('not our order');
  });
});

describe('what is registered', () => {
  it('is listed, shown and explained from PostgreSQL alone', async () => {
    const documentId = await client.registerOnly();
    const listed = await client.run(['list', '--state', 'uploaded']);
    expect(listed.json.documents.map((document) => document.documentId)).toContain(documentId);
    expect((await client.run(['status', documentId.slice(0, 30)])).json.state).toBe('UPLOADED');
    expect((await client.run(['explain', documentId])).json.standing[0]).toContain('waits for a worker');
    expect((await client.run(['history', documentId, '--audit'])).exitCode).toBe(0);
  });

  it('an unknown id ends with 4 and a hint', async () => {
    const { exitCode, notes } = await client.run(['status', 'doc-00000000']);
    expect(exitCode).toBe(4);
    expect(notes).toContain('client list');
  });
});
