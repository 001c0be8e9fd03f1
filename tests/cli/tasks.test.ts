import { run } from '../../src/cli/run';
import { EXIT } from '../../src/cli/terminal';
import { todaySerial } from '../../src/plan/days';
import { rewritten } from '../support/rewritten';
import { seedPlan } from '../support/plans';
import { sampleTaskEntries } from '../support/sampleTasks';
import { terminalWith } from '../support/terminal';
import { fileOf, snapshotIn } from '../support/xlsxFiles';
import { planToJson } from '../../src/plan/schema';

const plan = seedPlan('thach-khoi-2026-2030');

type Terminal = ReturnType<typeof terminalWith>;
const kept = (terminal: Terminal, path: string): Uint8Array => terminal.kept.get(path) ?? new Uint8Array();

test('scaffold --tasks adds the sheet, without it there is none', async () => {
  const terminal = terminalWith({ 'plan.json': new TextEncoder().encode(JSON.stringify(planToJson(plan))) });
  expect(await run(['scaffold', '--plan', 'plan.json', '--tasks', '--out', 'with.xlsx'], terminal)).toBe(EXIT.done);
  expect(await run(['scaffold', '--plan', 'plan.json', '--out', 'without.xlsx'], terminal)).toBe(EXIT.done);
  expect((await snapshotIn(kept(terminal, 'with.xlsx'))).tasks?.rows.size).toBe(plan.tasks.length + 20);
  expect((await snapshotIn(kept(terminal, 'without.xlsx'))).tasks).toBeUndefined();
});

test('tasks go out with the copies, come back, and are kept with the own tasks of the ward when the book is made anew', async () => {
  const today = todaySerial(terminalWith({}).now());
  const own = { _2: { name: 'Ngày hội chuyển đổi số', lead: 'Phòng VH-XH' } };
  const entries = { ...sampleTaskEntries(today), _2: { due: today + 3 } };
  const terminal = terminalWith({ 'book.xlsx': await fileOf(plan, { reportingYear: 2027, entries, tasks: { today, own } }) });
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out', '--agency', 'vhxh', '--out', 'book2.xlsx'], terminal)).toBe(EXIT.done);
  const copy = [...terminal.kept.keys()].find((path) => path.startsWith('out/')) ?? '';
  terminal.kept.set('back.xlsx', await rewritten(kept(terminal, copy), { DA1: { progress: 70, state: 'dang thuc hien' } }));
  terminal.printed.length = 0;
  expect(await run(['take-in', 'book2.xlsx', 'back.xlsx', '--out', 'merged.xlsx'], terminal)).toBe(EXIT.done);
  expect(terminal.printed).toEqual([expect.stringMatching(/^back\.xlsx\t'Đề án – Nhiệm vụ'!J9\tDA1\tTiến độ \(%\)\t40\t70\t/), expect.stringContaining('Đã có sẵn trong sổ')]);
  const { tasks, entries: merged } = await snapshotIn(kept(terminal, 'merged.xlsx'));
  expect(merged['DA1']).toMatchObject({ progress: 70, state: 'Đang thực hiện', due: today - 1 });
  expect(merged['_2']).toMatchObject({ due: today + 3 });
  expect(tasks?.own['_2']).toMatchObject(own['_2']);
});

test('agencies that lead tasks and no line get their copies, and these come back like the rest', async () => {
  const today = todaySerial(terminalWith({}).now());
  const entries = sampleTaskEntries(today);
  const terminal = terminalWith({ 'book.xlsx': await fileOf(plan, { reportingYear: 2027, entries, tasks: { today } }), 'plain.xlsx': await fileOf(plan, { reportingYear: 2027 }) });
  expect(await run(['hand-out', 'book.xlsx', '--out-dir', 'out', '--out', 'book2.xlsx'], terminal)).toBe(EXIT.done);
  const given = terminal.printed.map((line) => line.split('\t')[1]);
  expect(given).toEqual(plan.agencies.map(({ id }) => id).filter((id) => given.includes(id)));
  expect(given).toEqual(expect.arrayContaining(['bqlda', 'vp', 'ttdvsnc']));
  const copy = [...terminal.kept.keys()].find((path) => path.startsWith('out/vp-')) ?? '';
  const [task] = plan.tasks.filter(({ lead }) => lead === 'vp');
  const id = task?.id ?? '';
  terminal.kept.set('back.xlsx', await rewritten(kept(terminal, copy), { [id]: { progress: 70, state: 'dang thuc hien' } }));
  expect(await run(['take-in', 'book2.xlsx', 'back.xlsx', '--out', 'merged.xlsx'], terminal)).toBe(EXIT.done);
  const merged = await snapshotIn(kept(terminal, 'merged.xlsx'));
  expect(merged.entries[id]).toMatchObject({ progress: 70, state: 'Đang thực hiện' });
  expect(await run(['hand-out', 'plain.xlsx', '--out-dir', 'out2', '--agency', 'vp'], terminal)).toBe(EXIT.usage);
});

test('check tells tasks that are wrong or overdue, each with its cell, in words and as data', async () => {
  const today = todaySerial(terminalWith({}).now());
  const terminal = terminalWith({ 'book.xlsx': await fileOf(plan, { reportingYear: 2026, entries: sampleTaskEntries(today), tasks: { today } }) });
  expect(await run(['check', 'book.xlsx'], terminal)).toBe(EXIT.findings);
  expect(terminal.printed).toContain("'Đề án – Nhiệm vụ'!I9\tDA1\tNên xem lại\tQuá hạn 1 ngày.");
  terminal.printed.length = 0;
  expect(await run(['check', 'book.xlsx', '--json'], terminal)).toBe(EXIT.findings);
  const { tasks, structure } = JSON.parse(terminal.printed.join('\n')) as { tasks: { issues: { task: string; code: string }[]; standings: { task: string; situation: string }[] }; structure: unknown[] };
  expect(structure).toEqual([]);
  expect(tasks.issues.filter(({ task }) => task === 'NV1')).toMatchObject([{ code: 'hundredNotDone' }]);
  expect(tasks.standings.find(({ task }) => task === 'DA6')).toMatchObject({ situation: 'paused' });
});
