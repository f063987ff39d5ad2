/** Tells people that something waits for them. Holds ids and codes only. @throws Unavailable when it cannot be told now. */
export interface Notifier {
  notify(notification: {
    messageId: string;
    kind: string;
    documentId: string;
    group: string;
    taskId: string | null;
    createdAt: string;
  }): Promise<void>;
}
