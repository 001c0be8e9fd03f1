import type { Plan } from '../plan/Plan';
import { cellKey, type PlanEntries, type Slot } from '../plan/entries';
import { logTime } from '../locales/times';
import { recordedEstimates } from '../workbook/estimateTrail';
import { readLogLine } from '../workbook/logCells';
import type { LogLine } from '../workbook/logLines';
import { type Snapshot } from '../workbook/snapshot';
import { followingCells } from '../workbook/budget/computedCells';
import { suffixesIn } from '../workbook/names';
import type { CheckResult } from './book';
import { checkSnapshot, snapshotOf } from './check';
import { changesBetween, logRoom, queueLog, type Author } from './log';
import { queueRead, type ReadOptions, type QueuedBook, type QueuedRead } from './readBook';

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
  private seen: { readonly plan: Plan; readonly entries: PlanEntries; readonly following: ReadonlySet<string> } | undefined;
  private pending: readonly LogLine[] = [];
  private logCount: number | undefined;
  /** The log as it was read once, with what was written since; undefined until then. */
  private logged: readonly LogLine[] | undefined;

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
    this.logged = undefined;
  }

  author(): Author {
    return { by: this.options.enteredBy(), at: logTime(this.options.now()) };
  }

  /** Adds lines to those that wait to be written to the log. */
  remember(lines: readonly LogLine[]): void {
    this.pending = [...this.pending, ...lines];
  }

  /**
   * Queues the log lines that wait, as many as the log has room for, when it is known where the log ends.
   * @param own lines of the action itself, written after those that wait; `hasRoomFor` says whether they fit
   * @returns what to call once the sync has succeeded; until then the lines still wait, and the action's own are nowhere
   */
  queuePendingLog(context: Excel.RequestContext, own: readonly LogLine[] = []): () => void {
    const lines = [...this.pending, ...own];
    const written = this.seen === undefined || this.logCount === undefined ? 0 : Math.min(lines.length, logRoom(this.logCount));
    if (this.seen !== undefined && this.logCount !== undefined) queueLog(context, this.suffix, this.logCount, lines.slice(0, written), this.seen.plan);
    const waited = this.pending.length;
    return () => {
      // A look taken in the same sync may have found more.
      this.pending = [...lines.slice(written), ...this.pending.slice(waited)];
      if (this.logged !== undefined) this.logged = [...this.logged, ...lines.slice(0, written)];
    };
  }

  /** True when the log is gone, too: then lines wait until it is made anew. */
  hasRoomFor(own: readonly LogLine[]): boolean {
    return this.logCount === undefined || this.pending.length + own.length <= logRoom(this.logCount);
  }

  /** Queues a look; `understandLook` takes it after the sync. The first one reads the log too: it tells which figures were estimates. */
  queueLook(context: Excel.RequestContext, { withLog = false }: ReadOptions = {}): QueuedRead {
    return queueRead(context, this.suffix, { withLog: withLog || this.logged === undefined });
  }

  /**
   * Looks at the workbook in one sync. When the table worked on is gone and another of ours is there, that one is
   * turned to, which takes one sync more.
   */
  async look(context: Excel.RequestContext, options?: ReadOptions): Promise<Look> {
    const read = this.queueLook(context, options);
    await context.sync();
    const book = read.take();
    const suffixes = suffixesIn(book.names);
    const [other] = suffixes;
    if (other === undefined || suffixes.includes(this.suffix)) return this.understandLook(book);
    this.turnTo(other);
    const again = this.queueLook(context, options);
    await context.sync();
    return this.understandLook(again.take());
  }

  /** Understands cells that were read, and takes note of entries that have changed since the last look. */
  understandLook(book: QueuedBook): Look {
    const snapshot = snapshotOf(book);
    const entries = snapshot.entries;
    this.logCount = book.logCount;
    const following = followingCells(snapshot);
    const before = this.seen;
    if (before !== undefined && before.plan.id !== snapshot.plan.id) this.logged = undefined;
    if (book.log.length > 0) this.logged = book.log.flatMap((row) => readLogLine(row, snapshot.plan) ?? []);
    if (before !== undefined && before.plan.id === snapshot.plan.id) {
      const follows = (lineId: string, slot: Slot): boolean => following.has(cellKey(lineId, slot)) && before.following.has(cellKey(lineId, slot));
      this.remember(changesBetween(snapshot.plan, before.entries, entries, this.author(), follows));
    }
    this.seen = { plan: snapshot.plan, entries, following };
    return { book, snapshot };
  }

  /** What the pane is told of a look. */
  checkOf({ snapshot }: Look): CheckResult {
    const recordedEstimate = recordedEstimates([...(this.logged ?? []), ...this.pending], snapshot.plan.period);
    const check = checkSnapshot(snapshot, { suffix: this.suffix, now: this.options.now(), recordedEstimate });
    if (this.hasRoomFor([])) return check;
    return { ...check, structure: [...check.structure, { code: 'logFull', count: this.pending.length }] };
  }

  /**
   * Takes entries that the add-in itself is about to write as seen: they have log lines of their own.
   * @param restored cells that follow the budget again, as `cellKey` names them
   */
  expect(entries: PlanEntries, restored: Iterable<string> = []): void {
    if (this.seen !== undefined) this.seen = { ...this.seen, entries, following: new Set([...this.seen.following, ...restored]) };
  }
}
