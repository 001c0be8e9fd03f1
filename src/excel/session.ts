import type { Plan } from '../plan/Plan';
import type { PlanActuals } from '../plan/values';
import type { Snapshot } from '../workbook/snapshot';
import { suffixesIn } from '../workbook/names';
import type { CheckResult } from './book';
import { checkSnapshot, snapshotOf } from './check';
import { changesBetween, queueLog, type Author, type LogLine } from './log';
import { queueRead, type QueuedBook, type QueuedRead } from './readBook';

/** What the book is told from outside: time, and the name of the person who enters figures. */
export interface SessionOptions {
  readonly now: () => number;
  readonly enteredBy: () => string;
}

/** One look at a workbook: its cells, and the snapshot that they come to. */
export interface Look {
  readonly book: QueuedBook;
  readonly snapshot: Snapshot;
}

/**
 * What is remembered between calls: which table is worked on, what its entries were at the last look, and changes
 * that are not in the log yet. Edits are logged with the next command the user gives, never while he types: a write of
 * ours would take away his undo.
 */
export class Session {
  private suffix = '';
  private seen: { readonly plan: Plan; readonly actuals: PlanActuals } | undefined;
  private pending: readonly LogLine[] = [];
  private logCount: number | undefined;

  constructor(private readonly options: SessionOptions) {}

  get table(): string {
    return this.suffix;
  }

  /** Turns to another table of the workbook; what was remembered of the one before is forgotten. */
  turnTo(suffix: string): void {
    if (suffix === this.suffix) return;
    this.suffix = suffix;
    this.seen = undefined;
    this.pending = [];
    this.logCount = undefined;
  }

  author(): Author {
    return { by: this.options.enteredBy(), at: this.options.now() };
  }

  /** Adds lines to those that wait to be written to the log. */
  remember(lines: readonly LogLine[]): void {
    this.pending = [...this.pending, ...lines];
  }

  /**
   * Queues the log lines that wait, when it is known where the log ends.
   * @returns what to call once the sync has succeeded; until then the lines still wait.
   */
  queuePendingLog(context: Excel.RequestContext): () => void {
    const lines = this.pending;
    if (lines.length === 0 || this.logCount === undefined) return () => undefined;
    queueLog(context, this.suffix, this.logCount, lines);
    return () => {
      this.pending = this.pending.slice(lines.length);
    };
  }

  /** Queues a look; `understandLook` takes it after the sync. */
  queueLook(context: Excel.RequestContext): QueuedRead {
    return queueRead(context, this.suffix);
  }

  /**
   * Looks at the workbook in one sync. When the table worked on is gone and another of ours is there, that one is
   * turned to, which takes one sync more.
   */
  async look(context: Excel.RequestContext): Promise<Look> {
    const read = this.queueLook(context);
    await context.sync();
    const book = read.take();
    const suffixes = suffixesIn(book.names);
    const [other] = suffixes;
    if (other === undefined || suffixes.includes(this.suffix)) return this.understandLook(book);
    this.turnTo(other);
    const again = this.queueLook(context);
    await context.sync();
    return this.understandLook(again.take());
  }

  /** Understands cells that were read, and takes note of entries that have changed since the last look. */
  understandLook(book: QueuedBook): Look {
    const snapshot = snapshotOf(book);
    this.logCount = book.logCount;
    if (this.seen !== undefined && this.seen.plan.id === snapshot.plan.id) {
      this.remember(changesBetween(snapshot.plan, this.seen.actuals, snapshot.actuals, this.author()));
    }
    this.seen = { plan: snapshot.plan, actuals: snapshot.actuals };
    return { book, snapshot };
  }

  /** What the pane is told of a look. */
  checkOf({ snapshot }: Look): CheckResult {
    return checkSnapshot(snapshot, this.suffix, this.options.now());
  }

  /** Takes entries that the add-in itself is about to write as seen: they have log lines of their own. */
  expect(actuals: PlanActuals): void {
    if (this.seen !== undefined) this.seen = { ...this.seen, actuals };
  }
}
