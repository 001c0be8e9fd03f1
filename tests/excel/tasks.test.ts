import { handOut } from '../../src/actions/handOut';
import { previewReturned } from '../../src/actions/previewReturned';
import { takeIn } from '../../src/actions/takeIn';
import { isTakenByDefault } from '../../src/plan/merge';
import { orderOf } from '../../src/workbook/takeIn/order';
import { openDeskHere } from '../support/deskHere';
import { rewritten } from '../support/rewritten';
import { repairOfTask } from '../../src/actions/repairEntry';
import { serialOfDay, todaySerial } from '../../src/plan/days';
import type { Plan } from '../../src/plan/Plan';
import type { RawValue } from '../../src/plan/values';
import { signedSituation } from '../../src/locales/taskText';
import { openBook, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';

const small = seedPlan('generic-commune');
const LEAD = small.agencies[0]?.id ?? '';

/** A small plan with the first of the ward's tasks: the stand-in computes all of its sheets again and again. */
const plan: Plan = { ...small, tasks: seedPlan('thach-khoi-2026-2030').tasks.slice(0, 13).map((task) => ({ ...task, lead: LEAD, coordinating: [] })) };
const SHEET = 'Đề án – Nhiệm vụ';
const FIRST = 9;
const TODAY = todaySerial(Date.now());

/** The row of a task on a new sheet. */
function rowOf(id: string): number {
  return FIRST + plan.tasks.findIndex((task) => task.id === id);
}

async function withTasks(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2025, 'ifAbsent'));
  valueOf(await open.book.addTasks(''));
  return open;
}

async function valuesAt(address: string): Promise<RawValue[][]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
  range.load('values');
  await context.sync();
  return range.values as RawValue[][];
}

async function situationAt(id: string): Promise<unknown> {
  return (await valuesAt(`M${String(rowOf(id))}`))[0]?.[0];
}

test('the sheet of schemes and tasks is added once, in one sync to look and one to write; nothing else is touched', async () => {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2025, 'ifAbsent'));
  open.excel.resetTraffic();
  expect(valueOf(await open.book.addTasks(''))).toMatchObject({ sheet: 'Phụ lục', tasksSheet: SHEET });
  expect(open.excel.traffic.syncs).toBe(2);
  const survey = valueOf(await open.book.survey());
  expect(survey).toMatchObject({ instances: [{ tasksSheet: SHEET }] });
  expect(survey.takenNames).not.toContain(SHEET);
  const { tasks, structure } = valueOf(await open.book.check());
  expect(structure).toEqual([]);
  expect(tasks).toMatchObject({ sheet: SHEET, issues: [] });
  expect(tasks?.standings.map(({ id, situation }) => [id, situation])).toEqual(plan.tasks.map(({ id }) => [id, 'notStarted']));
  expect(valueOf(await open.book.addTasks(''))).toMatchObject({ tasksSheet: SHEET });
  expect(valueOf(await open.book.survey()).instances).toHaveLength(1);
});

test('the summary counts the tasks from then on, and keeps its charts and its chosen line', async () => {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2025, 'ifAbsent'));
  const before = await summaryNow();
  valueOf(await open.book.addTasks(''));
  const after = await summaryNow();
  expect(after.charts).toEqual(before.charts);
  expect(after.chosen).toEqual(before.chosen);
  expect(counted(before.values)).toBeUndefined();
  expect(counted(after.values)).toBe(plan.tasks.length);
});

async function summaryNow(): Promise<{ readonly values: unknown[][]; readonly charts: readonly string[]; readonly chosen: unknown }> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Tổng hợp');
  const used = sheet.getUsedRange();
  used.load('values');
  sheet.charts.load('items/name');
  const chosen = context.workbook.names.getItem('TH_DongXem').getRange();
  chosen.load('values');
  await context.sync();
  return { values: used.values as unknown[][], charts: sheet.charts.items.map(({ name }) => name), chosen: chosen.values as unknown };
}

/** What stands below the words of a task that was not begun. */
function counted(values: unknown[][]): unknown {
  const row = values.findIndex((cells) => cells.includes(signedSituation('notStarted')));
  return values[row + 1]?.[values[row]?.indexOf(signedSituation('notStarted')) ?? -1];
}

