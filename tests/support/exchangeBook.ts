import type { CheckResult, Exchange, Undone } from '../../src/excel/book';
import type { Outcome } from '../../src/excel/outcome';
import type { PlanEntries, Slot } from '../../src/plan/entries';
import type { RawValue } from '../../src/plan/values';
import type { CopyOrigin, EntryChange, LogHistory } from '../../src/workbook/logLines';
import type { TakeInOrder } from '../../src/workbook/takeIn/types';
import { FakeBook } from './fakeBook';
import { NO_HISTORY } from './returnedCopies';

const AT = '2027-11-24 08:00:00';

/** A workbook in memory whose log knows of copies. */
export class ExchangeBook extends FakeBook {
  history: LogHistory = NO_HISTORY;
  opensFiles = true;

  override readExchange(): Promise<Outcome<Exchange>> {
    // As it stands now: what is written later must not change what was read.
    const entries = Object.fromEntries(Object.entries(this.cells()).map(([id, line]) => [id, { ...line }]));
    return Promise.resolve({ ok: true, value: { check: this.result(), entries, history: this.history } });
  }

  override async recordHandOut(copies: readonly CopyOrigin[]): Promise<Outcome<void>> {
    const recorded = await super.recordHandOut(copies);
    if (!recorded.ok) return recorded;
    const lastCopies = new Map([...this.history.lastCopies, ...copies.map(({ agencyId, copyNumber }) => [agencyId, copyNumber] as const)]);
    this.history = { ...this.history, lastCopies };
    return recorded;
  }

  override takeIn({ writes, files }: TakeInOrder): Promise<Outcome<CheckResult>> {
    const moved = writes.find(({ lineId, slot, from }) => this.cell(lineId, slot) !== from);
    if (moved !== undefined) return Promise.resolve({ ok: false, problem: { code: 'cellMoved', lineId: moved.lineId } });
    const batch = this.history.nextBatch;
    const changes = writes.map(({ origin, ...write }): EntryChange => ({ ...write, kind: 'entry', source: 'takeIn', lineName: '', at: AT, by: 'An', origin, batch }));
    for (const { lineId, slot, to } of writes) this.set(lineId, slot, to);
    this.history = {
      ...this.history,
      nextBatch: batch + 1,
      takenIn: [...this.history.takenIn, ...files.map(({ origin, fingerprint }) => ({ at: AT, origin, batch, fingerprint }))],
      lastTakeIn: { batch, at: AT, files: files.map(({ origin }) => origin), changes },
    };
    return Promise.resolve({ ok: true, value: this.result() });
  }

  override undoTakeIn(batch: number): Promise<Outcome<Undone>> {
    const changes = this.history.lastTakeIn?.changes ?? [];
    const kept = changes.filter(({ lineId, slot, to }) => this.cell(lineId, slot) !== to);
    const back = changes.filter((change) => !kept.includes(change));
    for (const { lineId, slot, from } of back) this.set(lineId, slot, from);
    this.history = { ...this.history, takenIn: this.history.takenIn.filter((file) => file.batch !== batch), lastTakeIn: undefined };
    return Promise.resolve({ ok: true, value: { check: this.result(), restored: back.length, kept } });
  }

  override canOpenFiles(): boolean {
    return this.opensFiles;
  }

  private cells(): PlanEntries {
    return this.entries;
  }

  private cell(lineId: string, slot: Slot): RawValue {
    return this.cells()[lineId]?.[slot] ?? null;
  }

  private set(lineId: string, slot: Slot, value: RawValue): void {
    this.entries[lineId] = { ...this.entries[lineId], [slot]: value };
  }
}
