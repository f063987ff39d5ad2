/** Bundles the workflow code into the file that is named, whole or not at all; a process of its own. */
import { rename, writeFile } from 'node:fs/promises';
import { DefaultLogger } from '@temporalio/worker';
import { startTelemetry } from '../adapters/telemetry/index.ts';
import { bundleWorkflows } from './workers.ts';

const [target = ''] = process.argv.slice(2);
const telemetry = startTelemetry({ serviceName: 'countersign-bundle' });
const { code } = await bundleWorkflows({ telemetry, logger: new DefaultLogger('WARN') });
const unfinished = `${target}.${process.pid}`;
await writeFile(unfinished, code);
// Two workers that start at once make the same file; the later one replaces it by its equal.
await rename(unfinished, target);
process.exit(0);
