import { readFile } from 'node:fs/promises';
import { policySchema } from '../domain/policy.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import type { PolicyInForce } from './parts.ts';

/**
 * Reads the policy that new documents run under. `hashOf` is the hash over the canonical JSON form, as the records use.
 *
 * @throws CommandFailure that lists every mistake of the file.
 */
export async function readPolicyFile({
  file,
  hashOf,
}: {
  file: string;
  hashOf: (policy: unknown) => string;
}): Promise<PolicyInForce> {
  const { json, ...parsed } = await parsePolicyFile(file);
  return { ...parsed, policyHash: hashOf(json) };
}

/** For programs that start something: prints every mistake of the policy and ends with 2, before anything is started. */
export async function policyOrExit({ policyFile }: { policyFile: string }): Promise<ParsedPolicy> {
  try {
    return await parsePolicyFile(policyFile);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    console.error(`${error.message}\n${error.advice}`);
    process.exit(error.exitCode);
  }
}

interface ParsedPolicy extends Pick<PolicyInForce, 'policy' | 'policyText'> {
  readonly json: unknown;
}

async function parsePolicyFile(file: string): Promise<ParsedPolicy> {
  const policyText = await readFile(file, 'utf8').catch(() => {
    throw unusable(file, ['the file cannot be read'], 'Check COUNTERSIGN_POLICY and the permissions.');
  });
  const json = parseJson(file, policyText);
  const parsed = policySchema.safeParse(json);
  if (parsed.success) return { policy: parsed.data, policyText, json };
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'policy'}: ${message}`,
  );
  throw unusable(file, problems, 'Correct them all; policy/default.json shows every setting.');
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'not JSON';
    throw unusable(file, [why], 'The policy is a JSON file.');
  }
}

function unusable(file: string, problems: readonly string[], advice: string): CommandFailure {
  const lines = problems.map((problem) => `  - ${problem}`).join('\n');
  return new CommandFailure(exitCodes.usage, `the policy ${file} cannot be used:\n${lines}`, advice);
}
