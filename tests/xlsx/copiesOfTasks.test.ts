import { todaySerial } from '../../src/plan/days';
import { TASK_SLOTS } from '../../src/plan/entries';
import { mayBeTaken } from '../../src/plan/merge';
import { planOfAgency, reportingAgencies } from '../../src/plan/subPlan';
import { cellAddress } from '../../src/workbook/address';
import { planVersion } from '../../src/workbook/planVersion';
import { previewTakeIn } from '../../src/workbook/takeIn/preview';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import { makeCopy } from '../../src/xlsx/makeCopy';
import { readReturned } from '../../src/xlsx/readReturned';
import { copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { NO_HISTORY } from '../support/returnedCopies';
import { rewritten } from '../support/rewritten';
import { sampleTaskEntries } from '../support/sampleTasks';
import { sheetOf } from '../support/specCells';
import { bookIn } from '../support/xlsxFiles';

const plan = seedPlan('thach-khoi-2026-2030');
const today = todaySerial(Date.UTC(2027, 5, 1));
const entries = sampleTaskEntries(today);
const order = copyOrder({ entries, tasksFrom: today });

async function bookOf(bytes: Uint8Array): Promise<ReturnedBook> {
  const read = await readReturned(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('a copy holds its agency\'s schemes and tasks as they stood, and they come back as they were sent', async () => {
  for (const { agency, tasks } of reportingAgencies(plan, { withTasks: true })) {
    const book = await bookOf((await makeCopy(copyOrder({ entries, tasksFrom: today, facts: { agencyId: agency.id } }))).bytes);
    expect(book.plan).toEqual(planOfAgency(plan, agency.id));
    expect(book.plan.tasks).toHaveLength(tasks);
    for (const { id } of book.plan.tasks) {
      const sent = Object.fromEntries(TASK_SLOTS.flatMap((slot) => (entries[id]?.[slot] === undefined ? [] : [[slot, entries[id][slot]]])));
      expect([id, book.sent[id], book.returned[id]]).toEqual([id, sent, sent]);
    }
  }
});

test('in a copy progress, state and note are open, the due day is locked, and nobody can add tasks', async () => {
  const sheet = sheetOf(copyWorkbook(order), 'tasks');
  const open = new Set(sheet.styles.filter(({ style }) => style.unlocked === true).map(({ area }) => area.column));
  expect([...open]).toEqual([9, 10, 11]);
  const { sheets, cells } = await bookIn((await makeCopy(order)).bytes);
  expect(sheets.tasks).toEqual({ name: 'Đề án – Nhiệm vụ', isProtected: true });
  expect(cells.tasks?.table.values).toHaveLength(plan.tasks.filter(({ lead }) => lead === 'vhxh').length + 2);
});

test('what an agency filled in of its tasks is shown cell by cell, and understood where it is plain', async () => {
  const back = await rewritten((await makeCopy(order)).bytes, {
    DA1: { progress: '45,5', state: 'hoan thanh', note: 'Đã trình' },
    DA5: { progress: 120, due: today + 90 },
    NV10: { state: 'Xong' },
    NV11: { progress: 99 },
  });
  const book = await bookOf(back);
  const mine = { ...entries, NV11: { progress: 98 } };
  const preview = previewTakeIn({ plan, entries: mine, history: NO_HISTORY, reportingYear: 2027 }, [{ name: 'vhxh.xlsx', book: { ...book, facts: { ...book.facts, planVersion: planVersion(plan) } } }]);
  const [file] = preview.files;
  expect(file?.notes).toEqual([{ kind: 'unknownCopy' }]);
  expect(file?.rows.map(({ lineId, slot, proposed, outcome }) => [lineId, slot, proposed, outcome.kind, 'reason' in outcome ? outcome.reason : undefined])).toEqual([
    ['DA1', 'progress', 45.5, 'changed', undefined],
    ['DA1', 'state', 'Hoàn thành', 'changed', undefined],
    ['DA1', 'note', 'Đã trình', 'changed', undefined],
    ['DA5', 'due', today + 90, 'refused', 'notAsked'],
    ['DA5', 'progress', 120, 'refused', 'taskNotValid'],
    ['NV10', 'state', 'Xong', 'refused', 'taskNotValid'],
    ['NV11', 'progress', 99, 'conflict', 'bothChanged'],
  ]);
  expect(file?.rows.filter(mayBeTaken)).toHaveLength(4);
});

test('a task whose row is gone from a copy is told', async () => {
  const { bytes } = await makeCopy(order);
  const book = await bookOf(bytes);
  const returned = Object.fromEntries(Object.entries(book.returned).filter(([id]) => id !== 'DA5'));
  const [file] = previewTakeIn({ plan, entries, history: NO_HISTORY }, [{ name: 'a.xlsx', book: { ...book, returned } }]).files;
  expect(file?.notes).toContainEqual({ kind: 'linesMissing', lineIds: ['DA5'] });
});

test('agencies that lead only tasks get a copy where the workbook has the sheet of tasks, and none elsewhere', async () => {
  const alone = reportingAgencies(plan, { withTasks: true }).filter(({ lines }) => lines === 0);
  expect(alone.map(({ agency, tasks }) => [agency.id, tasks])).toEqual([['bqlda', 2], ['vp', 4], ['ttdvsnc', 2]]);
  const without = reportingAgencies(plan, { withTasks: false }).map(({ agency }) => agency.id);
  for (const { agency } of alone) {
    expect(without).not.toContain(agency.id);
    await expect(makeCopy(copyOrder({ entries, facts: { agencyId: agency.id } }))).rejects.toThrow(RangeError);
  }
});

test('a copy without lines shows its cover and its tasks; what it holds has cells', async () => {
  const spec = copyWorkbook(copyOrder({ entries, tasksFrom: today, facts: { agencyId: 'bqlda' } }));
  expect(spec.sheets.filter(({ visibility }) => visibility === 'visible').map(({ key }) => key)).toEqual(['cover', 'tasks']);
  expect(spec.start.sheet).toBe('cover');
  const parts = spec.sheets.flatMap(({ styles, conditionalFormats, validations }) => [...styles, ...conditionalFormats, ...validations]);
  for (const { area } of [...parts, ...spec.names]) expect([area.rows > 0, area.columns > 0]).toEqual([true, true]);
  expect(spec.sheets.flatMap(({ merges }) => merges).every(({ rows, columns }) => rows > 0 && columns > 0)).toBe(true);
  expect(sheetOf(spec, 'appendix').print).toBeUndefined();
});

test('the cover of a copy without lines speaks of tasks alone', () => {
  const spec = copyWorkbook(copyOrder({ entries, tasksFrom: today, facts: { agencyId: 'bqlda' } }));
  const cells = sheetOf(spec, 'cover').blocks.flatMap((block) => block.cells.flat());
  const words = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])).join('\n');
  expect(words).toContain('2 đề án, nhiệm vụ do cơ quan chủ trì');
  expect(words).toContain('Mở trang “Đề án – Nhiệm vụ”');
  expect(words).not.toMatch(/Phụ lục|dòng|Giải trình|chỉ tiêu/i);
});

test('what an agency without lines filled in of its tasks is taken in like the rest', async () => {
  const { bytes } = await makeCopy(copyOrder({ entries, tasksFrom: today, facts: { agencyId: 'bqlda' } }));
  const [first] = planOfAgency(plan, 'bqlda')?.tasks ?? [];
  const id = first?.id ?? '';
  const book = await bookOf(await rewritten(bytes, { [id]: { progress: '45,5', note: 'Đã trình' } }));
  const [file] = previewTakeIn({ plan, entries, history: NO_HISTORY, reportingYear: 2027 }, [{ name: 'bqlda.xlsx', book }]).files;
  expect(file?.rows.map(({ lineId, slot, proposed, outcome }) => [lineId, slot, proposed, outcome.kind])).toEqual([
    [id, 'progress', 45.5, 'new'],
    [id, 'note', 'Đã trình', 'new'],
  ]);
});

test('a cell of a task is found by its id wherever its row stands', async () => {
  const { cells } = await bookIn((await makeCopy(order)).bytes);
  expect(cells.names.get('NV_TienDo')).toContain(cellAddress(7, 9).replace(/(\D+)(\d+)/, '$$$1$$$2'));
});
