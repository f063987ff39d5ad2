import { readFile } from 'node:fs/promises';
import { Worker } from '@temporalio/worker';
import { inject } from 'vitest';
import { startTelemetry } from '../../src/adapters/telemetry/index.ts';
import type { ClientParts } from '../../src/cli/parts.ts';
import { readPolicyFile } from '../../src/cli/policyFile.ts';
import { runClient } from '../../src/cli/program.ts';
import { canonicalHash } from '../../src/evidence/canonical.ts';
import { verifyChain } from '../../src/evidence/chain.ts';
import { noColors } from '../cli/noColors.ts';
import type { World } from '../support/world.ts';
import { commandLines, readPages, wordsOf } from './pages.ts';

/** The commands of the README that begin so. */
export function readmeCommands(start: string): readonly string[] {
  const readme = readPages().filter(({ path }) => path === 'README.md');
  return readme.flatMap(commandLines).filter((line) => line.startsWith(start));
}

/** Runs a command of a page, as it stands there, for this document. */
export async function runOnWorld(
  world: World,
  { command, documentId }: { command: string; documentId: string },
) {
  const lines: string[] = [];
  const words = wordsOf(command)
    .slice(4)
    .map((word) => (word.startsWith('doc-') ? documentId : word));
  const print = (text: string) => void lines.push(text);
  const terminal = () => ({ out: print, note: print, colors: noColors, interactive: false });
  const exitCode = await runClient({ words, parts: partsOf(world), terminal });
  return { exitCode, text: lines.join('\n') };
}

function partsOf(world: World): ClientParts {
  return {
    records: () => Promise.resolve(world.records),
    connect: () => Promise.resolve(world.client),
    intake: () => Promise.reject(new Error('nothing is submitted here')),
    policy: () => readPolicyFile({ file: 'policy/default.json', hashOf: canonicalHash }),
    verifyChain,
    replay: async ({ client, workflowId }) => {
      const history = await client.workflow.getHandle(workflowId).fetchHistory();
      const code = await readFile(inject('workflowBundle'), 'utf8');
      const { plugin } = startTelemetry({ serviceName: 'countersign-test' });
      await Worker.runReplayHistory({ workflowBundle: { code }, plugins: [plugin] }, history, workflowId);
      return { events: history.events?.length ?? 0 };
    },
    taskQueue: world.taskQueue,
    account: 'rita',
  };
}
