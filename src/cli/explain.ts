import type { Command } from 'commander';
import { type Act, newCommand } from './commandLine.ts';
import { explain, type Explanation } from './explanation.ts';
import type { CommandContext } from './parts.ts';
import { type Colors, type CommandOutcome, printable } from './terminal.ts';

export function addExplain(program: Command, act: Act): void {
  newCommand(program, {
    name: 'explain',
    description: 'say in sentences why a document stands where it does, and what happens next',
    examples: ['explain doc-3f2a9c', 'explain doc-3f2a9c --json'],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .action((id: string, options: { json?: boolean }) =>
      act(options, (context) => explainDocument(context, id)),
    );
}

async function explainDocument({ parts, terminal }: CommandContext, id: string): Promise<CommandOutcome> {
  const records = await parts.records();
  const details = await records.findDocument(id);
  const history = await records.history(details.documentId);
  const explanation = explain({
    details,
    moves: history.map(({ move }) => move),
    effects: await records.ledger(details.documentId),
    policy: await records.loadPolicy(details.policyHash),
    nowMs: Date.now(),
  });
  const { documentId, state, fileName } = details;
  return {
    exitCode: 0,
    json: { documentId, state, ...explanation },
    text: explanationText({
      title: `${documentId}  ${fileName ?? ''}`,
      state,
      explanation,
      colors: terminal.colors,
    }),
  };
}

/** The explanation as paragraphs under headings; empty ones are left out. */
function explanationText(input: {
  title: string;
  state: string;
  explanation: Explanation;
  colors: Colors;
}): string {
  const { explanation, colors } = input;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colors.bold(title), ...lines.map((line) => `  - ${printable(line)}`)];
  return [
    `${printable(input.title.trim())}  ${colors.bold(input.state)}`,
    ...explanation.standing.map(printable),
    ...part('Why', explanation.why),
    ...part('What happens next', explanation.next),
    ...part('What you can do', explanation.actions),
  ].join('\n');
}
