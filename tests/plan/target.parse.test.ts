import * as fc from 'fast-check';
import { LONGEST_TARGET, parseTarget, type ParsedTarget, type TargetContext, type TargetPart } from '../../src/plan/target';

function read(text: string, context?: TargetContext): ParsedTarget {
  const parsed = parseTarget(text, context);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function parts(text: string): readonly TargetPart[] {
  const target = read(text);
  if (target.kind !== 'composite') throw new Error(`${text}: ${target.kind}`);
  return target.parts;
}

function problem(text: string): readonly [string, string] | ParsedTarget {
  const parsed = parseTarget(text);
  return parsed.ok ? parsed.value : [parsed.error.code, text.slice(parsed.error.at.start, parsed.error.at.end)];
}

function warnings(text: string): readonly (readonly [string, string])[] {
  return read(text).warnings.map(({ code, at }) => [code, text.slice(at.start, at.end)] as const);
}

describe('the comparing word or sign of a target', () => {
  it.each([
    ['≥ 12', '>='], ['>=12', '>='], ['> = 12', '>='], ['≧12', '>='], ['＞＝１２', '>='],
    ['từ 12 trở lên', '>='], ['12% trở lên', '>='], ['12 hoặc hơn', '>='], ['ít nhất 12', '>='], ['tối thiểu 12', '>='], ['không thấp hơn 12', '>='],
    ['đạt ít nhất từ 12 hộ trở lên', '>='], ['đạt và vượt 12', '>='],
    ['> 12', '>'], ['trên 12', '>'], ['HƠN 12', '>'], ['vượt 12 hộ', '>'],
    ['≤ 12', '<='], ['<=12', '<='], ['không quá 12', '<='], ['tối đa 12', '<='], ['12 trở xuống', '<='], ['không vượt quá 12', '<='],
    ['< 12', '<'], ['dưới 12', '<'], ['giảm còn dưới 12', '<'],
    ['khoảng 12', '~'], ['gần 12', '~'],
    ['12', '='], ['đạt 12', '='], ['phấn đấu 12', '='],
  ])('"%s" is %s 12', (text, op) => {
    expect(read(text)).toMatchObject({ kind: 'number', op, value: 12, warnings: [] });
  });

  it('"còn" makes a ceiling of a number that has no sign', () => {
    expect(read('còn 3%')).toMatchObject({ op: '=', ceiling: true, direction: 'down', change: null });
  });

  it('may be typed the wrong way round, which is told', () => {
    expect(read('=>12')).toMatchObject({ op: '>=' });
    expect(warnings('=>12')).toEqual([['swappedSign', '=>']]);
  });

  it('of a text without marks is understood, and told', () => {
    expect(read('khong qua 7%')).toMatchObject({ op: '<=', value: 7 });
    expect(warnings('khong qua 7%')).toEqual([['noMarks', 'khong qua']]);
    expect(read('250 con')).toMatchObject({ unit: 'con', ceiling: false, warnings: [] });
  });
});

describe('the number of a target', () => {
  it.each([
    ['1.250 hộ', 1250], ['1.250,5 ha', 1250.5], ['03 xã', 3], ['86,40%', 86.4], ['≤ -4', -4], ['≤ −4', -4], ['+5%', 5],
  ])('"%s" is %d', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'number', value });
  });

  it('with a decimal point, with blanks, or with three decimals is read and told', () => {
    expect(warnings('≥ 14.5')).toEqual([['decimalPoint', '14.5']]);
    expect(warnings('12 500 tấn')).toEqual([['blankGroups', '12 500']]);
    expect(warnings('2,750 tấn')).toEqual([['ambiguousNumber', '2,750']]);
  });

  it('can be a word behind "ít nhất"', () => {
    expect(read('ít nhất một trạm')).toMatchObject({ op: '>=', value: 1, unit: 'trạm' });
  });

  it('is not the one in a name', () => {
    expect(read('80% trường đạt chuẩn mức độ 2')).toMatchObject({ value: 80, of: 'trường', remark: 'đạt chuẩn mức độ 2', warnings: [] });
    expect(read('06 sản phẩm đạt 4 sao')).toMatchObject({ kind: 'number', value: 6, unit: 'sản phẩm' });
    expect(read('tỷ lệ trẻ dưới 2 tuổi được tiêm đạt 90%')).toMatchObject({ value: 90, op: '=' });
  });

  it('that is only mentioned is told', () => {
    expect(read('5 xã đạt 19 tiêu chí')).toMatchObject({ value: 5, unit: 'xã' });
    expect(warnings('5 xã đạt 19 tiêu chí')).toEqual([['figureInWords', '19']]);
  });
});

