import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { replaceFile } from '../learning/replaceFile.ts';

const policyTextSchema = z.looseObject({ confidence: z.looseObject({ threshold: z.number() }) });
/** The first `threshold` after `confidence`, as any layout of the file writes it. */
const place = /("confidence"\s*:\s*\{[^{}]*?"threshold"\s*:\s*)-?[\d.eE+-]+/;

/** The policy's text with another `confidence.threshold`; its layout stays where that is possible. */
export function withThreshold(policyText: string, threshold: number): string {
  const policy = policyTextSchema.parse(JSON.parse(policyText));
  const wanted = { ...policy, confidence: { ...policy.confidence, threshold } };
  const replaced = policyText.replace(place, (_, before: string) => `${before}${threshold}`);
  return isDeepStrictEqual(JSON.parse(replaced), wanted) ? replaced : `${JSON.stringify(wanted, null, 2)}\n`;
}

/** Writes the threshold into the policy file, whole or not at all; returns the one that stood there. */
export async function writeThreshold(file: string, threshold: number): Promise<number> {
  const text = await readFile(file, 'utf8');
  const before = policyTextSchema.parse(JSON.parse(text)).confidence.threshold;
  await replaceFile(file, withThreshold(text, threshold));
  return before;
}
