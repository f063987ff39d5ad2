/** What a program tells its guardian process to start: a child that must not outlive the program. */
export interface ChargeOrder {
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where standard output and standard error are appended. */
  readonly logFile: string;
  /** Run as this user; only root can ask for it. */
  readonly uid?: number;
  readonly gid?: number;
  readonly stopSignal: NodeJS.Signals;
  /** How long it may take to stop before it is killed, in milliseconds. */
  readonly graceMs: number;
  /** Is it a Node child whose messages are passed on? */
  readonly talks: boolean;
}

export type GuardianOrder =
  | { readonly type: 'start'; readonly order: ChargeOrder }
  | { readonly type: 'stop'; readonly id: string }
  | { readonly type: 'signal'; readonly id: string; readonly signal: NodeJS.Signals };

export type GuardianReport =
  | { readonly type: 'started'; readonly id: string; readonly pid: number }
  | { readonly type: 'notStarted'; readonly id: string; readonly why: string }
  | { readonly type: 'message'; readonly id: string; readonly message: unknown }
  | {
      readonly type: 'exited';
      readonly id: string;
      readonly code: number | null;
      readonly signal: NodeJS.Signals | null;
    };
