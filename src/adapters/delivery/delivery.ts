/**
 * Hands decisions to the system that waits for them. At least once, with the key sent, so that the receiver can drop
 * the second.
 *
 * @throws Unavailable while the receiver cannot be reached.
 */
export interface Delivery {
  /** `body` is the decision as JSON text; `key` is the effect's key. Repeating a key with the same body is a no-op. */
  deliver(message: {
    key: string;
    documentId: string;
    kind: 'decision' | 'reversal';
    body: string;
  }): Promise<void>;
}