test('each row says how its task stands, and the check says the same', async () => {
  const open = await withTasks();
  const { excel, book } = open;
  const cases: readonly (readonly [string, readonly [RawValue, RawValue, RawValue], Parameters<typeof signedSituation>[0]])[] = [
    ['DA1', [TODAY - 1, 40, 'Đang thực hiện'], 'overdue'],
    ['DA2', [TODAY, null, null], 'dueSoon'],
    ['DA3', [TODAY + 30, 0, 'Chưa bắt đầu'], 'dueSoon'],
    ['DA4', [TODAY + 31, 60, null], 'inProgress'],
    ['DA5', [TODAY - 1, 100, 'Hoàn thành'], 'done'],
    ['DA6', [null, 10, 'Tạm dừng'], 'paused'],
    ['NV1', [null, 100, 'Đang thực hiện'], 'toReview'],
    ['NV2', [null, 80, 'Hoàn thành'], 'toReview'],
    ['NV3', ["'30/6/2027", null, null], 'toReview'],
    ['NV4', [null, 0.5, null], 'toReview'],
    ['NV5', [2027, null, null], 'toReview'],
    ['NV6', [null, null, 'hoàn thành'], 'toReview'],
    ['NV7', [null, ' ', 'Đang thực hiện'], 'inProgress'],
  ];
  // They stand in the order of the plan.
  expect(cases.map(([id]) => id)).toEqual(plan.tasks.slice(0, cases.length).map(({ id }) => id));
  await excel.user.paste(SHEET, `I${String(FIRST)}`, cases.map(([, cells]) => cells));
  excel.resetTraffic();
  const { tasks, structure } = valueOf(await book.check());
  expect(excel.traffic.syncs).toBe(1);
  expect(structure).toEqual([]);
  const written = await valuesAt(`M${String(FIRST)}:M${String(FIRST + cases.length - 1)}`);
  const standings = new Map(tasks?.standings.map(({ id, situation }) => [id, situation]));
  for (const [id, , situation] of cases) {
    expect([id, standings.get(id)]).toEqual([id, situation]);
    expect([id, written[rowOf(id) - FIRST]?.[0]]).toEqual([id, signedSituation(situation)]);
  }
  expect(tasks?.issues.map(({ taskId, slot, severity, detail: { code } }) => [taskId, slot, severity, code])).toEqual([
    ['DA1', 'due', 'warning', 'overdue'],
    ['DA2', 'due', 'info', 'dueSoon'],
    ['DA3', 'due', 'info', 'dueSoon'],
    ['NV1', 'state', 'error', 'hundredNotDone'],
    ['NV2', 'progress', 'error', 'doneBelowHundred'],
    ['NV3', 'due', 'error', 'notADay'],
    ['NV4', 'progress', 'error', 'fractionForPercent'],
    ['NV5', 'due', 'error', 'notADay'],
    ['NV6', 'state', 'error', 'notAChoice'],
  ]);
  expect(valueOf(await book.check()).cellOf('DA1', 'due')).toEqual({ sheet: SHEET, address: `I${String(rowOf('DA1'))}` });
});

test('a wrong progress and a word that is no state are refused while typing', async () => {
  const { excel } = await withTasks();
  expect(await excel.user.type(SHEET, `J${String(FIRST)}`, '150')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, `K${String(FIRST)}`, 'Xong')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, `J${String(FIRST)}`, '60')).toMatchObject({ refused: false });
});

test('edits of tasks are logged, own tasks of the ward among them', async () => {
  const { excel, book } = await withTasks();
  valueOf(await book.check());
  const own = FIRST + plan.tasks.length;
  await excel.user.paste(SHEET, `D${String(own)}`, [['Nhiệm vụ', 'Ngày hội chuyển đổi số', 'Phòng VH-XH', '', '', TODAY + 5, 20, 'Đang thực hiện']]);
  await excel.user.type(SHEET, `J${String(rowOf('DA3'))}`, '45');
  const { tasks } = valueOf(await book.check());
  expect(tasks?.standings.at(-1)).toEqual({ id: '_1', name: 'Ngày hội chuyển đổi số', lead: undefined, situation: 'dueSoon' });
  valueOf(await book.check());
  const context = new Excel.RequestContext();
  const log = context.workbook.worksheets.getItem('Nhật ký').getRange('A6:H14');
  log.load('values');
  await context.sync();
  const rows = (log.values as string[][]).filter(([at]) => at !== '').map((row) => row.slice(2));
  expect(rows).toContainEqual(['DA3', 'Bảo đảm an ninh trật tự trong tình hình mới', 'Tiến độ (%)', '', '45', 'Nhập tay']);
  expect(rows).toContainEqual(['_1', 'Nhiệm vụ ghi thêm', 'Trạng thái', '', 'Đang thực hiện', 'Nhập tay']);
});

