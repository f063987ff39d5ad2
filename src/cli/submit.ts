import type { Command } from 'commander';
import { type Act, durationOption, newCommand, wholeNumber } from './commandLine.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import { findFiles, hiddenText } from './filesToSubmit.ts';
import { openSubmitting } from './openSubmitting.ts';
import type { CommandContext } from './parts.ts';
import { tellProgress } from './progressBar.ts';
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
    .addOption(durationOption('--wait-timeout <duration>', 'how long to wait at most', '1h'))
    .addOption(durationOption('--connect-timeout <duration>', 'how long to wait for the servers', '60s'))
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
  const { found, hidden } = await findFiles(paths);
  if (found.length === 0)
    throw new CommandFailure(exitCodes.usage, 'there is no file in these folders', hiddenText(hidden) ?? '');
  const submitting = await openSubmitting(context, { connectTimeoutMs: options.connectTimeout });
  const progress = tellProgress({ terminal, total: found.length, json: options.json ?? false });
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
  // Whoever waited wants to see each document's end, although its line was printed when it was handed in.
  const told = progress.told && options.wait !== true;
  return submitReport({ reports, states, failure, hidden, told, colors: terminal.colors });
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
