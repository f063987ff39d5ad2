import type { Client } from '@temporalio/client';
import type { BlobStore } from '../adapters/blobStore/blobStore.ts';
import type { DocumentFile } from '../adapters/documentFile/documentFile.ts';
import type { Records } from '../adapters/records/records.ts';
import type { AuditEvent } from '../domain/auditEvents.ts';
import type { MediaType } from '../domain/document.ts';
import type { Policy } from '../domain/policy.ts';
import type { ChainVerdict } from '../evidence/chain.ts';
import type { Terminal } from './terminal.ts';

/** What takes files in. `mediaTypeOf` tells the kind from a file's first bytes, null when it is none that is read. */
export interface Intake {
  readonly blobStore: Pick<BlobStore, 'put'>;
  readonly documentFile: Pick<DocumentFile, 'inspect'>;
  readonly mediaTypeOf: (head: Uint8Array) => MediaType | null;
}

export interface PolicyInForce {
  readonly policy: Policy;
  readonly policyText: string;
  readonly policyHash: string;
}

/** Replays the history of a document's workflow against this code. @throws the replay's own error when it differs. */
type Replay = (request: { client: Client; workflowId: string }) => Promise<{ events: number }>;

/**
 * Everything a command may need, opened when it is asked for: `policy` needs no server, `list` no Temporal.
 * `connect` makes one attempt; who has time to wait tries again.
 */
export interface ClientParts {
  readonly records: () => Promise<Records>;
  readonly connect: () => Promise<Client>;
  readonly intake: () => Promise<Intake>;
  readonly policy: () => Promise<PolicyInForce>;
  readonly verifyChain: (events: readonly AuditEvent[]) => ChainVerdict;
  readonly replay: Replay;
  readonly taskQueue: string;
  /** The account that acts when the command names none. */
  readonly account: string;
}

/** What every command gets. */
export interface CommandContext {
  readonly parts: ClientParts;
  readonly terminal: Terminal;
}
