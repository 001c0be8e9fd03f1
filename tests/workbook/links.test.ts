import { newAppendixLayout } from '../../src/workbook/appendixLayout';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import { linkedCells } from '../../src/workbook/links';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { contentAt, sheetOf } from '../support/specCells';

const plan = seedPlan('thach-khoi-2026-2030');
const spec = buildWorkbook(plan, { reportingYear: 2026 });
const appendix = sheetOf(spec, 'appendix');

test('numbers of lines that follow from the budget lead to the first actual of their item', () => {
  const { columns, order, headerRow } = newAppendixLayout(plan);
  const found = linkedCells(appendix, spec.sheets).map(({ row, column, reference }) => [order[row - headerRow - 1], column, reference]);
  expect(found).toEqual([
    ['1', columns.stt, "'Ngân sách'!C8"],
    ['3a', columns.stt, "'Ngân sách'!C15"],
    ['3b', columns.stt, "'Ngân sách'!C13"],
    ['3c', columns.stt, "'Ngân sách'!C14"],
  ]);
  const budget = sheetOf(spec, 'budget');
  for (const { row, column, target, tip } of appendix.links ?? []) {
    expect(contentAt(appendix, row, column).kind).not.toBe('blank');
    expect(contentAt(budget, target.row, target.column - 1).kind).toBe('text');
    expect(tip).toBe('Số liệu lấy từ trang Ngân sách. Bấm để đến đó.');
  }
});

test('links follow what the sheets are called, quotes and all', () => {
  const sheetNames = { summary: 'T', appendix: 'P', budget: "Ngân sách '27", tasks: 'Đ', rules: 'Q', log: 'N' };
  const named = buildWorkbook(plan, { reportingYear: 2026, sheetNames });
  expect(linkedCells(sheetOf(named, 'appendix'), named.sheets)[0]).toMatchObject({ reference: "'Ngân sách ''27'!C8", tip: "Số liệu lấy từ trang Ngân sách '27. Bấm để đến đó." });
});

test('a link to a sheet that is not there is refused', () => {
  expect(() => linkedCells(appendix, [appendix])).toThrow(RangeError);
});

test('a copy has no links, and neither has a plan without lines that follow from the budget', () => {
  const agencies = new Set(plan.indicators.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.flatMap(({ source, lead }) => (source === undefined ? [] : [lead])))));
  expect(agencies.size).toBeGreaterThan(0);
  for (const agencyId of agencies) {
    const copy = copyWorkbook(copyOrder({ facts: { agencyId } }));
    expect(copy.sheets.flatMap(({ links = [] }) => links)).toEqual([]);
  }
  const generic = buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2026 });
  expect(generic.sheets.flatMap(({ links = [] }) => links)).toEqual([]);
});
