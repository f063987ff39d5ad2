/** What is measured at a candidate or a document, by name; a feature that is not measured is 0. */
export type Features = Readonly<Record<string, number>>;

/** From log-odds to a probability, 0..1. */
export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));
