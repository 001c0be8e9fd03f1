import type {
  Book,
  BookInstance,
  CheckResult,
  EntryCell,
  EntryRepair,
  HandOrder,
  Progress,
  ScaffoldMode,
  Selection,
  StructureIssue,
  Survey,
  TasksCheck,
  Exchange,
  MadeReport,
  Undone,
} from '../../src/excel/book';
import type { Outcome, Problem } from '../../src/excel/outcome';
import { assessPlan, DEFAULT_TOLERANCE_PERCENT } from '../../src/plan/assess';
import { editSteps } from '../../src/plan/edit/applyEdit';
import type { PlanEdit } from '../../src/plan/edit/types';
import { checkPlanEntries } from '../../src/plan/checkPlan';
import { figuresOf, lineSlots, type LineEntries, type PlanEntries } from '../../src/plan/entries';
import { owedExplanations } from '../../src/plan/owedExplanations';
import { handIssues, handVerdictsOf, handWord } from '../../src/workbook/handVerdicts';
import { placedLines, type Plan, type Year } from '../../src/plan/Plan';
import type { CopyOrigin } from '../../src/workbook/logLines';
import type { ReportScope } from '../../src/workbook/report/facts';
import type { TakeInOrder } from '../../src/workbook/takeIn/types';

type Entries = Record<string, LineEntries>;

/** What is in the workbook to begin with. */
export interface FakeContent {
  readonly plan: Plan;
  readonly entries?: Entries;
  readonly reportingYear?: Year;
  readonly formats?: Record<string, string>;
  readonly structure?: readonly StructureIssue[];
}

const SHEET = 'Phụ lục';

function copyOf(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).map(([id, years]) => [id, { ...years }]));
}

/** A workbook in memory: it does what the port promises, notes what was asked of it, and fails where it is told to. */
export class FakeBook implements Book {
  readonly calls: string[] = [];
  selected: EntryCell | undefined;
  /** What the user has marked with the mouse. */
  selection: Selection = { sheet: 'Sheet1', address: 'A1', texts: [['']], merges: [] };
  takenNames: readonly string[] = [];
  readOnly = false;
  /** What the host hands out as a PDF; undefined where it cannot. */
  pdf: Uint8Array | undefined;
  watching = 0;
  /** Awaited inside every call, so that a test can hold an answer back. */
  gate: Promise<void> = Promise.resolve();
  progress: Progress | undefined;
  instances: BookInstance[] = [];
  entries: Entries = {};
  reportingYear = 2026;
  tolerancePercent = DEFAULT_TOLERANCE_PERCENT;
  structure: readonly StructureIssue[] = [];
  budgetIssues: CheckResult['budgetIssues'] = [];
  budget: CheckResult['budget'];
  missingRows = new Set<string>();
  /** What figures were when they were marked as estimates, by "line:year". */
  recordedEstimates: Readonly<Record<string, number | string>> = {};
  tasks: TasksCheck | undefined;
  private plan: Plan | undefined;
  private formats: Record<string, string> = {};
  private readonly failures = new Map<keyof Book, Problem[]>();
  private listener: ((outcome: Outcome<CheckResult>) => void) | undefined;
  private clock = Date.UTC(2026, 10, 24, 7, 5);

  constructor(content?: FakeContent) {
    if (content === undefined) return;
    this.plan = content.plan;
    this.instances = [{ suffix: '', planTitle: content.plan.title, sheet: SHEET }];
    this.entries = copyOf(content.entries ?? {});
    this.reportingYear = content.reportingYear ?? content.plan.period.firstYear;
    this.formats = { ...content.formats };
    this.structure = content.structure ?? [];
  }

  /** The next call of `method` answers with this problem. */
  failNext(method: keyof Book, problem: Problem): void {
    this.failures.set(method, [...(this.failures.get(method) ?? []), problem]);
  }

  /** What the workbook's events would bring now. */
  emit(outcome: Outcome<CheckResult>): void {
    this.listener?.(outcome);
  }

