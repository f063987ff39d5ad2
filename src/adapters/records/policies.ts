import { sql } from 'kysely';
import { Refused } from '../../domain/failures.ts';
import { policySchema, type Policy } from '../../domain/policy.ts';
import { canonicalHash } from '../../evidence/canonical.ts';
import { json } from './context.ts';
import type { Database } from './pool.ts';

/**
 * Stores a policy under the SHA-256 of its RFC 8785 form: spaces and the order of keys make no other policy.
 *
 * @throws Refused when the text is not a policy.
 */
export async function savePolicy(db: Database, policyText: string): Promise<{ policyHash: string }> {
  const policy = parsePolicyText(policyText);
  const policyHash = canonicalHash(policy);
  await sql`
    insert into policies (policy_hash, policy) values (${policyHash}, ${json(policy)})
    on conflict (policy_hash) do nothing`.execute(db);
  return { policyHash };
}

function parsePolicyText(policyText: string): unknown {
  let policy: unknown;
  try {
    policy = JSON.parse(policyText);
  } catch {
    throw new Refused('POLICY_INVALID', 'the policy is not JSON');
  }
  const { error } = policySchema.safeParse(policy);
  if (!error) return policy;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Refused('POLICY_INVALID', `the policy is not valid: ${problems.join('; ')}`);
}

/** @throws Refused when no policy was stored under this hash. */
export async function loadPolicy(db: Database, policyHash: string): Promise<Policy> {
  const { rows } = await sql<{ policy: unknown }>`
    select policy from policies where policy_hash = ${policyHash}`.execute(db);
  const row = rows[0];
  if (!row) throw new Refused('UNKNOWN_POLICY', `no policy is stored under ${policyHash}`);
  return policySchema.parse(row.policy);
}
