import * as fc from 'fast-check';
import type { Line, Plan, Rule, Task } from '../../src/plan/Plan';
import { seedPlan } from '../support/plans';
import { MOST_PROBLEMS, parsePlan, planToJson } from '../../src/plan/schema';

type Json = Record<string, unknown>;

const floor = { kind: 'average', direction: 'atLeast', bound: 5 };
const earlier = { rules: [floor], until: 2027, decidedOn: '2028-03-15', reason: 'Nghị quyết 12' };

function line(fields: Json = {}): Json {
  return { id: '1', kind: 'growth', rules: [floor], ...fields };
}

function row(fields: Json = {}): Json {
  return {
    name: 'Tăng thu', unit: '%', targets: { average: '≥ 5' }, lead: 'a', coordinating: ['b'], lines: [line()], ...fields,
  };
}

/** A small plan in the compact form; every test changes one thing. */
function plan(fields: Json = {}): Json {
  return {
    id: 'p',
    title: 'Kế hoạch',
    issuer: 'Xã Mẫu',
    documentNumber: '',
    dateLine: '',
    period: { baseYear: 2025, firstYear: 2026, lastYear: 2030 },
    agencies: [{ id: 'a', short: 'A', full: 'Phòng A' }, { id: 'b', short: 'B', full: 'Phòng B' }],
    indicators: [{ number: 1, rows: [row()] }],
    ...fields,
  };
}

function without(json: Json, field: string): Json {
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== field));
}

function withLine(fields: Json): Json {
  return plan({ indicators: [{ number: 1, rows: [row({ lines: [line(fields)] })] }] });
}

function withRules(kind: string, ...rules: Json[]): Json {
  return withLine({ kind, rules });
}

