import { readPasted } from '../../../src/plan/import/readPasted';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { RowAnswer, UnderstoodRow } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { appendixDraft } from '../../support/appendixTexts';

/** The rows of a table of a plan for 2026 - 2030, its cells in lines and separated by bars. */
function rowsOf(table: string, answers: Readonly<Record<number, RowAnswer>> = {}): readonly UnderstoodRow[] {
  const text = ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 2026 - 2030', ...table.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()).join('\t'))].join('\n');
  const pasted = readPasted({ text });
  if (!pasted.ok) throw new Error(pasted.error.code);
  const draft = startDraft(pasted.value, 2026);
  return understandRows({ ...draft, facts: { ...draft.facts, period: { baseYear: 2025, firstYear: 2026, lastYear: 2030 } }, answers });
}

function shown(rows: readonly UnderstoodRow[]): readonly string[] {
  return rows.flatMap(({ lines, doubts }) => [
    ...lines.map(({ name, kind, rules }) => `${name}: ${kind} ${rules.map((rule) => ('bound' in rule ? `${rule.kind} ${rule.direction === 'atLeast' ? '≥' : '≤'} ${String(rule.bound)}` : rule.kind)).join(', ')}`),
    ...doubts.filter(({ code }) => code !== 'leadMissing').map(({ code, mustSettle }) => (mustSettle ? `${code}!` : code)),
  ]);
}

describe('rows under a heading without figures', () => {
  it('are shares under a structure, whatever stands above it', () => {
    expect(
      shown(
        rowsOf(`
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Kế hoạch năm 2030
1 | Tốc độ tăng giá trị sản xuất bình quân 5 năm | % | 7 | 9
2 | Cơ cấu kinh tế: | | |
- | Nông nghiệp | % | 20 | ≤ 15
- | Dịch vụ | % | 50 | 55`),
      ),
    ).toEqual(['Tốc độ tăng giá trị sản xuất bình quân 5 năm: growth average ≥ 9', 'Nông nghiệp: share end ≤ 15', 'Dịch vụ: share end ≥ 55']);
  });

  it('grow under a rate, over "Trong đó:" too', () => {
    expect(
      shown(
        rowsOf(`
STT | Chỉ tiêu | Đơn vị tính | Bình quân năm
1 | Tốc độ tăng giá trị sản xuất | % | ≥ 9
 | Trong đó: | |
- | Nông, lâm, thủy sản | % | ≥ 4
- | Thương mại, dịch vụ | % | ≥ 12`),
      ),
    ).toEqual(['Tốc độ tăng giá trị sản xuất: growth average ≥ 9', 'Nông, lâm, thủy sản: growth average ≥ 4', 'Thương mại, dịch vụ: growth average ≥ 12']);
  });

  it('are measured like the amount that they are parts of', () => {
    expect(
      shown(
        rowsOf(`
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Kế hoạch năm 2030
1 | Tổng giá trị sản xuất | tỷ đồng | 900 | 1.500
- | Nông nghiệp | tỷ đồng | 300 | 400
- | Dịch vụ | tỷ đồng | 600 | 1.100`),
      ),
    ).toEqual(['Tổng giá trị sản xuất: flow end ≥ 1500', 'Nông nghiệp: flow end ≥ 400', 'Dịch vụ: flow end ≥ 1100']);
  });
});

describe('the whole of a structure, 100 %', () => {
  const table = `
STT | Chỉ tiêu | Đơn vị tính | Đến năm 2030
1 | Cơ cấu kinh tế | % | 100
- | Nông nghiệp | % | ≤ 15
- | Dịch vụ | % | ≥ 85`;

  it('promises nothing, which is told', () => {
    const rows = rowsOf(table);
    expect(shown(rows)).toEqual(['rowUnclear', 'Nông nghiệp: share end ≤ 15', 'Dịch vụ: share end ≥ 85']);
  });

  it('is a line when somebody says so', () => {
    const [whole] = rowsOf(table);
    expect(shown(rowsOf(table, { [whole?.index ?? 0]: { as: 'indicator' } }))[0]).toBe('Cơ cấu kinh tế: share end ≥ 100');
  });
});

describe('a column of percent', () => {
  const table = `
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Kế hoạch năm 2030 | BQ 5 năm (%) | Ghi chú
1 | Giá trị sản xuất công nghiệp | tỷ đồng | 900 | 1.500 | 10,8 | giá 2010
2 | Tỷ lệ hộ dùng nước sạch | % | 70 | 90 | |`;

  it('is no target of an amount beside it, which is told with a line of its own to choose', () => {
    const [row] = rowsOf(table);
    expect(shown(rowsOf(table))).toEqual(['Giá trị sản xuất công nghiệp: flow end ≥ 1500', 'comparisonLeftOut', 'Tỷ lệ hộ dùng nước sạch: share end ≥ 90']);
    expect(row?.doubts.find(({ code }) => code === 'comparisonLeftOut')?.choices.map(({ lines }) => lines.map(({ kind, unit, rules }) => [kind, unit, rules[0]?.kind]))).toEqual([
      [
        ['flow', 'tỷ đồng', 'end'],
        ['growth', '%', 'average'],
      ],
    ]);
  });
});

