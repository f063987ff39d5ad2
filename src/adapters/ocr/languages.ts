import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { OcrLanguage } from './ocr.ts';

/**
 * Puts the trained data of the languages into `folder`, plain for the native engine and packed for tesseract.js, and
 * leaves what is already there. Files appear by rename, so that two programs may share the folder.
 */
export async function prepareLanguages(request: {
  folder: string;
  languages: readonly OcrLanguage[];
}): Promise<void> {
  await mkdir(request.folder, { recursive: true });
  for (const language of request.languages) {
    const packed = join(request.folder, `${language}.traineddata.gz`);
    const plain = join(request.folder, `${language}.traineddata`);
    if ((await exists(packed)) && (await exists(plain))) continue;
    const bytes = await readFile(packagedData(language));
    await writeWhole(packed, bytes);
    await writeWhole(plain, await promisify(gunzip)(bytes));
  }
}

/** The integer models made from tesseract's best ones: as accurate as those, several times faster. */
function packagedData(language: OcrLanguage): string {
  const entry = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`);
  return join(dirname(entry), '4.0.0_best_int', `${language}.traineddata.gz`);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}
