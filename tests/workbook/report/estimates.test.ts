import { narrative } from '../../../src/workbook/report/narrative';
import { reportRows } from '../../../src/workbook/report/reportRows';
import { reportSheet } from '../../../src/workbook/report/reportSheet';
import type { PlanEntries } from '../../../src/plan/entries';
import { seedPlan } from '../../support/plans';
import { factsOf } from '../../support/report';

const plan = seedPlan('thach-khoi-2026-2030');
const entries: PlanEntries = {
  '8': { 2025: 95, 2026: 96, 2027: 96.3, estimate: 2027 },
  '8.1': { 2027: 61.5 },
  '12': { 2026: 'Đạt', 2027: 'Đạt', estimate: '2026; 2027' },
  '6a': { 2026: 95, 2027: 96, estimate: 2026 },
};
const facts = factsOf({ plan, entries, reportingYear: 2027 });
const said = (id: string): string => facts.lines.find(({ line }) => line.id === id)?.sentence ?? '';

test('a report says "ước đạt" of an estimate, and "đạt" of an official figure', () => {
  expect(said('8')).toMatch(/^Năm 2027 ước đạt 96,3 %/);
  expect(said('8')).not.toContain('(ước thực hiện)');
  expect(said('8.1')).toMatch(/^Năm 2027 đạt 61,5 %/);
  expect(said('6a')).toMatch(/^Năm 2027 đạt 96 %/);
});

test('a word that is an estimate keeps the ending that says so', () => {
  expect(said('12')).toBe('Năm 2027: Đạt (ước thực hiện)');
});

test('the report in words says how many figures are estimates', () => {
  const text = JSON.stringify(narrative(facts).blocks);
  expect(text).toContain('Số liệu năm 2027 của 2 dòng là số ước thực hiện');
  const official = factsOf({ plan, entries: { '8': { 2027: 96 } }, reportingYear: 2027 });
  expect(JSON.stringify(narrative(official).blocks)).not.toMatch(/số ước|ước đạt/);
});

test('the printed table marks each estimate, of earlier years too, and says what the mark means', () => {
  const row = (id: string): readonly (string | undefined)[] => {
    const found = reportRows(facts).find(({ cells, kind }) => kind === 'line' && cells.get('stt') === id);
    return [2026, 2027].map((year) => found?.cells.get(year));
  };
  expect(row('8')).toEqual(['96\u00a0', '96,3\u00a0\n(ước)\u00a0']);
  expect(row('6a')).toEqual(['95\u00a0\n(ước)\u00a0', '96\u00a0']);
  expect(row('12')).toEqual(['Đạt\n(ước)', 'Đạt\n(ước)']);
  const sheet = JSON.stringify(reportSheet(facts, { name: 'Báo cáo', madeOn: '2027-11-30' }).blocks);
  expect(sheet).toContain('(ước): số ước thực hiện; năm 2027 có 2 dòng.');
});

test('a figure and its mark stand below each other, so that neither is broken in a narrow column of years', () => {
  const found = reportRows(facts).find(({ cells }) => cells.get('stt') === '8');
  expect(found?.height).toBeGreaterThanOrEqual(2 * 14.5);
});