function read(json: unknown): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function problems(json: unknown): string[] {
  const parsed = parsePlan(json);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const PLACE = 'indicators.0.rows.0.lines.0';

describe('a plan in the compact form', () => {
  it('gives a line the name, unit, targets and agencies of its row', () => {
    expect(read(plan()).indicators[0]).toEqual({
      number: 1,
      name: 'Tăng thu',
      rows: [{
        label: '1',
        name: 'Tăng thu',
        unit: '%',
        targets: { average: { text: '≥ 5' } },
        lines: [{
          id: '1', name: 'Tăng thu', unit: '%', kind: 'growth', targets: { average: { text: '≥ 5' } },
          rules: [floor], lead: 'a', coordinating: ['b'],
        }],
      }],
    });
  });

  it('leaves a line what it states itself', () => {
    const own = { name: 'Riêng', unit: 'điểm', targets: {}, lead: 'b', coordinating: [], note: 'ghi chú' };
    expect(read(withLine(own)).indicators[0]?.rows[0]?.lines[0]).toMatchObject(own);
  });

  it('trims and composes its texts', () => {
    expect(read(plan({ title: '  Kế hoạch'.normalize('NFD') + '\u00A0' })).title).toBe('Kế hoạch');
  });

  it('puts a dash before the second row of an indicator', () => {
    const second = row({ lines: [line({ id: '1.1' })] });
    expect(read(plan({ indicators: [{ number: 7, rows: [row(), second] }] })).indicators[0]?.rows.map((r) => r.label))
      .toEqual(['7', '-']);
  });
});

describe('a plan that is not sound is refused, with the place', () => {
  const refused: readonly [string, unknown, string][] = [
    ['no plan at all', null, 'notObject '],
    ['a text', 'kế hoạch', 'notObject '],
    ['a missing title', without(plan(), 'title'), 'missing title'],
    ['a misspelt field', plan({ tittle: 'x' }), 'unknownField tittle'],
    ['a title that is a number', plan({ title: 5 }), 'notText title'],
    ['an empty title', plan({ title: ' \u00A0 ' }), 'emptyText title'],
    ['a line break in a text', plan({ title: 'a\nb' }), 'forbiddenCharacter title'],
    ['a NUL in a text', plan({ title: 'a\u0000b' }), 'forbiddenCharacter title'],
    ['half a character', plan({ title: 'a\uD800b' }), 'forbiddenCharacter title'],
    ['a text written backwards', plan({ title: 'a\u202Eb' }), 'forbiddenCharacter title'],
    ['a text that is too long', plan({ title: 'x'.repeat(1001) }), 'textTooLong title'],
    ['agencies that are no list', plan({ agencies: {} }), 'notList agencies'],
    ['no agencies', plan({ agencies: [] }), 'tooFew agencies'],
    ['too many agencies', plan({ agencies: Array(201).fill(0) }), 'tooMany agencies'],
    ['two agencies with one id', plan({ agencies: [1, 2, 3].map((n) => ({ id: n < 3 ? 'a' : 'b', short: 'A', full: 'A' })) }),
      'duplicateAgency agencies.1.id'],
    ['two indicators with one number', plan({ indicators: [{ number: 1, rows: [row()] }, { number: 1, rows: [row({ lines: [line({ id: '2' })] })] }] }),
      'duplicateIndicator indicators.1.number'],
    ['two lines with one id', plan({ indicators: [{ number: 1, rows: [row({ lines: [line(), line()] })] }] }),
      'duplicateLine indicators.0.rows.0.lines.1.id'],
    ['two lines whose ids differ in case alone', plan({ indicators: [{ number: 1, rows: [row({ lines: [line({ id: '3a' }), line({ id: '3A' })] })] }] }),
      'duplicateLine indicators.0.rows.0.lines.1.id'],
    ['a line id with a blank', withLine({ id: '1 a' }), `badId ${PLACE}.id`],
    ['a line id that is too long', withLine({ id: '1234567890123' }), `badId ${PLACE}.id`],
    ['a line id every object has', withLine({ id: 'constructor' }), `badId ${PLACE}.id`],
    ['an unknown kind of line', withLine({ kind: 'ratio' }), `unknownKind ${PLACE}.kind`],
    ['a lead nobody declared', withLine({ lead: 'zz' }), `unknownAgency ${PLACE}.lead`],
    ['a coordinating agency nobody declared', withLine({ coordinating: ['b', 'zz'] }), `unknownAgency ${PLACE}.coordinating.1`],
    ['a lead that coordinates itself', withLine({ coordinating: ['a'] }), `agencyNamedTwice ${PLACE}.coordinating.0`],
    ['a line without a lead', plan({ indicators: [{ number: 1, rows: [{ name: 'T', unit: '', targets: {}, lines: [line()] }] }] }),
      `missing ${PLACE}.lead`],
    ['years the wrong way round', plan({ period: { baseYear: 2025, firstYear: 2030, lastYear: 2026 } }), 'yearsReversed period.lastYear'],
    ['eleven years', plan({ period: { baseYear: 2025, firstYear: 2026, lastYear: 2036 } }), 'periodTooLong period.lastYear'],
    ['a base year in the plan', plan({ period: { baseYear: 2026, firstYear: 2026, lastYear: 2030 } }), 'baseYearNotBefore period.baseYear'],
    ['a year with decimals', plan({ period: { baseYear: 2025.5, firstYear: 2026, lastYear: 2030 } }), 'notYear period.baseYear'],
    ['no rule', withLine({ rules: [] }), `tooFew ${PLACE}.rules`],
    ['an unknown rule', withLine({ rules: [{ kind: 'never' }] }), `unknownKind ${PLACE}.rules.0.kind`],
    ['a bound that is not a number', withRules('growth', { ...floor, bound: NaN }), `notNumber ${PLACE}.rules.0.bound`],
    ['an endless bound', withRules('growth', { ...floor, bound: Infinity }), `notNumber ${PLACE}.rules.0.bound`],
    ['a bound without direction', withRules('growth', { kind: 'average', bound: 5 }), `missing ${PLACE}.rules.0.direction`],
    ['a total of shares', withRules('share', { ...floor, kind: 'total', due: 2030 }), `ruleDoesNotFitKind ${PLACE}.rules.0.kind`],
    ['a milestone rule on a figure', withRules('stock', { kind: 'milestone', due: 2030 }), `ruleDoesNotFitKind ${PLACE}.rules.0.kind`],
    ['a bound on a milestone', withRules('milestone', floor), `ruleDoesNotFitKind ${PLACE}.rules.0.kind`],
    ['an attainment rule on a figure', withRules('share', { kind: 'attainment' }), `ruleDoesNotFitKind ${PLACE}.rules.0.kind`],
    ['a bound on an attainment', withRules('attainment', floor), `ruleDoesNotFitKind ${PLACE}.rules.0.kind`],
    ['a due year before the plan', withRules('milestone', { kind: 'milestone', due: 2025 }), `dueOutsidePeriod ${PLACE}.rules.0.due`],
    ['a due year after the plan', withRules('share', { ...floor, kind: 'end', due: 2031 }), `dueOutsidePeriod ${PLACE}.rules.0.due`],
    ['a share above 100', withRules('share', { ...floor, bound: 100.5 }), `boundNotValid ${PLACE}.rules.0.bound`],
    ['a negative count', withRules('stock', { ...floor, kind: 'eachYear', bound: -1 }), `boundNotValid ${PLACE}.rules.0.bound`],
    ['half a thing each year', withRules('flow', { ...floor, kind: 'eachYear', bound: 1.5 }), `boundNotValid ${PLACE}.rules.0.bound`],
    ['a fall of more than everything', withRules('growth', { ...floor, bound: -100 }), `boundNotValid ${PLACE}.rules.0.bound`],
    ['a stretch below a floor', withRules('growth', { ...floor, stretch: 4 }), `stretchNotBetter ${PLACE}.rules.0.stretch`],
    ['a stretch above a ceiling', withRules('share', { ...floor, direction: 'atMost', stretch: 6 }), `stretchNotBetter ${PLACE}.rules.0.stretch`],
    ['an earlier target without a reason', withLine({ former: [{ ...earlier, reason: ' ' }] }), `emptyText ${PLACE}.former.0.reason`],
    ['an earlier target without a real day', withLine({ former: [{ ...earlier, decidedOn: '2028-02-30' }] }), `notDay ${PLACE}.former.0.decidedOn`],
    ['an earlier target that applies to the end', withLine({ former: [{ ...earlier, until: 2030 }] }), `untilNotPossible ${PLACE}.former.0.until`],
    ['earlier targets in the wrong order', withLine({ former: [{ ...earlier, until: 2028 }, { ...earlier, until: 2027 }] }), `untilNotPossible ${PLACE}.former.1.until`],
    ['an earlier rule of another kind of figure', withLine({ former: [{ ...earlier, rules: [{ kind: 'attainment' }] }] }), `ruleDoesNotFitKind ${PLACE}.former.0.rules.0.kind`],
    ['an end before the plan begins', withLine({ retired: { from: 2025, decidedOn: '2028-03-15', reason: 'QĐ 5' } }), `retiredOutsidePeriod ${PLACE}.retired.from`],
    ['a stretch above 100 %', withRules('share', { ...floor, stretch: 101 }), `stretchNotValid ${PLACE}.rules.0.stretch`],
  ];

  it.each(refused)('%s', (_, json, expected) => {
    expect(problems(json)).toEqual([expected]);
  });

  it('with the figures a sentence about it needs', () => {
    const parsed = parsePlan(withRules('share', { ...floor, kind: 'end', due: 2031 }));
    expect(parsed).toMatchObject({ error: [{ figures: { id: '1', due: 2031, after: 2025, last: 2030 } }] });
    expect(parsePlan(plan({ title: 'x'.repeat(1001) }))).toMatchObject({ error: [{ figures: { limit: 1000 } }] });
  });

  it('and with no more problems than a reader can use', () => {
    const lines = Array.from({ length: 50 }, (_, index) => line({ id: `l${index}`, lead: 'x', coordinating: ['y', 'z'] }));
    expect(problems(plan({ indicators: [{ number: 1, rows: [row({ lines })] }] }))).toHaveLength(MOST_PROBLEMS);
  });

  it('when it has more than 500 lines in all', () => {
    const indicators = Array.from({ length: 11 }, (_, i) => ({
      number: i + 1,
      rows: [row({ lines: Array.from({ length: 50 }, (__, l) => line({ id: `${i}.${l}` })) })],
    }));
    expect(read(plan({ indicators: indicators.slice(0, 10) })).indicators).toHaveLength(10);
    expect(problems(plan({ indicators }))).toEqual(['tooManyLines indicators']);
  });
});

describe('what a plan may well ask', () => {
  const accepted: readonly [string, Json][] = [
    ['an average count with decimals', withRules('flow', { ...floor, bound: 12.5 })],
    ['a fall as a negative growth', withRules('growth', { ...floor, direction: 'atMost', bound: -4, stretch: -6 })],
    ['nobody left poor by 2028', withRules('share', { kind: 'end', direction: 'atMost', bound: 0, due: 2028 })],
    ['a total', withRules('flow', { kind: 'total', direction: 'atLeast', bound: 50, stretch: 100, due: 2030 })],
    ['a plan of ten years', plan({ period: { baseYear: 2025, firstYear: 2026, lastYear: 2035 } })],
  ];

  it.each(accepted)('%s', (_, json) => {
    expect(problems(json)).toEqual([]);
  });
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '').normalize('NFC').trim())
  .filter((text) => text.length > 0);

const years = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
const due = fc.integer({ min: 2026, max: 2030 });
const direction = fc.constantFrom('atLeast', 'atMost');
const share = fc.double({ min: 0, max: 100, noNaN: true }).map((figure) => figure + 0);

const shareRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('eachYear'), direction, bound: share }),
  fc.record({ kind: fc.constant('average'), direction, bound: share }),
  fc.record({ kind: fc.constant('end'), direction, bound: share, due }),
  fc.constant({ kind: 'average', direction: 'atLeast', bound: 14, stretch: 15 } as const),
);

