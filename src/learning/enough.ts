import type { GatheredTraining } from './gatherTraining.ts';

/** Fewer documents, or of fewer origins (one a fold that is left out), say nothing about documents of another origin. */
export const [leastGiven, leastOrigins] = [30, 5];
/** With fewer documents altogether, whole classes, languages and labels never occur. */
const leastDocuments = 300;

/** What is too little in the documents of a training to expect good weights of them, in sentences; none: it is enough. */
export function tooLittle({ documents, given }: Pick<GatheredTraining, 'documents' | 'given'>): string[] {
  const isFewGiven = given.documents < leastGiven || given.origins < leastOrigins;
  return [
    ...(isFewGiven
      ? [
          `Only ${given.documents} labelled or approved documents, of ${given.origins} origins, were found: ` +
            `good weights need at least ${leastGiven}, of ${leastOrigins} origins. Name more of them by --labelled or --reviewed.`,
        ]
      : []),
    ...(documents.length < leastDocuments
      ? [
          `Only ${documents.length} documents altogether: good weights need at least ${leastDocuments}. ` +
            'Let more be invented by --generated.',
        ]
      : []),
  ];
}
