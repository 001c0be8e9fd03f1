import { isUnitText, parseTarget, rulesOfTarget, type ParsedTarget, type TargetPart } from '../../src/plan/target';

function read(text: string): ParsedTarget {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function parts(text: string): readonly TargetPart[] {
  const target = read(text);
  return target.kind === 'composite' ? target.parts : [target];
}

function refusal(text: string): string | ParsedTarget {
  const parsed = parseTarget(text);
  return parsed.ok ? parsed.value : parsed.error.code;
}

describe('"trong nhiệm kỳ"', () => {
  it.each([
    ['bồi dưỡng 40 đoàn viên ưu tú trong nhiệm kỳ', 40], ['trong nhiệm kỳ bê tông hóa 18 km', 18], ['Trong suốt nhiệm kỳ trồng 30 ha rừng', 30],
    ['40 lớp/nhiệm kỳ', 40], ['trong giai đoạn này thu hút 900 tỷ đồng', 900], ['toàn khóa mở 12 lớp', 12],
  ])('makes a total of what can be added up: "%s"', (text, value) => {
    expect(read(text)).toMatchObject({ value, basis: 'total' });
  });

  it.each([
    'trong nhiệm kỳ 85% chi đoàn đạt khá', 'trong nhiệm kỳ giảm còn 12 hộ', 'trong nhiệm kỳ giữ vững 9 thôn văn hóa', 'bình quân trong nhiệm kỳ 6 lớp',
    'trong nhiệm kỳ đạt 70 triệu đồng/người',
  ])('says nothing of shares, levels and averages: "%s"', (text) => {
    expect(read(text)).toMatchObject({ basis: null });
  });

  it('gives way to what says more', () => {
    expect(read('trong nhiệm kỳ mỗi năm mở 3 lớp')).toMatchObject({ basis: 'annual' });
    expect(read('trong nhiệm kỳ 2025 - 2030 đạt 85%')).toMatchObject({ basis: 'byYear', year: 2030 });
  });

  it('may be said in years', () => {
    expect(read('5 năm kết nạp 60 hội viên')).toMatchObject({ value: 60, label: 'kết nạp', basis: 'total' });
    expect(read('05 năm 2026 - 2030 trồng 60 ha')).toMatchObject({ value: 60, unit: 'ha', basis: 'total', year: 2030 });
    expect(read('5 năm 2026-2030 tăng 12%/năm')).toMatchObject({ value: 12, basis: 'annual' });
    expect(read('giai đoạn 5 năm 2026-2030 đạt 60 ha')).toMatchObject({ value: 60, unit: 'ha', basis: 'total', year: 2030 });
  });

  it('asks for a sum of what happens in a year', () => {
    const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
    expect(rulesOfTarget(read('trong nhiệm kỳ mở 12 lớp'), { kind: 'flow', column: 'average', period })).toEqual({
      ok: true, value: [{ kind: 'total', due: 2030, direction: 'atLeast', bound: 12 }],
    });
  });
});

describe('what a figure is compared with', () => {
  it('may be a year without "năm"', () => {
    expect(read('giảm 4% so với 2019')).toMatchObject({ value: 4, change: 'decrease', year: null });
    expect(read('820 tỷ đồng (tăng 6% so với 2021)')).toMatchObject({ value: 820, restated: [{ value: 6, versus: '2021' }] });
    expect(read('so với 2021 tăng 6%')).toMatchObject({ value: 6, change: 'increase', year: null });
    expect(read('tăng 6% so với 2016 - 2020')).toMatchObject({ value: 6, year: null });
  });

  it('may be a figure of its own, which is no target', () => {
    expect(read('tăng 30 ha so với 120 ha năm 2024')).toMatchObject({ value: 30, unit: 'ha', year: null });
    expect(read('tăng 30 ha so với 2020 ha')).toMatchObject({ value: 30, unit: 'ha' });
    expect(read('so với 40 lớp năm 2024, tăng 1,5 lần')).toMatchObject({ value: 1.5, unit: 'lần' });
  });

  it('leaves it open whether a level behind it is the target', () => {
    expect(refusal('tăng 2% so với năm 2024 đạt 91%')).toBe('twoFigures');
  });
});

describe('dashes', () => {
  it('part what each has a name and a figure', () => {
    expect(parts('Lúa 60% - Ngô 25% – Sắn 15%')).toMatchObject([{ label: 'Lúa', value: 60 }, { label: 'Ngô', value: 25 }, { label: 'Sắn', value: 15 }]);
    expect(parts('Nông - lâm 30% - thương mại - dịch vụ 70%')).toMatchObject([{ label: 'Nông - lâm', value: 30 }, { label: 'thương mại - dịch vụ', value: 70 }]);
    expect(parts('Lúa: 55-60% - Ngô: 20-25%')).toMatchObject([{ low: 55, high: 60 }, { low: 20, high: 25 }]);
  });

  it('make ranges and names still', () => {
    expect(read('14% - 16%')).toMatchObject({ kind: 'range', low: 14, high: 16 });
    expect(read('công nghiệp - xây dựng 45%')).toMatchObject({ label: 'công nghiệp - xây dựng', value: 45 });
    expect(read('90% - phấn đấu 95%')).toMatchObject({ value: 90, stretch: 95 });
  });

  it('between different things make no range', () => {
    expect(refusal('2 xã - 4 phường')).toBe('unclearRange');
    expect(refusal('100 triệu - 120 tỷ đồng')).toBe('unclearRange');
    expect(read('100 triệu - 120 triệu đồng/ha')).toMatchObject({ kind: 'range', low: 100, unit: 'triệu đồng/ha' });
  });
});

describe('a number in a name is no figure', () => {
  it.each([
    '92% người cao tuổi tiêm phòng COVID-19', '92% trẻ tiêm vắc xin Covid – 19', '92% hộ dùng gói F-90', '92% xưởng tiếp cận công nghiệp 4.0',
    '92% hồ sơ mức độ 3, 4', '92% cơ quan áp dụng ISO 9001:2015', '92% hộ dùng nước theo QCVN 01-1:2018/BYT',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'number', value: 92, unit: '%' });
  });

  it('is the place among others, with how many there are', () => {
    expect(read('nằm trong nhóm 8/20 phường dẫn đầu')).toMatchObject({ kind: 'qualitative' });
  });

  it('but decimals and things counted are', () => {
    expect(parts('Lúa 4.0; ngô 5.0')).toMatchObject([{ value: 4 }, { value: 5 }]);
    expect(refusal('HTX-5')).toBe('unclearRange');
  });
});