describe('ranges and ratios', () => {
  it.each(['10 - 12%', '10-12%', '10–12 %', '10% - 12%', 'từ 10 đến 12%', '10÷12%', 'đạt 10 — 12%'])('"%s" is a range', (text) => {
    expect(read(text)).toMatchObject({ kind: 'range', low: 10, high: 12, unit: '%', warnings: [] });
  });

  it('a range under "dưới" is a ceiling', () => {
    expect(read('giảm dưới 5 - 6%')).toMatchObject({ kind: 'range', op: '<', ceiling: true, direction: 'down', change: null });
  });

  it('a dash in a name makes no range', () => {
    expect(read('công nghiệp - xây dựng 41%')).toMatchObject({ kind: 'number', value: 41, label: 'công nghiệp - xây dựng' });
  });

  it('"05/11 thôn" is 5 of 11', () => {
    expect(read('05/11 thôn')).toMatchObject({ kind: 'ratio', value: 5, denominator: 11, unit: 'thôn', warnings: [] });
    expect(warnings('05/11')).toEqual([['maybeDate', '05/11']]);
  });
});

describe('the unit of a target', () => {
  it.each([
    ['95 %', '%', null],
    ['95 phần trăm', '%', 'phần trăm'],
    ['8 %0', '‰', '%0'],
    ['70 triệu đồng/người/năm', 'triệu đồng/người/năm', null],
    ['70 trđ', 'triệu đồng', 'trđ'],
    ['70 tr.đ/ng/năm', 'triệu đồng/người/năm', 'tr.đ/ng/năm'],
    ['70 Tr. đồng', 'triệu đồng', 'Tr. đồng'],
    ['150 tỷ.đ', 'tỷ đồng', 'tỷ.đ'],
    ['150 tỉ đồng', 'tỷ đồng', 'tỉ đồng'],
    ['2,5 triệu lượt khách', 'triệu lượt khách', null],
    ['120tạ/ha', 'tạ/ha', null],
    ['3 huyện/thị xã', 'huyện/thị xã', null],
    ['9 bác sĩ/vạn dân', 'bác sĩ/vạn dân', null],
    ['9 bác sĩ/10.000 dân', 'bác sĩ/10.000 dân', null],
    ['9 bác sĩ/10000 dân', 'bác sĩ/10.000 dân', 'bác sĩ/10000 dân'],
    ['12 đồng chí', 'đồng chí', null],
    ['12 đ/c', 'đồng chí', 'đ/c'],
    ['4 trường hợp', 'trường hợp', null],
    ['6 triệu du khách', 'triệu du khách', null],
    ['4 câu lạc bộ', 'câu lạc bộ', null],
    ['30m² nhà ở/người', 'm2 nhà ở/người', null],
    ['400 ha lúa/năm', 'ha', null],
    ['≥ 95', null, null],
  ])('"%s" is %s', (text, unit, unitText) => {
    expect(read(text)).toMatchObject({ unit, unitText });
  });

  it('gives its "/năm" away where that says "every year"', () => {
    expect(read('20 ha/năm')).toMatchObject({ unit: 'ha', basis: 'annual' });
    expect(read('6,5%/ năm')).toMatchObject({ unit: '%', basis: 'annual' });
    expect(read('40 kg/năm')).toMatchObject({ unit: 'kg/năm', basis: null });
    expect(read('trên 9% năm')).toMatchObject({ op: '>', unit: '%', basis: 'annual' });
  });

  it('of a share says what it is taken of', () => {
    expect(read('90% nhà văn hóa thôn, bản được nối mạng')).toMatchObject({ of: 'nhà văn hóa thôn, bản', remark: 'được nối mạng' });
    expect(read('tối đa 35% tổng chi ngân sách')).toMatchObject({ op: '<=', of: 'tổng chi ngân sách' });
    expect(read('90% trở lên số hộ')).toMatchObject({ op: '>=', of: 'hộ' });
  });

  it('of the column tells shares from counts', () => {
    expect(read('100 tổ dân phố', { unit: '%' })).toMatchObject({ unit: null, of: 'tổ dân phố' });
    expect(read('100 tổ dân phố')).toMatchObject({ unit: 'tổ dân phố', of: null });
  });
});

