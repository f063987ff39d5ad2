import type { Command } from 'commander';
import { type Act, durationArgument, newCommand, wholeNumber } from './commandLine.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import { findFiles } from './filesToSubmit.ts';
import { openSubmitting } from './openSubmitting.ts';
import type { CommandContext } from './parts.ts';
import { drawProgress } from './progressBar.ts';
import { type FileReport, submitAll } from './submitAll.ts';
import { submitReport } from './submitReport.ts';
import type { SubmitOptions } from './submitting.ts';
import type { CommandOutcome } from './terminal.ts';
import { waitUntilSettled } from './waiting.ts';

interface Options {
  readonly json?: boolean;
  readonly reference?: string;
  readonly priority: number;
  readonly again?: boolean;
  readonly wait?: boolean;
  readonly waitTimeout: number;
  readonly connectTimeout: number;
  readonly by?: string;
}

export function addSubmit(program: Command, act: Act): void {
  newCommand(program, {
    name: 'submit',
    description: 'submit files, or folders with all that is in them: PDF, PNG, JPEG, TIFF',
    examples: [
      'submit invoice.pdf',
      'submit inbox/ --reference batch-17 --wait',
      'submit urgent.pdf --priority 1 --json',
      'submit rejected.pdf --again',
    ],
  })
    .argument('<paths...>', 'files or folders')
    .option('--reference <text>', 'your own reference; it comes back with the decision')
    .option('--priority <number>', '1 (first) to 5 (last)', wholeNumber({ from: 1, to: 5 }), 3)
    .option('--again', 'start anew what was rejected before')
    .option('--wait', 'wait until every document is closed, parked, or waits for a person')
    .option('--wait-timeout <duration>', 'how long to wait at most', durationArgument, 3_600_000)
    .option('--connect-timeout <duration>', 'how long to wait for the servers', durationArgument, 60_000)
    .option('--by <account>', 'who submits (default: COUNTERSIGN_ACCOUNT, else your own account)')
    .action((paths: string[], options: Options) =>
      act(options, (context) => submit(context, paths, options)),
    );
}

async function submit(
  context: CommandContext,
  paths: readonly string[],
  options: Options,
): Promise<CommandOutcome> {
  const { parts, terminal } = context;
  // Before anything is registered: a path that is wrong everywhere needs no server.
  const found = await findFiles(paths);
  if (found.length === 0)
    throw new CommandFailure(
      exitCodes.usage,
      'there is no file in these folders',
      'Hidden files do not count.',
    );
  const submitting = await openSubmitting(context, { connectTimeoutMs: options.connectTimeout });
  const progress = drawProgress({ terminal, total: found.length });
  const { reports, failure } = await submitAll(submitting, found, {
    options: submitOptions(options, parts.account),
    onDone: progress.advance,
  });
  progress.end();
  const records = await parts.records();
  const documentIds = reports.flatMap(documentOf);
  // Whoever does not wait sees where the documents stand now.
  const timeoutMs = options.wait === true ? options.waitTimeout : 0;
  const states =
    failure === null ? await waitUntilSettled(records, documentIds, { timeoutMs, terminal }) : null;
  return submitReport({ reports, states, failure, colors: terminal.colors });
}

function documentOf(report: FileReport): string[] {
  return report.outcome === 'accepted' || report.outcome === 'known' ? [report.documentId] : [];
}

function submitOptions(options: Options, account: string): SubmitOptions {
  return {
    channel: 'client',
    submitter: options.by ?? account,
    externalReference: options.reference ?? null,
    priority: options.priority,
    again: options.again ?? false,
  };
}
