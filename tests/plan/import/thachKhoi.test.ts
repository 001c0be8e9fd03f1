import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import seed from '../../../seeds/thach-khoi-2026-2030.json';
import { agencyKey } from '../../../src/plan/import/agencies/agencies';
import { planOfDraft } from '../../../src/plan/import/planOfDraft';
import { readPasted } from '../../../src/plan/import/readPasted';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft, RowAnswer } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { linesById, placedLines, type Line, type Plan, type Rule } from '../../../src/plan/Plan';
import { parsePlan } from '../../../src/plan/schema';

function pastedAppendix(): ImportDraft {
  const pasted = readPasted({ text: readFileSync(join(__dirname, '../../support/appendices/thach-khoi.txt'), 'utf8') });
  if (!pasted.ok) throw new Error(pasted.error.code);
  return startDraft(pasted.value, 2026);
}

function theSeed(): Plan {
  const parsed = parsePlan(seed);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Rows of the appendix by their names' beginning. */
function withAnswers(draft: ImportDraft, answers: readonly (readonly [string, (row: ReturnType<typeof understandRows>[number]) => RowAnswer])[]): ImportDraft {
  return answers.reduce((current, [name, answer]) => {
    const row = understandRows(current).find(({ cells }) => cells.some((text) => text.startsWith(name)));
    if (row === undefined) throw new Error(name);
    return { ...current, answers: { ...current.answers, [row.index]: { ...current.answers[row.index], ...answer(row) } } };
  }, draft);
}

const eachYear = (): RowAnswer => ({ yearly: 'eachYear' });
const split = (): RowAnswer => ({ split: true });

/** What a clerk who knows the plan answers. */
const ANSWERS: Parameters<typeof withAnswers>[1] = [
  ['Tốc độ tăng trưởng GRDP', ({ doubts }) => doubts[0]?.choices[0]?.answer ?? {}],
  ['Chi phát triển khoa học', split],
  ['Chi phát triển khoa học', eachYear],
  ['Số doanh nghiệp hoạt động', split],
  ['Tỷ lệ gia đình văn hoá', eachYear],
  ['Trang bị phòng học thông minh', ({ doubts }) => doubts[0]?.choices.find(({ lines }) => lines.length === 1)?.answer ?? {}],
  ['Mở rộng diện tích', split],
  ['Tỷ lệ thu gom chất thải', () => ({ yearly: 'average' })],
  ['Tỷ lệ giải quyết thủ tục', eachYear],
  ['Mức độ hài lòng', eachYear],
  ['Tỷ lệ khám phá tội phạm', eachYear],
];

/** What only the plan's body says, which is not in the appendix. */
const ONLY_IN_BODY: Readonly<Record<string, Rule>> = {
  '5': { kind: 'end', due: 2030, direction: 'atMost', bound: 0 },
  '9b': { kind: 'milestone', due: 2027 },
};

/** The appendix names 60 % before 3 %, the plan's lines the other way round. */
const OTHER_ID: Readonly<Record<string, string>> = { '3a': '3b', '3b': '3a' };

const sorted = (rules: readonly Rule[]): readonly Rule[] => [...rules].sort((left, right) => left.kind.localeCompare(right.kind));

describe('the Thạch Khôi appendix, pasted as the text of a PDF', () => {
  const draft = pastedAppendix();

  it('asks about these rows and no others', () => {
    const asked = understandRows(draft).flatMap(({ cells, doubts }) => doubts.filter(({ mustSettle }) => mustSettle).map(({ code, problem }) => [cells[1], problem?.code ?? code]));
    expect(asked).toEqual([
      ['Tốc độ tăng trưởng GRDP', 'growthByEnd'],
      ['Chi phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số', 'severalLines'],
      ['Số doanh nghiệp hoạt động trên địa bàn', 'severalLines'],
      ['Tỷ lệ gia đình văn hoá', 'averageOrEachYear'],
      ['Trang bị phòng học thông minh', 'severalLines'],
      ['Mở rộng diện tích và xây dựng trạm y tế; Hoàn thiện tiêu chí thành lập Trung tâm y tế phường', 'severalLines'],
      ['Tỷ lệ thu gom chất thải rắn sinh hoạt', 'averageOrEachYear'],
      ['Tỷ lệ giải quyết thủ tục hành chính đúng hạn và trước hạn', 'averageOrEachYear'],
      ['Mức độ hài lòng của người dân, doanh nghiệp', 'averageOrEachYear'],
      ['Tỷ lệ khám phá tội phạm', 'averageOrEachYear'],
    ]);
  });

  const made = planOfDraft(withAnswers(draft, ANSWERS));
  const lines: ReadonlyMap<string, Line> = made.ok ? linesById(made.value.plan) : new Map();
  const plan = theSeed();
  const shortNames = new Map(plan.agencies.map(({ id, short }) => [id, short]));

  it('becomes a plan when these are answered', () => {
    expect(made.ok ? [] : made.error).toEqual([]);
  });

  it.each(placedLines(plan).filter(({ line }) => line.id !== '3c').map(({ line }) => [line.id, line] as const))('gives line %s its kind, rules and lead', (id, line) => {
    const found = lines.get(OTHER_ID[id] ?? id);
    const body = ONLY_IN_BODY[id];
    expect(found).toMatchObject({ kind: line.kind });
    expect(sorted(found?.rules ?? [])).toEqual(body === undefined ? sorted(line.rules) : [body]);
    const lead = made.ok ? made.value.plan.agencies.find((agency) => agency.id === found?.lead)?.short : undefined;
    expect(agencyKey(lead ?? '')).toBe(agencyKey(shortNames.get(line.lead) ?? ''));
  });

  it('has no line that the plan does not have', () => {
    expect(lines.size).toBe(32);
  });
});