describe('when a target holds', () => {
  it.each([
    ['đến năm 2028 đạt 40%', 'byYear', 2028],
    ['40% vào cuối năm 2028', 'byYear', 2028],
    ['Đến 2028 đạt 40%', 'byYear', 2028],
    ['đến cuối nhiệm kỳ đạt 40%', 'byYear', null],
    ['đến cuối nhiệm kỳđạt 40%', 'byYear', null],
    ['hằng năm đạt 40%', 'annual', null],
    ['mỗi năm 40%', 'annual', null],
    ['cả giai đoạn 40 ha', 'total', null],
    ['lũy kế 40 ha', 'total', null],
    ['05 năm 2026-2030: 40 ha', 'total', 2030],
    ['40% trở lên/năm', 'annual', null],
    ['tổng số 5 năm đạt 40 ha', 'total', null],
    ['tăng 40% so với năm 2025', null, null],
    ['gấp 40 lần năm 2025', null, null],
    ['40% (theo chuẩn giai đoạn 2022 - 2025)', null, null],
    ['40% (2028)', 'byYear', 2028],
  ])('"%s": %s %s', (text, basis, year) => {
    expect(read(text)).toMatchObject({ kind: 'number', basis, year });
  });

  it('"bình quân" is told, abbreviated as well', () => {
    expect(read('BQ 9%/năm')).toMatchObject({ average: true, basis: 'annual', label: null });
    expect(read('TB 30 hộ/năm')).toMatchObject({ average: true, basis: 'annual', label: null });
    expect(read('tăng bình quân 9%/năm')).toMatchObject({ average: true, basis: 'annual', change: 'increase', direction: 'up' });
  });
});

describe('changes and levels', () => {
  it.each([
    ['tăng 8%', 'increase', 'up'], ['giảm 2%/năm', 'decrease', 'down'], ['giảm tỷ lệ sinh 0,2%/năm', 'decrease', 'down'],
    ['giảm còn 2%', null, 'down'], ['giảm xuống dưới 2%', null, 'down'], ['tăng từ 5% lên 8%', null, 'up'],
    ['tăng tỷ lệ che phủ lên 50%', null, 'up'], ['gấp 3 lần so với năm 2024', 'increase', 'up'], ['vượt 3% so với dự toán', 'increase', 'up'],
  ])('"%s": %s', (text, change, direction) => {
    expect(read(text)).toMatchObject({ change, direction });
  });

  it('"từ 5% lên 8%" is a target of 8', () => {
    expect(read('từ 5% lên 8%')).toMatchObject({ kind: 'number', value: 8 });
  });

  it('a bracket or a comparison says the same target again', () => {
    expect(read('0,8% (còn 3,2%)')).toMatchObject({ value: 0.8, restated: [{ value: 3.2, versus: 'level' }] });
    expect(read('90 tỷ đồng, tăng 1,4 lần so với năm 2025')).toMatchObject({
      value: 90, restated: [{ value: 1.4, unit: 'lần', change: 'increase', versus: 'năm 2025' }],
    });
    expect(read('90 tỷ đồng, bằng 1,4 lần năm 2025')).toMatchObject({ kind: 'number', value: 90, restated: [{ value: 1.4, unit: 'lần' }] });
  });
});

