import generic from '../../seeds/generic-commune.json';
import thachKhoi from '../../seeds/thach-khoi-2026-2030.json';
import { placedLines, type Line, type Plan, type Rule, type RuleKind } from '../../src/plan/Plan';
import { parsePlan } from '../../src/plan/schema';

function planOf(json: unknown): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Writes a rule in one word or a few, e.g. "avg>=10..20", "end<=0@2028". */
function short(rule: Rule): string {
  if (rule.kind === 'attainment') return 'attained';
  if (rule.kind === 'milestone') return `done@${rule.due}`;
  const name = { eachYear: 'each', average: 'avg', total: 'sum', end: 'end' }[rule.kind];
  const stretch = rule.stretch === undefined ? '' : `..${rule.stretch}`;
  const due = 'due' in rule ? `@${rule.due}` : '';
  return `${name}${rule.direction === 'atLeast' ? '>=' : '<='}${rule.bound}${stretch}${due}`;
}

/** What the Thạch Khôi plan asks for: id, unit, kind, rules, lead, coordinating. Typed from the plan, not from the seed. */
const ASKED = `
1    | % | growth | avg>=15 | kthtdt | tdp
2    | % | growth | avg>=14..15 | kthtdt | tdp
2.1  | % | growth | avg>=15.2 | kthtdt | tdp
2.2  | % | growth | avg>=10.9 | kthtdt | tdp
2.3  | % | growth | avg>=2 | kthtdt | tdp
3a   | % | share | each>=3 | vhxh | kthtdt
3b   | % | share | end>=60@2030 | vhxh | kthtdt
3c   | % | share | end<=40@2030 | vhxh | kthtdt
4a   | DN | stock | end>=490@2030 | kthtdt | pdv, tdp
4b   | DN | flow | avg>=45 | kthtdt | pdv, tdp
4.1  | Cơ sở kinh doanh | flow | sum>=50..100@2030, avg>=10..20 | kthtdt | pdv, tdp
5    | % | share | end<=0@2028 | kthtdt | mttq
6a   | % | share | each>=95 | vhxh | mttq, tdp
6b   | % | share | each>=100 | vhxh | mttq, tdp
7    | % | share | end>=100@2030 | vhxh | csgd
7.1  | Lớp/cấp | stock | end>=1@2030 | vhxh | csgd
7.2  | % | share | end>=100@2030 | vhxh | csgd
7.3  | % | share | end>=100@2030 | vhxh | csgd
8    | % | share | end>=97.45@2030 | vhxh | tdp, cqdv
8.1  | % | share | end>=61.03@2030 | vhxh | tdp, cqdv
9a   | - | milestone | done@2027 | vhxh | kthtdt, tyt
9b   | - | milestone | done@2030 | vhxh | kthtdt, tyt
9.1  | % | share | end>=100@2030 | vhxh | tyt
10   | % | share | avg>=98, end>=100@2030 | kthtdt | tdp
11   | % | share | each>=98 | ttpvhcc | pcm
11.1 | % | share | each>=95 | ttpvhcc | pcm
11.2 | % | share | each>=100 | ttpvhcc | pcm
12   | - | attainment | attained | vhxh | cqcm
13   | % | share | each>=100 | bchqs | ca, tdp
14a  | % | share | each>=75 | ca | bchqs, tdp, mttq
14b  | % | share | each>=90 | ca | bchqs, tdp, mttq
14.1 | - | milestone | done@2030 | ca | bchqs, tdp, mttq
15   | % | share | each>=100 | pbdv | mttq
`;

function row(line: Line): string {
  const rules = line.rules.map(short).join(', ');
  return [line.id, line.unit || '-', line.kind, rules, line.lead, line.coordinating.join(', ')].join(' | ');
}

