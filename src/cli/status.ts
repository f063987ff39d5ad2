import type { Command } from 'commander';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import type { ExtractedField } from '../domain/fields.ts';
import { isOpenFinding, type Verdict } from '../domain/findings.ts';
import type { Policy } from '../domain/policy.ts';
import { type Act, newCommand } from './commandLine.ts';
import { formatFromNow } from './instants.ts';
import type { CommandContext } from './parts.ts';
import { reasonText } from './reasonTexts.ts';
import { type Colors, type CommandOutcome, counted, printable, renderTable } from './terminal.ts';
import { formatValue, rejectionText } from './words.ts';

export function addStatus(program: Command, act: Act): void {
  newCommand(program, {
    name: 'status',
    description: 'show a document: state, fields with confidence, reasons, findings, deadlines',
    examples: ['status doc-3f2a9c', 'status doc-3f2a9c --json'],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .action((id: string, options: { json?: boolean }) => act(options, (context) => status(context, id)));
}

async function status({ parts, terminal }: CommandContext, id: string): Promise<CommandOutcome> {
  const records = await parts.records();
  const details = await records.findDocument(id);
  const policy = await records.loadPolicy(details.policyHash);
  const text = statusText({ details, policy, nowMs: Date.now(), colors: terminal.colors });
  return { exitCode: 0, json: details, text };
}

interface StatusInput {
  readonly details: DocumentDetails;
  readonly policy: Policy;
  readonly nowMs: number;
  readonly colors: Colors;
}

/** The document as a person reads it. Every value of a stranger is made printable. */
function statusText(input: StatusInput): string {
  const { details, colors } = input;
  const fields = details.extraction?.fields ?? [];
  return [
    colors.bold(details.documentId),
    alignedRows(facts(input)),
    ...section(colors, 'Fields', fields.length === 0 ? [] : [fieldTable(fields, input)]),
    ...section(colors, 'Why a person is asked', reasonsOf(input)),
    ...section(
      colors,
      'Rules',
      details.verdicts.length === 0 ? [] : [verdictTable(details.verdicts, colors)],
    ),
  ].join('\n');
}

function alignedRows(rows: readonly string[][]): string {
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(13)} ${value}`).join('\n');
}

function section(colors: Colors, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', colors.bold(title), ...lines];
}

function facts({ details, nowMs }: StatusInput): string[][] {
  const open = details.task?.state === 'open' ? details.task : null;
  const rows: [string, string | null][] = [
    ['state', details.status === null ? details.state : `${details.state} (${details.status})`],
    ['file', details.fileName],
    [
      'kind',
      `${details.documentType ?? 'not known yet'}, ${details.file.mediaType}, ${details.file.size} bytes`,
    ],
    ['reference', details.externalReference],
    ['submitted', `${formatFromNow(details.registeredAt, nowMs)} by ${details.submitter ?? 'unknown'}`],
    [
      'read',
      details.pages === null ? null : `${counted(details.pages, 'page')} by ${details.readBy ?? 'unknown'}`,
    ],
    ['revision', details.revision === null ? null : String(details.revision)],
    [
      'waits for',
      open && `${open.assignee ?? open.group}, level ${open.level}${open.breached ? ', breached' : ''}`,
    ],
    ['review due', open && formatFromNow(open.slaAt, nowMs)],
    ['document due', details.closedAt === null ? formatFromNow(details.documentDeadlineAt, nowMs) : null],
    [
      'parked',
      details.parked && `${details.parked.step}: ${details.parked.failureType} ${details.parked.code}`,
    ],
    ['rejected', details.rejection && rejectionText(details.rejection)],
    [
      'delivered',
      details.delivery && `${details.delivery.decision}${details.delivery.reversed ? ', reversed' : ''}`,
    ],
    ['archived', details.manifest && `manifest ${details.manifest.sha256}`],
    ['closed', details.closedAt && formatFromNow(details.closedAt, nowMs)],
    ['policy', details.policyHash],
  ];
  return rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, printable(value)]]));
}

function fieldTable(fields: readonly ExtractedField[], { policy, colors }: StatusInput): string {
  return renderTable({
    head: ['field', 'value', 'confidence', 'page', 'set by'],
    rows: fields.map((field) => fieldRow(field, policy, colors)),
    colors,
  });
}

function fieldRow(field: ExtractedField, policy: Policy, colors: Colors): string[] {
  const { provenance } = field;
  const setBy = provenance.by === 'person' ? provenance.reviewer : provenance.method;
  if (field.status === 'notFound')
    return [field.key, colors.dim(`not found: ${field.reason}`), '', '', printable(setBy)];
  const asked = policy.confidence.byField[field.key] ?? policy.confidence.threshold;
  const confidence = field.confidence.toFixed(2);
  return [
    field.key,
    printable(formatValue(field.value)),
    field.confidence < asked ? colors.yellow(`${confidence} < ${asked.toFixed(2)}`) : confidence,
    field.grounding ? String(field.grounding.page) : '',
    printable(setBy),
  ];
}

function reasonsOf({ details, policy }: StatusInput): string[] {
  if (details.task?.state !== 'open') return [];
  return details.task.reasons.map((reason) => `  - ${printable(reasonText({ reason, details, policy }))}`);
}

function verdictTable(verdicts: readonly Verdict[], colors: Colors): string {
  return renderTable({
    head: ['rule', 'outcome', 'severity', 'detail'],
    rows: verdicts.map((verdict) => [
      verdict.rule,
      isOpenFinding(verdict)
        ? colors.red(verdict.outcome)
        : `${verdict.outcome}${verdict.accepted ? ' (accepted)' : ''}`,
      verdict.severity,
      printable(verdict.detail),
    ]),
    colors,
  });
}
