import { WORKBOOK_TEXT } from '../../src/locales/workbookText';
import { placedLines } from '../../src/plan/Plan';
import { printedName } from '../../src/workbook/printedName';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');

test('a dash row follows its indicator', () => {
  const names = placedLines(plan).map(printedName);
  expect(names.slice(1, 3)).toEqual(['Tốc độ tăng trưởng GRDP', '- Công nghiệp – Xây dựng']);
});

test('an indicator without a row of its own is named above its first line', () => {
  const [first, ...others] = plan.indicators;
  const growth = others[0];
  if (first === undefined || growth === undefined) throw new Error('seed');
  const headless = { ...plan, indicators: [{ ...growth, name: 'Tăng trưởng', rows: growth.rows.slice(1) }] };
  const numbered = { ...headless, indicators: headless.indicators.map((each) => ({ ...each, rows: each.rows.map((row, index) => ({ ...row, label: `2.${String(index + 1)}` })) })) };
  expect(placedLines(numbered).map(printedName)).toEqual(['Tăng trưởng:\nCông nghiệp – Xây dựng', 'Dịch vụ', 'Nông nghiệp, thuỷ sản']);
  expect(placedLines(headless).map(printedName)).toEqual(['Tăng trưởng:\n- Công nghiệp – Xây dựng', '- Dịch vụ', '- Nông nghiệp, thuỷ sản']);
});

test('the heading names the document it belongs to as far as it is known', () => {
  const { attachedTo, title } = WORKBOOK_TEXT.appendix;
  expect(attachedTo('Số 5/KH-UBND', 'ngày 12 tháng 02 năm 2026', 'UBND xã')).toBe('(Kèm theo Kế hoạch số 5/KH-UBND, ngày 12 tháng 02 năm 2026 của UBND xã)');
  expect(attachedTo('', '', 'UBND xã')).toBe('(Kèm theo Kế hoạch của UBND xã)');
  expect(title('Kế hoạch 2026 - 2030')).toBe('Thực hiện các chỉ tiêu chủ yếu Kế hoạch 2026 - 2030');
  expect(title('HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN HUYỆN')).toBe('HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN HUYỆN');
});
