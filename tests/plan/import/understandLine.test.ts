import type { Line, Period } from '../../../src/plan/Plan';
import { understandLine, type LineHints, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(texts: Partial<LineTexts>, hints: LineHints = {}, over: Period = period): UnderstoodLine {
  return understandLine({ name: 'Chỉ tiêu', unit: '', ...texts }, over, hints);
}

function codes(line: UnderstoodLine): readonly string[] {
  return line.doubts.map(({ code, mustSettle }) => (mustSettle ? `${code}!` : code));
}

const atLeast = (bound: number) => ({ direction: 'atLeast' as const, bound });

describe('the kind of figure', () => {
  it.each<[string, string, Partial<LineTexts>, Line['kind']]>([
    ['Tốc độ tăng trưởng GRDP', '%', { average: '≥ 14' }, 'growth'],
    ['Giá trị sản xuất', '%/năm', { average: '9' }, 'growth'],
    ['Thu ngân sách nhà nước trên địa bàn', '%', { average: '≥ 15' }, 'growth'],
    ['Tỷ lệ hộ nghèo', '%', { byEnd: '0' }, 'share'],
    ['Tỷ lệ tăng dân số tự nhiên', '%', { byEnd: '≤ 1' }, 'share'],
    ['Trang bị phòng học thông minh', '%', { byEnd: '100' }, 'share'],
    ['Số doanh nghiệp hoạt động trên địa bàn', 'DN', { byEnd: '≥ 490' }, 'stock'],
    ['Thu nhập bình quân đầu người', 'triệu đồng/người/năm', { byEnd: '85' }, 'stock'],
    ['Số doanh nghiệp thành lập mới', 'DN', { average: '45' }, 'flow'],
    ['Số lao động được tạo việc làm mới trong năm', 'Người', { target: '600' }, 'flow'],
    ['Số cơ sở kinh doanh chuyển đổi sang doanh nghiệp', 'Cơ sở', { byEnd: '50 - 100', average: '10 - 20' }, 'flow'],
    ['Mở rộng diện tích và xây dựng trạm y tế', '', { average: '2026 - 2027' }, 'milestone'],
    ['Phường không ma tuý', '', { byEnd: 'Không còn tệ nạn ma tuý' }, 'milestone'],
    ['Xây dựng chính quyền thân thiện', '', { average: 'Hàng năm' }, 'attainment'],
    ['Nâng cấp đường trục xã', '', { target: 'Hoàn thành trước năm 2027' }, 'milestone'],
  ])('%s (%s) %j is %s', (name, unit, texts, kind) => {
    expect(understood({ name, unit, ...texts }).kind).toBe(kind);
  });

  it('is asked for where spending in percent can grow or be a share', () => {
    const line = understood({ name: 'Chi phát triển khoa học công nghệ', unit: '%', average: '≥ 3' });
    expect(codes(line)).toContain('kindUnclear!');
    expect(line.doubts[0]?.choices.map(({ answer }) => answer.kind)).toEqual(['share', 'growth']);
  });

  it('is asked for where a number could be a year', () => {
    expect(codes(understood({ name: 'Nhà văn hóa khu Nam', unit: 'nhà', byEnd: '2027' }))).toContain('kindUnclear!');
  });

  it('of a sector is that of the row it stands under', () => {
    const sector = { name: 'Công nghiệp – Xây dựng', unit: '%', average: '≥ 15,2' };
    expect(codes(understood(sector))).toContain('kindUnclear!');
    expect(understood(sector, { above: 'growth' })).toMatchObject({ kind: 'growth', rules: [{ kind: 'average', ...atLeast(15.2) }], doubts: [] });
  });

  it('follows the answer', () => {
    const line = understood({ name: 'Chi đầu tư', unit: '%', byEnd: '60' }, { kind: 'share' });
    expect(line).toMatchObject({ kind: 'share', rules: [{ kind: 'end', due: 2030, ...atLeast(60) }], doubts: [] });
  });
});

describe('targets', () => {
  it('of both columns give both rules', () => {
    expect(understood({ name: 'Số cơ sở kinh doanh chuyển đổi', unit: 'Cơ sở', byEnd: '50 - 100', average: '10 - 20' }).rules).toEqual([
      { kind: 'total', due: 2030, ...atLeast(50), stretch: 100 },
      { kind: 'average', ...atLeast(10), stretch: 20 },
    ]);
  });

  it('of a share for each year of the plan are a question with both answers', () => {
    const line = understood({ name: 'Tỷ lệ gia đình văn hoá', unit: '%', average: '≥ 95' });
    expect(line.rules).toEqual([]);
    expect(codes(line)).toEqual(['target!']);
    expect(line.doubts[0]?.choices.map(({ answer, lines }) => [answer.yearly, lines[0]?.rules[0]?.kind])).toEqual([
      ['eachYear', 'eachYear'],
      ['average', 'average'],
    ]);
  });

  it('of a growth rate for the last year can be a further goal of the average', () => {
    const line = understood({ name: 'Tốc độ tăng trưởng GRDP', unit: '%', byEnd: '15', average: '≥ 14' });
    expect(line.rules).toEqual([{ kind: 'average', ...atLeast(14) }]);
    expect(line.doubts.find(({ code }) => code === 'target')?.choices.map(({ lines }) => lines[0]?.rules)).toEqual([
      [{ kind: 'average', ...atLeast(14), stretch: 15 }],
      [
        { kind: 'average', ...atLeast(14) },
        { kind: 'end', due: 2030, ...atLeast(15) },
      ],
    ]);
  });

  it('in a column that does not say the years hold at the end, or are asked for', () => {
    expect(understood({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', target: '95' }).rules).toEqual([{ kind: 'end', due: 2030, ...atLeast(95) }]);
    const flow = understood({ name: 'Số lao động được tạo việc làm', unit: 'Người', target: '600' });
    expect(flow.rules).toEqual([]);
    expect(flow.doubts.find(({ code }) => code === 'overWhichYears')?.choices.map(({ lines }) => lines[0]?.rules[0]?.kind)).toEqual(['average', 'eachYear', 'total', 'end']);
  });

  it('of single years are interim due years of what is there at the end of a year', () => {
    const years = [2026, 2027, 2028].map((year, index) => ({ year, text: String(70 + index * 5) }));
    expect(understood({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', years }, {}, { baseYear: 2025, firstYear: 2026, lastYear: 2028 }).rules).toEqual([
      { kind: 'end', due: 2026, ...atLeast(70) },
      { kind: 'end', due: 2027, ...atLeast(75) },
      { kind: 'end', due: 2028, ...atLeast(80) },
    ]);
  });

  it('that are the same in every year hold in each year', () => {
    const over = { baseYear: 2025, firstYear: 2026, lastYear: 2027 };
    const years = [2026, 2027].map((year) => ({ year, text: '≥ 9' }));
    expect(understood({ name: 'Tốc độ tăng thu', unit: '%', years }, {}, over)).toMatchObject({ rules: [{ kind: 'eachYear', ...atLeast(9) }], targets: { average: { text: '≥ 9' } }, doubts: [] });
  });

  it('of single years that count what happens in them are a question', () => {
    const over = { baseYear: 2025, firstYear: 2026, lastYear: 2027 };
    const years = [{ year: 2026, text: '≥ 120' }, { year: 2027, text: '≥ 125' }];
    const line = understood({ name: 'Số lao động được tạo việc làm mới', unit: 'Người', years }, {}, over);
    expect(line.rules).toEqual([]);
    expect(line.doubts[0]?.choices.map(({ lines }) => lines[0]?.rules)).toEqual([
      [{ kind: 'end', due: 2026, ...atLeast(120) }, { kind: 'end', due: 2027, ...atLeast(125) }],
      [{ kind: 'total', due: 2026, ...atLeast(120) }, { kind: 'total', due: 2027, ...atLeast(245) }],
    ]);
  });

  it('that become easier from year to year are a question', () => {
    const years = [{ year: 2026, text: '80' }, { year: 2027, text: '75' }];
    expect(codes(understood({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', years }))).toContain('overWhichYears!');
  });

  it('of several due years of one thing are one rule each', () => {
    expect(understood({ name: 'Tỷ lệ đường được cứng hóa', unit: '%', target: '80% năm 2028, 100% năm 2030' }).rules).toEqual([
      { kind: 'end', due: 2028, ...atLeast(80) },
      { kind: 'end', due: 2030, ...atLeast(100) },
    ]);
  });

  it('of several things are a question', () => {
    expect(understood({ name: 'Tỷ lệ khám phá tội phạm', unit: '%', average: '≥ 75; ≥ 90 % với tội phạm nghiêm trọng' }).doubts[0]?.problem?.code).toBe('severalTargets');
  });

  it('in the column of one year give a milestone its year', () => {
    expect(understood({ name: 'Nâng cấp đường trục', years: [{ year: 2028, text: 'Hoàn thành' }] }).rules).toEqual([{ kind: 'milestone', due: 2028 }]);
  });

  it('are told where they are missing, a dash included', () => {
    expect(codes(understood({ name: 'Tỷ lệ hộ nghèo', unit: '%', byEnd: '-' }))).toEqual(['noTarget!']);
  });

  it('of what should fall are ceilings, which is told', () => {
    const line = understood({ name: 'Tỷ lệ hộ nghèo', unit: '%', byEnd: '2' });
    expect(line.rules).toEqual([{ kind: 'end', due: 2030, direction: 'atMost', bound: 2 }]);
    expect(codes(line)).toEqual(['directionFromName']);
    expect(understood({ name: 'Tỷ lệ hộ nghèo', unit: '%', byEnd: '2' }, { direction: 'atLeast' }).rules).toEqual([{ kind: 'end', due: 2030, ...atLeast(2) }]);
  });
});

describe('the unit', () => {
  it('is that of the target where its own cell is blank', () => {
    expect(understood({ name: 'Tỷ lệ hộ nghèo', byEnd: '≤ 2%' })).toMatchObject({ kind: 'share', unit: '%', doubts: [] });
  });

  it('of a share is percent, which is told', () => {
    const line = understood({ name: 'Tỷ lệ che phủ rừng', byEnd: '48' });
    expect(line).toMatchObject({ kind: 'share', unit: '%' });
    expect(codes(line)).toEqual(['unitMissing']);
  });
});
