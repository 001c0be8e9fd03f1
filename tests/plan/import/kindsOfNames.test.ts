import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(texts: Partial<LineTexts>, over: Period = period): UnderstoodLine {
  return understandLine({ name: 'Chỉ tiêu', unit: '', ...texts }, over);
}

function questions({ doubts }: UnderstoodLine): readonly string[] {
  return doubts.flatMap(({ code, mustSettle }) => (mustSettle ? [code] : []));
}

const atLeast = (bound: number) => ({ direction: 'atLeast' as const, bound });
const atMost = (bound: number) => ({ direction: 'atMost' as const, bound });

describe('what falls to a level', () => {
  it.each(['Tỷ lệ hộ nghèo giảm còn', 'Giảm tỷ lệ hộ cận nghèo xuống còn', 'Hạ tỷ lệ trẻ thấp còi xuống dưới', 'Tỷ lệ lao động nông nghiệp giảm còn'])('is a ceiling at the end, which is told: %s', (name) => {
    const line = understood({ name, unit: '%', byEnd: '1,5 - 2' });
    expect(line).toMatchObject({ kind: 'share', rules: [{ kind: 'end', due: 2030, ...atMost(2), stretch: 1.5 }] });
    expect(line.doubts.map(({ code }) => code)).toEqual(['directionFromName']);
  });

  it('is a number of what is there, not of what happens', () => {
    expect(understood({ name: 'Giảm số hộ nghèo xuống còn', unit: 'hộ', byEnd: '40' })).toMatchObject({ kind: 'stock', rules: [{ kind: 'end', due: 2030, ...atMost(40) }] });
    expect(understood({ name: 'Giảm số vụ tai nạn giao thông hằng năm', unit: 'vụ', byEnd: '5' }).kind).toBe('flow');
  });
});

describe('percent', () => {
  it.each<[string, Partial<LineTexts>, string]>([
    ['a rate at which revenue rises', { name: 'Tỷ lệ tăng thu ngân sách so với năm trước', average: '9' }, 'growth'],
    ['a rate at which output grows', { name: 'Tỷ lệ tăng trưởng giá trị sản xuất', average: '9' }, 'growth'],
    ['the speed of an index', { name: 'Tốc độ tăng chỉ số sản xuất công nghiệp', average: '9' }, 'growth'],
    ['an index that is to rise', { name: 'Chỉ số sản xuất công nghiệp', average: 'tăng 9%' }, 'growth'],
    ['prices', { name: 'Chỉ số giá tiêu dùng bình quân', average: '4' }, 'growth'],
    ['inflation', { name: 'Tỷ lệ lạm phát', average: '4' }, 'growth'],
    ['a natural increase', { name: 'Tỷ lệ tăng dân số tự nhiên', byEnd: '0,9' }, 'share'],
    ['an index of contentment', { name: 'Chỉ số hài lòng của người dân', byEnd: '92' }, 'share'],
    ['investment measured by the product', { name: 'Vốn đầu tư toàn xã hội so với GRDP', byEnd: '32 - 34' }, 'share'],
    ['investment over the product', { name: 'Tổng vốn đầu tư phát triển/GRDP', byEnd: '32' }, 'share'],
    ['revenue in a unit that says of what', { name: 'Thu nội địa', unit: '% tổng thu', byEnd: '60' }, 'share'],
    ['what part of a growth something has', { name: 'Tỷ trọng đóng góp của năng suất vào tăng trưởng', byEnd: '50' }, 'share'],
    ['how far a place is urban', { name: 'Tốc độ đô thị hóa', byEnd: '42' }, 'share'],
    ['how fast poverty falls', { name: 'Tốc độ giảm hộ nghèo hằng năm', byEnd: '1' }, 'share'],
  ])('of %s', (_, texts, kind) => {
    const line = understood({ unit: '%', ...texts });
    expect(line.kind).toBe(kind);
    expect(line.doubts.map(({ code }) => code)).not.toContain('kindUnclear');
  });

  it('of prices are ceilings', () => {
    expect(understood({ name: 'Tốc độ tăng giá tiêu dùng', unit: '%', average: 'khoảng 4' }).rules).toEqual([{ kind: 'average', ...atMost(4) }]);
  });

  it('of an index that counts from 100 are asked for', () => {
    expect(questions(understood({ name: 'Chỉ số giá tiêu dùng', unit: '%', average: '104' }))).toContain('kindUnclear');
  });

  it('of trade are told to be a growth, or a share', () => {
    const line = understood({ name: 'Xuất khẩu', unit: '%', average: '12' });
    expect(line.rules).toEqual([{ kind: 'average', ...atLeast(12) }]);
    expect(line.doubts.map(({ code, mustSettle }) => [code, mustSettle])).toEqual([['kindUnclear', false]]);
  });

  it('of a plan above a hundred are asked for, since they are neither', () => {
    expect(questions(understood({ name: 'Thu ngân sách so với dự toán giao', unit: '%', average: '110' }))).toContain('kindUnclear');
  });

  it('at which anything else rises are told to be a growth or a share', () => {
    const line = understood({ name: 'Tỷ lệ tăng đoàn viên mới', unit: '%', average: '4' });
    expect(line.kind).toBe('growth');
    expect(line.doubts.map(({ code, mustSettle }) => [code, mustSettle])).toEqual([['kindUnclear', false]]);
  });
});

