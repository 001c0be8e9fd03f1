import { ACTIONS } from '../actions';
import { firstToLookAt } from '../actions/attention';
import type { DeviceStore } from '../actions/deviceStore';
import { leaveLastCommand, type LastCommand } from '../actions/lastCommand';
import { clampYear, type BuiltInPlan } from '../actions/plans';
import type { Book } from '../excel/book';
import type { Outcome } from '../excel/outcome';

/** What the ribbon's buttons need from the world around them. */
export interface RibbonTools {
  readonly book: () => Promise<Book>;
  readonly plan: BuiltInPlan;
  readonly store: DeviceStore;
  /** Opens the pane where the host can; it then says what the button left for it. */
  readonly showPane: () => Promise<void>;
  readonly now: () => Date;
}

/** The part of `Office.AddinCommands.Event` that is needed. */
export interface RibbonEvent {
  readonly completed: () => void;
}

export type RibbonFunction = (event: RibbonEvent) => Promise<void>;

export type RibbonFunctionName = 'scaffold' | 'check' | 'nextOffTrack';

type Run = (book: Book, tools: RibbonTools) => Promise<Outcome<unknown>>;

const RUNS: Readonly<Record<RibbonFunctionName, Run>> = {
  scaffold: scaffoldOrOpen,
  check: checkAndGo,
  nextOffTrack: (book) => ACTIONS.nextOffTrack.run(book, undefined),
};

/** The functions behind the ribbon's buttons, by the names the manifest gives them. */
export function ribbonFunctions(tools: RibbonTools): Readonly<Record<RibbonFunctionName, RibbonFunction>> {
  return {
    scaffold: ribbonFunction('scaffold', tools),
    check: ribbonFunction('check', tools),
    nextOffTrack: ribbonFunction('nextOffTrack', tools),
  };
}

function ribbonFunction(name: RibbonFunctionName, tools: RibbonTools): RibbonFunction {
  return async (event) => {
    try {
      await tell(name, await attempt(name, tools), tools);
    } finally {
      // Excel greys the button out until it hears this.
      event.completed();
    }
  };
}

async function attempt(name: RibbonFunctionName, tools: RibbonTools): Promise<Outcome<unknown>> {
  try {
    return await RUNS[name](await tools.book(), tools);
  } catch (error) {
    return { ok: false, problem: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}

async function tell(name: RibbonFunctionName, outcome: Outcome<unknown>, tools: RibbonTools): Promise<void> {
  const command: LastCommand = { id: name, at: tools.now().getTime() };
  leaveLastCommand(tools.store, outcome.ok ? command : { ...command, problem: outcome.problem });
  if (outcome.ok && name !== 'check') return;
  try {
    await tools.showPane();
  } catch {
    // The word left behind is said when the user opens the pane.
  }
}

async function scaffoldOrOpen(book: Book, tools: RibbonTools): Promise<Outcome<unknown>> {
  const survey = await book.survey();
  if (!survey.ok) return survey;
  const [table] = survey.value.instances;
  if (table !== undefined) return ACTIONS.openTable.run(book, { sheet: table.sheet });
  const plan = await tools.plan.load();
  if (!plan.ok) return plan;
  const reportingYear = clampYear(tools.now().getFullYear(), plan.value.period);
  return ACTIONS.scaffold.run(book, { plan: plan.value, reportingYear });
}

async function checkAndGo(book: Book): Promise<Outcome<unknown>> {
  const result = await ACTIONS.check.run(book, undefined);
  if (!result.ok) return result;
  const cell = firstToLookAt(result.value);
  return cell === undefined ? result : ACTIONS.goToCell.run(book, cell);
}
