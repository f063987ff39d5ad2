import { createArchivingActivities } from './archiving.ts';
import type { DocumentActivities } from './contract.ts';
import { createDecisionActivities } from './decisions.ts';
import { createDeliveringActivities } from './delivering.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { withMappedFailures } from './failures.ts';
import { createFieldExtractionActivities } from './fieldExtraction.ts';
import { createIdentityActivities } from './identity.ts';
import { createMoveActivities } from './moves.ts';
import { createReadDocumentActivities } from './readDocument.ts';
import { createRegistrationActivities } from './registration.ts';
import { createRejectionActivities } from './rejection.ts';
import { createReviewTaskActivities } from './reviewTasks.ts';
import { createScreeningActivities } from './screening.ts';
import { createSettlingActivities } from './settling.ts';

export type { ActivityDependencies } from './dependencies.ts';
export { startOutboxRelay } from './outboxRelay.ts';

/** Every activity of the process over the given ports, each with its errors mapped to Temporal failures. */
export function createDocumentActivities(deps: ActivityDependencies): DocumentActivities {
  return withMappedFailures({
    ...createRegistrationActivities(deps),
    ...createReadDocumentActivities(deps),
    ...createFieldExtractionActivities(deps),
    ...createScreeningActivities(deps),
    ...createReviewTaskActivities(deps),
    ...createDecisionActivities(deps),
    ...createIdentityActivities(deps),
    ...createRejectionActivities(deps),
    ...createArchivingActivities(deps),
    ...createDeliveringActivities(deps),
    ...createMoveActivities(deps),
    ...createSettlingActivities(deps),
  });
}
