import type { Slot } from '../../src/plan/entries';
import type { RawValue } from '../../src/plan/values';
import { isTakenByDefault, mayBeTaken } from '../../src/plan/merge';
import { orderOf } from '../../src/workbook/takeIn/order';
import { previewTakeIn } from '../../src/workbook/takeIn/preview';
import type { ReadFile } from '../../src/workbook/takeIn/types';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import { seedPlan, withLine } from '../support/plans';
import { emptyEntries, ledBy, NO_HISTORY, returnedBook } from '../support/returnedCopies';

const plan = ledBy(seedPlan('thach-khoi-2026-2030'), { '6a': 'a' });
const mine = { plan, entries: {}, history: { ...NO_HISTORY, lastCopies: new Map([['a', 2], ['b', 2]]) } };

function copy(name: string, cells: Readonly<Record<string, Partial<Record<Slot, RawValue>>>>, over: Partial<ReturnedBook> = {}, agency = 'a', number = 1): ReadFile<string> {
  return { name, book: returnedBook(plan, agency, number, {}, { ...emptyEntries(plan), ...cells }, over) };
}

const one = copy('a.xlsx', { '6a': { 2026: 95, explanation: 'Mưa' } });
const takenAt = '2026-11-30 08:00:00';
const takenIn = (number: number, fingerprint: string) => ({
  ...mine,
  history: { ...mine.history, takenIn: [{ at: takenAt, origin: { file: 'x.xlsx', agencyId: 'a', copyNumber: number }, batch: 1, fingerprint }] },
});
const fingerprint = 'book' in one ? one.book.fingerprint : '';

test('a copy shows the cells that the agency filled, and no others', () => {
  const [file] = previewTakeIn(mine, [one]).files;
  expect(file).toMatchObject({ name: 'a.xlsx', origin: { file: 'a.xlsx', agencyId: 'a', copyNumber: 1 }, refusal: undefined, notes: [] });
  expect(file?.rows.map(({ file: at, lineId, slot, proposed, outcome }) => [at, lineId, slot, proposed, outcome.kind])).toEqual([
    [0, '6a', 2026, 95, 'new'],
    [0, '6a', 'explanation', 'Mưa', 'new'],
  ]);
});

test('a file that cannot be read, and a copy of another plan, are told and cannot be insisted on', () => {
  const other = seedPlan('generic-commune');
  const files: ReadFile<string>[] = [{ name: 'x.xlsx', problem: 'encrypted' }, { name: 'y.xlsx', book: returnedBook(other, 'a', 1, {}, {}) }];
  const preview = previewTakeIn(mine, files, { insisted: new Set([0, 1]) });
  expect(preview.files.map(({ refusal, rows }) => [refusal, rows])).toEqual([
    [{ kind: 'unreadable', problem: 'encrypted' }, []],
    [{ kind: 'otherPlan', title: other.title }, []],
  ]);
  expect(orderOf(preview, []).files).toEqual([]);
});

test.each([
  ['the same file twice in the list', mine, [one, { ...one, name: 'b.xlsx' }], 1, { kind: 'twice', as: 'a.xlsx' }],
  ['a file taken in before', takenIn(1, fingerprint), [one], 0, { kind: 'alreadyTaken', takenAt }],
  ['a copy older than one taken in', takenIn(2, 'other'), [one], 0, { kind: 'olderCopy', takenNumber: 2, takenAt }],
  ['a copy older than one in the list', mine, [one, copy('b.xlsx', {}, {}, 'a', 2)], 0, { kind: 'olderCopy', takenNumber: 2, takenAt: '' }],
])('%s is refused with everything it holds, unless the user insists', (_, side, files, at, refusal) => {
  const refused = previewTakeIn(side, files);
  expect(refused.files[at]?.refusal).toEqual(refusal);
  expect(refused.files[at]?.rows.map(({ returned, outcome }) => [returned, outcome])).toEqual([
    [95, { kind: 'refused', reason: refusal.kind }],
    ['Mưa', { kind: 'refused', reason: refusal.kind }],
  ]);
  expect(orderOf(refused, refused.files[at]?.rows ?? []).writes).toEqual([]);
  const insisted = previewTakeIn(side, files, { insisted: new Set([at]) });
  expect(insisted.files[at]?.refusal).toBeUndefined();
  expect(insisted.files[at]?.rows.every(mayBeTaken)).toBe(true);
});

