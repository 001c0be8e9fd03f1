import { assessPlan } from '../../src/plan/assess';
import { effectiveIndicatorStatus } from '../../src/plan/handVerdict';
import type { LineEntries } from '../../src/plan/entries';
import { copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import { handIssues, handVerdictsOf, readHandVerdict } from '../../src/workbook/handVerdicts';
import { newAppendixLayout } from '../../src/workbook/appendixLayout';
import { namesFor } from '../../src/workbook/names';
import { planOfAgency } from '../../src/plan/subPlan';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { areaNamed, sheetOf, valuesIn } from '../support/specCells';

const plan = seedPlan('thach-khoi-2026-2030');
const WHOLE: LineEntries = { handVerdict: '● Đạt', handYear: 2027, handReason: ' Đã nghiệm thu ' };

const read = (entries: LineEntries | undefined): unknown => readHandVerdict(entries, 2027, plan.period);

test('a verdict set by hand counts when it is of the list, of the reporting year and has a reason', () => {
  expect(read(WHOLE)).toEqual({ kind: 'counts', verdict: { status: 'met', reason: 'Đã nghiệm thu' } });
});

test('three blank cells are no verdict', () => {
  expect([read(undefined), read({}), read({ handVerdict: '', handYear: null, handReason: '  ' })]).toEqual(Array.from({ length: 3 }, () => ({ kind: 'none' })));
});

test('a verdict of another year of the plan says nothing, and nothing is asked of it', () => {
  expect(read({ ...WHOLE, handYear: 2026, handReason: null })).toEqual({ kind: 'otherYear' });
});

test.each<[string, LineEntries, readonly string[]]>([
  ['no verdict', { ...WHOLE, handVerdict: ' ' }, ['verdictMissing']],
  ['a word without its sign', { ...WHOLE, handVerdict: 'Đạt' }, ['unknownWord']],
  ['a verdict that nobody may set', { ...WHOLE, handVerdict: '○ Chưa có số liệu' }, ['unknownWord']],
  ['no year', { ...WHOLE, handYear: null }, ['yearMissing']],
  ['a year in letters', { ...WHOLE, handYear: '2027' }, ['yearMissing']],
  ['a year outside the plan', { ...WHOLE, handYear: 2031 }, ['yearMissing']],
  ['no reason', { ...WHOLE, handReason: '   ' }, ['reasonMissing']],
  ['a reason alone', { handReason: 'x' }, ['verdictMissing', 'yearMissing']],
])('what is lacking is told: %s', (_, entries, faults) => {
  expect(read(entries)).toEqual({ kind: 'incomplete', faults });
});

test('a verdict that says what is computed anyway is told as such, others that count are not', () => {
  const { lines } = assessPlan(plan, { '13': { 2027: 100 }, '14a': { 2027: 10 } }, { reportingYear: 2027 });
  const entries = { '13': WHOLE, '14a': WHOLE, '99': WHOLE };
  expect([...handVerdictsOf(plan, entries, 2027).keys()]).toEqual(['13', '14a']);
  expect(handIssues(plan, entries, 2027, lines)).toEqual([{ lineId: '13', code: 'sameAsComputed', severity: 'info', found: '● Đạt' }]);
});

test('an indicator counts as its worst line that counts', () => {
  const { indicators } = assessPlan(plan, { '14a': { 2027: 10 }, '14b': { 2027: 95 }, '14.1': { 2027: 'Đang làm' } }, { reportingYear: 2027 });
  const indicator = indicators.find(({ lines }) => lines.some(({ line }) => line.id === '14a'));
  if (indicator === undefined) throw new Error('no indicator 14');
  expect(indicator.status).toBe('offTrack');
  expect(effectiveIndicatorStatus(indicator, handVerdictsOf(plan, { '14a': WHOLE }, 2027))).toBe('pending');
});

describe('a copy', () => {
  const order = copyOrder();
  const entries = { ...order.entries, '11.1': order.entries['11.1'] ?? {}, '6a': { ...order.entries['6a'], ...WHOLE } };
  const spec = copyWorkbook(copyOrder({ entries }));
  const part = planOfAgency({ ...plan, tasks: [] }, 'vhxh');
  if (part === undefined) throw new Error('no part');
  const { columns } = newAppendixLayout(part);

  test('has no verdict set by hand, and hides and locks the columns for it', () => {
    const sheet = sheetOf(spec, 'appendix');
    const hidden = (['handVerdict', 'handYear', 'handReason', 'handState'] as const).map((key) => sheet.columns[columns[key]]?.hidden);
    expect(hidden).toEqual([true, true, true, true]);
    const { area } = areaNamed(spec, namesFor('').column('DieuChinh'));
    expect(valuesIn(sheet, area).slice(1, -1).flat().every((value) => value === '')).toBe(true);
    expect(sheet.validations.some(({ area: { column } }) => column === columns.handVerdict)).toBe(false);
  });

  test('names on its cover the lines that owe an explanation', () => {
    const cover = sheetOf(spec, 'cover');
    const texts = cover.blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])));
    const { lines } = assessPlan(part, Object.fromEntries(Object.entries(order.entries).map(([id, line]) => [id, line as Record<number, number>])), { reportingYear: 2027 });
    const behind = lines.filter(({ status }) => status === 'offTrack' || status === 'atRisk').map(({ line }) => line.id);
    expect(behind.length).toBeGreaterThan(0);
    expect(texts.some((line) => line.includes(`còn thiếu giải trình ở dòng: ${behind.join(', ')}.`))).toBe(true);
  });
});
