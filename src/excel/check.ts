import { assessPlan } from '../plan/assess';
import { checkPlanEntries } from '../plan/checkPlan';
import { owedExplanations } from '../plan/owedExplanations';
import { todaySerial } from '../plan/days';
import { checkBudget, type BudgetColumn } from '../plan/budget';
import type { Slot } from '../plan/entries';
import { BUDGET_ITEMS, type BudgetItem, type Year } from '../plan/Plan';
import { cellAddress } from '../workbook/address';
import { budgetSentence } from '../workbook/budget/budgetResults';
import { budgetCell } from '../workbook/budget/readBudget';
import type { RecordedEstimate } from '../workbook/estimateTrail';
import { handIssues, handVerdictsOf } from '../workbook/handVerdicts';
import { suffixesIn } from '../workbook/names';
import type { PlanReadProblem } from '../workbook/readPlan';
import { takeSnapshot, type Snapshot, type SnapshotProblem } from '../workbook/snapshot';
import { structureIssues, type Position } from '../workbook/structure';
import { checkTasks, taskStandings, taskStructure } from '../workbook/tasks/checkTasks';
import type { CheckResult, EntryCell } from './book';
import type { Problem } from './outcome';
import type { QueuedBook } from './readBook';
import { failWith } from './run';

/** The cells of one sync understood, or the problem that says what is missing. */
export function snapshotOf({ cells, names }: QueuedBook): Snapshot {
  if (cells.plan.plan === undefined && !suffixesIn(names).includes(cells.suffix)) {
    failWith({ code: 'noBook' });
  }
  const taken = takeSnapshot(cells);
  return taken.ok ? taken.value : failWith(problemOfSnapshot(taken.error));
}

/** What a check is told beside the snapshot. */
interface CheckContext {
  readonly suffix: string;
  /** milliseconds since 1970 */
  readonly now: number;
  readonly recordedEstimate: RecordedEstimate;
}

/** Everything a check finds in a snapshot. */
export function checkSnapshot(snapshot: Snapshot, { suffix, now, recordedEstimate }: CheckContext): CheckResult {
  const { plan, reportingYear, tolerancePercent, actuals, entries, layout } = snapshot;
  if (reportingYear === undefined) {
    return failWith({
      code: 'reportingYearInvalid',
      firstYear: plan.period.firstYear,
      lastYear: plan.period.lastYear,
      address: cellAddress(layout.reportingYear.row, layout.reportingYear.column),
    });
  }
  const cellAt = ({ row, column, sheet = snapshot.sheet }: Position): EntryCell => ({ sheet, address: cellAddress(row, column) });
  const cellOf = (lineId: string, slot: Slot): EntryCell | undefined => {
    const entry = snapshot.slotCell(lineId, slot);
    return entry === undefined ? undefined : { sheet: entry.sheet, address: cellAddress(entry.row, entry.column) };
  };
  const assessment = assessPlan(plan, entries, { reportingYear, tolerancePercent });
  return {
    plan,
    suffix,
    reportingYear,
    tolerancePercent,
    actuals,
    entries,
    assessment,
    issues: checkPlanEntries(plan, entries, { reportingYear, numberFormatOf: (id, year) => snapshot.entry(id, year)?.numberFormat, recordedEstimate }),
    structure: [...structureIssues(snapshot, assessment, cellAt), ...taskStructure(snapshot, ({ row, column }) => ({ sheet: snapshot.tasks?.table.sheet ?? '', address: cellAddress(row, column) }))],
    tasks: tasksOf(snapshot, now),
    handVerdicts: handVerdictsOf(plan, entries, reportingYear),
    handIssues: handIssues(plan, entries, reportingYear, assessment.lines),
    owedExplanations: owedExplanations(plan, assessment.lines.filter(({ line }) => snapshot.rows.has(line.id)), entries),
    ...budgetCheck(snapshot),
    cellOf,
    checkedAt: now,
  };
}

/** In an open workbook the sheet's own day is the one that its colours count from. */
function tasksOf(snapshot: Snapshot, now: number): CheckResult['tasks'] {
  const { tasks } = snapshot;
  if (tasks === undefined) return undefined;
  const today = typeof tasks.today === 'number' ? tasks.today : todaySerial(now);
  return { today, sheet: tasks.table.sheet, issues: checkTasks(snapshot, today), standings: taskStandings(snapshot, today) };
}

/** What is odd about the budget, and what its rows say of the reporting year; nothing where there is no budget sheet. */
function budgetCheck({ plan, budget, reportingYear }: Snapshot): Pick<CheckResult, 'budget' | 'budgetIssues'> {
  if (budget === undefined || reportingYear === undefined) return { budget: undefined, budgetIssues: [] };
  const { figures } = budget;
  const cellOf = (item: BudgetItem, year: Year, column: BudgetColumn): EntryCell => {
    const cell = budgetCell(budget, plan.period, item, year, column);
    return { sheet: cell.sheet, address: cellAddress(cell.row, cell.column) };
  };
  return {
    budget: {
      unit: figures.unit,
      sentences: BUDGET_ITEMS.map((item) => ({ item, text: budgetSentence(item, figures, reportingYear, plan.period), cell: cellOf(item, reportingYear, 'actual') })),
    },
    budgetIssues: checkBudget(plan.period, figures, reportingYear).map((issue) => ({ issue, cell: cellOf(issue.item, issue.year, issue.column) })),
  };
}

function problemOfSnapshot(problem: SnapshotProblem): Problem {
  switch (problem.kind) {
    case 'partsMissing':
      return { code: 'bookDamaged', missing: problem.names };
    case 'planUnreadable':
      return { code: 'planUnreadable', places: placesOf(problem.problem) };
  }
}

function placesOf(problem: PlanReadProblem): readonly string[] {
  switch (problem.kind) {
    case 'otherFormat':
      return [`format: ${String(problem.format)}`];
    case 'columnsMissing':
      return problem.columns;
    case 'notAPlan':
      return problem.problems.map(({ code, path }) => `${path.join('.')}: ${code}`);
  }
}
