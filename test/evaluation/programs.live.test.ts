import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../src/evaluation/results.ts';
import { seededRandom } from '../../src/evaluation/scores/random.ts';
import { root } from '../docs/pages.ts';
import { resultOf } from './labelled.ts';
import { openSampleFolder, type SampleFolder } from './sampleFolder.ts';

let samples: SampleFolder;
beforeAll(async () => {
  samples = await openSampleFolder();
  await mkdir(at('empty'));
});
afterAll(() => samples.remove());

const at = (name: string) => join(samples.root, name);
const writeJson = (name: string, value: unknown) => writeFile(at(name), JSON.stringify(value));

/** Runs a program without Temporal and PostgreSQL anywhere near. */
async function run(program: 'evaluate' | 'calibrate', words: readonly string[]) {
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...rest } = process.env;
  const env = { ...rest, COUNTERSIGN_DATA: at('data') };
  const running = promisify(execFile)(process.execPath, [join(root, 'src', `${program}.ts`), ...words], {
    env,
    cwd: root,
  });
  return running.then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
  );
}

describe('npm run evaluate', () => {
  it('writes the results and a report, and prints every table', async () => {
    const { exitCode, stdout } = await run('evaluate', [
      samples.folder,
      '--output',
      at('out.json'),
      '--report',
      at('out.html'),
      '--readings',
      at('kept'),
    ]);
    expect(exitCode).toBe(0);
    const { documents } = JSON.parse(await readFile(at('out.json'), 'utf8')) as {
      documents: ResultDocument[];
    };
    expect(documents).toHaveLength(5);
    for (const title of [
      'Summary',
      'Straight through',
      'By field',
      'By modality',
      'By origin',
      'XML',
      'Time',
    ]) {
      expect(stdout).toContain(title);
    }
    expect(await readFile(at('out.html'), 'utf8')).toContain('<svg');
  });

  it('measures a folder without any label', async () => {
    await mkdir(at('plain'));
    await cp(join(samples.folder, '01-invoice-english.pdf'), join(at('plain'), 'x'));
    const { exitCode, stdout } = await run('evaluate', [at('plain'), '--output', at('plain.json')]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Routes');
    expect(stdout).not.toContain('By field');
  });

  it.each([
    ['no folder', () => [at('gone'), '--output', at('o.json')], 'does not exist'],
    ['an empty folder', () => [at('empty'), '--output', at('o.json')], 'holds no document'],
    ['no output', () => [samples.folder], '--output'],
    ['a folder as output', () => [samples.folder, '--output', samples.root], 'is a folder'],
    [
      'a file as the folder of the report',
      () => [samples.folder, '--output', at('o.json'), '--report', join(root, 'package.json', 'r.html')],
      'cannot be made',
    ],
    [
      'a file that is no report as the report',
      () => [samples.folder, '--output', at('o.json'), '--report', join(root, 'package.json')],
      'holds no report',
    ],
    [
      'JSON that holds no results, to be scored',
      () => ['--score', join(root, 'package.json'), '--truth', samples.folder],
      'no results file',
    ],
    [
      'JSON that holds no results, to be compared with',
      () => [samples.folder, '--output', at('o.json'), '--gate', join(root, 'package.json')],
      'no results file',
    ],
    [
      'older results that are none',
      () => [samples.folder, '--output', at('o.json'), '--compare', at('gone')],
      'cannot be read',
    ],
  ])('ends with 2 and a clear word: %s', async (_, words, said) => {
    const { exitCode, stderr } = await run('evaluate', words());
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });
});

describe('results that are scored again', () => {
  const origins = 6;
  const random = seededRandom(3);
  const made = Array.from({ length: 120 }, (_, index) => ({
    file: `${index}.pdf`,
    origin: `origin ${index % origins}`,
    confidence: Math.round(1000 * (0.5 + 0.5 * random())) / 1000,
  }));
  const facts = { issueDate: '2024-05-03', supplierName: 'Mill Ltd', currency: 'EUR' };
  const resultsWith = (totalOf: (confidence: number) => number) => ({
    documents: made.map(({ file, confidence }) =>
      resultOf({
        file,
        type: 'receipt',
        typeConfidence: 0.99,
        fields: Object.fromEntries(
          Object.entries({ ...facts, totalAmount: totalOf(confidence) }).map(([key, value]) => [
            key,
            [value, confidence],
          ]),
        ),
        route: 'review',
        reasons: ['low_confidence: totalAmount'],
      }),
    ),
  });

  beforeAll(async () => {
    await mkdir(at('labels'));
    for (const { file, origin } of made) {
      const truth = {
        file,
        documentType: 'receipt',
        ...facts,
        totalAmount: 10,
        _meta: { sourceRepo: origin },
      };
      await writeJson(`labels/${file}.truth.json`, truth);
    }
    await writeJson(
      'good.json',
      resultsWith(() => 10),
    );
    await writeJson(
      'faulty.json',
      resultsWith((confidence) => (confidence < 0.8 ? 11 : 10)),
    );
  });
  const score = (results: string, older: string) => [
    '--score',
    at(results),
    '--truth',
    at('labels'),
    '--gate',
    at(older),
  ];

  it('pass the gate when they are as good, and fail it by exit code 1 when they are worse', async () => {
    expect(await run('evaluate', score('good.json', 'faulty.json'))).toMatchObject({ exitCode: 0 });
    const worse = await run('evaluate', score('faulty.json', 'good.json'));
    expect(worse.exitCode).toBe(1);
    expect(worse.stdout).toContain('WORSE beyond noise');
  });

  it('give a policy its threshold, marked provisional', async () => {
    await cp(join(root, 'policy/default.json'), at('policy.json'));
    const words = [at('faulty.json'), '--truth', at('labels'), '--policy', at('policy.json')];
    const { exitCode, stdout } = await run('calibrate', words);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('provisional');
    const policy = JSON.parse(await readFile(at('policy.json'), 'utf8')) as {
      confidence: { threshold: number };
    };
    expect(policy.confidence.threshold).toBeGreaterThan(0.75);
    expect(policy.confidence.threshold).toBeLessThan(0.85);
    expect(stdout).toContain(String(policy.confidence.threshold));
  });

  it('give none when the confidence was not tried, by exit code 1, and leave the policy alone', async () => {
    await cp(join(root, 'policy/default.json'), at('untouched.json'));
    const words = [at('good.json'), '--truth', at('labels'), '--policy', at('untouched.json')];
    const { exitCode, stdout } = await run('calibrate', words);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('none is wrong');
    expect(await readFile(at('untouched.json'), 'utf8')).toBe(
      await readFile(join(root, 'policy/default.json'), 'utf8'),
    );
  });
});
