import generic from '../../seeds/generic-commune.json';
import thachKhoi from '../../seeds/thach-khoi-2026-2030.json';
import { placedLines, type Line, type LineKind, type Period, type Rule, type Target } from '../../src/plan/Plan';
import { parsePlan } from '../../src/plan/schema';
import { parseTarget, rulesOfTarget, type RuleContext, type TargetColumn } from '../../src/plan/target';

const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function rules(text: string, kind: LineKind, column: TargetColumn, more: Partial<RuleContext> = {}): readonly Rule[] | string {
  const parsed = parseTarget(text, { kind, column, period });
  if (!parsed.ok) return parsed.error.code;
  const result = rulesOfTarget(parsed.value, { kind, column, period, ...more });
  return result.ok ? result.value : result.error.code;
}

describe('a target in the column "Bình quân năm"', () => {
  it('of a growth rate is an average', () => {
    expect(rules('≥ 12', 'growth', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 12 }]);
  });

  it('of a share can be an average or hold each year: somebody has to say', () => {
    expect(rules('≥ 95', 'share', 'average')).toBe('averageOrEachYear');
    expect(rules('≥ 95', 'share', 'average', { yearly: 'eachYear' })).toEqual([{ kind: 'eachYear', direction: 'atLeast', bound: 95 }]);
    expect(rules('≥ 95', 'share', 'average', { yearly: 'average' })).toEqual([{ kind: 'average', direction: 'atLeast', bound: 95 }]);
  });

  it('holds each year where it says "hằng năm", and is an average where it says "bình quân"', () => {
    expect(rules('hằng năm đạt 95%', 'share', 'average')).toEqual([{ kind: 'eachYear', direction: 'atLeast', bound: 95 }]);
    expect(rules('bình quân 95%', 'share', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 95 }]);
  });

  it('of what happens in a year is an average; a range is bound and stretch', () => {
    expect(rules('10 - 20', 'flow', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 10, stretch: 20 }]);
    expect(rules('khoảng 45', 'flow', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 45 }]);
    expect(rules('không quá 3, phấn đấu 1,5', 'flow', 'average')).toEqual([{ kind: 'average', direction: 'atMost', bound: 3, stretch: 1.5 }]);
  });
});

describe('a target in the column "Đến năm 2030"', () => {
  it('holds at the end of the last year, or of the year it names', () => {
    expect(rules('≥ 60', 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction: 'atLeast', bound: 60 }]);
    expect(rules('đến năm 2028 đạt 490', 'stock', 'byEnd')).toEqual([{ kind: 'end', due: 2028, direction: 'atLeast', bound: 490 }]);
    expect(rules('đến năm 2035 đạt 490', 'stock', 'byEnd')).toBe('dueOutsidePeriod');
  });

  it('of what happens in a year is a total', () => {
    expect(rules('50 - 100', 'flow', 'byEnd')).toEqual([{ kind: 'total', due: 2030, direction: 'atLeast', bound: 50, stretch: 100 }]);
    expect(rules('20 mỗi năm', 'flow', 'byEnd')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 20 }]);
  });

  it('of a growth rate leaves open which years it means', () => {
    expect(rules('15', 'growth', 'byEnd')).toBe('growthByEnd');
    expect(rules('15%/năm', 'growth', 'byEnd')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 15 }]);
  });
});

describe('the side of a bound', () => {
  it.each([
    ['≤ 40', 'atMost', 40], ['dưới 2%', 'atMost', 2], ['còn 2%', 'atMost', 2], ['0', 'atMost', 0], ['0%', 'atMost', 0],
    ['trên 2%', 'atLeast', 2], ['2%', 'atLeast', 2], ['≥ 0', 'atLeast', 0],
  ] as const)('of "%s" is %s %d', (text, direction, bound) => {
    expect(rules(text, 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction, bound }]);
  });

  it('of a ceiling given as a range is its easier end', () => {
    expect(rules('dưới 8 - 10%', 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction: 'atMost', bound: 10, stretch: 8 }]);
  });

  it('of a fall on a growth line is below zero', () => {
    expect(rules('giảm 2%/năm', 'growth', 'average')).toEqual([{ kind: 'average', direction: 'atMost', bound: -2 }]);
    expect(rules('giảm 1 - 2%/năm', 'growth', 'average')).toEqual([{ kind: 'average', direction: 'atMost', bound: -1, stretch: -2 }]);
    expect(rules('giảm không quá 3%', 'growth', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: -3 }]);
  });

  it('of a ratio is the percentage on a share, the number on a count', () => {
    expect(rules('3/4 trường', 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction: 'atLeast', bound: 75 }]);
    expect(rules('3/4 trường', 'stock', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction: 'atLeast', bound: 3 }]);
  });
});

describe('targets without a figure', () => {
  it('are milestones of their year, of the last year, or a question', () => {
    expect(rules('2026 - 2027', 'milestone', 'average')).toEqual([{ kind: 'milestone', due: 2027 }]);
    expect(rules('Không còn tệ nạn ma tuý', 'milestone', 'byEnd')).toEqual([{ kind: 'milestone', due: 2030 }]);
    expect(rules('Hoàn thành', 'milestone', 'average')).toBe('dueMissing');
    expect(rules('2019 - 2020', 'milestone', 'byEnd')).toBe('dueOutsidePeriod');
  });

  it('are attainments where they recur', () => {
    expect(rules('Hàng năm', 'attainment', 'average')).toEqual([{ kind: 'attainment' }]);
    expect(rules('2026 - 2027', 'attainment', 'average')).toBe('notForKind');
    expect(rules('Hàng năm', 'milestone', 'average')).toBe('notForKind');
  });

  it('ask for 0 where nothing may be left', () => {
    expect(rules('phấn đấu đến năm 2028 không còn hộ nghèo', 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2028, direction: 'atMost', bound: 0 }]);
  });

  it('give no rule to a figure', () => {
    expect(rules('Giữ vững', 'share', 'byEnd')).toBe('noFigure');
    expect(rules('2027', 'milestone', 'byEnd')).toEqual([{ kind: 'milestone', due: 2027 }]);
  });
});

