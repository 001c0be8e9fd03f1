import { readFileSync } from 'node:fs';
import { assessPlan } from '../../../src/plan/assess';
import { enteredYears, placedLines } from '../../../src/plan/Plan';
import { figuresOf, withWrites, type HandSlot, type PlanEntries } from '../../../src/plan/entries';
import { isBlank, readCell, valueKind } from '../../../src/plan/reading';
import type { Status } from '../../../src/plan/status';
import { newAppendixLayout, yearColumn, type AppendixColumn } from '../../../src/workbook/appendixLayout';
import { handVerdictsOf } from '../../../src/workbook/handVerdicts';
import { COLOURS, TONES } from '../../../src/workbook/theme';
import { HTML_FILTER, LibreOffice } from '../../support/libreOffice';
import { planWithHistory } from '../../support/plans';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { WARD_ENTRIES } from '../../support/wardEntries';
import { fileOf } from '../../support/xlsxFiles';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

const plan = planWithHistory();
const layout = newAppendixLayout(plan);

const VERDICT_FILLS: Readonly<Record<Status, string>> = {
  invalid: TONES.invalidVerdict.fill,
  offTrack: TONES.offTrackRow.fill,
  atRisk: TONES.atRiskRow.fill,
  noData: TONES.noData.fill,
  pending: TONES.pending.fill,
  onTrack: TONES.onTrack.fill,
  met: TONES.met.fill,
  retired: TONES.retired.fill,
};

/** The fills LibreOffice shows in the table's rows once it has judged every conditional format; hidden columns are left out. */
async function shownFills(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const html = office.path('html');
  await office.run(office.file(bytes), [{ save: html, filter: HTML_FILTER }]);
  const [table = ''] = /<table.*?<\/table>/s.exec(readFileSync(html, 'utf8')) ?? [];
  const rows = [...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => [...row.matchAll(/<td[^>]*>/g)].map(([cell]) => /bgcolor="(#[0-9A-F]{6})"/i.exec(cell)?.[1]?.toUpperCase() ?? ''));
  return rows.slice(layout.headerRow + 1, layout.headerRow + 1 + layout.order.length);
}

/** The sample with an explanation and with verdicts set by hand: one that counts, one of another year, two that lack something. */
const JUDGED: PlanEntries = withWrites(SAMPLE_ACTUALS, [
  { lineId: '1', slot: 'explanation', to: 'Thiếu vốn' },
  { lineId: '2.2', slot: 'explanation', to: '  ' },
  ...handCells('10', '● Đạt', 2027, 'Đã nghiệm thu'),
  ...handCells('14a', '▶ Đúng tiến độ', 2026, 'Năm trước'),
  ...handCells('13', '□ Chưa đến hạn', 2027, ' '),
  ...handCells('11', 'Đạt', null, 'Theo biên bản'),
]);

/** The cells of verdicts set by hand in that sample that wait to be filled. */
const LACKING: Readonly<Record<string, readonly AppendixColumn[]>> = { '13': ['handReason', 'handState'], '11': ['handVerdict', 'handYear', 'handState'] };

function handCells(lineId: string, verdict: string, year: number | null, reason: string): readonly { readonly lineId: string; readonly slot: HandSlot; readonly to: string | number | null }[] {
  return [
    { lineId, slot: 'handVerdict', to: verdict },
    { lineId, slot: 'handYear', to: year },
    { lineId, slot: 'handReason', to: reason },
  ];
}

/** The fills a reader should see, told from the verdicts alone. */
function expectedFills(entries: PlanEntries, reportingYear: number): readonly (readonly string[])[] {
  const actuals = Object.fromEntries(Object.entries(entries).map(([id, line]) => [id, figuresOf(line, plan.period)]));
  const hands = handVerdictsOf(plan, entries, reportingYear);
  const { lines } = assessPlan(plan, actuals, { reportingYear });
  const years = new Map(enteredYears(plan.period).map((year) => [yearColumn(layout, year), year]));
  return lines.map(({ line, status }) => {
    const row: string | undefined = status === 'offTrack' || status === 'atRisk' || status === 'retired' ? VERDICT_FILLS[status] : undefined;
    return Array.from({ length: layout.columns.note - layout.columns.stt + 1 }, (_, offset) => {
      const column = layout.columns.stt + offset;
      const year = years.get(column);
      if (year !== undefined && readCell(valueKind(line), actuals[line.id]?.[year]).kind === 'invalid') return TONES.invalidCell.fill;
      if (column === layout.columns.status) return VERDICT_FILLS[status];
      const { explanation, estimate, owed, handVerdict, handYear, handReason } = layout.columns;
      if (row !== undefined && status !== 'retired' && (column === explanation || column === owed) && isBlank(entries[line.id]?.explanation)) return TONES.asked.fill;
      const hand = hands.get(line.id);
      if (hand !== undefined && column === handVerdict) return VERDICT_FILLS[hand.status];
      const lacks = LACKING[line.id] ?? [];
      if (hand === undefined && lacks.some((key) => layout.columns[key] === column) && entries[line.id]?.handVerdict !== undefined) return TONES.asked.fill;
      if (row !== undefined) return row;
      // What follows from the budget is computed, not entered.
      if (year !== undefined && line.source !== undefined) return COLOURS.computedFill;
      if (year !== undefined || column === explanation || column === estimate) return COLOURS.entryFill;
      return column === handVerdict || column === handYear || column === handReason ? COLOURS.parameterFill : '';
    });
  });
}

test.each([
  ['the sample', SAMPLE_ACTUALS, 2027],
  ['the sample a year earlier', SAMPLE_ACTUALS, 2026],
  ['a ward with other figures', WARD_ENTRIES, 2027],
  ['a year nobody has reported', SAMPLE_ACTUALS, 2029],
  ['explanations and verdicts set by hand', JUDGED, 2027],
] as const)('exactly the rows that should be coloured are coloured: %s', async (_, entries, reportingYear) => {
  const shown = await shownFills(await fileOf(plan, { reportingYear, entries }));
  const expected = expectedFills(entries, reportingYear);
  const differences = placedLines(plan).flatMap(({ line }, index) => (JSON.stringify(shown[index]) === JSON.stringify(expected[index]) ? [] : [{ line: line.id, shown: shown[index], expected: expected[index] }]));
  expect(differences).toEqual([]);
});

test('the sample shows every fill there is', () => {
  const fills = new Set(expectedFills(SAMPLE_ACTUALS, 2027).flat());
  for (const { fill } of Object.values(TONES)) expect(fills).toContain(fill);
});