const target = fc.record({ text: word, clause: fc.integer({ min: 1, max: 20 }) }, { requiredKeys: ['text'] });
const targets = fc.record({ byEnd: target, average: target }, { requiredKeys: [] });

const decision = { decidedOn: fc.constantFrom('2027-12-31', '2028-02-29'), reason: word };

const former = fc
  .tuple(fc.array(fc.integer({ min: 2025, max: 2029 }), { minLength: 1, maxLength: 3 }), fc.array(shareRule, { minLength: 1, maxLength: 2 }), targets, fc.record(decision))
  .map(([untils, rules, was, decided]) => untils.sort((one, other) => one - other).map((until) => ({ targets: was, rules, until, ...decided })));

const anyLine: fc.Arbitrary<Line> = fc.record(
  {
    id: fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,6}$/),
    name: word,
    unit: fc.oneof(fc.constant(''), word),
    kind: fc.constant('share' as const),
    targets,
    rules: fc.array(shareRule, { minLength: 1, maxLength: 3 }),
    lead: fc.constantFrom('a', 'b'),
    coordinating: fc.subarray(['c', 'd', 'e']),
    note: word,
    former,
    retired: fc.record({ from: due, ...decision }),
  },
  { requiredKeys: ['id', 'name', 'unit', 'kind', 'targets', 'rules', 'lead', 'coordinating'] },
);