describe('a stretch', () => {
  it.each(['≥ 14, phấn đấu 16', '≥ 14 (phấn đấu đạt 16)', '14% trở lên; phấn đấu 16%'])('"%s" is 14 with 16', (text) => {
    expect(read(text)).toMatchObject({ kind: 'number', op: '>=', value: 14, stretch: 16 });
  });

  it('of a ceiling is lower', () => {
    expect(read('không quá 5, phấn đấu 2')).toMatchObject({ op: '<=', value: 5, stretch: 2 });
    expect(read('≤ -4, phấn đấu -6')).toMatchObject({ value: -4, stretch: -6 });
  });

  it('on the wrong side contradicts the target', () => {
    expect(problem('90% (phấn đấu 85%)')).toEqual(['stretchNotBetter', 'phấn đấu 85%']);
  });
});

describe('several targets in one cell', () => {
  it('are parted by semicolons, commas and "và", each with its label', () => {
    expect(parts('Lúa 20 ha; ngô, khoai 5 ha; chè: 3 ha.')).toMatchObject([
      { label: 'Lúa', value: 20 }, { label: 'ngô, khoai', value: 5 }, { label: 'chè', value: 3 },
    ]);
    expect(parts('thành thị 100%, nông thôn đạt trên 96%')).toMatchObject([
      { label: 'thành thị', value: 100, op: '=' }, { label: 'nông thôn', value: 96, op: '>' },
    ]);
    expect(parts('trồng trọt chiếm 60% và chăn nuôi chiếm 40%')).toMatchObject([{ label: 'trồng trọt' }, { label: 'chăn nuôi' }]);
  });

  it('can be a whole and its parts', () => {
    expect(parts('300 ha (trong đó: lúa 200 ha; màu 100 ha)')).toMatchObject([
      { label: null, value: 300 }, { label: 'lúa', value: 200 }, { label: 'màu', value: 100 },
    ]);
    expect(parts('40 lao động, trong đó có 15 người đi xuất khẩu')).toMatchObject([{ value: 40 }, { value: 15, unit: 'người' }]);
  });

  it('can stand under a heading or in a list', () => {
    expect(parts('Chè: diện tích đạt 20 ha, năng suất đạt 8 tấn/ha')).toMatchObject([
      { label: 'Chè: diện tích', unit: 'ha' }, { label: 'Chè: năng suất', unit: 'tấn/ha' },
    ]);
    expect(parts('- Mầm non: 90%\n- Tiểu học: 100%')).toMatchObject([{ label: 'Mầm non' }, { label: 'Tiểu học' }]);
  });

  it('can be one for each year', () => {
    expect(parts('Năm 2026: 10%; năm 2027: 12%')).toMatchObject([{ year: 2026, value: 10 }, { year: 2027, value: 12 }]);
    expect(parts('2026: 10%; 2027: 12%')).toMatchObject([{ year: 2026 }, { year: 2027 }]);
    expect(parts('đạt chuẩn năm 2027, kiểu mẫu năm 2030')).toMatchObject([
      { kind: 'milestone', year: 2027 }, { kind: 'milestone', year: 2030 },
    ]);
  });
});

