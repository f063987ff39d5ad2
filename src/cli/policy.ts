import type { Command } from 'commander';
import { formatDuration } from '../domain/durations.ts';
import { documentTypes } from '../domain/document.ts';
import type { Policy } from '../domain/policy.ts';
import { type Act, newCommand } from './commandLine.ts';
import type { CommandContext } from './parts.ts';
import { type CommandOutcome, renderTable } from './terminal.ts';

export function addPolicy(program: Command, act: Act): void {
  newCommand(program, {
    name: 'policy',
    description: 'show the policy in force for new documents, with its hash; needs no server',
    examples: ['policy', 'policy --json'],
  }).action((options: { json?: boolean }) => act(options, showPolicy));
}

async function showPolicy({ parts, terminal }: CommandContext): Promise<CommandOutcome> {
  const { policy, policyText, policyHash } = await parts.policy();
  const json: unknown = JSON.parse(policyText);
  const { colors } = terminal;
  const text = renderTable({ head: [policy.name, policyHash], rows: policyRows(policy), colors });
  return { exitCode: 0, json: { policyHash, policy: json }, text };
}

/** The policy in the words of those who answer for it. */
function policyRows({ intake, confidence, requiredFields, ...policy }: Policy): string[][] {
  const { review, rules } = policy;
  const path = review.escalationPath.map(({ group, slaMs }) => `${group} ${formatDuration(slaMs)}`);
  const byField = Object.entries(confidence.byField).map(([field, least]) => `, ${field} ${least}`);
  const exhausted = review.onExhausted === 'reject' ? 'rejected' : `held by ${review.managerGroup}`;
  return [
    ['files', `at most ${intake.maxBytes} bytes, ${intake.maxPages} pages`],
    ['confidence', `at least ${confidence.threshold}${byField.join('')}`],
    ['always shown to a person', policy.alwaysReview.join(', ')],
    ...Object.entries(rules).map(([rule, { severity }]) => [`rule ${rule}`, severity]),
    ...documentTypes
      .filter((type) => requiredFields[type].length > 0)
      .map((type) => [`${type} needs`, requiredFields[type].join(', ')]),
    [
      'review',
      `${review.group} ${formatDuration(review.slaMs)}${path.map((level) => `, then ${level}`).join('')}`,
    ],
    ['reminders', review.remindAt.map((share) => `${Math.round(share * 100)} %`).join(', ')],
    ['without a decision', `${exhausted} after ${formatDuration(review.timeoutMs)} at the latest`],
    ['returns', `at most ${review.maxReturns}`],
    ['document', `done within ${formatDuration(policy.documentSlaMs)}`],
  ];
}