  /** A check of what is in the workbook now. */
  result(checkedAt?: number): CheckResult {
    const plan = this.plan;
    if (plan === undefined) throw new Error('nothing was laid out');
    const { reportingYear, tolerancePercent, structure, missingRows } = this;
    const entries = copyOf(this.entries);
    const actuals = Object.fromEntries(Object.entries(entries).map(([id, line]) => [id, figuresOf(line, plan.period)]));
    const rows = new Map(placedLines(plan).map(({ line }, index) => [line.id, index + 8]));
    const slots = lineSlots(plan.period);
    const assessment = assessPlan(plan, entries, { reportingYear, tolerancePercent });
    return {
      plan,
      suffix: '',
      reportingYear,
      tolerancePercent,
      actuals,
      entries,
      assessment,
      issues: checkPlanEntries(plan, entries, {
        reportingYear,
        numberFormatOf: (lineId, year) => this.formats[`${lineId}:${year}`],
        recordedEstimate: (lineId, year) => this.recordedEstimates[`${lineId}:${year}`],
      }),
      structure,
      budgetIssues: this.budgetIssues,
      budget: this.budget,
      tasks: this.tasks,
      handVerdicts: handVerdictsOf(plan, entries, reportingYear),
      handIssues: handIssues(plan, entries, reportingYear, assessment.lines),
      owedExplanations: owedExplanations(plan, assessment.lines, entries),
      cellOf: (lineId, slot) => {
        const row = rows.get(lineId);
        if (row === undefined || missingRows.has(lineId)) return undefined;
        return { sheet: SHEET, address: `${String.fromCharCode(75 + slots.indexOf(slot))}${row}` };
      },
      checkedAt: checkedAt ?? (this.clock += 1000),
    };
  }

  survey(): Promise<Outcome<Survey>> {
    return this.answer('survey', '', () => ({
      instances: [...this.instances],
      takenNames: this.takenNames,
      readOnly: this.readOnly,
    }));
  }

  async scaffold(plan: Plan, reportingYear: Year, mode: ScaffoldMode, progress?: Progress, entries: PlanEntries = {}): Promise<Outcome<BookInstance>> {
    this.progress = progress;
    if (mode === 'ifAbsent' && this.instances.length > 0) {
      return { ok: false, problem: { code: 'alreadyThere', ours: true, sheets: this.instances.map(({ sheet }) => sheet) } };
    }
    return this.answer('scaffold', `${plan.id} ${reportingYear} ${mode}`, () => {
      this.plan = plan;
      this.reportingYear = reportingYear;
      this.entries = copyOf(entries);
      const number = this.instances.length + 1;
      const instance = {
        suffix: number === 1 ? '' : `_${number}`,
        planTitle: plan.title,
        sheet: number === 1 ? SHEET : `${SHEET} (${number})`,
      };
      this.instances.push(instance);
      return instance;
    });
  }

  repairTable(suffix: string, progress?: Progress): Promise<Outcome<BookInstance>> {
    this.progress = progress;
    return this.answer('repairTable', suffix, () => {
      this.structure = [];
      return this.instances.find((instance) => instance.suffix === suffix)!;
    });
  }

  addTasks(suffix: string): Promise<Outcome<BookInstance>> {
    return this.answer('addTasks', suffix, () => {
      const instance = { ...this.instances.find((each) => each.suffix === suffix)!, tasksSheet: 'Đề án – Nhiệm vụ' };
      this.instances = this.instances.map((each) => (each.suffix === suffix ? instance : each));
      return instance;
    });
  }

  async changePlan(suffix: string, edits: readonly PlanEdit[]): Promise<Outcome<CheckResult>> {
    const plan = this.plan;
    const edited = plan === undefined ? undefined : editSteps(plan, edits, { entries: this.entries });
    if (edited?.ok === false) this.failNext('changePlan', { code: 'planNotChanged', problem: edited.error });
    return this.answer('changePlan', `${suffix}${edits.map(({ kind }) => kind).join(',')}`, () => {
      if (edited?.ok === true) this.plan = edited.value.at(-1)?.after;
      for (const { edit, before, after } of edited?.ok === true ? edited.value : []) {
        const added = placedLines(after).find(({ line: { id } }) => !placedLines(before).some(({ line }) => line.id === id));
        if (added !== undefined && edit.kind === 'addLine' && edit.baseline !== undefined) this.entries[added.line.id] = { [after.period.baseYear]: edit.baseline };
      }
      return this.result();
    });
  }

  open(sheet: string): Promise<Outcome<void>> {
    return this.answer('open', sheet, () => undefined);
  }

  readSelection(): Promise<Outcome<Selection>> {
    return this.answer('readSelection', '', () => this.selection);
  }

  check(): Promise<Outcome<CheckResult>> {
    return this.answer('check', '', () => this.result());
  }