test('a copy that claims lines of another agency is told so, line by line', () => {
  const [file] = previewTakeIn(mine, [copy('b.xlsx', { '6a': { 2026: 95 } }, {}, 'b')]).files;
  expect(file?.rows.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([['6a', { kind: 'refused', reason: 'notItsLine' }]]);
});

test('a copy of another agency with a higher number makes nothing old', () => {
  expect(previewTakeIn(mine, [one, copy('b.xlsx', {}, {}, 'b', 2)]).files[0]?.refusal).toBeUndefined();
});

test('what is odd about a copy is noted', () => {
  const without = Object.fromEntries(Object.entries(emptyEntries(plan)).filter(([id]) => id !== '6a'));
  const book = returnedBook(plan, 'c', 1, {}, without, { reportingYear: 2028 });
  const facts = { ...book.facts, planVersion: 'before' };
  const preview = previewTakeIn({ ...mine, reportingYear: 2026 }, [{ name: 'c.xlsx', book: { ...book, facts } }]);
  expect(preview.files[0]?.notes).toEqual([{ kind: 'planRevised', lineIds: [] }, { kind: 'unknownCopy' }, { kind: 'linesMissing', lineIds: ['6a'] }, { kind: 'otherYear', year: 2028 }]);
});

test('a figure for a line whose unit was revised since is refused', () => {
  const indicators = JSON.parse(JSON.stringify(plan.indicators, (_, value: unknown) => (isLine(value) && value.id === '6a' ? { ...value, unit: 'hộ' } : value))) as typeof plan.indicators;
  const old = { ...plan, indicators };
  const preview = previewTakeIn(mine, [{ name: 'a.xlsx', book: returnedBook(old, 'a', 1, {}, { '6a': { 2026: 95 } }) }]);
  expect(preview.files[0]?.rows.map(({ outcome }) => outcome)).toEqual([{ kind: 'refused', reason: 'lineRevised' }]);
});

test('a copy handed out before targets were changed and lines ended is taken as before; the note tells of it', () => {
  const decision = { decidedOn: '2028-03-15', reason: 'Nghị quyết 12' };
  const raised = withLine(plan, '6a', (line) => ({ ...line, former: [{ ...decision, targets: line.targets, rules: line.rules, until: 2027 }], rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 97 }] }));
  const now = withLine(raised, '6a', (line) => ({ ...line, retired: { from: 2029, ...decision } }));
  const [file] = previewTakeIn({ ...mine, plan: now }, [one]).files;
  expect(file?.refusal).toBeUndefined();
  expect(file?.notes).toEqual([{ kind: 'planRevised', lineIds: ['6a'] }]);
  expect(file?.rows.map(({ slot, proposed, outcome }) => [slot, proposed, outcome.kind])).toEqual([[2026, 95, 'new'], ['explanation', 'Mưa', 'new']]);
});

