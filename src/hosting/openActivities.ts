import { createDocumentActivities } from '../activities/index.ts';
import type { DocumentActivities } from '../activities/contract.ts';
import { openArchive } from '../adapters/archive/index.ts';
import { openBlobStore } from '../adapters/blobStore/index.ts';
import { openDelivery } from '../adapters/delivery/index.ts';
import { openDocumentFile } from '../adapters/documentFile/index.ts';
import { createFieldExtractor } from '../adapters/fieldExtractor/index.ts';
import { createOcr } from '../adapters/ocr/index.ts';
import type { Records } from '../adapters/records/records.ts';
import type { Config } from '../config.ts';

/**
 * The activities over the real adapters that the configuration chooses. `close` ends the child processes. The log is told
 * what a language model took for each document.
 */
export async function openActivities({
  config,
  records,
  logger,
}: {
  config: Config;
  records: Records;
  logger: { info(fields: object, message: string): void };
}): Promise<{ activities: DocumentActivities; close: () => Promise<void> }> {
  const { children, childMemoryMb: memoryMb, parseTimeoutMs: timeoutMs } = config;
  const documentFile = openDocumentFile({ children, memoryMb, timeoutMs });
  const languageFolder = `${config.dataFolder}/tessdata`;
  const ocr = await createOcr({ ...config.ocr, workers: children, languageFolder });
  const activities = createDocumentActivities({
    records,
    blobStore: openBlobStore({ folder: config.blobFolder }),
    archive: openArchive({ folder: config.archiveFolder }),
    delivery: openDelivery({ folder: config.deliveryFolder }),
    documentFile,
    ocr,
    parallelPages: children,
    fieldExtractor: createFieldExtractor(config.extractor, (usage) => logger.info(usage, 'model asked')),
    clock: { nowMs: () => Date.now() },
  });
  const close = async (): Promise<void> => {
    await Promise.all([documentFile.close(), ocr.close()]);
  };
  return { activities, close };
}