describe('a target that does not fit its line is refused', () => {
  it.each([
    ['100 hộ', 'share', 'byEnd', 'unitDiffers'],
    ['95%', 'stock', 'byEnd', 'unitDiffers'],
    ['3 triệu người', 'stock', 'byEnd', 'unitDiffers'],
    ['tăng 5%', 'share', 'byEnd', 'changeNotLevel'],
    ['gấp 2 lần năm 2025', 'stock', 'byEnd', 'changeNotLevel'],
    ['tốp 5', 'stock', 'byEnd', 'noFigure'],
    ['≥ 120', 'share', 'byEnd', 'boundNotValid'],
    ['≥ 90, phấn đấu 101', 'share', 'byEnd', 'boundNotValid'],
    ['12,5', 'stock', 'byEnd', 'boundNotValid'],
    ['≥ 95; ≥ 90', 'share', 'byEnd', 'severalTargets'],
    ['95', 'milestone', 'byEnd', 'notForKind'],
    ['cả giai đoạn 95%', 'share', 'byEnd', 'notForKind'],
    ['O', 'share', 'byEnd', 'noFigure'],
  ] as const)('"%s" on a %s line (%s): %s', (text, kind, column, code) => {
    expect(rules(text, kind, column)).toBe(code);
  });
});

/** Whether a share is an average or holds each year cannot be known from its cell; these are averages, the others not. */
const AVERAGED = new Set(['10', '4']);

/** Lines whose rules are not all in their cells: 2 (the stretch is in the body) and 5 (so is the due year). */
const NOT_IN_CELLS = ['2', '5'];

function rulesOfCells(line: Line, plan: { readonly period: Period }): Rule[] {
  const { targets } = line;
  const cells: readonly (readonly [TargetColumn, Target | undefined])[] = [['average', targets.average], ['byEnd', targets.byEnd]];
  return cells.flatMap(([column, target]) => {
    if (target === undefined) return [];
    const parsed = parseTarget(target.text, { kind: line.kind, column, period: plan.period, unit: line.unit });
    if (!parsed.ok) throw new Error(`${line.id}: ${parsed.error.code}`);
    expect([line.id, parsed.value.warnings]).toEqual([line.id, []]);
    const yearly = line.kind === 'share' ? (AVERAGED.has(line.id) ? 'average' : 'eachYear') : undefined;
    const context = { kind: line.kind, column, period: plan.period, unit: line.unit };
    const result = rulesOfTarget(parsed.value, yearly === undefined ? context : { ...context, yearly });
    if (!result.ok) throw new Error(`${line.id}: ${result.error.code}`);
    return [...result.value];
  });
}

/** An end rule that a rule for each year already holds says nothing more: 100 in both columns is one rule. */
function withoutRepetition(found: readonly Rule[]): Rule[] {
  const everyYear = found.find((rule) => rule.kind === 'eachYear');
  return found.filter((rule) => !(rule.kind === 'end' && everyYear !== undefined && rule.bound === everyYear.bound));
}

describe('the printed texts of the Thạch Khôi plan', () => {
  const parsed = parsePlan(thachKhoi);
  if (!parsed.ok) throw new Error('seed');
  const plan = parsed.value;
  const lines = placedLines(plan).map(({ line }) => line);
  const sorted = (list: readonly Rule[]) => [...list].sort((left, right) => left.kind.localeCompare(right.kind));

  it.each(lines.filter(({ id }) => !NOT_IN_CELLS.includes(id)).map((line) => [line.id, line] as const))('line %s: mean its rules', (_, line) => {
    expect(sorted(withoutRepetition(rulesOfCells(line, plan)))).toEqual(sorted(line.rules));
  });

  it('of line 2: mean its rule but for the stretch, which the body states', () => {
    expect(rules('≥ 14', 'growth', 'average')).toEqual([{ kind: 'average', direction: 'atLeast', bound: 14 }]);
    expect(rules('đạt bình quân 14%/năm trở lên, phấn đấu đạt 15%/năm', 'growth', 'average')).toEqual(
      lines.find(({ id }) => id === '2')?.rules,
    );
  });

  it('of line 5: mean its rule but for the due year, which the body states', () => {
    expect(rules('0', 'share', 'byEnd')).toEqual([{ kind: 'end', due: 2030, direction: 'atMost', bound: 0 }]);
  });

  it('of every cell can be read', () => {
    const cells = plan.indicators.flatMap(({ rows }) => rows).flatMap(({ targets, unit }) =>
      [targets.byEnd, targets.average].flatMap((target) => (target === undefined ? [] : [[target.text, unit] as const])),
    );
    expect(cells.length).toBeGreaterThan(27);
    for (const [text, unit] of cells) expect([text, parseTarget(text, { unit }).ok]).toEqual([text, true]);
  });
});

describe('the printed texts of the invented commune', () => {
  it('mean its rules', () => {
    const parsed = parsePlan(generic);
    if (!parsed.ok) throw new Error('seed');
    const plan = parsed.value;
    for (const { line } of placedLines(plan)) {
      // A rate that holds each year is more than its cell can say.
      if (line.id === '1.1') continue;
      const found = rulesOfCells(line, plan);
      expect([line.id, found]).toEqual([line.id, line.rules]);
    }
  });
});
