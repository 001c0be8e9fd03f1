import { noteText } from '../../src/locales/targetHistory';
import { targetCellText } from '../../src/workbook/targetCell';
import { aLine, EARLIER_TARGET, lineOf, PERIOD, planWithHistory } from '../support/plans';

const plan = planWithHistory();

test('a target cell shows the target in force and, below it, what counted before and up to when', () => {
  expect(targetCellText(lineOf(plan, '4a'), 'byEnd', PERIOD)).toBe('≥ 490\n(cũ, đến hết 2026: ≥\u00a0400)\n(cũ, đến hết 2027: ≥\u00a0420)');
});

test('what counted before stands a line each where it was due in several years', () => {
  const line = aLine({ kind: 'stock', rules: [], targets: { byEnd: { text: '12' } }, former: [{ ...EARLIER_TARGET, targets: { byEnd: { text: '2028: 6; 2030: 9' } } }] });
  expect(targetCellText(line, 'byEnd', PERIOD)).toBe('12\n(cũ, đến hết 2027:\n2028: 6;\n2030: 9)');
});

test('a target that was never changed stays as the plan prints it', () => {
  expect(targetCellText(lineOf(plan, '3c'), 'byEnd', PERIOD)).toMatch(/^[^\n]+\(mục 3 kế hoạch\)$/);
});

test('a target that was corrected before it counted is left to the note', () => {
  expect(targetCellText(lineOf(plan, '11'), 'average', PERIOD)).not.toContain('đến');
  expect(noteText(lineOf(plan, '11'), PERIOD)).toBe('Mục tiêu trước đây, không áp dụng năm nào: bình quân năm 100; điều chỉnh ngày 01/02/2026 (Đính chính)');
});

test('a cell that had no target, or has none now, says so', () => {
  const line = aLine({ kind: 'stock', rules: [], targets: { average: { text: '12' } }, former: [EARLIER_TARGET] });
  expect(targetCellText(line, 'average', PERIOD)).toBe('12\n(cũ, đến hết 2027: –)');
  expect(targetCellText(line, 'byEnd', PERIOD)).toBe('–\n(cũ, đến hết 2027: ≥\u00a0420)');
});

test('a cell whose text was not changed with the rest says it once', () => {
  const line = aLine({ kind: 'stock', rules: [], targets: { byEnd: { text: '≥ 420' }, average: { text: '10' } }, former: [EARLIER_TARGET] });
  expect(targetCellText(line, 'byEnd', PERIOD)).toBe('≥ 420');
});

test('the note tells every decision: what counted before, and since when a line is no longer measured', () => {
  expect(noteText(lineOf(plan, '6a'), PERIOD).split('\n')).toEqual([
    'Mục tiêu trước đây, áp dụng đến năm 2026: bình quân năm ≥ 90; điều chỉnh ngày 03/02/2027 (Nghị quyết 2)',
    'Ngừng theo dõi từ năm 2029 (02/11/2028: Nghị quyết 30)',
  ]);
});
