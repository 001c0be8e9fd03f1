import { severityOf } from '../../src/plan/status';
import { COLOURS, TONES } from '../../src/workbook/theme';
import { entryAddress, openBook, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';
const row = (lineId: string): string => entryAddress(plan, lineId, 2027).slice(1);
/** Columns of a new table. */
const CELLS = { explanation: 'T', owed: 'U', verdict: 'V', year: 'W', reason: 'X', state: 'Y' } as const;
const at = (cell: keyof typeof CELLS, lineId = '13'): string => CELLS[cell] + row(lineId);

/** Line 13 is off track: 90 of 100. */
async function behindBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await open.excel.user.type(SHEET, entryAddress(plan, '13', 2027), '90');
  return open;
}

async function texts({ excel }: OpenBook, ...cells: readonly (keyof typeof CELLS)[]): Promise<readonly string[]> {
  return Promise.all(cells.map((cell) => excel.shownText(SHEET, at(cell))));
}

async function fillOf({ excel }: OpenBook, cell: keyof typeof CELLS): Promise<string | null> {
  return (await excel.evaluatedFormat(SHEET, at(cell))).fill;
}

async function valuesIn(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load('values');
  await context.sync();
  return range.values as unknown[][];
}

/** The severity that counts, of line 13, as the rules sheet has it. */
async function effective(): Promise<unknown> {
  const context = new Excel.RequestContext();
  const whole = context.workbook.names.getItem('QT_Dong').getRange().getEntireRow().getUsedRange();
  whole.load('values');
  await context.sync();
  const [header = [], ...rows] = whole.values as unknown[][];
  return rows.find(([id]) => String(id) === '13')?.[header.indexOf('effective')];
}

test('a line that is behind asks for its explanation until there is one; blanks are none', async () => {
  const open = await behindBook();
  expect(await texts(open, 'owed')).toEqual(['✎ Cần giải trình']);
  expect([await fillOf(open, 'explanation'), await fillOf(open, 'owed')]).toEqual([TONES.asked.fill, TONES.asked.fill]);
  await open.excel.user.type(SHEET, at('explanation'), '   ');
  expect(await texts(open, 'owed')).toEqual(['✎ Cần giải trình']);
  await open.excel.user.type(SHEET, at('explanation'), 'Thiếu nguồn');
  expect(await texts(open, 'owed')).toEqual(['']);
  expect(await fillOf(open, 'explanation')).toBe(TONES.offTrackRow.fill);
});

test('a line that is no longer behind is asked for nothing, and its explanation stays', async () => {
  const open = await behindBook();
  await open.excel.user.type(SHEET, at('explanation'), 'Thiếu nguồn');
  await open.excel.user.type(SHEET, entryAddress(plan, '13', 2027), '100');
  expect(await texts(open, 'owed', 'explanation')).toEqual(['', 'Thiếu nguồn']);
  expect(await fillOf(open, 'explanation')).toBe(COLOURS.entryFill);
});

test('the check names the lines that owe an explanation, by agency', async () => {
  const { book } = await behindBook();
  const { owedExplanations, cellOf } = valueOf(await book.check());
  // 9a is a milestone that is due in 2027: while its cell is blank it is not done.
  expect(owedExplanations).toEqual([
    { agencyId: 'vhxh', lineIds: ['9a'] },
    { agencyId: 'bchqs', lineIds: ['13'] },
  ]);
  expect(cellOf('13', 'explanation')?.address).toBe(at('explanation'));
});

test('a verdict set by hand is written and logged in one sync after one look, and counts beside the computed one', async () => {
  const open = await behindBook();
  valueOf(await open.book.check());
  open.excel.resetTraffic();
  const after = valueOf(await open.book.setHandVerdict({ lineId: '13', verdict: { status: 'met', reason: '=Đã đủ quân' } }));
  expect(open.excel.traffic.syncs).toBe(2);
  expect([...after.handVerdicts]).toEqual([['13', { status: 'met', reason: '=Đã đủ quân' }]]);
  expect(after.assessment.lines.find(({ line }) => line.id === '13')?.status).toBe('offTrack');
  expect(after.structure).toEqual([]);
  expect(await texts(open, 'verdict', 'year', 'reason', 'state')).toEqual(['● Đạt', '2027', '=Đã đủ quân', '✓ Đang áp dụng']);
  expect(await open.excel.shownText(SHEET, `S${row('13')}`)).toBe('▼ Không đạt tiến độ');
  expect([await fillOf(open, 'verdict'), await fillOf(open, 'reason')]).toEqual([TONES.met.fill, TONES.offTrackRow.fill]);
  expect(await effective()).toBe(severityOf('met'));
  expect(String((await valuesIn(SHEET, 'G5'))[0]?.[0])).toContain('✓ Đã điều chỉnh: 1');
  const log = (await valuesIn('Nhật ký', 'A6:H12')).filter(([time]) => time !== '').map((line) => line.slice(1));
  expect(log).toEqual([
    ['Nguyễn Thị An', '13', 'Chỉ tiêu gọi nhập ngũ', 'Đánh giá điều chỉnh', '', '● Đạt', 'Nhập tay'],
    ['Nguyễn Thị An', '13', 'Chỉ tiêu gọi nhập ngũ', 'Năm điều chỉnh', '', '2027', 'Nhập tay'],
    ['Nguyễn Thị An', '13', 'Chỉ tiêu gọi nhập ngũ', 'Lý do điều chỉnh', '', '=Đã đủ quân', 'Nhập tay'],
  ]);
});