test('wrong cells of tasks are put right in one sync to look and one to write, with a line of the log each', async () => {
  const { excel, book } = await withTasks();
  const own = FIRST + plan.tasks.length;
  await excel.user.paste(SHEET, `I${String(rowOf('DA1'))}`, [["'30/6/2027", "'50%", 'hoàn thành']]);
  await excel.user.paste(SHEET, `J${String(rowOf('DA2'))}`, [[0.5]]);
  await excel.user.paste(SHEET, `E${String(own)}`, [['Ngày hội chuyển đổi số', '', '', '', '', 0.25]]);
  const { tasks } = valueOf(await book.check());
  const repairs = tasks?.issues.flatMap((issue) => repairOfTask(issue) ?? []) ?? [];
  excel.resetTraffic();
  const after = valueOf(await book.repairEntries(repairs));
  expect(excel.traffic.syncs).toBe(2);
  expect(after.entries['DA1']).toMatchObject({ due: serialOfDay('2027-06-30'), progress: 50, state: 'Hoàn thành' });
  expect([after.entries['DA2']?.progress, after.entries['_1']?.progress]).toEqual([50, 25]);
  expect(after.tasks?.issues.map(({ detail: { code } }) => code)).toEqual(['doneBelowHundred']);
  const context = new Excel.RequestContext();
  const log = context.workbook.worksheets.getItem('Nhật ký').getRange('C6:H20');
  log.load('values');
  await context.sync();
  const repaired = (log.values as string[][]).filter((row) => row[5] === 'Sửa theo gợi ý');
  expect(repaired.map(([id, , slot]) => [id, slot])).toEqual([
    ['DA1', 'Hạn'],
    ['DA1', 'Tiến độ (%)'],
    ['DA1', 'Trạng thái'],
    ['DA2', 'Tiến độ (%)'],
    ['_1', 'Tiến độ (%)'],
  ]);
  expect(repaired.at(-1)?.[1]).toBe('Nhiệm vụ ghi thêm');
  expect(problemOf(await book.repairEntries(repairs))).toMatchObject({ code: 'cellMoved' });
});

test('repairing brings back deleted rows, formulas and lists, and leaves entries alone', async () => {
  const { excel, book } = await withTasks();
  await excel.user.paste(SHEET, `I${String(rowOf('DA2'))}`, [[TODAY + 3, 30, 'Đang thực hiện', 'Chờ vốn']]);
  await excel.user.deleteRows(SHEET, rowOf('NV1'));
  await excel.user.paste(SHEET, `M${String(rowOf('DA1'))}`, [['gõ đè']]);
  expect(valueOf(await book.check()).structure).toEqual([
    { code: 'rowMissing', lineId: 'NV1' },
    { code: 'formulaLost', cells: [{ sheet: SHEET, address: `M${String(rowOf('DA1'))}` }] },
  ]);
  excel.resetTraffic();
  valueOf(await book.repairTable(''));
  expect(excel.traffic.syncs).toBe(2);
  const { structure, tasks, entries } = valueOf(await book.check());
  expect(structure).toEqual([]);
  expect(tasks?.standings).toHaveLength(plan.tasks.length);
  expect(entries['DA2']).toEqual({ due: TODAY + 3, progress: 30, state: 'Đang thực hiện', note: 'Chờ vốn' });
  expect(await situationAt('DA1')).toBe(signedSituation('notStarted'));
});

test('sorting the rows changes nothing of what is read', async () => {
  const { excel, book } = await withTasks();
  await excel.user.paste(SHEET, `I${String(rowOf('DA2'))}`, [[TODAY + 3, 30, 'Đang thực hiện']]);
  const before = valueOf(await book.check());
  const last = FIRST + plan.tasks.length - 1;
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(SHEET).getRange(`A${String(FIRST)}:M${String(last)}`).sort.apply([{ key: 4, ascending: false }]);
  await context.sync();
  const after = valueOf(await book.check());
  expect(after.structure).toEqual([]);
  expect(after.entries['DA2']).toEqual(before.entries['DA2']);
  expect(after.cellOf('DA2', 'due')).not.toEqual(before.cellOf('DA2', 'due'));
});

