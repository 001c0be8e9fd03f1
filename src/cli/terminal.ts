/** What a command may touch outside itself. Tests give it one of their own. */
export interface Terminal {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Makes the folders on the way. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Results, to be piped on. */
  readonly out: (text: string) => void;
  /** Problems and progress. */
  readonly err: (text: string) => void;
}

/** How a command ends, as its exit code. */
export const EXIT = {
  done: 0,
  /** The command did its work and found something wrong in the workbook. */
  findings: 1,
  /** It was called in a way it does not understand. */
  usage: 2,
  /** A file could not be read, understood or written. */
  file: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for the person who called it. */
export class CommandError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}
