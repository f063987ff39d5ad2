/** The search attributes of a document's workflow, name to type. None of them holds personal data. */
export const searchAttributeTypes = {
  DocumentState: 'Keyword',
  DocumentType: 'Keyword',
  SlaDeadline: 'Datetime',
  NeedsAttention: 'Bool',
  ReviewerGroup: 'Keyword',
} as const;
