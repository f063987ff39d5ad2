import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Table from 'cli-table3';
import { generateSamples, type Sample } from './samples/generateSamples.ts';

const seed = 2026;
const usage = `Writes the sample documents into a folder (default .countersign/samples).

  npm run samples
  npm run samples -- ./inbox
`;

const [folder = join('.countersign', 'samples'), ...rest] = process.argv.slice(2);
if (folder === '--help' || folder === '-h') process.stdout.write(usage);
else if (folder.startsWith('-') || rest.length > 0) refuse();
else await writeSamples(folder);

function refuse(): void {
  process.stderr.write(usage);
  process.exitCode = 2;
}

async function writeSamples(target: string): Promise<void> {
  const samples = await generateSamples({ seed, today: new Date().toISOString().slice(0, 10) });
  await mkdir(target, { recursive: true });
  for (const { fileName, bytes } of samples) await writeFile(join(target, fileName), bytes);
  process.stdout.write(`${tableOf(samples)}\n${samples.length} documents in ${target}\n`);
}

function tableOf(samples: readonly Sample[]): string {
  const table = new Table({
    head: ['file', 'what it is', 'kB', 'what should happen'],
    style: { head: [], border: [] },
  });
  for (const { fileName, description, bytes, expected } of samples) {
    table.push([fileName, description, String(Math.ceil(bytes.length / 1000)), outcomeOf(expected.route)]);
  }
  return table.toString();
}

function outcomeOf(route: Sample['expected']['route']): string {
  switch (route.to) {
    case 'accept':
      return 'straight through';
    case 'unsure':
      return 'straight through, or a person where the reading is unsure';
    case 'review':
      return `a person decides: the rule "${route.failedRule}" fails`;
    case 'block':
      return `rejected: a duplicate of ${route.duplicateOf}`;
    case 'refusal':
      return 'refused as damaged';
  }
}
