import type { ColumnRole } from '../plan/import/types';

/** What the pane says where an appendix table is brought in. */
export interface ImportViewWords {
  readonly heading: string;
  readonly back: string;
  readonly bring: {
    readonly hint: string;
    readonly paste: string;
    readonly placeholder: string;
    readonly read: string;
    readonly file: string;
    readonly done: (rows: number) => string;
  };
  readonly kept: {
    readonly found: (when: string, title: string) => string;
    readonly resume: (when: string) => string;
    readonly discard: string;
    readonly discardSure: string;
    readonly unreadable: string;
    readonly notKept: string;
    readonly save: string;
    readonly fileName: string;
    readonly another: string;
  };
  readonly facts: {
    readonly heading: string;
    readonly title: string;
    readonly issuer: string;
    readonly documentNumber: string;
    readonly dateLine: string;
    readonly firstYear: string;
    readonly lastYear: string;
    readonly baseYear: string;
  };
  readonly columns: {
    readonly heading: (toCheck: number) => string;
    readonly headerRows: string;
    readonly noHeading: (number: number) => string;
    readonly guessed: string;
    readonly sample: (texts: string) => string;
    readonly role: string;
    readonly year: string;
    readonly roles: Readonly<Record<ColumnRole, string>>;
  };
  readonly rows: {
    readonly mustSettle: (count: number) => string;
    readonly toCheck: (count: number) => string;
    readonly understood: (count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly left: (mustSettle: number, toCheck: number) => string;
    readonly row: (number: number) => string;
    readonly lead: (name: string) => string;
    readonly coordinating: (names: string) => string;
    readonly noRule: string;
    readonly noUnit: string;
    readonly baseline: (year: number, figure: string) => string;
    readonly accept: string;
    readonly acceptOf: (row: string) => string;
    readonly acceptAll: (count: number) => string;
    readonly edit: string;
    readonly editOf: (row: string) => string;
    readonly close: string;
    readonly closeOf: (row: string) => string;
    readonly settled: (mustSettle: number) => string;
  };
  readonly edit: {
    readonly as: string;
    readonly cells: string;
    readonly apply: string;
    readonly byHand: string;
    readonly line: (number: number) => string;
    readonly addLine: string;
    readonly removeLine: (number: number) => string;
    readonly keepLines: string;
    readonly notReady: string;
    readonly clear: string;
  };
  readonly finish: {
    readonly heading: string;
    readonly ready: (lines: number) => string;
    readonly standing: string;
    readonly goTo: string;
    readonly use: string;
    readonly save: string;
  };
}
