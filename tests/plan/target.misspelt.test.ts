import { parseTarget, type ParsedTarget } from '../../src/plan/target';

function read(text: string): ParsedTarget {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function problem(text: string): unknown {
  const parsed = parseTarget(text);
  return parsed.ok ? parsed.value : [parsed.error.code, text.slice(parsed.error.at.start, parsed.error.at.end)];
}

test.each([
  ['treen 90%', '>', 90], ['duwowsi 5%', '<', 5], ['khoong quas 5%', '<=', 5], ['trện 90%', '>', 90], ['dưói 5%', '<', 5], ['tối thiếu 12%', '>=', 12], ['95% trờ lên', '>=', 95],
])('"%s" is understood as it is meant, and told', (text, op, value) => {
  const target = read(text);
  expect(target).toMatchObject({ op, value });
  expect(target.warnings.map(({ code }) => code)).toEqual(['misspelt']);
});

test.each([['không qúa 5%', '<='], ['dướ\u0456 5%', '<'], ['³ 95%', '>='], ['£ 5%', '<='], ['&gt;= 95%', '>='], ['&lt; 5%', '<'], ['95% trở đi', '>=']])(
  '"%s" says what it seems to say (%s)',
  (text, op) => {
    expect(read(text)).toMatchObject({ op, warnings: [] });
  },
);

test('"Ð" of old fonts is "Đ"', () => {
  expect(read('Ðến năm 2030 đạt 95%')).toMatchObject({ year: 2030, value: 95, label: null });
});

test.each([
  ['t0i thiểu 90%', 'spoiltWord', 't0i'],
  ['döôùi 5%', 'spoiltWord', 'döôùi'],
  ['taêng 5%', 'spoiltWord', 'taêng'],
  ['95% trở', 'unknownSign', 'trở'],
  ['95% trở xu', 'unknownSign', 'trở xu'],
  ['95% trở lên trở xuống', 'conflictingSigns', 'trở lên trở xuống'],
  ['giảm từ 3% xuống 5%', 'conflictingSigns', '5'],
  ['tăng giảm 2%', 'conflictingSigns', 'tăng giảm'],
  ['tăng -5%', 'conflictingSigns', 'tăng -5%'],
  ['10/12%', 'unclearRange', '10/12%'],
  ['8, 5%', 'twoFigures', '5'],
  ['9 5%', 'twoFigures', '5'],
  ['10\u00AD12%', 'unexpectedCharacter', '\u00AD'],
  ['chưa xác định', 'empty', 'chưa xác định'],
])('"%s" is asked about, and nothing is guessed', (text, code, place) => {
  expect(problem(text)).toEqual([code, place]);
});

test.each([['tầng 5', 'tầng'], ['đất trồng lúa 5 ha', 'đất trồng lúa'], ['hòn đảo 5 ha', 'hòn đảo'], ['lúa 5ha', 'lúa']])('a word that only looks like a comparing one is a name: "%s"', (text, label) => {
  expect(read(text)).toMatchObject({ op: '=', value: 5, label, change: null, warnings: [] });
});

test('blanks that are forgotten do no harm', () => {
  expect(read('trên5ha')).toMatchObject({ op: '>', value: 5, unit: 'ha' });
  expect(read('từ95%trở lên')).toMatchObject({ op: '>=', value: 95 });
  expect(read('30m³/người')).toMatchObject({ value: 30, unit: 'm3/người' });
});