describe('a line whose lead has changed since the copy was handed out', () => {
  const part = { ...plan, indicators: plan.indicators.map((each) => ({ ...each, rows: each.rows.map((row) => ({ ...row, lines: row.lines.filter(({ lead }) => lead === 'a') })) })) };
  const passedOn = ledBy(plan, { '6a': 'b' });
  const book = (claimed: typeof plan, over: Partial<ReturnedBook['facts']> = {}): ReadFile<string> => {
    const made = returnedBook(claimed, 'a', 1, {}, { '6a': { 2026: 95 } });
    return { name: 'a.xlsx', book: { ...made, facts: { ...made.facts, ...over } } };
  };

  test('is told so, is not taken unasked, and can be chosen', () => {
    const preview = previewTakeIn({ ...mine, plan: passedOn }, [book(part)]);
    const rows = preview.files.flatMap((file) => file.rows);
    expect(rows.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([['6a', { kind: 'conflict', reason: 'leadChanged' }]]);
    expect([rows.every(mayBeTaken), rows.some(isTakenByDefault)]).toEqual([true, false]);
    expect(orderOf(preview, rows).writes).toMatchObject([{ lineId: '6a', slot: 2026, from: null, to: 95 }]);
    expect(preview.files[0]?.notes).toContainEqual({ kind: 'planRevised', lineIds: ['6a'] });
  });

  test('stays refused where the copy is of the plan as it stands: then it was never given to that agency', () => {
    const version = book(passedOn);
    const planVersion = 'book' in version ? version.book.facts.planVersion : '';
    const [file] = previewTakeIn({ ...mine, plan: passedOn }, [book(part, { planVersion })]).files;
    expect(file?.rows.map(({ outcome }) => outcome)).toEqual([{ kind: 'refused', reason: 'notItsLine' }]);
  });

  test('that was changed here too is the conflict that it would be anyway', () => {
    const [file] = previewTakeIn({ ...mine, plan: passedOn, entries: { '6a': { 2026: 90 } } }, [book(part)]).files;
    expect(file?.rows.map(({ outcome }) => outcome)).toEqual([{ kind: 'conflict', reason: 'bothChanged' }]);
  });
});

test('of a line that has ended, only the years in which it was in force are taken unasked', () => {
  const ended = withLine(plan, '6a', (line) => ({ ...line, retired: { from: 2027, decidedOn: '2027-01-05', reason: 'QĐ 3' } }));
  const old = copy('a.xlsx', { '6a': { 2026: 95, 2027: 96, estimate: 2027, explanation: 'Mưa' } });
  const outcomesIn = (reportingYear: number): readonly unknown[] => (previewTakeIn({ ...mine, plan: ended, reportingYear }, [old]).files[0]?.rows ?? []).map(({ slot, outcome }) => [slot, outcome]);
  const retired = { kind: 'conflict', reason: 'lineRetired' };
  expect(outcomesIn(2027)).toEqual([[2026, { kind: 'new' }], [2027, retired], ['explanation', retired], ['estimate', retired]]);
  expect(outcomesIn(2026)).toContainEqual(['explanation', { kind: 'new' }]);
});

function isLine(value: unknown): value is { readonly id: string; readonly unit: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'unit' in value;
}

test('files that want different figures for a cell are in conflict, and the user may take one of them', () => {
  const files = [one, copy('b.xlsx', { '6a': { 2026: 96, explanation: 'Mưa' } })];
  for (const list of [files, [...files].reverse()]) {
    const preview = previewTakeIn(mine, list);
    const rows = preview.files.flatMap((file) => file.rows);
    const figures = rows.filter(({ slot }) => slot === 2026);
    expect(figures.map(({ outcome }) => outcome)).toEqual([1, 2].map(() => ({ kind: 'conflict', reason: 'otherFile' })));
    expect(orderOf(preview, rows.filter(isTakenByDefault)).writes.map(({ slot, to }) => [slot, to])).toEqual([['explanation', 'Mưa']]);
    expect(orderOf(preview, figures).writes).toHaveLength(1);
    expect(orderOf(preview, figures.slice(1)).writes).toMatchObject([{ lineId: '6a', slot: 2026, from: null, to: figures[1]?.proposed }]);
  }
});

test('an order names the files that were looked at, with what was taken from each', () => {
  const preview = previewTakeIn(mine, [one, copy('b.xlsx', {}, {}, 'b'), { name: 'x.xlsx', problem: 'bad' }]);
  expect(orderOf(preview, preview.files.flatMap(({ rows }) => rows)).files.map(({ origin, taken }) => [origin.file, taken])).toEqual([['a.xlsx', 2], ['b.xlsx', 0]]);
});
