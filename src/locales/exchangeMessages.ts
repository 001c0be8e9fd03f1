/** How many rows of a preview came out how. */
export interface OutcomeCounts {
  readonly conflict: number;
  readonly refused: number;
  readonly changed: number;
  readonly new: number;
  readonly same: number;
}

/** What the part of the pane says where copies are handed out and taken in. It is fetched with that part alone. */
export interface ExchangeMessages {
  readonly heading: string;
  readonly noTable: string;
  readonly halves: string;
  readonly handOutHalf: string;
  readonly takeInHalf: string;

  readonly handOut: {
    readonly intro: string;
    readonly agencies: string;
    readonly all: string;
    readonly none: string;
    readonly agency: (name: string, lines: number, tasks: number) => string;
    readonly dueDate: string;
    readonly returnTo: string;
    readonly returnToHint: string;
    readonly run: (count: number) => string;
    readonly done: (count: number) => string;
    readonly doneHint: string;
    readonly download: string;
    readonly downloadOf: (file: string) => string;
    readonly openOf: (file: string) => string;
    readonly mail: string;
    readonly mailOf: (agency: string) => string;
    readonly copy: string;
    readonly copyOf: (agency: string) => string;
    readonly copied: string;
    readonly selected: string;
    readonly zipName: (day: string) => string;
    readonly copyNumber: (agency: string, copyNumber: number) => string;
  };

  readonly takeIn: {
    readonly intro: string;
    readonly drop: string;
    readonly choose: string;
    readonly clear: string;
    readonly again: string;
    readonly preview: (files: number) => string;
    readonly counts: Readonly<Record<keyof OutcomeCounts, string>>;
    readonly count: (label: string, count: number) => string;
    readonly copyNumber: (agency: string, copyNumber: number) => string;
    readonly filledBy: (name: string) => string;
    readonly insist: string;
    readonly insistOf: (file: string) => string;
    readonly insisted: string;
    readonly all: string;
    readonly none: string;
    readonly allOf: (file: string) => string;
    readonly noneOf: (file: string) => string;
    readonly nothingReturned: string;
    readonly change: (from: string, to: string) => string;
    readonly write: (count: number) => string;
    readonly taken: (cells: number, files: number) => string;
    readonly previewed: (counts: OutcomeCounts) => string;
  };

  readonly undo: {
    readonly heading: string;
    readonly last: (at: string, cells: number, files: readonly string[]) => string;
    readonly done: (restored: number) => string;
    readonly kept: (count: number) => string;
    readonly keptItem: (lineId: string, place: string) => string;
  };
}