const anyTask: fc.Arbitrary<Task> = fc.record(
  {
    id: fc.stringMatching(/^N[0-9]{1,6}$/),
    kind: fc.constantFrom('scheme' as const, 'task' as const),
    name: word,
    lead: fc.constantFrom('a', 'b'),
    coordinating: fc.subarray(['c', 'd', 'e']),
    product: fc.oneof(fc.constant(''), word),
    due: fc.constantFrom('2026-02-28', '2028-02-29'),
    clause: fc.oneof(fc.constant(''), word),
  },
  { requiredKeys: ['id', 'kind', 'name', 'lead', 'coordinating', 'product', 'clause'] },
);

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  id: fc.constant('p'),
  title: word,
  issuer: word,
  documentNumber: fc.oneof(fc.constant(''), word),
  dateLine: word,
  period: fc.constant(years),
  agencies: fc.constant(['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, short: id, full: id }))),
  indicators: fc.uniqueArray(anyLine, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }).chain((lines) =>
    fc.record({ label: word, name: word, unit: word, targets, name2: word, cut: fc.integer({ min: 0, max: lines.length - 1 }) })
      .map(({ cut, name2, ...fields }) => {
        const groups = [lines.slice(0, cut), lines.slice(cut)].filter((group) => group.length > 0);
        return groups.map((group, index) => ({ number: index + 1, name: name2, rows: [{ ...fields, lines: group }] }));
      }),
  ),
  tasks: fc.uniqueArray(anyTask, { selector: ({ id }) => id, maxLength: 4 }),
});