describe('amounts', () => {
  it.each<[string, Partial<LineTexts>, string]>([
    ['visits, by their unit', { name: 'Tổng khách du lịch', unit: 'Nghìn lượt', average: '80' }, 'flow'],
    ['trade', { name: 'Nhập khẩu', unit: 'triệu USD', average: '12' }, 'flow'],
    ['goods by their weight', { name: 'Thịt hơi xuất chuồng', unit: 'tấn', average: '900' }, 'flow'],
    ['the value of a branch', { name: 'Giá trị dịch vụ - du lịch', unit: 'tỷ đồng', average: '60' }, 'flow'],
    ['enterprises newly founded', { name: 'Tổng số hợp tác xã mới được thành lập', unit: 'HTX', total: '6' }, 'flow'],
    ['land that is sown every year', { name: 'Tổng diện tích gieo trồng hằng năm', unit: 'ha', average: '700' }, 'flow'],
    ['a yield of land a year', { name: 'Giá trị sản xuất trồng trọt', unit: 'triệu đồng/ha/năm', byEnd: '150' }, 'stock'],
    ['a yield of land by the name', { name: 'Giá trị sản phẩm thu được trên 1 ha đất trồng trọt', unit: 'triệu đồng', byEnd: '150' }, 'stock'],
    ['a yield of land, written close', { name: 'Giá trị sản xuất bình quân trên 1ha', unit: 'triệu đồng', byEnd: '150' }, 'stock'],
    ['a product a head', { name: 'GRDP/người', unit: 'USD', byEnd: '5.200' }, 'stock'],
    ['annual crops, which is no word for years', { name: 'Diện tích gieo trồng cây hằng năm', unit: 'ha', byEnd: '700' }, 'flow'],
    ['a turnover of each cooperative', { name: 'Doanh thu bình quân/HTX', unit: 'triệu đồng', byEnd: '900' }, 'stock'],
    ['what is spent', { name: 'Chi sự nghiệp', unit: 'tỷ đồng', byEnd: '60', baseline: '50' }, 'flow'],
    ['goods by their volume', { name: 'Nước mắm', unit: 'nghìn lít', byEnd: '60', baseline: '50' }, 'flow'],
    ['members of a party cell', { name: 'Chi bộ sinh hoạt ghép', unit: 'chi bộ', byEnd: '6', baseline: '5' }, 'stock'],
    ['a rate of births', { name: 'Tổng tỷ suất sinh', unit: 'con', byEnd: '2,1' }, 'stock'],
    ['a store of goods', { name: 'Công suất chế biến', unit: 'tấn', byEnd: '150' }, 'stock'],
    ['enterprises that trade', { name: 'Số doanh nghiệp xuất khẩu', unit: 'DN', byEnd: '15' }, 'stock'],
    ['an index without unit', { name: 'Chỉ số phát triển con người', unit: '', byEnd: '0,72' }, 'stock'],
    ['an index in points', { name: 'Chỉ số năng lực cạnh tranh', unit: 'điểm', target: '70,5' }, 'stock'],
  ])('of %s', (_, texts, kind) => {
    const line = understood(texts);
    expect(line.kind).toBe(kind);
    expect(questions(line)).toEqual([]);
    expect(line.rules).toHaveLength(1);
  });

  it('of the size of an economy, or of what is sown, are those of the last year', () => {
    const end = (bound: number) => [{ kind: 'end', due: 2030, ...atLeast(bound) }];
    expect(understood({ name: 'Quy mô GRDP giá hiện hành', unit: 'tỷ đồng', byEnd: '9.500' })).toMatchObject({ kind: 'flow', rules: end(9500), doubts: [] });
    expect(understood({ name: 'Tổng sản phẩm trên địa bàn (GRDP)', unit: 'tỷ đồng', byEnd: '9.500' })).toMatchObject({ kind: 'flow', rules: end(9500), doubts: [] });
    expect(understood({ name: 'Diện tích gieo trồng cây hàng năm', unit: 'ha', byEnd: '640' }).rules).toEqual(end(640));
    expect(understood({ name: 'Diện tích gieo cấy lúa', unit: 'ha', target: '640' })).toMatchObject({ kind: 'flow', rules: end(640), doubts: [] });
    expect(questions(understood({ name: 'Diện tích gieo cấy lúa', unit: 'ha', target: '3.200', headings: { target: 'Mục tiêu 5 năm 2026-2030' } }))).toEqual(['overWhichYears']);
  });

  it('of a rank are ceilings, which is told', () => {
    for (const texts of [{ name: 'Chỉ số năng lực cạnh tranh', unit: 'thứ hạng' }, { name: 'Chỉ số cải cách hành chính xếp thứ', unit: '' }]) {
      const line = understood({ ...texts, byEnd: '15' });
      expect(line.rules).toEqual([{ kind: 'end', due: 2030, ...atMost(15) }]);
      expect(line.doubts.map(({ code }) => code)).toContain('directionFromName');
    }
    expect(understood({ name: 'Số sản phẩm được xếp hạng OCOP', unit: 'sản phẩm', byEnd: '15' }).rules).toEqual([{ kind: 'end', due: 2030, ...atLeast(15) }]);
  });

  it('of what stands at an end are asked for where the name speaks of all years', () => {
    expect(questions(understood({ name: 'Số thôn đạt chuẩn trong nhiệm kỳ', unit: 'thôn', byEnd: '5' }))).toContain('kindUnclear');
  });

  it('smaller than one are not rounded up to one', () => {
    const line = understood({ name: 'Điểm thưởng', unit: 'suất', byEnd: '0,75' });
    expect(line.doubts.flatMap(({ choices }) => choices.flatMap(({ lines }) => lines.flatMap(({ rules }) => rules)))).not.toContainEqual({ kind: 'end', due: 2030, ...atLeast(1) });
  });

  it('none at all in a column that says no years is told', () => {
    const line = understood({ name: 'Chi bộ yếu', unit: 'chi bộ', target: 'không có' });
    expect(questions(line)).toEqual([]);
    expect(line.rules).toEqual([{ kind: 'end', due: 2030, ...atMost(0) }]);
  });
});

