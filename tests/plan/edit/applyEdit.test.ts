import type { LineDraft } from '../../../src/plan/lineDraft';
import { linesById, placedLines, targetInForce, type Plan } from '../../../src/plan/Plan';
import { applyEdit, editSteps, type EditContext } from '../../../src/plan/edit/applyEdit';
import type { PlanEdit } from '../../../src/plan/edit/types';
import { lineOf, seedPlan } from '../../support/plans';

const PLAN = seedPlan('thach-khoi-2026-2030');
const DECISION = { decidedOn: '2028-03-15', reason: 'Nghị quyết số 05/NQ-HĐND' };
const DRAFT: LineDraft = {
  name: ' Số sáng kiến cấp phường ',
  unit: 'sáng kiến',
  kind: 'flow',
  targets: { average: { text: '≥ 12' } },
  rules: [{ kind: 'average', direction: 'atLeast', bound: 12 }],
  lead: 'phòng  vh-xh',
  coordinating: ['Hội Nông dân', 'Phòng KTHTĐT'],
};

function done(edit: PlanEdit, plan: Plan = PLAN, context: EditContext = {}): Plan {
  const edited = applyEdit(plan, edit, context);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

function refused(edit: PlanEdit, plan: Plan = PLAN, context: EditContext = {}): unknown {
  const edited = applyEdit(plan, edit, context);
  return edited.ok ? 'done' : edited.error;
}

const raise = (from: number, bound = 520): PlanEdit => ({
  kind: 'reviseTarget',
  lineId: '4a',
  targets: { byEnd: { text: `≥ ${String(bound)}` } },
  rules: [{ kind: 'end', direction: 'atLeast', bound, due: 2030 }],
  from,
  decision: DECISION,
});

describe('adding a line', () => {
  test('a new indicator comes at the end with the next number', () => {
    const plan = done({ kind: 'addLine', place: { kind: 'newIndicator' }, line: DRAFT });
    const added = plan.indicators.at(-1);
    expect(added).toMatchObject({ number: 16, name: 'Số sáng kiến cấp phường', rows: [{ label: '16', lines: [{ id: '16', unit: 'sáng kiến' }] }] });
    expect(plan.indicators.slice(0, -1)).toEqual(PLAN.indicators);
  });

  test('a new indicator can stand behind any other, which all keep their numbers, and it gets a number that is free', () => {
    const plan = done({ kind: 'addLine', place: { kind: 'newIndicator', after: 5 }, line: DRAFT });
    expect(plan.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(plan.indicators.filter(({ number }) => number !== 16)).toEqual(PLAN.indicators);
    expect(refused({ kind: 'addLine', place: { kind: 'newIndicator', after: 77 }, line: DRAFT })).toEqual({ code: 'indicatorGone', indicator: 77 });
  });

  test('a line under an indicator is its last row, with the next free id', () => {
    const once = done({ kind: 'addLine', place: { kind: 'under', indicator: 4 }, line: DRAFT });
    const twice = done({ kind: 'addLine', place: { kind: 'under', indicator: 4 }, line: { ...DRAFT, name: 'Khác' } }, once);
    expect(twice.indicators[3]?.rows.map(({ label, lines }) => [label, ...lines.map(({ id }) => id)])).toEqual([['4', '4a', '4b'], ['-', '4.1'], ['-', '4.2'], ['-', '4.3']]);
  });

  test('agencies are found by their names, and new ones are added', () => {
    const plan = done({ kind: 'addLine', place: { kind: 'newIndicator' }, line: DRAFT });
    expect(lineOf(plan, '16').lead).toBe(lineOf(PLAN, '12').lead);
    expect(lineOf(plan, '16').coordinating).toEqual(['hoi-nong-dan', lineOf(PLAN, '1').lead]);
    expect(plan.agencies).toEqual([...PLAN.agencies, { id: 'hoi-nong-dan', short: 'Hội Nông dân', full: 'Hội Nông dân' }]);
  });

  test('an id that a line had once is not given to another one', () => {
    const plan = done({ kind: 'addLine', place: { kind: 'newIndicator' }, line: DRAFT }, PLAN, { usedIds: ['16'] });
    expect(plan.indicators.at(-1)).toMatchObject({ number: 17, rows: [{ lines: [{ id: '17' }] }] });
  });

  test('what the schema does not take is told with its place, and an unknown indicator too', () => {
    expect(refused({ kind: 'addLine', place: { kind: 'newIndicator' }, line: { ...DRAFT, rules: [] } })).toMatchObject({ code: 'notSound', problems: [{ code: 'tooFew' }] });
    expect(refused({ kind: 'addLine', place: { kind: 'under', indicator: 99 }, line: DRAFT })).toEqual({ code: 'indicatorGone', indicator: 99 });
  });
});

describe('a correction', () => {
  test('changes what a line is called and who answers for it, and nothing else', () => {
    const plan = done({ kind: 'correctLine', lineId: '5', correction: { name: 'Tỷ lệ hộ nghèo đa chiều', lead: 'Phòng VH-XH', note: '' } });
    const before = lineOf(PLAN, '5');
    const { note: gone, ...rest } = before;
    expect(gone).toBeDefined();
    expect(lineOf(plan, '5')).toEqual({ ...rest, name: 'Tỷ lệ hộ nghèo đa chiều', lead: lineOf(PLAN, '12').lead });
    expect(plan.indicators[4]).toMatchObject({ name: 'Tỷ lệ hộ nghèo đa chiều', rows: [{ name: 'Tỷ lệ hộ nghèo đa chiều' }] });
    expect(plan.agencies).toEqual(PLAN.agencies);
  });

  test('one of two lines of a row leaves the row as it is printed', () => {
    const plan = done({ kind: 'correctLine', lineId: '4b', correction: { name: 'Số doanh nghiệp mới' } });
    expect(plan.indicators[3]?.rows[0]?.name).toBe(PLAN.indicators[3]?.rows[0]?.name);
  });

  test('the lead does not take part a second time', () => {
    const partner = PLAN.agencies.find(({ id }) => id === lineOf(PLAN, '3a').coordinating[0])?.short ?? '';
    expect(lineOf(done({ kind: 'correctLine', lineId: '3a', correction: { lead: partner } }), '3a').coordinating).toEqual([]);
  });

  test('that changes nothing says so', () => {
    expect(refused({ kind: 'correctLine', lineId: '5', correction: { name: lineOf(PLAN, '5').name } })).toEqual({ code: 'nothingChanged' });
    expect(refused({ kind: 'correctLine', lineId: '99', correction: {} })).toEqual({ code: 'lineGone', lineId: '99' });
  });
});

describe('a revised target', () => {
  test('keeps the old one with its decision, and years before it stay with it', () => {
    const plan = done(raise(2028));
    const line = lineOf(plan, '4a');
    const { targets, rules } = lineOf(PLAN, '4a');
    expect(line.former).toEqual([{ ...DECISION, targets, rules, until: 2027 }]);
    expect(targetInForce(line, 2027).rules).toEqual(rules);
    expect(targetInForce(line, 2028).rules).toEqual([{ kind: 'end', direction: 'atLeast', bound: 520, due: 2030 }]);
  });

  test('two revisions stand in order; one from before a later one is refused', () => {
    const plan = done(raise(2029, 540), done(raise(2028)));
    expect(lineOf(plan, '4a').former?.map(({ until }) => until)).toEqual([2027, 2028]);
    expect(refused(raise(2027, 560), plan)).toEqual({ code: 'yearNotPossible', first: 2029, last: 2030 });
  });

  test('a target wrong from the beginning is put right from the first year on', () => {
    const plan = done(raise(2026));
    expect(targetInForce(lineOf(plan, '4a'), 2026).rules[0]).toMatchObject({ bound: 520 });
    expect(lineOf(plan, '4a').former).toHaveLength(1);
  });

  test('needs a year of the plan, a day of the calendar and a reason', () => {
    expect(refused(raise(2031))).toEqual({ code: 'yearNotPossible', first: 2026, last: 2030 });
    expect(refused({ ...raise(2028), decision: { ...DECISION, decidedOn: '2028-02-30' } } as PlanEdit)).toEqual({ code: 'dayNotValid', found: '2028-02-30' });
    expect(refused({ ...raise(2028), decision: { ...DECISION, reason: ' ' } } as PlanEdit)).toEqual({ code: 'reasonMissing' });
    expect(refused(raise(2028, 490.5))).toMatchObject({ code: 'notSound' });
  });

  test('a day as people write it is kept year first', () => {
    const plan = done({ ...raise(2028), decision: { decidedOn: '15/3/2028', reason: ' NQ 05 ' } } as PlanEdit);
    expect(lineOf(plan, '4a').former?.[0]).toMatchObject({ decidedOn: '2028-03-15', reason: 'NQ 05' });
  });

  test('the same target again is no revision', () => {
    const { targets, rules } = lineOf(PLAN, '4a');
    expect(refused({ ...raise(2028), targets, rules } as PlanEdit)).toEqual({ code: 'nothingChanged' });
  });
});

describe('the end of a line', () => {
  const retire: PlanEdit = { kind: 'retireLine', lineId: '13', from: 2028, decision: DECISION };

  test('is kept with its decision, and can be taken back', () => {
    const plan = done(retire);
    expect(lineOf(plan, '13').retired).toEqual({ from: 2028, ...DECISION });
    expect(refused(retire, plan)).toEqual({ code: 'alreadyRetired', lineId: '13' });
    expect(done({ kind: 'resumeLine', lineId: '13', decision: DECISION }, plan)).toEqual(PLAN);
    expect(refused({ kind: 'resumeLine', lineId: '13', decision: DECISION })).toEqual({ code: 'notRetired', lineId: '13' });
  });

  test('bounds the years of a later revision', () => {
    const plan = done({ ...retire, lineId: '4a' });
    expect(refused(raise(2028), plan)).toEqual({ code: 'yearNotPossible', first: 2026, last: 2027 });
  });
});

describe('a line added by mistake', () => {
  const drop = (lineId: string): PlanEdit => ({ kind: 'dropLine', lineId });

  test('goes as long as nothing is entered for it, with the row and the indicator that held it alone', () => {
    const added = done({ kind: 'addLine', place: { kind: 'newIndicator' }, line: DRAFT });
    const entries = { '16': { 2026: null, explanation: ' ' }, '5': { 2026: 3 } };
    expect(done(drop('16'), added, { entries }).indicators).toEqual(PLAN.indicators);
    expect(refused(drop('16'), added, { entries: { '16': { 2026: 0 } } })).toEqual({ code: 'lineHoldsEntries', lineId: '16' });
  });

  test('the last line stays', () => {
    const only = placedLines(PLAN)[0]?.indicator;
    const plan: Plan = { ...PLAN, indicators: only === undefined ? [] : [only] };
    expect(refused(drop('1'), plan)).toEqual({ code: 'lastLine', lineId: '1' });
  });
});

test('several edits are done one after the other, or none of them', () => {
  const both = editSteps(PLAN, [raise(2028), { kind: 'correctLine', lineId: '4a', correction: { unit: 'doanh nghiệp' } }]);
  const last = both.ok ? both.value.at(-1)?.after : undefined;
  expect(last && linesById(last).get('4a')).toMatchObject({ unit: 'doanh nghiệp', former: [{ until: 2027 }] });
  expect(editSteps(PLAN, [raise(2028), raise(2028)])).toEqual({ ok: false, error: { code: 'nothingChanged' } });
  expect(editSteps(PLAN, [])).toEqual({ ok: false, error: { code: 'nothingChanged' } });
});