describe('what a share is taken of', () => {
  it.each([
    ['100% nhóm, lớp được học 2 buổi/ngày', 'nhóm, lớp'], ['90% thôn, bản có 2 sân bóng', 'thôn, bản'], ['85% xã, phường đạt ≥ 15 tiêu chí', 'xã, phường'],
    ['100% trường dạy 9 buổi/tuần', 'trường dạy 9 buổi/tuần'], ['100% thôn, bản không có hủ tục', 'thôn, bản'], ['100% tổ chức, cá nhân được kiểm tra ít nhất 2 lần/năm', 'tổ chức, cá nhân'],
  ])('may be described with figures: "%s"', (text, of) => {
    expect(read(text)).toMatchObject({ kind: 'number', unit: '%', op: '=', of });
  });

  it('ends at a comma before another name', () => {
    expect(parts('80% hộ có nước máy, thu nhập đạt 55 triệu đồng')).toMatchObject([{ value: 80 }, { value: 55, label: 'thu nhập' }]);
  });

  it('may be listed with semicolons before the only figure', () => {
    expect(read('các phòng, ban; các trường; UBND các xã có chi đoàn đạt 70%')).toMatchObject({ kind: 'number', value: 70 });
    expect(parts('Phát triển các hợp tác xã; mức hài lòng đạt 90%')).toHaveLength(2);
  });
});

describe('"trở lên"', () => {
  it.each([
    '85% chi hội vững mạnh trở lên', '85% công chức xếp loại B trở lên', '85% học sinh có học lực trung bình trở lên', '85% giáo viên có bằng thạc sĩ trở lên',
    '85% học sinh xếp loại tốt, khá trở lên', '85% hộ từ 1 ha trở lên', '85% xã đạt nông thôn mới nâng cao trở lên', '85% trạm có 2 bác sĩ trở lên',
  ])('of a grade is none of the figure: "%s"', (text) => {
    expect(read(text)).toMatchObject({ op: '=', value: 85 });
  });

  it('of the figure stays', () => {
    expect(read('85% doanh nghiệp trở lên')).toMatchObject({ op: '>=' });
    expect(read('3 bác sĩ trở lên')).toMatchObject({ op: '>=' });
  });
});

describe('dots', () => {
  it('of a list that goes on say nothing', () => {
    expect(read('70% hộ trồng chè, cà phê... có hợp đồng')).toMatchObject({ value: 70 });
    expect(read('các môn: bơi, võ… đạt 70%')).toMatchObject({ value: 70 });
  });

  it('of a blank to be filled in are refused', () => {
    expect(refusal('đạt ... %')).toBe('unexpectedCharacter');
    expect(refusal('đạt... hộ')).toBe('unexpectedCharacter');
    expect(refusal('7...5')).toBe('unexpectedCharacter');
  });
});

describe('the unit', () => {
  it.each([
    ['31 xã, phường', 'xã, phường'], ['9 huyện, thị xã và thành phố', 'huyện, thị xã và thành phố'], ['25 công trình, phần việc thanh niên', 'công trình, phần việc'],
    ['3 vùng trồng rau an toàn tập trung', 'vùng'], ['2 phòng khám', 'phòng khám'], ['8 tuyến hẻm', 'tuyến hẻm'], ['900 người lao động', 'người lao động'],
    ['1,2 triệu lượt khách du lịch', 'triệu lượt khách du lịch'], ['6 sản phẩm OCOP', 'sản phẩm OCOP'], ['40 hộ kinh doanh', 'hộ kinh doanh'], ['7 nhà văn hóa', 'nhà văn hóa'],
    ['60 doanh nghiệp mới', 'doanh nghiệp mới'], ['300 dân quân', 'dân quân'], ['4 khu, cụm công nghiệp', 'khu, cụm công nghiệp'],
  ])('of "%s" is "%s"', (text, unit) => {
    expect(read(text)).toMatchObject({ unit });
    expect(isUnitText(unit)).toBe(true);
  });

  it('lets "/năm" stand behind what is said of it', () => {
    expect(read('600 lao động nông thôn/năm')).toMatchObject({ unit: 'lao động', basis: 'annual', remark: 'nông thôn' });
    expect(read('40 tấn cá tra/năm')).toMatchObject({ unit: 'tấn', basis: 'annual' });
    expect(read('60 triệu đồng vốn vay/năm')).toMatchObject({ unit: 'triệu đồng', basis: null });
  });

  it('of two figures that go along with each other is asked for', () => {
    expect(refusal('mở 4 lớp với 90 học viên')).toBe('twoFigures');
  });

  it('is no list where the next noun has a figure of its own', () => {
    expect(parts('mở 4 lớp, hội viên đạt 200')).toMatchObject([{ value: 4, unit: 'lớp' }, { value: 200 }]);
    expect(parts('việc làm cho 90 lao động, hộ nghèo còn 2%')).toMatchObject([{ value: 90, unit: 'lao động' }, { value: 2 }]);
  });
});
