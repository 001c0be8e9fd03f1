import { planOfDraft } from '../../../src/plan/import/planOfDraft';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

const HEAD = ['STT', 'Nội dung', 'ĐVT', 'Đến năm 2030', 'Chủ trì'];

function draftOf(rows: readonly (readonly string[])[]): ImportDraft {
  const table = tableOfRange([HEAD, ...rows], []);
  if (!table.ok) throw new Error(table.error.code);
  const draft = startDraft(table.value, 2026);
  return { ...draft, facts: { ...draft.facts, title: 'Kế hoạch thử', issuer: 'UBND xã Thử' } };
}

function namesOf(draft: ImportDraft): (readonly string[])[] {
  return understandRows(draft).map(({ lines }) => lines.map(({ name }) => name));
}

const row = (label: string, name: string, figure: string, unit = 'ha'): string[] => [label, name, figure === '' ? '' : unit, figure, 'P. KT'];

test('a row without a figure heads those that stand deeper, and stands before their names', () => {
  const draft = draftOf([
    row('1', 'Tổng diện tích gieo trồng', '800'),
    row('1.1', 'Lúa cả năm, trong đó:', ''),
    row('', 'Diện tích', '500'),
    row('a)', 'Lúa đông xuân', ''),
    row('-', 'Diện tích', '300'),
    row('1.2', 'Ngô', ''),
    row('', 'Diện tích', '200'),
    row('1.3', 'Rau', '100'),
  ]);
  expect(namesOf(draft)).toEqual([['Tổng diện tích gieo trồng'], [], ['Lúa cả năm: Diện tích'], [], ['Lúa đông xuân: Diện tích'], [], ['Ngô: Diện tích'], ['Rau']]);
  expect(understandRows(draft).flatMap(({ doubts }) => doubts.map(({ code }) => code))).not.toContain('noTarget');
  expect(understandRows(draft).flatMap(({ doubts }) => doubts.map(({ code }) => code))).not.toContain('nameTwice');
});

test('where names are the same below headings of the same name, those above tell them apart', () => {
  const draft = draftOf([
    row('1', 'Trồng trọt', '800'),
    row('1.1', 'Lúa', ''),
    row('a)', 'Vụ xuân', ''),
    row('-', 'Diện tích', '300'),
    row('1.2', 'Ngô', ''),
    row('a)', 'Vụ xuân', ''),
    row('-', 'Diện tích', '200'),
  ]);
  expect(namesOf(draft).flat()).toEqual(['Trồng trọt', 'Vụ xuân: Diện tích', 'Ngô: Vụ xuân: Diện tích']);
});

test('repeated names below rows with figures are told apart by them', () => {
  const draft = draftOf([
    row('1', 'Diện tích gieo trồng', '800'),
    row('1.1', 'Lúa', '500'),
    row('-', 'Diện tích giống mới', '300'),
    row('1.2', 'Ngô', '200'),
    row('-', 'Diện tích giống mới', '100'),
    row('-', 'Diện tích tưới', '50'),
  ]);
  expect(namesOf(draft).flat()).toEqual(['Diện tích gieo trồng', 'Lúa', 'Lúa: Diện tích giống mới', 'Ngô', 'Ngô: Diện tích giống mới', 'Diện tích tưới']);
});

test('a dash row without a figure among others is no heading: its figure is missing', () => {
  const draft = draftOf([row('1', 'Diện tích gieo trồng', '800'), row('-', 'Lúa', ''), row('-', 'Ngô', '200')]);
  const rows = understandRows(draft);
  expect(rows[1]?.doubts.map(({ code }) => code)).toContain('noTarget');
  expect(rows[2]?.lines[0]?.name).toBe('Ngô');
});

test('a choice has the same name as the line it stands for, and so has the plan', () => {
  const draft = draftOf([row('1', 'Tỷ lệ lao động có việc làm', '95', '%'), row('1.1', 'Tỷ lệ theo ngành', ''), row('-', 'Nông nghiệp', '45', '%'), row('-', 'Dịch vụ', '55', '%')]);
  const rows = understandRows(draft);
  const chosen = rows.slice(2).flatMap(({ doubts }) => doubts.flatMap(({ choices }) => choices.flatMap(({ lines, answer }) => [...lines, ...(answer.lines ?? [])])));
  expect(chosen.every(({ name }) => name.startsWith('Tỷ lệ theo ngành: '))).toBe(true);
  const made = planOfDraft({ ...draft, answers: { 3: { kind: 'share' }, 4: { kind: 'share' } } });
  expect(made.ok ? made.value.plan.indicators.flatMap((indicator) => indicator.rows.map(({ name }) => name)) : made.error).toEqual([
    'Tỷ lệ lao động có việc làm',
    'Tỷ lệ theo ngành: Nông nghiệp',
    'Tỷ lệ theo ngành: Dịch vụ',
  ]);
});
