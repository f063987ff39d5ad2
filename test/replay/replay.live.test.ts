import { readdir, readFile } from 'node:fs/promises';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { startTelemetry } from '../../src/adapters/telemetry/index.ts';
import { dataConverterFor } from '../../src/hosting/dataConverter.ts';
import { everythingIn, type History, historyOf, loadHistory } from './history.ts';
import { historyFileOf, paths, pathsOfTwoRuns } from './paths.ts';

// A replay that is meant to fail does not want to be read about.
Runtime.install({ logger: new DefaultLogger('ERROR') });

const histories = new URL('./histories/', import.meta.url);
const names = Object.keys(paths);
const runsOf = (name: string): number[] => (pathsOfTwoRuns.includes(name) ? [1, 2] : [1]);
const fileOf = (name: string, run = 1): URL => new URL(historyFileOf(name, run), histories);

let bundle: { code: string };
beforeAll(async () => {
  bundle = { code: await readFile(inject('workflowBundle'), 'utf8') };
});

/** As a worker runs it: the same plugin and converter. */
function replay(history: History, workflowBundle = bundle): Promise<void> {
  const { plugin } = startTelemetry({ serviceName: 'countersign-test' });
  const dataConverter = dataConverterFor({ codecKeys: [] });
  return Worker.runReplayHistory({ workflowBundle, dataConverter, plugins: [plugin] }, history);
}

describe('the history of a document', () => {
  it.each(names)('%s: replays against the workflow of today', async (name) => {
    for (const run of runsOf(name)) await replay(await loadHistory(fileOf(name, run)));
  });
});

describe('the recorded histories', () => {
  it('are those of the paths, each run of each, and no others', async () => {
    const expected = names.flatMap((name) => runsOf(name).map((run) => historyFileOf(name, run)));
    expect((await readdir(histories)).toSorted()).toEqual(expected.toSorted());
  });

  it('name no machine, no folder and no address', async () => {
    for (const file of await readdir(histories)) {
      const text = await readFile(new URL(file, histories), 'utf8');
      expect
        .soft(everythingIn(text).match(/\d+@[\w.-]+|\/(?:home|root|tmp|work|Users|var)\/[\w.-]+/g), file)
        .toBeNull();
    }
  });
});

describe('a workflow that changed without a version is caught', () => {
  const straight = async (): Promise<string> => readFile(fileOf('straight through'), 'utf8');

  it('when it calls another activity than the history says', async () => {
    const changed = (await straight()).replaceAll('"name":"reserveIdentity"', '"name":"reserveNumber"');
    await expect(replay(historyOf(changed))).rejects.toThrow(/TMPRL1100.*reserveNumber/);
  });

  it('when its code goes another way than it did', async () => {
    const code = bundle.code.replaceAll(/return (['"])archive\1/g, 'return $1deliver$1');
    expect(code).not.toBe(bundle.code);
    await expect(replay(historyOf(await straight()), { code })).rejects.toThrow(/TMPRL1100/);
  });
});