test('what came back of tasks is written to their sheet, logged, and undone', async () => {
  const { excel, book } = await withTasks();
  const origin = { file: 'vhxh.xlsx', agencyId: LEAD, copyNumber: 1 };
  const writes = [
    { lineId: 'DA1', slot: 'progress' as const, from: null, to: 55, origin },
    { lineId: 'DA1', slot: 'note' as const, from: null, to: '=cmd()', origin },
    { lineId: 'DA1', slot: 'due' as const, from: null, to: serialOfDay('2027-06-30'), origin },
  ];
  valueOf(await book.readExchange());
  excel.resetTraffic();
  valueOf(await book.takeIn({ writes, files: [{ origin, fingerprint: 'f1', taken: 3 }] }));
  expect(excel.traffic.syncs).toBe(2);
  const { entries, history } = valueOf(await book.readExchange());
  expect(entries['DA1']).toEqual({ due: serialOfDay('2027-06-30'), progress: 55, state: null, note: '=cmd()' });
  expect(history.lastTakeIn?.changes.map(({ lineId, slot, to }) => [lineId, slot, to])).toEqual(writes.map(({ lineId, slot, to }) => [lineId, slot, to]));
  valueOf(await book.undoTakeIn(1));
  expect(valueOf(await book.readExchange()).entries['DA1']).toEqual({ due: null, progress: null, state: null, note: null });
});

test('an agency that leads tasks and no line gets its copy, and what it filled in is taken in, logged and undone', async () => {
  const open = openBook();
  const [task] = plan.tasks;
  const id = task?.id ?? '';
  const office = { id: 'vp', short: 'Văn phòng', full: 'Văn phòng' };
  const shared: Plan = { ...plan, agencies: [...plan.agencies, office], tasks: plan.tasks.map((each) => (each.id === id ? { ...each, lead: 'vp' } : each)) };
  valueOf(await open.book.scaffold(shared, 2025, 'ifAbsent'));
  valueOf(await open.book.addTasks(''));
  const { book } = open;
  const [copy] = valueOf(await handOut.run(book, { desk: openDeskHere, agencies: ['vp'], dueDate: '', returnTo: '', now: new Date() }));
  expect(copy?.mail.body).toContain('1 đề án, nhiệm vụ');
  const bytes = await rewritten(copy?.bytes ?? new Uint8Array(), { [id]: { progress: '45,5', state: 'dang thuc hien' } });
  const given = [{ name: 'vp.xlsx', slice: (from: number, to: number) => new Blob([new Uint8Array(bytes)]).slice(from, to) }];
  const { preview } = valueOf(await previewReturned.run(book, { desk: openDeskHere, given, read: [], insisted: new Set() }));
  expect(preview.files.map(({ refusal, notes, rows }) => [refusal, notes, rows.length])).toEqual([[undefined, [], 2]]);
  open.excel.resetTraffic();
  valueOf(await takeIn.run(book, orderOf(preview, preview.files.flatMap(({ rows }) => rows.filter(isTakenByDefault)))));
  expect(open.excel.traffic.syncs).toBe(2);
  const { entries, history } = valueOf(await book.readExchange());
  expect(entries[id]).toMatchObject({ progress: 45.5, state: 'Đang thực hiện' });
  expect([history.lastCopies.get('vp'), history.takenIn.map(({ origin }) => origin.agencyId)]).toEqual([1, ['vp']]);
  valueOf(await book.undoTakeIn(1));
  expect(valueOf(await book.readExchange()).entries[id]).toMatchObject({ progress: null, state: null });
});

test('a column that is gone is told by its name, and the table of indicators is still read', async () => {
  const { excel, book } = await withTasks();
  await excel.user.deleteColumns(SHEET, 'J');
  const { tasks, structure } = valueOf(await book.check());
  expect(tasks).toBeUndefined();
  expect(structure).toEqual([{ code: 'taskColumnsLost', names: ['NV_TienDo'] }]);
});

test('the sheet is not added to a copy or to a workbook whose structure is protected', async () => {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2025, 'ifAbsent'));
  const context = new Excel.RequestContext();
  context.workbook.protection.protect();
  await context.sync();
  expect(problemOf(await open.book.addTasks(''))).toEqual({ code: 'workbookProtected' });
});
