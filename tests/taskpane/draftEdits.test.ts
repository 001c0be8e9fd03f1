import { planOfDraft } from '../../src/plan/import/planOfDraft';
import { understandRows } from '../../src/plan/import/rows/understandRows';
import { editDraft } from '../../src/taskpane/views/import/draftEdits';
import { groupRows } from '../../src/taskpane/views/import/rowGroups';
import { appendixDraft } from '../support/appendixTexts';

const DRAFT = appendixDraft('xa-dong-tien.tsv');

test('a role that can stand once leaves the column that had it', () => {
  const edited = editDraft(DRAFT, { kind: 'role', column: 1, role: 'lead' });
  expect(edited.columns.map(({ role }) => role)).toEqual(['name', 'lead', 'baseline', 'year', 'year', 'year', 'ignore']);
  const years = editDraft(DRAFT, { kind: 'role', column: 1, role: 'year' });
  expect(years.columns.filter(({ role }) => role === 'year')).toHaveLength(4);
});

test('answers to a row add up, and can be taken back together', () => {
  const once = editDraft(DRAFT, { kind: 'answer', row: 5, answer: { cells: { 1: '%' }, accepted: ['directionFromName'] } });
  const twice = editDraft(once, { kind: 'answer', row: 5, answer: { cells: { 6: 'UBND' }, accepted: ['leadFromAbove'] } });
  expect(twice.answers[5]).toEqual({ cells: { 1: '%', 6: 'UBND' }, accepted: ['directionFromName', 'leadFromAbove'] });
  expect(editDraft(twice, { kind: 'clear', row: 5 }).answers).toEqual({});
});

test('a text put right after lines were written by hand asks for understanding again', () => {
  const byHand = editDraft(DRAFT, { kind: 'answer', row: 5, answer: { lines: [], baselines: [] } });
  expect(editDraft(byHand, { kind: 'answer', row: 5, answer: { cells: { 1: '%' } } }).answers[5]).toEqual({ cells: { 1: '%' } });
});

test('what was looked at is doubtful no more, and what must be answered stays', () => {
  const { toCheck, mustSettle } = groupRows(understandRows(DRAFT));
  expect(toCheck).toHaveLength(3);
  const accepted = editDraft(DRAFT, { kind: 'accept', rows: [...toCheck, ...mustSettle] });
  const after = groupRows(understandRows(accepted));
  expect(after.toCheck).toEqual([]);
  expect(after.mustSettle.map(({ index }) => index)).toEqual(mustSettle.map(({ index }) => index));
});

test('years typed into the facts are the plan’s years', () => {
  const period = { baseYear: 2025, firstYear: 2026, lastYear: 2028 };
  const edited = editDraft(DRAFT, { kind: 'facts', facts: { title: 'Kế hoạch 03 năm', period } });
  const [choice] = understandRows(edited).find(({ index }) => index === 7)!.doubts[0]!.choices;
  const made = planOfDraft(editDraft(edited, { kind: 'answer', row: 7, answer: choice!.answer }));
  expect(made).toMatchObject({ ok: true, value: { plan: { title: 'Kế hoạch 03 năm', period } } });
});