describe('targets without a figure', () => {
  it.each(['2027 - 2028', 'giai đoạn 2027 – 2028', 'đến năm 2028', 'Xây dựng chợ xã vào năm 2028', 'Quý II/2028', 'trước ngày 31/12/2028'])(
    '"%s" is a milestone of 2028', (text) => {
      expect(read(text)).toMatchObject({ kind: 'milestone', year: 2028, basis: 'byYear', warnings: [] });
    });

  it.each(['Hàng năm', 'hằng năm', 'Hằng năm đạt chuẩn'])('"%s" recurs', (text) => {
    expect(read(text)).toMatchObject({ kind: 'recurring', basis: 'annual' });
  });

  it('words are kept as words', () => {
    expect(read('Giữ vững an ninh')).toMatchObject({ kind: 'qualitative', label: 'Giữ vững an ninh', none: false });
    expect(read('Đạt và vượt chỉ tiêu giao')).toMatchObject({ kind: 'qualitative', of: 'chỉ tiêu giao', direction: 'up' });
  });

  it('the age of children is no figure', () => {
    expect(read('phổ cập mầm non cho trẻ 5 tuổi')).toMatchObject({ kind: 'qualitative' });
    expect(read('tuổi thọ bình quân 75 tuổi')).toMatchObject({ kind: 'number', value: 75 });
  });

  it('a place among others is no figure', () => {
    for (const text of ['tốp 5', 'đứng trong tốp 8', 'xếp thứ 3', 'xếp hạng 6/50', 'vị trí thứ 12/63']) {
      expect(read(text)).toMatchObject({ kind: 'qualitative', label: text });
    }
  });

  it('the year that something is compared with is no due year', () => {
    expect(read('gấp đôi so với năm 2024')).toMatchObject({ kind: 'qualitative', year: null });
  });

  it('"không còn" asks for nothing to be left', () => {
    expect(read('Không còn tệ nạn ma tuý')).toMatchObject({ kind: 'qualitative', none: true, direction: 'down' });
    expect(read('đến năm 2028 không còn hộ nghèo')).toMatchObject({ kind: 'milestone', year: 2028, none: true });
  });

  it('a number that could be a year is one only where nothing is counted, and is told', () => {
    const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
    expect(read('2028', { period })).toMatchObject({ kind: 'milestone', year: 2028, warnings: [{ code: 'maybeYear' }] });
    expect(read('2028', { period, unit: 'hộ' })).toMatchObject({ kind: 'number', value: 2028, warnings: [] });
    expect(read('2028', { kind: 'flow' })).toMatchObject({ kind: 'number' });
    expect(read('Hoàn thành 2028')).toMatchObject({ kind: 'milestone', year: 2028, warnings: [{ code: 'maybeYear' }] });
    expect(read('hoàn thành 2000 ha')).toMatchObject({ kind: 'number', value: 2000, warnings: [] });
  });

  it('"trước năm 2029" leaves open whether that year still counts, which is told', () => {
    expect(read('Xong trước năm 2029')).toMatchObject({ kind: 'milestone', year: 2029, warnings: [{ code: 'beforeYear' }] });
    expect(warnings('trước năm 2029 đạt 40%')).toEqual([['beforeYear', 'trước năm 2029']]);
    expect(read('trước 31/12/2029 đạt 40%')).toMatchObject({ year: 2029, warnings: [] });
  });
});

describe('what cannot be read is refused, with the place', () => {
  it.each([
    ['', 'empty', ''],
    [' \u00A0\u200B', 'empty', ' \u00A0\u200B'],
    ['-', 'empty', '-'],
    ['...', 'empty', '...'],
    ['…', 'empty', '…'],
    ['#N/A', 'spreadsheetError', '#N/A'],
    ['=SUM(A1:A2)', 'formula', '=SUM(A1:A2)'],
    ['05-Nov', 'date', '05-Nov'],
    ['2026-11-05 00:00:00', 'date', '2026-11-05 00:00:00'],
    ['5/11/2026', 'date', '5/11/2026'],
    ['1,250.5 ha', 'badNumber', '1,250.5'],
    ['≥ 1.25.3', 'badNumber', '1.25.3'],
    ['9O%', 'letterInNumber', '9O'],
    ['đạt l0%', 'letterInNumber', 'l0'],
    ['đạt 95 @', 'unexpectedCharacter', '@'],
    ['đạt ...%', 'unexpectedCharacter', '.'],
    ['≥', 'signWithoutNumber', '≥'],
    ['đạt %', 'signWithoutNumber', '%'],
    ['>< 5', 'unknownSign', '><'],
    ['dưới ≥ 5', 'conflictingSigns', '≥'],
    ['≤ 5 trở lên', 'conflictingSigns', '≤ 5 trở lên'],
    ['20 - 10', 'rangeReversed', '20 - 10'],
    ['10 - 20 - 30', 'unclearRange', '10 - 20 - 30'],
    ['95 90', 'twoFigures', '90'],
    ['công nghiệp -5%', 'unclearRange', '-5'],
  ])('"%s": %s', (text, code, place) => {
    expect(problem(text)).toEqual([code, place]);
  });

  it('a text that is too long for a cell', () => {
    expect(problem('5 '.repeat(5001))).toEqual(['tooLong', '5 ']);
  });

  it('the place is that of the text as typed, decomposed letters and all', () => {
    expect(problem('đạt trên @'.normalize('NFD'))).toEqual(['unexpectedCharacter', '@']);
  });
});

