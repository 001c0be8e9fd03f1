import { CLI_TEXT } from '../locales/cli';
import type { Language } from '../locales/language';
import { todaySerial } from '../plan/days';
import type { PlanEntries } from '../plan/entries';
import { placedLines } from '../plan/Plan';
import { buildWorkbook } from '../workbook/buildWorkbook';
import { writeXlsx } from '../xlsx/writeXlsx';
import { readPlanFile, readText, writeBytes, yearOption } from './files';
import { givenTwice } from './budgetFigures';
import { readActuals, type GivenFigures } from './readActuals';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface ScaffoldOptions {
  readonly plan: string;
  readonly out: string;
  readonly actuals: string | undefined;
  readonly year: string | undefined;
  readonly tolerance: string | undefined;
  /** Adds the sheet of schemes and tasks. */
  readonly tasks: boolean;
  readonly language: Language;
}

/** Makes a workbook file of a plan, with actuals where they are given. The reporting year is the first one unless said. */
export async function scaffold(terminal: Terminal, options: ScaffoldOptions): Promise<ExitCode> {
  const { plan, baselines } = await readPlanFile(terminal, options.plan, options.language);
  const { actuals, budget }: GivenFigures = options.actuals === undefined ? { actuals: {} } : readActuals(options.actuals, await readText(terminal, options.actuals), plan);
  const spec = buildWorkbook(plan, {
    reportingYear: options.year === undefined ? plan.period.firstYear : yearOption(options.year, plan),
    entries: withFigures(baselines, actuals),
    ...(budget === undefined ? {} : { budget: { figures: budget } }),
    ...(options.tasks ? { tasks: { today: todaySerial(terminal.now()) } } : {}),
    ...(options.tolerance === undefined ? {} : { tolerancePercent: toleranceIn(options.tolerance) }),
  });
  await writeBytes(terminal, options.out, await writeXlsx(spec));
  const twice = budget === undefined ? [] : givenTwice(plan, actuals, budget);
  if (twice.length > 0) terminal.err(CLI_TEXT.budgetCounts(twice));
  terminal.err(CLI_TEXT.written(options.out, placedLines(plan).length));
  return EXIT.done;
}

/** The plan's figures of the base year, but where the actuals say another thing. */
function withFigures(baselines: PlanEntries, actuals: PlanEntries): PlanEntries {
  const merged = Object.entries(actuals).map(([id, given]) => [id, { ...baselines[id], ...given }] as const);
  return { ...baselines, ...Object.fromEntries(merged) };
}

function toleranceIn(text: string): number {
  const tolerance = Number(text);
  if (text.trim() !== '' && tolerance >= 0 && tolerance <= 100) return tolerance;
  throw new CommandError(EXIT.usage, CLI_TEXT.badTolerance(text));
}