describe('words', () => {
  it.each<[string, Partial<LineTexts>, string]>([
    ['that something is held', { name: 'Trường tiểu học chuẩn mức độ 2', byEnd: 'Giữ vững' }, 'attainment'],
    ['that something is kept up', { name: 'Xã nông thôn mới', byEnd: 'Duy trì và nâng chất các tiêu chí' }, 'attainment'],
    ['that something stays stable', { name: 'An ninh nông thôn', byEnd: 'được bảo đảm, giữ vững' }, 'attainment'],
    ['how a year is graded', { name: 'Đảng bộ xã', target: 'Hoàn thành tốt nhiệm vụ' }, 'attainment'],
    ['that nothing is left', { name: 'Nhà tạm, nhà dột nát', target: 'không còn' }, 'milestone'],
    ['a class of towns', { name: 'Trung tâm xã', target: 'đạt đô thị loại 5' }, 'milestone'],
    ['that it is over', { name: 'Nhà dột nát', target: 'Xóa xong' }, 'milestone'],
    ['that it is done', { name: 'Đường trục chính', target: 'Hoàn thành' }, 'milestone'],
  ])('say %s', (_, texts, kind) => {
    const line = understood(texts);
    expect(line.kind).toBe(kind);
    expect(questions(line)).toEqual([]);
  });

  it('in the column of one year alone say what is done by then', () => {
    const line = understood({ name: 'Xã nông thôn mới nâng cao', years: [{ year: 2028, text: 'Đạt chuẩn' }] });
    expect(line.rules).toEqual([{ kind: 'milestone', due: 2028 }]);
    expect(questions(line)).toEqual([]);
  });

  it('that say only that something is reached are asked for', () => {
    expect(questions(understood({ name: 'Trường học', target: 'Đạt chuẩn' }))).toEqual(['kindUnclear']);
  });
});
