import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFrom, type Config } from '../../src/config.ts';
import { policySchema, type Policy } from '../../src/domain/policy.ts';
import { generateSamples } from '../../src/samples/generateSamples.ts';
import { defaultPolicyText } from '../support/documents.ts';

export const today = '2026-06-15';

/** A folder of the product's own documents with labels for two of them, and settings to measure it. */
export interface SampleFolder {
  readonly root: string;
  readonly folder: string;
  readonly config: Config;
  readonly policy: Policy;
  remove(): Promise<void>;
}

const native = [
  '01-invoice-english.pdf',
  '02-invoice-german.pdf',
  '05-e-invoice-factur-x.pdf',
  '09-broken.pdf',
];

export async function openSampleFolder(): Promise<SampleFolder> {
  const root = await mkdtemp(join(tmpdir(), 'countersign-evaluation-'));
  const folder = await mkdtemp(join(root, 'documents-'));
  const samples = (await generateSamples({ seed: 2026, today })).filter(({ fileName }) =>
    native.includes(fileName),
  );
  for (const { fileName, bytes, expected } of samples) {
    await writeFile(join(folder, fileName), bytes);
    if (fileName.startsWith('01')) await writeFile(join(folder, '99 copy\u202E.pdf'), bytes);
    const { values, documentType } = expected;
    if (values === null || fileName.startsWith('02')) continue;
    const truth = {
      file: fileName,
      documentType,
      invoiceNumber: values.number,
      issueDate: values.issueDate,
      supplierName: values.supplierName,
      totalAmount: values.totalCents / 100,
      _meta: { sourceRepo: 'samples', modality: 'native', embeddedXml: fileName.startsWith('05') },
    };
    await writeFile(join(folder, fileName.replace('.pdf', '.truth.json')), JSON.stringify(truth));
  }
  return {
    root,
    folder,
    config: configFrom({
      COUNTERSIGN_DATA: join(root, 'data'),
      COUNTERSIGN_CHILDREN: '2',
      XDG_CACHE_HOME: join(root, 'cache'),
    }),
    policy: policySchema.parse(defaultPolicyText()),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
