import { readFileSync } from 'node:fs';
import { assessPlan } from '../../../src/plan/assess';
import { enteredYears, placedLines } from '../../../src/plan/Plan';
import { readCell } from '../../../src/plan/reading';
import type { Status } from '../../../src/plan/status';
import { newAppendixLayout, yearColumn } from '../../../src/workbook/appendixLayout';
import { COLOURS, TONES } from '../../../src/workbook/theme';
import { HTML_FILTER, LibreOffice } from '../../support/libreOffice';
import { seedPlan } from '../../support/plans';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { WARD_ENTRIES } from '../../support/wardEntries';
import { fileOf } from '../../support/xlsxFiles';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

const plan = seedPlan('thach-khoi-2026-2030');
const layout = newAppendixLayout(plan);

const VERDICT_FILLS: Readonly<Record<Status, string>> = {
  invalid: TONES.invalidVerdict.fill,
  offTrack: TONES.offTrackRow.fill,
  atRisk: TONES.atRiskRow.fill,
  noData: TONES.noData.fill,
  pending: TONES.pending.fill,
  onTrack: TONES.onTrack.fill,
  met: TONES.met.fill,
};

/** The fills LibreOffice shows in the table's rows once it has judged every conditional format; hidden columns are left out. */
async function shownFills(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const html = office.path('html');
  await office.run(office.file(bytes), [{ save: html, filter: HTML_FILTER }]);
  const [table = ''] = /<table.*?<\/table>/s.exec(readFileSync(html, 'utf8')) ?? [];
  const rows = [...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => [...row.matchAll(/<td[^>]*>/g)].map(([cell]) => /bgcolor="(#[0-9A-F]{6})"/i.exec(cell)?.[1]?.toUpperCase() ?? ''));
  return rows.slice(layout.headerRow + 1, layout.headerRow + 1 + layout.order.length);
}

/** The fills a reader should see, told from the verdicts alone. */
function expectedFills(actuals: typeof SAMPLE_ACTUALS, reportingYear: number): readonly (readonly string[])[] {
  const { lines } = assessPlan(plan, actuals, { reportingYear });
  const years = new Map(enteredYears(plan.period).map((year) => [yearColumn(layout, year), year]));
  return lines.map(({ line, status }) => {
    const row = status === 'offTrack' || status === 'atRisk' ? VERDICT_FILLS[status] : undefined;
    return Array.from({ length: layout.columns.note - layout.columns.stt + 1 }, (_, offset) => {
      const column = layout.columns.stt + offset;
      const year = years.get(column);
      if (year !== undefined && readCell(line.kind, actuals[line.id]?.[year]).kind === 'invalid') return TONES.invalidCell.fill;
      if (column === layout.columns.status) return VERDICT_FILLS[status];
      return row ?? (year !== undefined || column === layout.columns.explanation ? COLOURS.entryFill : '');
    });
  });
}

test.each([
  ['the sample', SAMPLE_ACTUALS, 2027],
  ['the sample a year earlier', SAMPLE_ACTUALS, 2026],
  ['a ward with other figures', WARD_ENTRIES, 2027],
  ['a year nobody has reported', SAMPLE_ACTUALS, 2029],
] as const)('exactly the rows that should be coloured are coloured: %s', async (_, actuals, reportingYear) => {
  const shown = await shownFills(await fileOf(plan, { reportingYear, entries: actuals }));
  const expected = expectedFills(actuals, reportingYear);
  const differences = placedLines(plan).flatMap(({ line }, index) => (JSON.stringify(shown[index]) === JSON.stringify(expected[index]) ? [] : [{ line: line.id, shown: shown[index], expected: expected[index] }]));
  expect(differences).toEqual([]);
});

test('the sample shows every fill there is', () => {
  const fills = new Set(expectedFills(SAMPLE_ACTUALS, 2027).flat());
  for (const { fill } of Object.values(TONES)) expect(fills).toContain(fill);
});
