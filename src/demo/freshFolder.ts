import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure, exitCodes } from '../cli/exitCodes.ts';
import { runningStack, stackLockPath } from '../local/connections.ts';
import { lockHolder } from '../local/pidLock.ts';
import { postgresAccount, reachableFolder } from '../local/postgresHome.ts';
import { StackInUse } from '../local/stack.ts';

/** Says that all in the folder may go: nobody's own folder of that name is ever emptied. */
const marker = '.countersign-demo';

/**
 * Empties the demo's data folder, its database included.
 *
 * @throws StackInUse while a demo runs on it; CommandFailure when the folder holds something else.
 */
export async function makeFreshFolder(dataFolder: string): Promise<void> {
  const holder = await lockHolder(stackLockPath(dataFolder));
  if (holder) throw new StackInUse({ dataFolder, pid: holder.pid, stack: await runningStack(dataFolder) });
  const found = existsSync(dataFolder) ? await readdir(dataFolder) : [];
  if (found.length > 0 && !found.includes(marker)) {
    throw new CommandFailure(
      exitCodes.usage,
      `The folder ${dataFolder} is not the demo's: it is left as it is.`,
      'Move it away, or set COUNTERSIGN_DATA to another folder.',
    );
  }
  if (found.length > 0) await removeDatabase(dataFolder);
  for (const name of found) {
    // The marker goes last: an emptying that was interrupted can be finished.
    if (name !== marker) await rm(join(dataFolder, name), { recursive: true, force: true });
  }
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(dataFolder, marker), 'Everything in this folder is removed when the demo starts.\n');
}

/** The rows may lie elsewhere, where the user of PostgreSQL can reach them. */
async function removeDatabase(dataFolder: string): Promise<void> {
  const { folder, moved } = await reachableFolder(join(dataFolder, 'postgres'), postgresAccount());
  if (moved) await rm(folder, { recursive: true, force: true });
}