  repairEntries(repairs: readonly EntryRepair[]): Promise<Outcome<CheckResult>> {
    const moved = repairs.find(({ lineId, slot, from }) => (this.entries[lineId]?.[slot] ?? null) !== from);
    if (moved !== undefined) {
      return Promise.resolve({ ok: false, problem: { code: 'cellMoved', lineId: moved.lineId } });
    }
    return this.answer('repairEntries', repairs.map(({ lineId, slot }) => `${lineId}:${slot}`).join(' '), () => {
      for (const { lineId, slot, to } of repairs) {
        this.entries[lineId] = { ...this.entries[lineId], [slot]: to };
        this.formats[`${lineId}:${slot}`] = 'General';
      }
      return this.result();
    });
  }

  setHandVerdict({ lineId, verdict }: HandOrder): Promise<Outcome<CheckResult>> {
    return this.answer('setHandVerdict', `${lineId} ${verdict?.status ?? '-'}`, () => {
      const cells = verdict === undefined ? { handVerdict: null, handYear: null, handReason: null } : { handVerdict: handWord(verdict.status), handYear: this.reportingYear, handReason: verdict.reason };
      this.entries[lineId] = { ...this.entries[lineId], ...cells };
      return this.result();
    });
  }

  goTo(cell: EntryCell): Promise<Outcome<void>> {
    return this.answer('goTo', cell.address, () => {
      this.selected = cell;
    });
  }

  setReportingYear(year: Year): Promise<Outcome<CheckResult>> {
    return this.answer('setReportingYear', String(year), () => {
      this.reportingYear = year;
      return this.result();
    });
  }

  setTolerance(percent: number): Promise<Outcome<CheckResult>> {
    return this.answer('setTolerance', String(percent), () => {
      this.tolerancePercent = percent;
      return this.result();
    });
  }

  nextOffTrack(): Promise<Outcome<EntryCell | null>> {
    return this.answer('nextOffTrack', '', () => {
      const found = this.result();
      const line = found.assessment.lines.find(({ status }) => status === 'offTrack');
      return line === undefined ? null : (found.cellOf(line.line.id, found.reportingYear) ?? null);
    });
  }

  readExchange(): Promise<Outcome<Exchange>> {
    const history = { lastCopies: new Map<string, number>(), takenIn: [], nextBatch: 1, lastTakeIn: undefined };
    return this.answer('readExchange', '', () => ({ check: this.result(), entries: copyOf(this.entries), history }));
  }

  recordHandOut(copies: readonly CopyOrigin[]): Promise<Outcome<void>> {
    return this.answer('recordHandOut', copies.map(({ agencyId, copyNumber }) => `${agencyId}:${copyNumber}`).join(' '), () => undefined);
  }

  takeIn({ writes }: TakeInOrder): Promise<Outcome<CheckResult>> {
    return this.answer('takeIn', writes.map(({ lineId, slot }) => `${lineId}:${slot}`).join(' '), () => {
      for (const { lineId, slot, to } of writes) this.entries[lineId] = { ...this.entries[lineId], [slot]: to };
      return this.result();
    });
  }

  undoTakeIn(batch: number): Promise<Outcome<Undone>> {
    return this.answer('undoTakeIn', String(batch), () => ({ check: this.result(), restored: 0, kept: [] }));
  }

  makeReport({ year, agencyId }: ReportScope): Promise<Outcome<MadeReport>> {
    return this.answer('makeReport', [String(year), ...(agencyId === undefined ? [] : [agencyId])].join(' '), () => ({ sheet: `Báo cáo ${String(year)}` }));
  }

  canSavePdf(): boolean {
    return this.pdf !== undefined;
  }

  savePdf(progress?: Progress): Promise<Outcome<Uint8Array>> {
    this.progress = progress;
    return this.answer('savePdf', '', () => this.pdf ?? new Uint8Array());
  }

  canOpenFiles(): boolean {
    return true;
  }

  openFile(bytes: Uint8Array): Promise<Outcome<void>> {
    return this.answer('openFile', String(bytes.length), () => undefined);
  }

  watch(onChange: (outcome: Outcome<CheckResult>) => void): Promise<Outcome<() => Promise<void>>> {
    return this.answer('watch', '', () => {
      this.listener = onChange;
      this.watching += 1;
      return async () => {
        this.watching -= 1;
      };
    });
  }

  private async answer<Value>(method: keyof Book, about: string, value: () => Value): Promise<Outcome<Value>> {
    this.calls.push(about === '' ? method : `${method} ${about}`);
    await this.gate;
    const problem = this.failures.get(method)?.shift();
    if (problem !== undefined) return { ok: false, problem };
    if (this.progress?.signal?.aborted === true) return { ok: false, problem: { code: 'cancelled' } };
    return { ok: true, value: value() };
  }
}
