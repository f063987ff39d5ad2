/**
 * `npm run lock`: makes package-lock.json complete and free of host names. Run it after each `npm install`.
 *
 * npm leaves the binaries of other platforms out of the lockfile when the registry in use does not serve them, and
 * then `npm ci` stops with EUSAGE on every machine. Each missing one gets an entry here; npm skips those that do not
 * fit the machine and asks the registry for the one that does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type Lockfile } from './lockfile.ts';

const path = new URL('../package-lock.json', import.meta.url);
const before = readFileSync(path, 'utf8');
const { lockfile, added, cleaned, unknown } = completeLockfile(JSON.parse(before) as Lockfile);

if (unknown.length > 0) {
  console.error(`These optional packages name no platform that is known here: ${unknown.join(', ')}`);
  console.error('Add the words of their names to tools/lockfile.ts, then run `npm run lock` again.');
  process.exit(1);
}
const after = `${JSON.stringify(lockfile, null, 2)}\n`;
if (after !== before) writeFileSync(path, after);
console.log(`package-lock.json: ${added.length} platform entries added, ${cleaned} host names removed`);
