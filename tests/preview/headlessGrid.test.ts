import { shutDown } from '../../src/preview/headless';
import { type HeadlessGrid, createHeadlessGrid } from '../../src/preview/headlessGrid';

afterAll(shutDown);

function book(): HeadlessGrid {
  const grid = createHeadlessGrid(['Phụ lục', 'Quy tắc']);
  grid.set('Phụ lục', 'A1', [['2.1', 1], ['Đạt', 2], ['', 3], [15.2, ''], ['=IF(1=1,"",1)', '=""'], [true, null]]);
  grid.set('Quy tắc', 'A1', [['2.1', 10], ['2', 20], [2.1, 30]]);
  grid.defineName('Cột', "'Phụ lục'!$A$1:$A$6");
  grid.defineName('Số', "'Phụ lục'!$B$1:$B$3");
  return grid;
}

async function compute(formulas: readonly string[]): Promise<unknown[]> {
  const grid = book();
  grid.set('Quy tắc', 'D1', formulas.map(formula => [formula]));
  await grid.settle();
  const values = grid.values('Quy tắc', `D1:D${String(formulas.length)}`).flat();
  grid.dispose();
  return values;
}

async function expectAll(expected: readonly (readonly [formula: string, value: unknown])[]): Promise<void> {
  const values = await compute(expected.map(([formula]) => formula));
  const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(14)) : value);
  expect(expected.map(([formula], index) => [formula, rounded(values[index])])).toEqual(expected.map(([formula, value]) => [formula, rounded(value)]));
}

test('formulas compute across sheets and names, and again when a value changes', async () => {
  const grid = createHeadlessGrid(['Phụ lục', 'Quy tắc']);
  grid.set('Phụ lục', 'A1', [[1, '=A1*2'], ['chữ', null]]);
  grid.defineName('NămBáoCáo', "'Phụ lục'!$A$1");
  grid.set('Quy tắc', 'A1', [["='Phụ lục'!B1+NămBáoCáo"]]);
  await grid.settle();
  expect([grid.values('Quy tắc', 'A1'), grid.values('Phụ lục', 'A1:B2')]).toEqual([[[3]], [[1, 2], ['chữ', '']]]);
  grid.set('Phụ lục', 'A1', [[10]]);
  await grid.settle();
  expect(grid.values('Quy tắc', 'A1')).toEqual([[30]]);
  grid.dispose();
});

test('one grid after the other is computed, however soon it is asked for', async () => {
  for (let round = 1; round <= 8; round += 1) {
    const grid = createHeadlessGrid(['Một', 'Hai']);
    grid.set('Một', 'A1', [[round]]);
    grid.defineName('Số', "'Một'!$A$1");
    grid.set('Hai', 'A1', [['=Số*2', "='Một'!A1+1"]]);
    await grid.settle();
    expect(grid.values('Hai', 'A1:B1')).toEqual([[round * 2, round + 1]]);
    grid.dispose();
  }
});

