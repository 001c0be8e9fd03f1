import fc from 'fast-check';
import type { RawValue } from '../../src/plan/values';
import { returnedBook } from '../../src/workbook/readReturned';
import { takeSnapshot, type BookCells } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { makeCopy } from '../../src/xlsx/makeCopy';
import { copyOrder } from '../support/copies';

type Table = readonly (readonly RawValue[])[];

let cells: BookCells;
beforeAll(async () => {
  const read = await readXlsx((await makeCopy(copyOrder())).bytes);
  if (!read.ok) throw new Error('a copy was expected');
  cells = read.value.cells;
});

function read(over: Partial<BookCells>): ReturnType<typeof returnedBook> {
  const taken = takeSnapshot({ ...cells, ...over });
  if (!taken.ok) throw new Error('a workbook was expected');
  return returnedBook(taken.value, { ...cells, ...over });
}

function withFact(key: string, value: RawValue): { readonly copy: Table } {
  return { copy: (cells.copy ?? []).map((row) => (row[0] === key ? [key, value] : row)) };
}

test.each<readonly [string, RawValue]>([
  ['number', 0],
  ['number', 1.5],
  ['number', '2'],
  ['number', 1e300],
  ['agencyId', 'ca'],
  ['agencyId', '__proto__'],
  ['agencyId', 7],
  ['handedOutAt', '2026-02-30 10:00:00'],
  ['handedOutAt', '2026-11-24 25:00:00'],
  ['handedOutAt', 46350.5],
  ['dueDate', '15/12/2026'],
  ['dueDate', '9999-99-99'],
  ['returnTo', 'a'.repeat(1001)],
  ['returnTo', true],
  ['planVersion', 'ABC'],
  ['planVersion', null],
])('the fact %s cannot be %p', (key, value) => {
  expect(read(withFact(key, value))).toEqual({ ok: false, error: { code: 'copyDamaged', parts: [`BG_Ban.${key}`] } });
});

test('several facts that are wrong are all named', () => {
  const result = read({ copy: [['key', 'value']] });
  expect(result).toEqual({
    ok: false,
    error: { code: 'copyDamaged', parts: ['BG_Ban.agencyId', 'BG_Ban.number', 'BG_Ban.handedOutAt', 'BG_Ban.planVersion'] },
  });
});

test('sent values must be of the copy\'s own lines, each once, under their own columns', () => {
  const [header = [], first = [], ...rest] = cells.sent ?? [];
  const parts = (sent: Table): unknown => {
    const result = read({ sent });
    return result.ok ? 'read' : result.error;
  };
  const damaged = (...names: readonly string[]): unknown => ({ code: 'copyDamaged', parts: names });
  expect(parts([header, first, ...rest])).toBe('read');
  expect(parts([header, ...rest])).toEqual(damaged('BG_DaGui.3a'));
  expect(parts([header, first, first, ...rest])).toEqual(damaged('BG_DaGui.3a'));
  expect(parts([header, ['nowhere', 1], first, ...rest])).toEqual(damaged('BG_DaGui.nowhere'));
  expect(parts([header.slice(0, -1), first, ...rest])).toEqual(damaged('BG_DaGui.note'));
  expect(parts([header, [first[0] ?? '', 'x'.repeat(40_000)], ...rest])).toEqual(damaged('BG_DaGui.3a'));
  expect(parts([])).toMatchObject({ code: 'copyDamaged' });
});

test('a copy that lost one of its two sections is damaged, and one that lost both is no copy', () => {
  const { copy, sent, ...others } = cells;
  const taken = takeSnapshot(cells);
  if (!taken.ok || copy === undefined || sent === undefined) throw new Error('a copy was expected');
  expect(returnedBook(taken.value, { ...others, sent })).toEqual({ ok: false, error: { code: 'copyDamaged', parts: ['BG_Ban'] } });
  expect(returnedBook(taken.value, { ...others, copy })).toEqual({ ok: false, error: { code: 'copyDamaged', parts: ['BG_DaGui'] } });
  expect(returnedBook(taken.value, others)).toEqual({ ok: false, error: { code: 'notACopy' } });
});

test('a copy whose cover is gone is read, by nobody', () => {
  const { filledBy: _, ...others } = cells;
  const taken = takeSnapshot(others);
  if (!taken.ok) throw new Error('a workbook was expected');
  expect(returnedBook(taken.value, others)).toMatchObject({ ok: true, value: { filledBy: '' } });
});

test('who filled it in may be anything, and is cut when it is endless', () => {
  const by = (filledBy: RawValue): unknown => {
    const result = read({ filledBy });
    return result.ok && result.value.filledBy;
  };
  expect([by(' Lan '), by(912345678), by(null), by(true), String(by('x'.repeat(5000))).length]).toEqual(['Lan', '912345678', '', 'true', 200]);
});

test('formulas are told apart from texts that look like them and from truth values', () => {
  const table = cells.table!;
  const taken = takeSnapshot(cells);
  if (!taken.ok) throw new Error('a workbook was expected');
  const at = taken.value.slotCell('3a', 2026)!;
  const put = (value: RawValue, formula: RawValue): unknown => {
    const change = (matrix: Table, to: RawValue): Table => matrix.map((row, r) => row.map((cell, c) => (r + table.row === at.row && c + table.column === at.column ? to : cell)));
    const result = read({ table: { ...table, values: change(table.values, value), formulas: change(table.formulas, formula) } });
    return result.ok && result.value.formulas;
  };
  const isFormula = [{ lineId: '3a', slot: 2026 }];
  expect([put(2, '=1+1'), put(2, '='), put('#REF!', '=A0'), put(null, '=A1')]).toEqual([isFormula, isFormula, isFormula, isFormula]);
  expect([put('=1+1', '=1+1'), put('=', '='), put(true, '=TRUE'), put(false, '=FALSE()'), put(2, 2)]).toEqual([[], [], [], [], []]);
});

test('a row that is gone from the table is missing among the returned entries', () => {
  const table = cells.table!;
  const without = (matrix: Table): Table => matrix.filter((_, row) => row !== 1);
  const result = read({ table: { ...table, values: without(table.values), formulas: without(table.formulas) } });
  expect(result.ok && ['3a' in result.value.returned, '3a' in result.value.sent, '3b' in result.value.returned]).toEqual([false, true, true]);
});

test('whatever stands in the two sections, reading them never throws', () => {
  const cell = fc.oneof(fc.constantFrom<RawValue>('agencyId', 'number', 'id', 'explanation', '2025', '3a', '__proto__', 'constructor', null, true, 2026), fc.string(), fc.double());
  const table = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 20 });
  fc.assert(
    fc.property(table, table, cell, (copy, sent, filledBy) => {
      const result = read({ copy, sent, filledBy });
      if (!result.ok && result.error.code === 'copyDamaged') expect(result.error.parts.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
