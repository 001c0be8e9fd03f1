import fc from 'fast-check';
import { withWrites, type PlanEntries, type Slot } from '../../src/plan/entries';
import { estimateCell } from '../../src/plan/estimates';
import { HAND_STATUSES } from '../../src/plan/handVerdict';
import { handWord } from '../../src/workbook/handVerdicts';
import { enteredYears, type FormerTarget, type Line, type LineKind, type Period, type Plan, type Rule } from '../../src/plan/Plan';
import { valueKind, type ValueKind } from '../../src/plan/reading';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES, type PlanActuals, type RawValue } from '../../src/plan/values';

/** A plan with actuals and the way it is to be assessed: all that a workbook is computed from. */
export interface Case {
  readonly plan: Plan;
  readonly actuals: PlanActuals;
  /** The same figures, with explanations and verdicts set by hand. */
  readonly entries: PlanEntries;
  readonly reportingYear: number;
  readonly tolerancePercent: number;
}

const figure = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 0.1, 0.2, 0.3, 15, 15.2, 97.45, 100),
);

function periodArbitrary(): fc.Arbitrary<Period> {
  return fc
    .record({ first: fc.integer({ min: 2015, max: 2040 }), gap: fc.integer({ min: 1, max: 3 }), years: fc.integer({ min: 1, max: 10 }) })
    .map(({ first, gap, years }) => ({ baseYear: first - gap, firstYear: first, lastYear: first + years - 1 }));
}

function ruleArbitrary(kind: LineKind, { firstYear, lastYear }: Period): fc.Arbitrary<Rule> {
  const due = fc.integer({ min: firstYear, max: lastYear });
  if (kind === 'milestone') return due.map((year) => ({ kind: 'milestone', due: year }));
  if (kind === 'attainment') return fc.constant({ kind: 'attainment' });
  const bound = kind === 'growth' ? fc.integer({ min: -20, max: 40 }) : fc.integer({ min: 0, max: 100 });
  const bounded = fc
    .record({ direction: fc.constantFrom('atLeast' as const, 'atMost' as const), bound, further: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }) })
    .map(({ direction, bound: floor, further }) => ({
      direction,
      bound: floor,
      ...(further === undefined ? {} : { stretch: direction === 'atLeast' ? floor + further : floor - further }),
    }));
  const kinds: readonly ('eachYear' | 'average' | 'end' | 'total')[] = ['eachYear', 'average', 'end', ...(kind === 'flow' ? (['total'] as const) : [])];
  return fc
    .record({ ruleKind: fc.constantFrom(...kinds), rest: bounded, due })
    .map(({ ruleKind, rest, due: year }) => (ruleKind === 'eachYear' || ruleKind === 'average' ? { kind: ruleKind, ...rest } : { kind: ruleKind, due: year, ...rest }));
}

/** Targets that were replaced, some of them before they were ever in force. */
function formerArbitrary(kind: LineKind, period: Period): fc.Arbitrary<readonly FormerTarget[]> {
  const { firstYear, lastYear } = period;
  const one = fc.record({
    rules: fc.array(ruleArbitrary(kind, period), { minLength: 1, maxLength: 2 }),
    until: fc.integer({ min: firstYear - 1, max: lastYear - 1 }),
    reason: fc.constantFrom('Nghị quyết 12/NQ-HĐND', '=1 "tạm"'),
  });
  return fc
    .array(one, { minLength: 1, maxLength: 2 })
    .map((all) => all.sort((a, b) => a.until - b.until).map((each) => ({ ...each, targets: { byEnd: { text: '≥ 10' } }, decidedOn: `${String(each.until)}-03-15` })));
}

function historyArbitrary(kind: LineKind, period: Period): fc.Arbitrary<Pick<Line, 'former' | 'retired'>> {
  const end = fc.integer({ min: period.firstYear, max: period.lastYear }).map((from) => ({ from, decidedOn: `${String(from)}-01-31`, reason: 'Nghị quyết 30' }));
  return fc
    .tuple(fc.option(formerArbitrary(kind, period), { nil: undefined, freq: 2 }), fc.option(end, { nil: undefined, freq: 2 }), fc.integer({ min: 0, max: 3 }))
    .map(([former, retired, among]) => ({ ...(former === undefined ? {} : { former }), ...(retired === undefined || among > 0 ? {} : { retired }) }));
}

function lineArbitrary(id: string, period: Period): fc.Arbitrary<Line> {
  return fc.constantFrom<LineKind>('growth', 'share', 'stock', 'flow', 'attainment', 'milestone').chain((kind) =>
    fc.tuple(fc.array(ruleArbitrary(kind, period), { minLength: 1, maxLength: 3 }), historyArbitrary(kind, period), fc.constantFrom('DN', 'triệu đồng')).map(([rules, history, unit]) => ({
      id,
      name: `Dòng ${id}`,
      unit: kind === 'growth' || kind === 'share' ? '%' : kind === 'stock' || kind === 'flow' ? unit : '',
      kind,
      targets: {},
      rules,
      lead: 'a',
      coordinating: [],
      ...history,
    })),
  );
}