describe('the engine computes as Excel does', () => {
  test('blank cells that INDEX finds', () => expectAll([
    ['=TRIM(INDEX(Cột,3))', ''], ['=LEN(INDEX(Cột,3))', 0], ['=INDEX(Cột,3)=""', true], ['=INDEX(Cột,3)', 0], ['=ISBLANK(INDEX(Cột,3))', true],
    ['=ISNUMBER(INDEX(Cột,4))', true], ['=N(INDEX(Cột,2))', 0], ['=INDEX(Cột,99)', '#REF!'], ["=IF('Phụ lục'!A3=0,1,2)", 1], ["='Phụ lục'!A3+1", 1],
  ]));

  test('texts that look like numbers', () => expectAll([
    ['=MATCH("2.1",A1:A3,0)', 1], ['=MATCH(2.1,A1:A3,0)', 3], ['=MATCH("2",A1:A3,0)', 2], ['=ISNUMBER(A1)', false], ['=ISTEXT(A1)', true],
    ['=A1*1', 2.1], ['=IFERROR(MATCH("x",A1:A3,0),-1)', -1], ['=COUNTIF(A1:A3,"2.1")', 2], ['="10"=10', false],
  ]));

  test('errors that nobody looks at', () => expectAll([
    ['=IF(TRUE,1,1/0)', 1], ['=IF(1/0,1,2)', '#DIV/0!'], ['=IFERROR(1/0,5)', 5], ['=ISERROR(NA())', true], ['=ISNA(NA())', true], ['=ISERR(NA())', false],
  ]));

  test('counts and sums over formulas that give ""', () => expectAll([
    ["=COUNT('Phụ lục'!B1:B5)", 3], ["=SUM('Phụ lục'!B1:B5)", 6], ["=COUNTIF('Phụ lục'!B1:B5,\"\")", 2], ["=COUNTIF('Phụ lục'!B1:B5,\">1\")", 2],
    ["=COUNTBLANK('Phụ lục'!B1:B5)", 2], ["=MAX('Phụ lục'!B:B)", 3], ["=MAX(Số)", 3], ["=AVERAGE('Phụ lục'!B4:B5)", '#DIV/0!'],
    ["=COUNTIFS(Số,\">1\",'Phụ lục'!A1:A3,\"đạt\")", 1], ['=SUMPRODUCT((Số>1)*Số)', 5], ['=SUMPRODUCT(--(Số>1))', 2], ['=SUMIFS(Số,Số,">=2")', 5],
  ]));

  test('Vietnamese letters', () => expectAll([
    ['=EXACT("Đạt","đạt")', false], ['="Đạt"="đạt"', true], ['="Đạt"="Dat"', false], ['=LEN("Đạt")', 3], ['=UPPER("đạt")', 'ĐẠT'], ['="▲ "&"Đạt"', '▲ Đạt'],
    ['=MATCH("ĐẠT",Cột,0)', 2], ['=SEARCH("T","Đạt")', 3],
  ]));

  test('arithmetic', () => expectAll([
    ['=ROUND(2.345,2)', 2.35], ['=ROUND(1.005,2)', 1.01], ['=ROUND(-2.5,0)', -3], ['=ABS(-3)', 3], ['=1.331^(1/3)', 1.1], ['=(-8)^(1/3)', '#NUM!'],
    ['=-2^2', 4], ['=0.1+0.2=0.3', true], ['=15.2&" %"', '15.2 %'], ['=0.1+0.2&""', '0.3'], ['=10%', 0.1], ['=MOD(-1,3)', 2], ['=GEOMEAN(4,9)', 6],
    ['=SUBSTITUTE("1.234,5",".","")', '1234,5'], ['=CHOOSE(2,"a","b")', 'b'], ['=VLOOKUP("2",A1:B3,2,FALSE)', 20], ['=TEXT(1234.5,"#,##0.0")', '1,234.5'],
    [`=${Array.from({ length: 12 }, (_, i) => `IF(1=2,${String(i)},`).join('')}13${')'.repeat(12)}`, 13],
  ]));
});

describe('where the engine differs from Excel (write no formula that depends on it)', () => {
  test('a number becomes a text with up to 16 digits, in Excel with 15', () => expectAll([['=1/3&""', '0.3333333333333333']]));

  test('a number always becomes a text with a point; in Excel with the sign of the culture', () => expectAll([['=15.2&""', '15.2']]));

  test('a text as a condition counts as true; in Excel it is #VALUE!', () => expectAll([['=IF("a",1,2)', 1]]));

  test('an argument left out of IF gives ""; in Excel 0', () => expectAll([['=IF(1=1,,2)', '']]));

  test('COUNTIF with "<>" leaves out formulas that give ""; Excel counts them', () => expectAll([["=COUNTIF('Phụ lục'!B1:B5,\"<>\")", 3]]));

  test('COUNTA leaves out formulas that give "" when they are computed in the same pass; Excel counts them', () => expectAll([["=COUNTA('Phụ lục'!B1:B5)", 3]]));

  test('… and counts them when they were computed before', async () => {
    const grid = book();
    await grid.settle();
    grid.set('Quy tắc', 'D1', [["=COUNTA('Phụ lục'!B1:B5)"]]);
    await grid.settle();
    expect(grid.values('Quy tắc', 'D1')).toEqual([[4]]);
    grid.dispose();
  });

  test('a sheet that is not there gives #VALUE!; in Excel #REF!', () => expectAll([["='Không có'!A1", '#VALUE!']]));

  test('PROPER mistakes Vietnamese letters', () => expectAll([['=PROPER("đạt")', 'đẠT']]));

  test('HYPERLINK shows no text', () => expectAll([['=HYPERLINK("#A1","đi")', '']]));

  test('a circular reference computes to nothing in particular; Excel warns and shows 0', async () => {
    const [value] = await compute(['=D1+1']);
    expect(typeof value).not.toBe('undefined');
  });
});