describe('writing a plan as JSON', () => {
  it('and reading it again gives the same plan', () => {
    fc.assert(fc.property(anyPlan, (one) => {
      expect(parsePlan(JSON.parse(JSON.stringify(planToJson(one))))).toEqual({ ok: true, value: one });
    }));
  });

  it('the complete form is read too', () => {
    fc.assert(fc.property(anyPlan, (one) => {
      expect(parsePlan(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
    }));
  });

  it('is shorter than the complete form, because lines leave out what they share with their row', () => {
    const complete = read(plan());
    expect(JSON.stringify(planToJson(complete))).not.toContain('"lead":"a","coordinating":["b"],"rules"');
    expect(JSON.stringify(planToJson(complete)).length).toBeLessThan(JSON.stringify(complete).length);
  });
});

describe('reading whatever a stranger sends', () => {
  it('never throws, and every problem has a code and a place', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => {
      const parsed = parsePlan(json);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.error.every(({ code, path }) => code.length > 0 && Array.isArray(path))).toBe(true);
    }));
  });

  it('never throws when one field of a sound plan is anything at all', () => {
    const fields = Object.keys(plan());
    fc.assert(fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
      expect(typeof parsePlan(plan({ [field]: value })).ok).toBe('boolean');
    }));
  });

  it('answers a list of a million entries at once', () => {
    const begin = performance.now();
    expect(problems(plan({ indicators: Array(1_000_000).fill({}) }))).toEqual(['tooMany indicators']);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

test('a source in the budget goes only with the kind that it gives', () => {
  const withSource = (kind: 'growth' | 'share', source: unknown): unknown => {
    const json = structuredClone(planToJson(seedPlan('generic-commune'))) as { indicators: { rows: { lines: Record<string, unknown>[] }[] }[] };
    const line = json.indicators[0]!.rows[0]!.lines[0]!;
    Object.assign(line, { kind, source, rules: [{ kind: 'average', direction: 'atLeast', bound: 9 }] });
    return json;
  };
  expect(parsePlan(withSource('growth', { kind: 'budgetGrowth', item: 'revenue' })).ok).toBe(true);
  expect(parsePlan(withSource('share', { kind: 'budgetGrowth', item: 'revenue' }))).toMatchObject({ ok: false, error: [{ code: 'sourceDoesNotFitKind', path: ['indicators', 0, 'rows', 0, 'lines', 0, 'source'] }] });
  expect(parsePlan(withSource('growth', { kind: 'budgetGrowth', item: 'gold' }))).toMatchObject({ ok: false, error: [{ code: 'unknownKind' }] });
});

test('a scheme or task has an id of its own, a known lead and a real day', () => {
  const withTask = (task: Record<string, unknown>): unknown => ({
    ...(planToJson(seedPlan('generic-commune')) as object),
    tasks: [{ id: 'DA1', kind: 'scheme', name: 'Đề án', lead: 'kt', due: '2026-02-28', ...task }],
  });
  expect(parsePlan(withTask({})).ok).toBe(true);
  expect(parsePlan(withTask({ due: '2026-02-29' }))).toMatchObject({ ok: false, error: [{ code: 'notDay', path: ['tasks', 0, 'due'] }] });
  expect(parsePlan(withTask({ lead: 'nobody' }))).toMatchObject({ ok: false, error: [{ code: 'unknownAgency', path: ['tasks', 0, 'lead'] }] });
  expect(parsePlan(withTask({ id: '1.1' }))).toMatchObject({ ok: false, error: [{ code: 'duplicateTask', path: ['tasks', 0, 'id'] }] });
});
