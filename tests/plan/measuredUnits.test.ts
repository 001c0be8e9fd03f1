import { checkEntry } from '../../src/plan/checkEntry';
import { isMeasured, isRatioByName } from '../../src/plan/measuredUnits';
import { understandLine } from '../../src/plan/import/targets/understandLine';
import type { Line } from '../../src/plan/Plan';
import { readCell, valueKind } from '../../src/plan/reading';
import { isBoundOfKind } from '../../src/plan/schemaBounds';

const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

test.each(['triệu đồng/người/năm', 'Triệu đồng', 'tỷ đồng', 'Tỷ.đ', 'ha', 'Ha', 'tấn', 'kg', 'km', 'm2 sàn/người', 'Nghìn cây', 'giường/vạn dân', 'người/km2', 'tạ/ha', 'USD', '‰', 'điểm %', 'tiêu chí/xã', 'giường/10.000 dân', 'con/phụ nữ'])(
  '“%s” measures: its figures can have decimals',
  (unit) => expect(isMeasured(unit)).toBe(true),
);

test.each(['', '%', 'DN', 'HTX', 'Lớp/cấp', 'Người', 'hộ', 'cây', 'vụ', 'Cơ sở kinh doanh', 'máy', 'Trường', 'tổ dân phố', 'hợp tác xã', 'mô hình', 'bác sĩ'])(
  '“%s” counts things, which are whole',
  (unit) => expect(isMeasured(unit)).toBe(false),
);

test.each(['Số bác sĩ trên 1 vạn dân', 'Số bác sĩ/vạn dân', 'Số giường bệnh/10.000 dân', 'Số máy tính trên 100 người', 'Số tiêu chí bình quân/xã', 'Số tiêu chí bình quân mỗi xã', 'Số lần khám bình quân một người', 'Tuổi thọ trung bình', 'Chỉ số phát triển con người', 'Hệ số sử dụng đất', 'Tổng tỷ suất sinh'])(
  '“%s” is so many for so many: its figures can have decimals',
  (name) => expect(isRatioByName(name)).toBe(true),
);

test.each(['Số nhà ở cho dân tái định cư', 'Số tổ dân phố', 'Số hộ dân tộc thiểu số trên địa bàn', 'Số trường đạt chuẩn', 'Số thôn có trên 100 hộ', 'Thu nhập bình quân', 'Số xã đạt chuẩn', 'Số chỉ số được cải thiện'])(
  '“%s” counts things, which are whole',
  (name) => expect(isRatioByName(name)).toBe(false),
);

test('a count for so many people can be an entry with decimals, though its unit counts', () => {
  const line: Line = { id: '1', name: 'Số bác sĩ trên 1 vạn dân', unit: 'bác sĩ', kind: 'stock', targets: {}, rules: [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 9.5 }], lead: 'a', coordinating: [] };
  expect(checkEntry(line, 2026, 8.7, { period })).toEqual([]);
  expect(checkEntry({ ...line, name: 'Số bác sĩ' }, 2026, 8.7, { period }).map(({ detail }) => detail.code)).toEqual(['notWhole']);
});

test('an income can be a target, an entry and a baseline with decimals', () => {
  const found = understandLine({ name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng/người/năm', byEnd: '85,5' }, period);
  expect(found).toMatchObject({ kind: 'stock', rules: [{ kind: 'end', due: 2030, direction: 'atLeast', bound: 85.5 }], doubts: [] });
  const line: Line = { id: '1', name: 'Thu nhập', unit: found.unit, kind: 'stock', targets: {}, rules: found.rules, lead: 'a', coordinating: [] };
  expect(isBoundOfKind(valueKind(line), 'end', 85.5)).toBe(true);
  expect(readCell(valueKind(line), 62.4)).toEqual({ kind: 'number', value: 62.4 });
  expect(checkEntry(line, 2026, 62.4, { period })).toEqual([]);
  expect(checkEntry({ ...line, unit: 'DN' }, 2026, 62.4, { period }).map(({ detail }) => detail.code)).toEqual(['notWhole']);
});
