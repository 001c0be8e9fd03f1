import { fallsToLevel, parseTarget, rulesOfTarget, wantedDirection } from '../../src/plan/target';
import type { RuleContext } from '../../src/plan/target';

describe('which way is better follows from the name', () => {
  it.each(['Tỷ lệ hộ nghèo (%)', 'TỶ LỆ HỘ CẬN NGHÈO ĐA CHIỀU', 'Số vụ tai nạn giao thông', 'Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', 'Tỷ lệ thất nghiệp', 'Hồ sơ quá hạn', 'Tốc độ tăng giá tiêu dùng', 'Lạm phát', 'Kiểm soát lạm phát', 'CPI bình quân', 'Bội chi ngân sách', 'Tỷ lệ nợ công so với GDP', 'Tỷ lệ phát triển dân số', 'Tỷ lệ tăng tự nhiên', 'Kiểm soát tỷ số giới tính khi sinh', 'Chi bộ yếu kém'])(
    '"%s": less',
    (name) => {
      expect(wantedDirection(name)).toBe('atMost');
    },
  );

  it.each(['Tỷ lệ giảm hộ nghèo', 'Tỷ lệ khám phá tội phạm', 'Số hộ thoát nghèo', 'Phường không ma tuý', 'Số doanh nghiệp', 'Giải quyết khiếu nại', 'Tỷ lệ nổi bật'])(
    '"%s": not known, so more',
    (name) => {
      expect(wantedDirection(name)).toBeUndefined();
    },
  );
});

describe('what a name says of a level that is fallen to', () => {
  it.each(['Tỷ lệ hộ nghèo giảm còn', 'Tỷ lệ hộ cận nghèo giảm xuống còn', 'Giảm tỷ lệ trẻ thấp còi còn', 'Đến năm 2030 hạ tỷ lệ hộ nghèo xuống dưới', 'Giảm tỷ lệ lao động nông nghiệp xuống', 'Tỷ trọng trồng trọt giảm dần còn', 'Tỷ trọng khai khoáng còn'])(
    '"%s": less',
    (name) => {
      expect([fallsToLevel(name), wantedDirection(name)]).toEqual([true, 'atMost']);
    },
  );

  it.each(['Tỷ lệ hộ nghèo giảm', 'Giảm tỷ lệ hộ nghèo', 'Giảm tỷ lệ sinh con thứ ba', 'Giảm nghèo, không còn hộ đói', 'Hộ còn khó khăn được giảm học phí', 'Số hộ nghèo còn lại được hỗ trợ', 'Giảm số hộ còn ở nhà tạm', 'Giảm số tuyến đường xuống cấp', 'Hạ tầng xuống cấp được sửa chữa'])(
    '"%s" is none',
    (name) => {
      expect([fallsToLevel(name), wantedDirection(name)]).toEqual([false, undefined]);
    },
  );
});

describe('a bare figure of what should fall', () => {
  const context: RuleContext = { kind: 'share', column: 'byEnd', period: { baseYear: 2025, firstYear: 2026, lastYear: 2030 }, direction: 'atMost' };
  const rules = (text: string): unknown => {
    const parsed = parseTarget(text, { unit: '%' });
    return parsed.ok ? rulesOfTarget(parsed.value, context) : parsed;
  };

  it('is a ceiling, of a range with the lower end as the further goal', () => {
    expect(rules('2')).toEqual({ ok: true, value: [{ kind: 'end', due: 2030, direction: 'atMost', bound: 2 }] });
    expect(rules('1 - 1,5')).toEqual({ ok: true, value: [{ kind: 'end', due: 2030, direction: 'atMost', bound: 1.5, stretch: 1 }] });
  });

  it('is what its own sign says where it has one', () => {
    expect(rules('≥ 2')).toEqual({ ok: true, value: [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 2 }] });
    expect(rules('2 trở lên')).toMatchObject({ value: [{ direction: 'atLeast' }] });
  });
});
