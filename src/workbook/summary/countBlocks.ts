import { signedStatusLabel } from '../../locales/status';
import { SUMMARY_TEXT } from '../../locales/summaryText';
import { severityOf } from '../../plan/status';
import { absoluteAddress, areaAddress } from '../address';
import { area, block } from '../grid';
import { AGENCY_DATA } from '../rulesLayout';
import { formula, text, type CellBlock, type CellContent } from '../spec';
import { quoted } from '../validEntry';
import { lineDataRange, lineRange, linesOf, rulesRange, VERDICT_ORDER, type SummaryContext } from './summaryContext';
import { COLUMNS } from './summaryLayout';

/** The large counters, and what is told below them. */
export function counterBlocks(context: SummaryContext): readonly CellBlock[] {
  const { plan, layout, rules, cached } = context;
  const { header, lines, indicators, note } = layout.counts;
  const words = SUMMARY_TEXT.counts;
  const effective = linesOf(context).map(({ id }) => cached.line(id).effective);
  const worst = plan.indicators.map((indicator) => Math.max(0, ...indicator.rows.flatMap((row) => row.lines).map(({ id }) => cached.line(id).effective)));
  const counts = (range: string, severities: readonly number[]): readonly CellContent[] =>
    VERDICT_ORDER.map((status) => formula(`=COUNTIF(${range},${String(severityOf(status))})`, timesIn(severities, severityOf(status))));
  const year = context.inRules(absoluteAddress(rules.year.row, rules.year.column));
  const byHand = `COUNTIF(${lineRange(context, 'hand')},">0")`;
  const owed = `SUM(${lineRange(context, 'owed')})`;
  const said = `${words.note}${String(cached.byHand)}${words.byHand}${String(cached.owed)}${words.owed}${String(cached.estimates)}${words.estimates}${cached.retired === 0 ? '' : `${words.retired.before}${String(cached.retired)}${words.retired.after}`}`;
  const retired = `SUM(${lineRange(context, 'retired')})`;
  return [
    block('heading', header, COLUMNS.stt, [[text(words.heading)]]),
    block('heading', header, COLUMNS.verdicts, [[...VERDICT_ORDER.map((status) => text(signedStatusLabel(status, 'vi'))), text(words.total)]]),
    block('heading', lines, COLUMNS.stt, [[text(words.lines)]]),
    block('heading', indicators, COLUMNS.stt, [[text(words.indicators)]]),
    block('formula', lines, COLUMNS.verdicts, [
      [...counts(lineRange(context, 'effective'), effective), rowTotal(lines, effective.filter((each) => each > 0).length)],
      [...counts(rulesRange(context, rules.indicators, rules.indicatorSeverity), worst), rowTotal(indicators, worst.filter((each) => each > 0).length)],
    ]),
    block('formula', note, COLUMNS.stt, [
      [
        formula(
          `=IF(${year}=0,${quoted(SUMMARY_TEXT.yearProblem(plan.period))},${quoted(words.note)}&${byHand}&${quoted(words.byHand)}&${owed}&${quoted(words.owed)}&SUM(${lineRange(context, 'estimate')})&${quoted(words.estimates)}&IF(${retired}=0,"",${quoted(words.retired.before)}&${retired}&${quoted(words.retired.after)}))`,
          cached.yearInUse === 0 ? SUMMARY_TEXT.yearProblem(plan.period) : said,
        ),
      ],
    ]),
    ...taskBlocks(context),
  ];
}

function taskBlocks({ layout, tasks }: SummaryContext): readonly CellBlock[] {
  if (layout.tasks === undefined || tasks === undefined) return [];
  const { header, counts } = layout.tasks;
  return [
    block('heading', header, COLUMNS.stt, [[text(SUMMARY_TEXT.tasks.heading)]]),
    block('heading', counts, COLUMNS.stt, [[text(SUMMARY_TEXT.tasks.count)]]),
    block('heading', header, COLUMNS.verdicts, [tasks.words.map(text)]),
    block('formula', counts, COLUMNS.verdicts, [tasks.words.map((word, index) => formula(`=COUNTIF(${tasks.situations},${quoted(word)})`, tasks.counts[index] ?? 0))]),
  ];
}

/** Agencies by verdicts, with totals both ways, and who still owes explanations. */
export function agencyBlocks(context: SummaryContext): readonly CellBlock[] {
  const { plan, layout, rules, cached } = context;
  const { heading, header, first, total, leading } = layout.agencies;
  const words = SUMMARY_TEXT.agencies;
  const lines = linesOf(context).map(({ id, lead }) => ({ lead, ...cached.line(id) }));
  const leads = lineDataRange(context, 'lead');
  const rows = leading.map((agency, index) => {
    const row = first + index;
    const id = context.inRules(absoluteAddress(rules.agencies.first + plan.agencies.indexOf(agency), AGENCY_DATA.indexOf('id')));
    const own = lines.filter(({ lead }) => lead === agency.id);
    return [
      ...VERDICT_ORDER.map((status) =>
        formula(
          `=COUNTIFS(${leads},${id},${lineRange(context, 'effective')},${String(severityOf(status))})`,
          timesIn(own.map(({ effective }) => effective), severityOf(status)),
        ),
      ),
      rowTotal(row, own.filter(({ effective }) => effective > 0).length),
      formula(`=COUNTIFS(${leads},${id},${lineRange(context, 'owed')},1)`, own.filter(({ isOwed }) => isOwed).length),
    ];
  });
  const sums = Array.from({ length: VERDICT_ORDER.length + 2 }, (_, index) => {
    const column = COLUMNS.verdicts + index;
    const sum = rows.reduce((so, cells) => so + resultOf(cells[index]), 0);
    return formula(`=SUM(${areaAddress(area(first, column, leading.length))})`, sum);
  });
  return [
    block('heading', heading, COLUMNS.stt, [[text(words.heading)]]),
    block('heading', header, COLUMNS.stt, [[text(words.agency)]]),
    block('heading', header, COLUMNS.verdicts, [[...VERDICT_ORDER.map((status) => text(signedStatusLabel(status, 'vi'))), text(SUMMARY_TEXT.counts.total), text(words.owed)]]),
    block('heading', first, COLUMNS.stt, [...leading.map(({ short }) => [text(short)]), [text(SUMMARY_TEXT.counts.total)]]),
    block('formula', first, COLUMNS.verdicts, rows),
    block('formula', total, COLUMNS.verdicts, [sums]),
  ];
}

function rowTotal(row: number, result: number): CellContent {
  return formula(`=SUM(${areaAddress(area(row, COLUMNS.verdicts, 1, VERDICT_ORDER.length))})`, result);
}

function timesIn(all: readonly number[], wanted: number): number {
  return all.filter((each) => each === wanted).length;
}

function resultOf(cell: CellContent | undefined): number {
  return cell?.kind === 'formula' && typeof cell.result === 'number' ? cell.result : 0;
}
