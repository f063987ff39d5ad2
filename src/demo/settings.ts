import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config, Environment } from '../config.ts';
import { formatDuration } from '../domain/durations.ts';
import type { PolicyText } from '../domain/policy.ts';
import type { DemoWish } from './wish.ts';

const defaultPolicy = fileURLToPath(new URL('../../policy/default.json', import.meta.url));

/**
 * The settings of the demo: the product's own policy, and everything below its own folder whatever the given settings
 * say, so that it never touches real documents. A Temporal server that is named is used, by a task queue of its own.
 */
export function demoEnvironment({
  config,
  dataFolder,
  wish,
}: {
  config: Pick<Config, 'environment'>;
  dataFolder: string;
  wish: DemoWish;
}): Environment {
  return {
    ...config.environment,
    COUNTERSIGN_DATA: dataFolder,
    COUNTERSIGN_POLICY: wish.play === 'deadlines' ? shortPolicyFile(dataFolder) : defaultPolicy,
    COUNTERSIGN_BLOB_FOLDER: join(dataFolder, 'blobs'),
    COUNTERSIGN_ARCHIVE_FOLDER: join(dataFolder, 'archive'),
    COUNTERSIGN_DELIVERY_FOLDER: join(dataFolder, 'delivered'),
    COUNTERSIGN_NOTIFICATION_FOLDER: join(dataFolder, 'notifications'),
    COUNTERSIGN_TASK_QUEUE: 'countersign-demo',
    COUNTERSIGN_WORKER_ROLE: 'all',
    DATABASE_URL: undefined,
    // Pages one after the other: so the kill comes between two of them.
    ...(wish.play === 'killWorker' && { COUNTERSIGN_CHILDREN: '1' }),
  };
}

const shortPolicyFile = (dataFolder: string): string => join(dataFolder, 'policy.json');

/** The default policy with deadlines of seconds: a reminder at half of the SLA, one escalation, then the manager. */
export async function writeShortPolicy({ dataFolder, slaMs }: { dataFolder: string; slaMs: number }) {
  // The product's own file: the worker checks it by its schema, as every policy.
  const policy = JSON.parse(await readFile(defaultPolicy, 'utf8')) as PolicyText;
  const sla = formatDuration(slaMs);
  const short: PolicyText = {
    ...policy,
    name: 'demo-deadlines',
    review: {
      ...policy.review,
      sla,
      remindAt: [0.5],
      escalationPath: policy.review.escalationPath.map(({ group }) => ({ group, sla })),
      timeout: formatDuration(slaMs * 3),
    },
  };
  await writeFile(shortPolicyFile(dataFolder), `${JSON.stringify(short, null, 2)}\n`);
}