it('two shares with a slash between them are asked for: two lines, or a fraction', () => {
  const [row] = rowsOf(`
STT | Chỉ tiêu | Đơn vị tính | Đến năm 2030
1 | Tỷ lệ trẻ đến lớp nhà trẻ/mẫu giáo | % | 40/98
2 | Tỷ lệ hộ dùng nước sạch | % | 90`);
  const [asked] = row?.doubts ?? [];
  expect(asked).toMatchObject({ code: 'severalLines', mustSettle: true });
  expect(asked?.choices[0]?.lines.map(({ name, rules }) => [name, rules])).toEqual([
    ['Tỷ lệ trẻ đến lớp nhà trẻ/mẫu giáo (nhà trẻ)', [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 40 }]],
    ['Tỷ lệ trẻ đến lớp nhà trẻ/mẫu giáo (mẫu giáo)', [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 98 }]],
  ]);
});

it('what a note says stays with a line whose rules were chosen', () => {
  const table = `
STT | Chỉ tiêu | Đơn vị tính | Đến năm 2030 | Ghi chú
1 | Sản lượng cá | tấn | 400 | cả nuôi và đánh bắt
2 | Tỷ lệ hộ dùng nước sạch | % | 90 |`;
  const [row] = rowsOf(table);
  const choice = row?.doubts.find(({ code }) => code === 'overWhichYears')?.choices[0];
  const [settled] = rowsOf(table, { [row?.index ?? 0]: choice?.answer ?? {} });
  expect(settled?.lines).toMatchObject([{ rules: [{ kind: 'end', bound: 400 }], note: 'cả nuôi và đánh bắt' }]);
});

describe('a rise or fall where the row is of a level', () => {
  const rows = rowsOf(`
STT | Chỉ tiêu | Đơn vị tính | Đến năm 2030
1 | Tỷ lệ hộ nghèo | % | giảm 0,8 - 1%/năm
2 | Số vụ cháy | vụ | giảm 10%
3 | Giá trị xuất khẩu | tỷ đồng | tăng 9%/năm
4 | Tỷ lệ hộ cận nghèo | % | Giảm bình quân 0,6%/năm; đến năm 2030 còn dưới 2%`);

  it('can be a line that counts it, called after the row and the word', () => {
    const offered = rows.slice(0, 3).map(({ doubts }) => doubts[0]?.choices.map(({ lines: [line], isRenamed }) => [line?.name, line?.unit, line?.kind, line?.rules[0]?.kind, isRenamed]));
    expect(offered).toEqual([
      [
        ['Tỷ lệ hộ nghèo (giảm)', '%', 'share', 'eachYear', true],
        ['Tỷ lệ hộ nghèo (giảm)', '%', 'share', 'average', true],
      ],
      [['Số vụ cháy (giảm)', '%', 'share', 'end', true]],
      [['Giá trị xuất khẩu (tăng)', '%', 'growth', 'average', true]],
    ]);
    expect(rows.slice(0, 3).every(({ doubts }) => doubts[0]?.mustSettle)).toBe(true);
  });

  it('is a line of its own beside the level', () => {
    expect(rows[3]?.lines.map(({ name, rules }) => [name, rules])).toEqual([
      ['Tỷ lệ hộ cận nghèo (giảm)', [{ kind: 'average', direction: 'atLeast', bound: 0.6 }]],
      ['Tỷ lệ hộ cận nghèo', [{ kind: 'end', due: 2030, direction: 'atMost', bound: 2 }]],
    ]);
  });
});

it('the figure of the base year is that of the level, not of the fall or of the growth beside it', () => {
  const table = `
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Kế hoạch năm 2030 | BQ 5 năm (%)
1 | Giá trị sản xuất công nghiệp | tỷ đồng | 900 | 1.500 | 10,8
2 | Tỷ lệ hộ cận nghèo | % | 4 | Giảm bình quân 0,6%/năm; đến năm 2030 còn dưới 2% |
3 | Tỷ lệ hộ nghèo | % | 3 | giảm 0,5%/năm |`;
  const rows = rowsOf(table);
  const answers = Object.fromEntries(rows.flatMap(({ index, doubts }, at) => (at === 1 ? [] : [[index, doubts.find(({ choices }) => choices.length > 0)?.choices[0]?.answer ?? {}]])));
  expect(rowsOf(table, answers).map(({ lines, baselines }) => [lines.map(({ name }) => name), baselines])).toEqual([
    [['Giá trị sản xuất công nghiệp', 'Giá trị sản xuất công nghiệp (%)'], [900, null]],
    [['Tỷ lệ hộ cận nghèo (giảm)', 'Tỷ lệ hộ cận nghèo'], [null, 4]],
    [['Tỷ lệ hộ nghèo (giảm)'], [null]],
  ]);
});

it.each([
  ['phuong-an-binh.html', ['averageOrEachYear', 'averageOrEachYear']],
  ['xa-dong-tien.tsv', ['overWhichYears']],
  ['huyen-song-lam.tsv', []],
] as const)('the table %s asks only what its texts leave open', (file, asked) => {
  const rows = understandRows({ ...appendixDraft(file), answers: {} });
  expect(rows.flatMap(({ doubts }) => doubts.filter(({ code, mustSettle }) => mustSettle && code !== 'leadMissing').map(({ code, problem }) => problem?.code ?? code))).toEqual(asked);
});
