import { readFileSync } from 'node:fs';
import { todaySerial } from '../../../src/plan/days';
import { situationOf, type Situation } from '../../../src/plan/tasks';
import { signedSituation } from '../../../src/locales/taskText';
import { newTasksLayout } from '../../../src/workbook/tasks/tasksLayout';
import { COLOURS, TONES } from '../../../src/workbook/theme';
import { HTML_FILTER, LibreOffice } from '../../support/libreOffice';
import { seedPlan } from '../../support/plans';
import { sampleTaskEntries, sampleTasks } from '../../support/sampleTasks';
import { fileOf } from '../../support/xlsxFiles';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

const plan = seedPlan('thach-khoi-2026-2030');
const layout = newTasksLayout(plan, false);
const today = todaySerial(Date.now());
const entries = sampleTaskEntries(today);

const FILLS: Readonly<Record<Situation, string>> = {
  toReview: TONES.invalidVerdict.fill,
  overdue: TONES.offTrackRow.fill,
  dueSoon: TONES.atRiskRow.fill,
  done: TONES.met.fill,
  inProgress: TONES.onTrack.fill,
  notStarted: TONES.pending.fill,
  paused: TONES.noData.fill,
};

/** Cells of a row that a reader should see in the red of a wrong cell. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  NV1: ['progress', 'state'],
  NV2: ['progress', 'state'],
  NV3: ['due'],
  NV4: ['progress'],
  NV5: ['due'],
  NV6: ['state'],
  NV9: ['progress'],
  NV10: ['progress'],
  NV11: ['progress'],
};

interface Shown {
  readonly fill: string;
  readonly text: string;
}

/** What LibreOffice shows of the sheet's rows once it has computed it anew; hidden columns are left out. */
async function shownRows(): Promise<readonly (readonly Shown[])[]> {
  const html = office.path('html');
  const bytes = await fileOf(plan, { reportingYear: 2027, entries, tasks: { today: today - 1000 } });
  await office.run(office.file(bytes), [{ save: html, filter: HTML_FILTER }]);
  const page = readFileSync(html, 'utf8');
  const table = [...page.matchAll(/<table.*?<\/table>/gs)].map(([each]) => each).find((each) => each.includes('THEO DÕI')) ?? '';
  const rows = [...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = '', content = '']) => ({
      fill: /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? '',
      text: content.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim(),
    })),
  );
  return rows.slice(layout.headerRow + 1, layout.headerRow + 1 + layout.order.length);
}

test('LibreOffice comes to the situations and colours exactly the rows and cells that should be coloured', async () => {
  const rows = await shownRows();
  const situations = new Map(sampleTasks(today).map(([id, , situation]) => [id, situation]));
  const { columns } = layout;
  const filled = [columns.due, columns.progress, columns.state, columns.note];
  plan.tasks.forEach(({ id }, index) => {
    const situation = situations.get(id) ?? 'notStarted';
    expect(situation).toBe(situationOf(entries[id] ?? {}, today));
    const whole = situation === 'overdue' || situation === 'dueSoon' ? FILLS[situation] : undefined;
    const expected = Array.from({ length: columns.situation - columns.stt + 1 }, (_, offset) => {
      const column = columns.stt + offset;
      const key = Object.entries(columns).find(([, at]) => at === column)?.[0] ?? '';
      if (WRONG[id]?.includes(key) === true) return TONES.invalidCell.fill;
      if (column === columns.situation) return FILLS[situation];
      return whole ?? (filled.includes(column) ? COLOURS.entryFill : '');
    });
    expect([id, rows[index]?.map(({ fill }) => fill)]).toEqual([id, expected]);
    expect([id, rows[index]?.at(-1)?.text]).toEqual([id, signedSituation(situation)]);
  });
});