function planArbitrary(): fc.Arbitrary<Plan> {
  return fc.record({ period: periodArbitrary(), count: fc.integer({ min: 1, max: 6 }) }).chain(({ period, count }) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => lineArbitrary(index % 2 === 0 ? String(index + 1) : `${String(index)}.1`, period))).map((lines) => ({
      id: 'p',
      title: 'Kế hoạch thử',
      issuer: 'UBND xã',
      documentNumber: '',
      dateLine: '',
      period,
      agencies: [{ id: 'a', short: 'A', full: 'Cơ quan A' }],
      indicators: lines.map((line, index) => ({
        number: index + 1,
        name: line.name,
        rows: [{ label: String(index + 1), name: line.name, unit: line.unit, targets: {}, lines: [line] }],
      })),
      tasks: [],
    })),
  );
}

/** An entry as people leave it: mostly fitting, sometimes blank, sometimes wrong. */
function entryArbitrary(kind: ValueKind): fc.Arbitrary<RawValue> {
  const fitting: fc.Arbitrary<RawValue> =
    kind === 'attainment'
      ? fc.constantFrom(...ATTAINMENT_CHOICES)
      : kind === 'milestone'
        ? fc.constantFrom(...MILESTONE_CHOICES)
        : kind === 'growth'
          ? figure
          : kind === 'share'
            ? figure.map((value) => Math.min(100, Math.abs(value)))
            : figure.map((value) => (kind === 'amount' ? Math.abs(value) : Math.round(Math.abs(value))));
  const wrong = fc.constantFrom<RawValue>('95%', 'chưa có', ' 12', '1.234,5', 'đạt', 'Đạt ', -100, -0.5, 100.5, 12.25, true, false);
  return fc.oneof({ arbitrary: fitting, weight: 20 }, { arbitrary: fc.constantFrom<RawValue>(null, '', '  '), weight: 4 }, { arbitrary: wrong, weight: 1 });
}

/** An explanation, which figures are estimates, and the three cells of a verdict set by hand: often whole, sometimes without a part, sometimes wrong. */
function sideEntries(period: Period): fc.Arbitrary<readonly (readonly [Slot, RawValue])[]> {
  const years = enteredYears(period);
  const words = HAND_STATUSES.map(handWord);
  const blank = fc.constantFrom<RawValue>(null, '', '  ');
  const mostly = (...values: readonly RawValue[]): fc.Arbitrary<RawValue> => fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 4 }, { arbitrary: blank, weight: 1 });
  return fc
    .tuple(
      mostly('Chậm vốn', 12, null),
      mostly(...words, ...words, 'Đạt', '*', '● đạt', 5),
      mostly(...years, ...years, period.lastYear + 1, period.firstYear + 0.5, String(period.firstYear), 'nay'),
      mostly('Nghiệm thu tháng 1', 7, ' a '),
      fc.integer({ min: 0, max: 3 }),
      fc.oneof(fc.subarray([...years]).map((some): RawValue => estimateCell(some)), mostly(years.join(','), `ước ${String(period.lastYear)}`, 'x', true)),
    )
    .map(([explanation, handVerdict, handYear, handReason, among, estimate]) => [
      ['explanation', explanation],
      ['estimate', estimate],
      ...(among === 0 ? [] : ([['handVerdict', handVerdict], ['handYear', handYear], ['handReason', handReason]] as const)),
    ]);
}

/** Random plans with random entries, reporting years and tolerances. */
export function caseArbitrary(): fc.Arbitrary<Case> {
  return planArbitrary().chain((plan) => {
    const years = enteredYears(plan.period);
    const lines = plan.indicators.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
    const entries = fc.tuple(
      ...lines.map((line) => fc.tuple(...years.map(() => entryArbitrary(valueKind(line)))).map((values) => Object.fromEntries(years.map((year, index) => [year, values[index] ?? null])))),
    );
    return fc
      .record({
        entries,
        sides: fc.tuple(...lines.map(() => sideEntries(plan.period))),
        reportingYear: fc.integer({ min: plan.period.firstYear, max: plan.period.lastYear }),
        tolerancePercent: fc.constantFrom(0, 2.5, 5, 5, 10, 100),
      })
      .map(({ entries: values, sides, reportingYear, tolerancePercent }) => {
        const actuals: PlanActuals = Object.fromEntries(lines.map((line, index) => [line.id, values[index] ?? {}]));
        const beside = lines.flatMap(({ id }, index) => (sides[index] ?? []).map(([slot, to]) => ({ lineId: id, slot, to })));
        return { plan, actuals, entries: withWrites(actuals, beside), reportingYear, tolerancePercent };
      });
  });
}
