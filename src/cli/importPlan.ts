import { planFileOf } from '../actions/savePlan';
import { CLI_TEXT } from '../locales/cli';
import { importProblemText, pasteProblemText } from '../locales/importProblemText';
import { choiceText, doubtText } from '../locales/importText';
import type { Language } from '../locales/language';
import { guessedColumnTexts, otherTablesText } from '../locales/importTableText';
import { kindText, rulesText } from '../locales/ruleText';
import { foreignFile, wideText } from '../plan/import/foreignFile';
import { planOfDraft } from '../plan/import/planOfDraft';
import { readPasted } from '../plan/import/readPasted';
import { rowName } from '../plan/import/rows/rowName';
import { startDraft } from '../plan/import/startDraft';
import type { ImportDraft, PlanFacts, UnderstoodRow } from '../plan/import/types';
import { understandRows } from '../plan/import/rows/understandRows';
import { placedLines, type Period, type Year } from '../plan/Plan';
import { mustBeNew, readBytes, writeBytes } from './files';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface ImportOptions {
  /** An HTML page with the table, text with tabs, or the text of a PDF. */
  readonly file: string;
  readonly out: string;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly language: Language;
}

function yearOf(option: string, text: string): Year {
  const year = Number(text);
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
  throw new CommandError(EXIT.usage, CLI_TEXT.badImportYear(option, text));
}

/** The period with the years that were given; the base year stays where it is still before them. */
function periodOf(found: Period, { first, last }: ImportOptions): Period {
  const firstYear = first === undefined ? found.firstYear : yearOf('first', first);
  const lastYear = last === undefined ? found.lastYear : yearOf('last', last);
  return { baseYear: found.baseYear < firstYear && first === undefined ? found.baseYear : firstYear - 1, firstYear, lastYear };
}

function withFacts(draft: ImportDraft, options: ImportOptions): ImportDraft {
  const facts: PlanFacts = {
    ...draft.facts,
    title: options.title ?? draft.facts.title,
    issuer: options.issuer ?? draft.facts.issuer,
    period: periodOf(draft.facts.period, options),
  };
  return { ...draft, facts };
}

/** A row as it is printed: its place and name, what was understood, and what is doubtful. */
function rowLines(row: UnderstoodRow, draft: ImportDraft, language: Language): readonly string[] {
  return [
    `${String(row.index + 1)}\t${row.label}\t${rowName(row, draft.columns)}`,
    ...row.lines.map(({ name, kind, unit, rules, lead, coordinating }) =>
      [
        `\t= ${name}`,
        kindText(kind, language),
        rulesText(rules, unit, language, kind),
        [lead, ...coordinating].join('; '),
      ].join(' | '),
    ),
    ...row.doubts.flatMap((doubt) => [
      `\t${doubt.mustSettle ? '!' : '?'} ${doubtText(doubt, language)}`,
      ...doubt.choices.map((choice) => `\t\t- ${choiceText(choice, language)}`),
    ]),
  ];
}

/**
 * Makes a plan of an appendix table. Every row is printed with what was understood of it and what is doubtful; the plan is
 * written only when nothing has to be settled by a person. Exit code 1 when something has.
 */
export async function importPlan(terminal: Terminal, options: ImportOptions): Promise<ExitCode> {
  const { file, out, json, language } = options;
  const bytes = await readBytes(terminal, file);
  if (foreignFile(bytes) !== undefined) throw new CommandError(EXIT.file, CLI_TEXT.notText(file));
  const text = new TextDecoder(wideText(bytes)).decode(bytes);
  const pasted = readPasted(/\.html?$/i.test(file) ? { html: text } : { text });
  if (!pasted.ok) throw new CommandError(EXIT.file, `${file}: ${pasteProblemText(pasted.error, language)}`);
  await mustBeNew(terminal, [out], options.force);

  const draft = withFacts(startDraft(pasted.value, new Date(terminal.now()).getFullYear()), options);
  const rows = understandRows(draft);
  const made = planOfDraft(draft, rows);
  const problems = made.ok ? [] : made.error.map((problem) => ({ ...problem, text: importProblemText(problem, language) }));
  const remarks = [otherTablesText(draft.table, language) ?? [], guessedColumnTexts(draft.columns, language)].flat();
  for (const remark of remarks) terminal.err(remark);
  if (json) terminal.out(JSON.stringify({ facts: draft.facts, columns: draft.columns, rows, problems }, null, 2));
  else for (const row of rows) for (const line of rowLines(row, draft, language)) terminal.out(line);
  if (!made.ok) {
    for (const problem of problems) {
      const places = problem.code === 'rowsUnsettled' ? ` (${problem.rows.map((row) => String(row + 1)).join(', ')})` : '';
      terminal.err(`${problem.text}${places}`);
    }
    terminal.err(CLI_TEXT.importUnsettled(out));
    return EXIT.findings;
  }
  const { plan, baselines } = made.value;
  await writeBytes(terminal, out, planFileOf(plan, baselines).bytes);
  if (!json) terminal.out(CLI_TEXT.imported(out, placedLines(plan).length, Object.keys(baselines).length));
  return EXIT.done;
}
