import { parseTarget, type ParsedTarget } from '../../src/plan/target';

function read(text: string): ParsedTarget {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function refusal(text: string): string | ParsedTarget {
  const parsed = parseTarget(text);
  return parsed.ok ? parsed.value : parsed.error.code;
}

describe('a rank is no number that is reached', () => {
  it.each([
    'nằm trong 12 phường dẫn đầu', 'lọt vào 8 xã có chuyển đổi số tốt nhất', 'thuộc 6 đơn vị đứng đầu khối', 'là 1 trong 7 huyện, thị xã phát triển hàng đầu',
    'xếp hạng từ 9 trở lên', 'Xếp hạng cải cách hành chính: 14', 'Thứ hạng đạt 20',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'qualitative' });
  });

  it('with a year is a milestone', () => {
    expect(read('nằm trong 12 phường dẫn đầu vào năm 2029')).toMatchObject({ kind: 'milestone', year: 2029 });
  });

  it('but those that lead are counted, and what is ranked by others', () => {
    expect(read('có 3 chi bộ dẫn đầu phong trào')).toMatchObject({ value: 3, unit: 'chi bộ' });
    expect(read('Số di tích được xếp hạng: 11')).toMatchObject({ value: 11 });
    expect(read('xếp hạng khá đạt 65%')).toMatchObject({ value: 65 });
  });
});

describe('a document that is cited', () => {
  it.each([
    '75% thôn đạt theo Quyết định số 211/QĐ-TTg ngày 3/4/2022 của Thủ tướng', '75% thôn đạt theo Nghị định 08/2020/NĐ-CP ngày 8 tháng 1 năm 2020',
    '75% thôn triển khai Nghị quyết số 12-NQ/ĐU, ngày 5/6/2025', '75% hộ theo Thông tư 05/2021', '75% vụ việc theo Luật Hòa giải năm 2020', '75% hộ theo Luật Nhà ở 2023',
  ])('has no figure and no target year: "%s"', (text) => {
    expect(read(text)).toMatchObject({ kind: 'number', value: 75, unit: '%', year: null, basis: null });
  });

  it('leaves the year that is said besides', () => {
    expect(read('75% theo Chỉ thị 07-CT/TU ngày 9/9/2024 của Thành ủy vào năm 2029')).toMatchObject({ value: 75, year: 2029 });
  });
});

describe('a day by which something is due', () => {
  it.each([
    ['đến ngày 31 tháng 12 năm 2028 đạt 70%', 2028], ['đến 30/6/2027 đạt 70%', 2027], ['đến hết tháng 9 năm 2027 đạt 70%', 2027], ['đến quý II/2027 đạt 70%', 2027],
  ])('names the year: "%s"', (text, year) => {
    expect(read(text)).toMatchObject({ value: 70, basis: 'byYear', year, label: null });
  });
});

describe('"trở lên"', () => {
  it('may stand within the unit', () => {
    expect(read('thu 30.000 đồng trở lên/đoàn viên/năm')).toMatchObject({ op: '>=', value: 30000, unit: 'đồng/đoàn viên/năm' });
    expect(read('4 buổi trở lên/tháng')).toMatchObject({ op: '>=', value: 4, unit: 'buổi/tháng' });
  });

  it('makes a figure of a number in words', () => {
    expect(read('mỗi tổ giúp ba hộ nghèo trở lên')).toMatchObject({ op: '>=', value: 3, unit: 'hộ nghèo' });
    expect(read('nâng cao hai mặt công tác')).toMatchObject({ kind: 'qualitative' });
  });
});

describe('a share of things that are counted', () => {
  it.each(['9 thôn, bản đạt 80%', '9 thôn đạt 80%', '9 thôn có trên 80% hộ khá', '6 chi đoàn, chi hội đạt từ 70% trở lên'])('is asked for: "%s"', (text) => {
    expect(refusal(text)).toBe('twoFigures');
  });

  it('counts of one thing by grades are targets of their own', () => {
    expect(read('4 trường đạt chuẩn mức độ 2, 6 trường mức độ 1')).toMatchObject({ kind: 'composite', parts: [{ value: 4 }, { value: 6 }] });
  });
});

describe('what an amount is counted on', () => {
  it.each([
    ['Giá trị sản xuất trên một ha đạt 95 triệu đồng', 95], ['Giá trị thu được trên một đơn vị diện tích đạt 95 triệu đồng', 95], ['Số điều dưỡng trên 10.000 dân đạt 22', 22],
    ['28 giường bệnh trên 1 vạn dân, tăng 3 giường so với năm 2024', 28],
  ])('is no floor: "%s"', (text, value) => {
    const target = read(text);
    expect(target.kind === 'composite' ? target.parts[0] : target).toMatchObject({ value, op: '=' });
  });

  it('but what is said of how many there are is one', () => {
    expect(read('Năm 2027 có trên 1.000 dân, năm 2030 có trên 10.000 dân')).toMatchObject({ parts: [{ value: 1000, op: '>' }, { value: 10000, op: '>' }] });
  });
});

describe('which of two figures is the target', () => {
  it('is the one of what is counted', () => {
    expect(read('Số thôn đạt từ 12 tiêu chí trở lên là 31 thôn')).toMatchObject({ value: 31, unit: 'thôn', op: '=' });
    expect(read('100% Hội cấp tỉnh, huyện có ít nhất 2 mô hình')).toMatchObject({ kind: 'number', value: 100, op: '=' });
    expect(read('Tuổi thọ bình quân 76 tuổi, số năm sống khỏe 69 năm')).toMatchObject({ parts: [{ value: 76, unit: 'tuổi' }, { value: 69 }] });
  });

  it('how much a plan is passed by is a rise', () => {
    expect(read('Thu ngân sách vượt dự toán từ 6% trở lên')).toMatchObject({ value: 6, op: '>=', change: 'increase' });
  });
});