describe('the Thạch Khôi plan', () => {
  const plan = planOf(thachKhoi);
  const lines = placedLines(plan);

  it('has 15 indicators, 27 appendix rows and 33 lines', () => {
    expect(plan.indicators.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(plan.indicators.flatMap(({ rows }) => rows)).toHaveLength(27);
    expect(lines).toHaveLength(33);
  });

  it('asks of every line what the plan asks', () => {
    const asked = ASKED.trim().split('\n').map((text) => text.replace(/ +\|/g, ' |'));
    expect(lines.map(({ line }) => row(line))).toEqual(asked);
  });

  it('covers 2026 to 2030 and takes 2025 as its base', () => {
    expect(plan.period).toEqual({ baseYear: 2025, firstYear: 2026, lastYear: 2030 });
  });

  it('numbers the first row of an indicator and puts a dash before the rows under it', () => {
    expect(plan.indicators[3]?.rows.map(({ label }) => label)).toEqual(['4', '-']);
  });

  it('names its agencies in full, as its text does', () => {
    const names = new Map(plan.agencies.map((agency) => [agency.short, agency.full]));
    expect(names.get('Phòng KTHTĐT')).toBe('Phòng Kinh tế, Hạ tầng và Đô thị');
    expect(names.get('Phòng VH-XH')).toBe('Phòng Văn hóa - Xã hội');
    expect(names.get('TTPVHCC')).toBe('Trung tâm Phục vụ hành chính công');
    expect(names.get('BCH Quân sự')).toBe('Ban Chỉ huy quân sự phường');
    expect(names.get('CA Phường')).toBe('Công an phường');
  });

  it('keeps the blanks of the document number and the date, which are filled in by hand', () => {
    expect(plan.documentNumber).toBe('Số      /KH-UBND');
    expect(plan.dateLine).toBe('ngày    tháng 03 năm 2026');
  });

  it('shares out a cell that holds two targets, and keeps the cell as printed', () => {
    const shared = plan.indicators[13]?.rows[0];
    expect(shared?.targets.average?.text).toBe(
      '≥ 75; ≥ 90 % với tội phạm rất nghiêm trọng và đặc biệt nghiêm trọng',
    );
    expect(shared?.lines.map(({ targets }) => targets.average?.text)).toEqual([
      '≥ 75',
      '≥ 90 % với tội phạm rất nghiêm trọng và đặc biệt nghiêm trọng',
    ]);
  });

  it('says which clause states a target that the appendix does not have', () => {
    const clauses = lines.map(({ line }) => [line.id, line.targets.byEnd?.clause] as const);
    expect(clauses.filter(([, clause]) => clause !== undefined)).toEqual([['3c', 3], ['9b', 9]]);
  });

  it('notes every place where body and appendix differ', () => {
    const noted = lines.filter(({ line }) => line.note !== undefined).map(({ line }) => line.id);
    expect(noted).toEqual(expect.arrayContaining(['3c', '4b', '5', '8.1', '9b', '10']));
  });
});

describe('the plan of an invented commune', () => {
  const plan = planOf(generic);
  const lines = placedLines(plan).map(({ line }) => line);

  it('shares no year count, agency or document with the ward', () => {
    expect(plan.period).toEqual({ baseYear: 2024, firstYear: 2025, lastYear: 2027 });
    expect(plan.agencies.map(({ short }) => short)).not.toContain('Phòng KTHTĐT');
  });

  it('has every kind of line and every kind of rule', () => {
    const rules = lines.flatMap((line) => line.rules);
    const ruleKinds: RuleKind[] = ['eachYear', 'average', 'total', 'end', 'milestone', 'attainment'];
    expect([...new Set(lines.map(({ kind }) => kind))].sort()).toEqual(
      ['attainment', 'flow', 'growth', 'milestone', 'share', 'stock'],
    );
    expect([...new Set(rules.map(({ kind }) => kind))].sort()).toEqual([...ruleKinds].sort());
    expect(rules.map(short)).toEqual(expect.arrayContaining(['avg<=3..1.5', 'sum>=9000@2026', 'each<=-4..-6']));
  });
});
