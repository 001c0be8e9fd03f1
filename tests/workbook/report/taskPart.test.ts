import { run } from '../../../src/cli/run';
import { EXIT } from '../../../src/cli/terminal';
import { todaySerial } from '../../../src/plan/days';
import { planOfAgency } from '../../../src/plan/subPlan';
import { narrative } from '../../../src/workbook/report/narrative';
import { reportSheet } from '../../../src/workbook/report/reportSheet';
import { taskPart } from '../../../src/workbook/report/taskPart';
import { taskStandings, type TaskStanding } from '../../../src/workbook/tasks/checkTasks';
import { factsOf, itemsOf, saidIn } from '../../support/report';
import { seedPlan } from '../../support/plans';
import { sampleTaskEntries } from '../../support/sampleTasks';
import { terminalWith } from '../../support/terminal';
import { fileOf, snapshotIn } from '../../support/xlsxFiles';

const plan = seedPlan('thach-khoi-2026-2030');
const today = todaySerial(Date.UTC(2027, 5, 1));
const own = { _1: { name: 'Ngày hội chuyển đổi số', lead: 'Phòng VH-XH' } };
const entries = { ...sampleTaskEntries(today), _1: { due: today - 3, note: 'Chờ kinh phí' } };

async function tasksNow() {
  const snapshot = await snapshotIn(await fileOf(plan, { reportingYear: 2027, entries, tasks: { today, own } }));
  return { snapshot, tasks: { today, standings: taskStandings(snapshot, today) } };
}

test('a report counts schemes and tasks by how they stand, and names those that are overdue with lead, day and note', async () => {
  const { tasks } = await tasksNow();
  const document = { title: '', blocks: taskPart(tasks, { plan, entries, agencyId: undefined }) };
  const schemes = plan.tasks.filter(({ kind }) => kind === 'scheme').length;
  const count = (situation: string): number => tasks.standings.filter((each) => each.situation === situation).length;
  const [counts, late] = saidIn(document);
  expect(counts).toContain(`Tính đến ngày 01/06/2027, có ${String(schemes)} đề án, ${String(plan.tasks.length - schemes)} nhiệm vụ, 1 nhiệm vụ ghi thêm: ${String(count('done'))} hoàn thành,`);
  for (const [situation, words] of [['overdue', 'quá hạn'], ['notStarted', 'chưa bắt đầu'], ['toReview', 'cần xem lại số liệu']] as const) expect(counts).toContain(`${String(count(situation))} ${words}`);
  expect(late).toBe('3 đề án, nhiệm vụ quá hạn, gồm:');
  const items = itemsOf(document);
  expect(items).toHaveLength(count('overdue'));
  expect(items[0]).toMatch(/hạn 31\/05\/2027, quá hạn 1 ngày\. Cơ quan chủ trì: .*\. Ghi chú: Chờ ý kiến của Sở Nội vụ\.$/);
  expect(items.at(-1)).toBe('Ngày hội chuyển đổi số: hạn 29/05/2027, quá hạn 3 ngày. Ghi chú: Chờ kinh phí.');
});

test('the numbers of a report of one agency are of its own tasks, and there is no part where it leads none', async () => {
  const { tasks } = await tasksNow();
  for (const { id } of plan.agencies) {
    const mine = plan.tasks.filter(({ lead }) => lead === id);
    const [counts] = saidIn({ title: '', blocks: taskPart(tasks, { plan, entries, agencyId: id }) });
    if (mine.length === 0) expect(counts).toBeUndefined();
    else expect((counts?.split(': ')[1]?.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0)).toBe(mine.length);
  }
});

test('the part is the last of the report, and is not there where the workbook has no sheet of tasks', async () => {
  const { tasks } = await tasksNow();
  const facts = factsOf({ plan, entries, reportingYear: 2027 });
  const headings = (text: readonly string[]): readonly string[] => text.filter((each) => /^[IVX]+\. /.test(each));
  expect(headings(saidIn(narrative(facts, tasks))).at(-1)).toMatch(/^[IVX]+\. Đề án, nhiệm vụ$/);
  expect(headings(saidIn(narrative(facts))).join()).not.toContain('Đề án, nhiệm vụ');
});

test('the command line says of tasks what stands in the workbook on the day it is run', async () => {
  const terminal = terminalWith({});
  const day = todaySerial(terminal.now());
  const now = sampleTaskEntries(day);
  terminal.kept.set('book.xlsx', await fileOf(plan, { reportingYear: 2027, entries: now, tasks: { today: day } }));
  expect(await run(['report', 'book.xlsx', '--out', 'report.xlsx'], terminal)).toBe(EXIT.done);
  const text = terminal.printed.join('\n');
  expect(text).toContain('2 đề án, nhiệm vụ quá hạn, gồm:');
  expect(text).toContain('quá hạn 400 ngày');
});

test('the copy of an agency that leads tasks alone has a report of these, on a sheet of which every part has cells', () => {
  const part = planOfAgency(plan, 'vp') ?? plan;
  const facts = factsOf({ plan: part, entries, reportingYear: 2027 });
  const standings = part.tasks.map(({ id, name, lead }): TaskStanding => ({ id, name, lead, situation: 'notStarted' }));
  expect(saidIn(narrative(facts, { today, standings })).slice(-2)).toEqual(['I. Đề án, nhiệm vụ', 'Tính đến ngày 01/06/2027, có 4 nhiệm vụ: 4 chưa bắt đầu.']);
  const { styles, blocks } = reportSheet(facts, { name: 'Báo cáo', madeOn: '2027-06-01' });
  expect([...styles.map(({ area }) => area.rows), ...blocks.map(({ cells }) => cells.length)]).not.toContain(0);
});