describe('for every text', () => {
  const pieces = fc.constantFrom(
    '≥', '>', '=', '<', '%', '‰', '(', ')', ';', ',', '.', ':', '-', '–', '/', '\n', ' ', '5', '12,5', '1.234', '2028', 'năm', 'đến năm', 'trên', 'từ',
    'trở lên', 'phấn đấu', 'trong đó', 'so với', 'không còn', 'hằng năm', 'tăng', 'giảm còn', 'và', 'ha', 'triệu', 'đồng', 'hộ', 'O', 'được', 'constructor', '__proto__',
  );
  const phrases = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' '));
  const texts = fc.oneof(phrases, fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')), fc.string({ unit: 'binary' }), fc.string());

  function figures(part: TargetPart): number[] {
    const stretch = 'op' in part && part.stretch !== null ? [part.stretch] : [];
    if (part.kind === 'number') return [part.value, ...stretch];
    if (part.kind === 'range') return [part.low, part.high, ...stretch];
    return part.kind === 'ratio' ? [part.value, part.denominator] : [];
  }

  it('the answer is finite figures or a problem, with places inside the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const parsed = parseTarget(text);
      const places = parsed.ok ? parsed.value.warnings.map(({ at }) => at) : [parsed.error.at];
      for (const { start, end } of places) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      if (!parsed.ok) return;
      const all = parsed.value.kind === 'composite' ? parsed.value.parts : [parsed.value];
      for (const part of all) {
        expect(figures(part).every(Number.isFinite)).toBe(true);
        if ('op' in part) expect(text).toMatch(/[\d０-９]|một|hai|ba|bốn|sáu|bảy|tám|chín|mười/iu);
        if (part.kind === 'range') expect(part.low).toBeLessThan(part.high);
      }
    }), { numRuns: 3000 });
  });

  it('a number with a unit comes back as it was written', () => {
    const numbers = fc.integer({ min: 0, max: 10 ** 9 });
    const units = fc.constantFrom('%', 'ha', 'tỷ đồng', 'hộ', 'triệu đồng/người/năm', 'giường bệnh');
    const leads = fc.constantFrom(['', '='] as const, ['đạt ', '='] as const, ['≥ ', '>='] as const, ['trên ', '>'] as const, ['không quá ', '<='] as const);
    fc.assert(fc.property(leads, numbers, units, ([lead, op], hundredths, unit) => {
      const value = hundredths / 100;
      const text = `${lead}${value.toFixed(2).replace('.', ',').replace(/\B(?=(\d{3})+,)/g, '.')} ${unit}`;
      expect(read(text)).toMatchObject({ kind: 'number', op, value, unit });
    }));
  });

  it('the spelling of letters, blanks and signs makes no difference', () => {
    const samples = ['đạt trên 90% hộ', 'từ 10 - 12%/năm', 'giảm còn dưới 2% đến năm 2028', 'không quá 3 vụ, phấn đấu 1'];
    const bare = (text: string) => JSON.stringify(read(text), (key, value: unknown) => (key === 'at' ? undefined : value)).normalize('NFC');
    for (const sample of samples) {
      expect(bare(sample.normalize('NFD'))).toBe(bare(sample));
      expect(bare(sample.replace(/ /g, '\u00A0'))).toBe(bare(sample));
      expect(bare(` ${sample.replace(/ /g, '  ')}. `)).toBe(bare(sample));
    }
  });

  it('ten thousand characters of anything are answered at once', () => {
    const repeated = ['5 ', '5-', '((', '(5)', 'a ', '5 ha ', '1 234 ', 'từ 5% ', '≥', 'tr ', '5/', 'một ', '5, a ', 'trong đó ', 'a: 5; ', 'e\u0302', 'đ', '5 năm ', '1.', 'và 5 ', '5 phấn đấu 6, '];
    for (const piece of repeated) {
      const text = piece.repeat(LONGEST_TARGET).slice(0, LONGEST_TARGET);
      const begin = performance.now();
      parseTarget(text);
      expect([piece, performance.now() - begin < 2000]).toEqual([piece, true]);
    }
  });
});
