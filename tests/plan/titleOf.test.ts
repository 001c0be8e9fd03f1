import { placedLines, type Line, type LineKind, type Plan } from '../../src/plan/Plan';
import { titleOf, titlesById } from '../../src/plan/titleOf';
import { aLine, seedPlan } from '../support/plans';

function lineNamed(id: string, name: string, kind: LineKind = 'growth'): Line {
  return aLine({ id, name, kind, rules: [] });
}

/** An indicator with its own row and the rows under it. */
function titled(indicator: string, ...under: readonly Line[]): readonly string[] {
  const row = (label: string, line: Line) => ({ label, name: line.name, unit: line.unit, targets: {}, lines: [line] });
  const seed = seedPlan('generic-commune');
  const plan: Plan = { ...seed, indicators: [{ number: 1, name: indicator, rows: [row('1', lineNamed('1', indicator)), ...under.map((line) => row('-', line))] }] };
  return placedLines(plan).map(titleOf);
}

test('a line under an indicator is named with it where it does not say what is measured', () => {
  expect(titled('Tốc độ tăng giá trị sản xuất', lineNamed('1.1', 'Nuôi trồng thủy sản'))).toEqual(['Tốc độ tăng giá trị sản xuất', 'Tốc độ tăng giá trị sản xuất: Nuôi trồng thủy sản']);
});

test('a name that says by itself what is measured, or repeats its indicator, stands alone', () => {
  expect(titled('Tỷ lệ hộ nghèo', lineNamed('1.1', 'Tỷ lệ hộ cận nghèo'))[1]).toBe('Tỷ lệ hộ cận nghèo');
  expect(titled('Hộ dùng nước sạch', lineNamed('1.1', 'Hộ ở thôn xa dùng nước sạch'))[1]).toBe('Hộ ở thôn xa dùng nước sạch');
  expect(titled('Tỷ lệ tội phạm được phát hiện', lineNamed('1.1', 'Xã không có ma túy', 'milestone'))[1]).toBe('Xã không có ma túy');
});

test('the name of a long indicator is cut at the end of a word', () => {
  const [, title = ''] = titled('Giá trị sản xuất bình quân trên một héc-ta đất trồng trọt và nuôi trồng thủy sản của toàn xã', lineNamed('1.1', 'Vùng trũng'));
  expect(title).toMatch(/^Giá trị sản xuất bình quân trên một héc-ta đất \S+( \S+)*…: Vùng trũng$/);
  expect(title.length).toBeLessThan(75);
});

test('of the ward’s lines those that name a branch or a place alone are named with their indicator', () => {
  const titles = titlesById(seedPlan('thach-khoi-2026-2030'));
  const changed = placedLines(seedPlan('thach-khoi-2026-2030')).filter(({ line }) => titles.get(line.id) !== line.name);
  expect(changed.map(({ line }) => line.id)).toEqual(['2.1', '2.2', '2.3', '7.2']);
  expect(titles.get('2.2')).toBe('Tốc độ tăng trưởng GRDP: Dịch vụ');
});
