import { SUMMARY_TEXT } from '../../locales/summaryText';
import type { Line } from '../../plan/Plan';
import { titlesById } from '../../plan/titleOf';
import { entryCellText } from '../entryText';
import { ownRowAddress } from '../address';
import { verdictLabel } from '../cachedResults';
import { block } from '../grid';
import { AGENCY_DATA, LIST_COLUMNS } from '../rulesLayout';
import { formula, text, type CellBlock, type CellContent } from '../spec';
import { quoted } from '../validEntry';
import { lineDataRange, lineRange, linesOf, placeIn, rulesRange, type SummaryContext } from './summaryContext';
import { COLUMNS } from './summaryLayout';
import { ranksOf, urgencyOf } from './urgency';

/** Where the columns of the list begin; the wider ones are merged from several. */
export const LIST_STARTS = { verdict: 2, sentence: 3, lead: 7, explanation: 8 } as const;

/** The lines that are off track or at risk, worst first; unused rows are empty, and a note tells of lines that find no row. */
export function listBlocks(context: SummaryContext): readonly CellBlock[] {
  const { heading, note, header, first, count } = context.layout.list;
  const lines = linesOf(context);
  const ranks = ranksOf(lines.map(({ id }) => context.cached.line(id)));
  const [stt, name, verdict, sentence, lead, explanation] = SUMMARY_TEXT.list.columns;
  const words = [stt, name, verdict, sentence, '', '', '', lead, explanation];
  const rows = Array.from({ length: count }, (_, index) => {
    const place = ranks.indexOf(index + 1);
    return { row: first + index, cells: listRow(context, first + index, lines[place]), helpers: helperCells(context, first + index, index + 1, place) };
  });
  return [
    block('heading', heading, COLUMNS.stt, [[text(SUMMARY_TEXT.list.heading)]]),
    block('formula', note, COLUMNS.stt, [[noteCell(context, Math.max(0, ...ranks))]]),
    block('heading', header, COLUMNS.stt, [words.map(text)]),
    block('formula', first, COLUMNS.stt, rows.map(({ cells }) => cells.slice(0, LIST_STARTS.sentence + 1))),
    block('formula', first, LIST_STARTS.lead, rows.map(({ cells }) => cells.slice(LIST_STARTS.sentence + 1))),
    block('formula', first, COLUMNS.helpers, rows.map(({ helpers }) => helpers)),
  ];
}

/** How many lines there are, and how many of them have no row here. */
function noteCell(context: SummaryContext, behind: number): CellContent {
  const { none, found, more } = SUMMARY_TEXT.list;
  const { count } = context.layout.list;
  const number = `MAX(${lineRange(context, 'rank')})`;
  const rest = behind > count ? `${more.before}${String(behind - count)}${more.after}` : '.';
  return formula(
    `=IF(${number}=0,${quoted(none)},${quoted(found.before)}&${number}&${quoted(found.after)}&IF(${number}>${String(count)},${quoted(more.before)}&${number}-${String(count)}&${quoted(more.after)},"."))`,
    behind === 0 ? none : `${found.before}${String(behind)}${found.after}${rest}`,
  );
}

/** Which line of the plan stands in the row, counted from 1, and how urgent it is; 0 for an unused row. */
function helperCells(context: SummaryContext, row: number, rank: number, place: number): readonly CellContent[] {
  const own = ownRowAddress(row, COLUMNS.helpers);
  const line = linesOf(context)[place];
  return [
    formula(`=${placeIn(String(rank), lineRange(context, 'rank'), linesOf(context).length)}`, place + 1),
    formula(`=IF(${own}=0,0,INDEX(${lineRange(context, 'urgency')},${own}))`, line === undefined ? 0 : urgencyOf(context.cached.line(line.id))),
  ];
}

function listRow(context: SummaryContext, row: number, line: Line | undefined): readonly CellContent[] {
  const { plan, rules, cached, entries } = context;
  const place = ownRowAddress(row, COLUMNS.helpers);
  const ofLine = (range: string): string => `INDEX(${range},${place})`;
  const cell = (source: string, result: (line: Line) => string): CellContent => formula(`=IF(${place}=0,"",${source})`, line === undefined ? '' : result(line));
  const label = (severity: string): string => `INDEX(${rulesRange(context, rules.lists, LIST_COLUMNS.label)},${severity})`;
  const [severity, effective] = [ofLine(lineRange(context, 'severity')), ofLine(lineRange(context, 'effective'))];
  const agencies = (key: (typeof AGENCY_DATA)[number]): string => rulesRange(context, rules.agencies, AGENCY_DATA.indexOf(key));
  const lead = placeIn(ofLine(lineDataRange(context, 'lead')), agencies('id'), plan.agencies.length);
  const { computed, owed } = SUMMARY_TEXT.list;
  return [
    cell(ofLine(lineDataRange(context, 'id')), ({ id }) => id),
    cell(ofLine(lineRange(context, 'title')), ({ id, name }) => titlesById(plan).get(id) ?? name),
    cell(`${label(effective)}&IF(${effective}=${severity},"",${quoted(computed)}&${label(severity)})`, ({ id }) => {
      const line = cached.line(id);
      return `${verdictLabel(line.effective)}${line.effective === line.severity ? '' : `${computed}${verdictLabel(line.severity)}`}`;
    }),
    cell(ofLine(lineRange(context, 'sentence')), ({ id }) => cached.line(id).sentence),
    cell(`INDEX(${agencies('short')},${lead})`, ({ lead: id }) => plan.agencies.find((agency) => agency.id === id)?.short ?? ''),
    cell(`IF(${ofLine(lineRange(context, 'owed'))}=1,${quoted(owed)},INDEX(${context.explanations},${ofLine(rulesRange(context, rules.lines, rules.positionColumn))})&"")`, ({ id }) =>
      cached.line(id).isOwed ? owed : entryCellText(entries[id]?.explanation ?? null),
    ),
  ];
}
