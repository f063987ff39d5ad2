import type { Command } from 'commander';
import type { EffectRow, HistoryEntry } from '../adapters/records/rows.ts';
import type { AuditEvent } from '../domain/auditEvents.ts';
import type { ChainVerdict } from '../evidence/chain.ts';
import { type Act, newCommand } from './commandLine.ts';
import type { CommandContext } from './parts.ts';
import { type Colors, type CommandOutcome, counted, printable, renderTable } from './terminal.ts';
import { actorText } from './words.ts';

interface HistoryOptions {
  readonly json?: boolean;
  readonly audit?: boolean;
}

export function addHistory(program: Command, act: Act): void {
  newCommand(program, {
    name: 'history',
    description: 'show every move, effect and audit event of a document, across all its runs',
    examples: ['history doc-3f2a9c', 'history doc-3f2a9c --audit'],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .option('--audit', 'check the hash chain of its audit; exit code 1 when it is broken')
    .action((id: string, options: HistoryOptions) =>
      act(options, (context) => history(context, id, options)),
    );
}

async function history(
  { parts, terminal }: CommandContext,
  id: string,
  options: HistoryOptions,
): Promise<CommandOutcome> {
  const records = await parts.records();
  const { documentId } = await records.findDocument(id);
  const entries = await records.history(documentId);
  const effects = await records.ledger(documentId);
  const audit = await records.auditTrail(documentId);
  const chain = options.audit === true ? parts.verifyChain(audit) : null;
  const { colors } = terminal;
  const text = [
    `${documentId}`,
    '',
    movesTable(entries, colors),
    ...(effects.length === 0 ? [] : ['', effectsTable(effects, colors)]),
    '',
    auditTable(audit, colors),
    ...(chain === null ? [] : ['', chainText(chain)]),
  ].join('\n');
  const json = { documentId, moves: entries.map(({ move }) => move), effects, audit, chain };
  return { exitCode: chain?.intact === false ? 1 : 0, json, text };
}

function movesTable(entries: readonly HistoryEntry[], colors: Colors): string {
  return renderTable({
    head: ['#', 'at', 'from', 'to', 'by', 'reason'],
    rows: entries.map(({ move }) => [
      String(move.seq),
      move.at,
      move.from ?? '',
      move.to,
      printable(actorText(move.actor)),
      move.reasonCode,
    ]),
    colors,
  });
}

function effectsTable(effects: readonly EffectRow[], colors: Colors): string {
  return renderTable({
    head: ['effect', 'state', 'attempts and undos', 'done', 'undone'],
    rows: effects.map(({ step, instance, state, fence, doneAt, undoneAt }) => [
      `${step}#${instance}`,
      state,
      String(fence),
      doneAt ?? '',
      undoneAt ?? '',
    ]),
    colors,
  });
}

function auditTable(audit: readonly AuditEvent[], colors: Colors): string {
  return renderTable({
    head: ['audit', 'at', 'event', 'by', 'hash'],
    rows: audit.map(({ sequence, time, type, actor, hash }) => [
      String(sequence),
      time,
      type,
      printable(actorText(actor)),
      hash.slice(0, 12),
    ]),
    colors,
  });
}

const faultTexts = {
  'missing-or-moved': 'an event is missing, or stands in another place',
  'foreign-subject': 'it speaks of another document',
  'broken-link': 'it does not follow from the event before it',
  changed: 'its content was changed after it had been written',
} as const;

/** What the check of the chain says. */
function chainText(chain: ChainVerdict): string {
  if (chain.intact)
    return `The audit chain is intact: ${counted(chain.events, 'event')}, head ${chain.head}.`;
  return `The audit chain is BROKEN at number ${chain.sequence}: ${faultTexts[chain.fault]}.`;
}