test('a verdict set by hand is taken back: the computed one counts again', async () => {
  const open = await behindBook();
  valueOf(await open.book.setHandVerdict({ lineId: '13', verdict: { status: 'pending', reason: 'Chờ' } }));
  const after = valueOf(await open.book.setHandVerdict({ lineId: '13', verdict: undefined }));
  expect(after.handVerdicts.size).toBe(0);
  expect(await texts(open, 'verdict', 'year', 'reason', 'state')).toEqual(['', '', '', '']);
  expect(await effective()).toBe(severityOf('offTrack'));
});

test('setting what is set already writes nothing', async () => {
  const { book, excel } = await behindBook();
  valueOf(await book.setHandVerdict({ lineId: '13', verdict: { status: 'pending', reason: 'Chờ' } }));
  excel.resetTraffic();
  valueOf(await book.setHandVerdict({ lineId: '13', verdict: { status: 'pending', reason: 'Chờ' } }));
  expect(excel.traffic.syncs).toBe(1);
});

test('a line whose row is gone gets no verdict', async () => {
  const { book, excel } = await behindBook();
  await excel.user.deleteRows(SHEET, Number(row('13')));
  expect(problemOf(await book.setHandVerdict({ lineId: '13', verdict: { status: 'met', reason: 'x' } }))).toEqual({ code: 'cellMoved', lineId: '13' });
});

test('a verdict typed by hand lacks its year and reason until they are there; the cells that are missing are marked', async () => {
  const open = await behindBook();
  await open.excel.user.type(SHEET, at('verdict'), '● Đạt');
  expect(await texts(open, 'state')).toEqual(['! Thiếu · năm · lý do']);
  expect([await fillOf(open, 'year'), await fillOf(open, 'reason'), await fillOf(open, 'verdict')]).toEqual([TONES.asked.fill, TONES.asked.fill, TONES.offTrackRow.fill]);
  const { handIssues, handVerdicts } = valueOf(await open.book.check());
  expect(handIssues.map(({ code }) => code)).toEqual(['yearMissing', 'reasonMissing']);
  expect(handVerdicts.size).toBe(0);
  expect(await effective()).toBe(severityOf('offTrack'));
  await open.excel.user.type(SHEET, at('year'), '2026');
  expect(await texts(open, 'state')).toEqual(['– Năm khác']);
  await open.excel.user.type(SHEET, at('year'), '2027');
  await open.excel.user.type(SHEET, at('reason'), 'Đã đủ');
  expect(await texts(open, 'state')).toEqual(['✓ Đang áp dụng']);
  expect(await effective()).toBe(severityOf('met'));
});

test('only verdicts of the list and years of the plan can be typed', async () => {
  const { excel } = await behindBook();
  expect(await excel.user.type(SHEET, at('verdict'), 'Tốt')).toMatchObject({ refused: true, title: 'Đánh giá điều chỉnh' });
  expect(await excel.user.type(SHEET, at('verdict'), '○ Chưa có số liệu')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, at('year'), '2031')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, at('year'), '2028')).toMatchObject({ refused: false });
});

test('what was typed is in the log with the next command, and a repair keeps it while formulas come back', async () => {
  const open = await behindBook();
  valueOf(await open.book.check());
  await open.excel.user.type(SHEET, at('verdict'), '● Đạt');
  await open.excel.user.type(SHEET, at('state'), 'x');
  expect(valueOf(await open.book.check()).structure).toMatchObject([{ code: 'formulaLost', cells: [{ address: at('state') }] }]);
  valueOf(await open.book.repairTable(''));
  expect(await texts(open, 'verdict', 'state')).toEqual(['● Đạt', '! Thiếu · năm · lý do']);
  valueOf(await open.book.check());
  expect((await valuesIn('Nhật ký', 'A6:H12')).map((line) => line[4])).toContain('Đánh giá điều chỉnh');
});
