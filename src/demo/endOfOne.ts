import { deliveredFiles } from './delivered.ts';
import { documentReport } from './documentReport.ts';
import { printFigures } from './report.ts';
import type { Act } from './reviewer.ts';
import type { Stage } from './stage.ts';
import type { HandedIn } from './submitted.ts';

/** How the one document of a play ended, and the figures. */
export async function showEnd(stage: Stage, entry: HandedIn, acts: readonly Act[]): Promise<void> {
  const { documentId, sample } = entry;
  const details = await stage.records.findDocument(documentId);
  const delivered = (await deliveredFiles(stage.config.deliveryFolder)).get(documentId);
  const played = { sample, details, entry: { outcome: 'accepted' as const, ...entry } };
  const lines = await documentReport({ stage, played, acts, delivered });
  stage.terminal.out(`\n${lines.join('\n')}`);
  await printFigures(stage);
}
