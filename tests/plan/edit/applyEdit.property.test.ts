import fc from 'fast-check';
import { applyEdit } from '../../../src/plan/edit/applyEdit';
import { draftProblems } from '../../../src/plan/edit/draftProblems';
import type { PlanEdit } from '../../../src/plan/edit/types';
import type { LineDraft } from '../../../src/plan/lineDraft';
import { linesById, placedLines, type Plan } from '../../../src/plan/Plan';
import { parsePlan, planToJson } from '../../../src/plan/schema';
import { seedPlan } from '../../support/plans';

const PLAN = seedPlan('generic-commune');
const IDS = [...placedLines(PLAN).map(({ line }) => line.id), '99'];

const decision = fc.record({
  decidedOn: fc.constantFrom('2026-05-01', '2027-12-31', '1/7/2028', 'hôm qua'),
  reason: fc.constantFrom('NQ số 1', 'QĐ số 2', ''),
});
const year = fc.integer({ min: PLAN.period.firstYear - 1, max: PLAN.period.lastYear + 1 });
const bound = fc.integer({ min: 0, max: 120 });
const text = (value: number) => ({ byEnd: { text: String(value) } });
const draft: fc.Arbitrary<LineDraft> = fc.record({
  name: fc.constantFrom('Dòng mới', 'Dòng khác', ' '),
  unit: fc.constantFrom('%', 'hộ'),
  kind: fc.constantFrom('share' as const, 'stock' as const),
  targets: bound.map(text),
  rules: bound.map((value) => [{ kind: 'end', direction: 'atLeast', bound: value, due: PLAN.period.lastYear } as const]),
  lead: fc.constantFrom('Văn phòng', 'Hội mới', 'toString', ''),
  coordinating: fc.subarray(['Văn phòng', 'Hội khác', 'hội  mới']),
});

const lineId = fc.constantFrom(...IDS, '4', '5', '6', '7', '1.1', '2.1');
const edit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ kind: fc.constant('addLine' as const), place: fc.oneof(fc.constant({ kind: 'newIndicator' as const }), fc.integer({ min: 1, max: 7 }).map((after) => ({ kind: 'newIndicator' as const, after })), fc.integer({ min: 1, max: 4 }).map((indicator) => ({ kind: 'under' as const, indicator }))), line: draft }),
  fc.record({ kind: fc.constant('correctLine' as const), lineId, correction: fc.record({ name: fc.constantFrom('Tên mới', 'Tên khác'), lead: fc.constantFrom('Văn phòng', 'Ban X') }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('reviseTarget' as const), lineId, targets: bound.map(text), rules: bound.map((value) => [{ kind: 'end', direction: 'atLeast', bound: value, due: PLAN.period.lastYear } as const]), from: year, decision }),
  fc.record({ kind: fc.constant('retireLine' as const), lineId, from: year, decision }),
  fc.record({ kind: fc.constant('resumeLine' as const), lineId, decision }),
  fc.record({ kind: fc.constant('dropLine' as const), lineId }),
);

/** Walks through edits as they follow one another; those that are refused change nothing. */
function walk(edits: readonly PlanEdit[], step: (before: Plan, after: Plan, done: PlanEdit) => void): void {
  let plan = PLAN;
  for (const each of edits) {
    const edited = applyEdit(plan, each);
    if (!edited.ok) continue;
    step(plan, edited.value, each);
    plan = edited.value;
  }
}

test('whatever is edited, the plan is sound and keeps its JSON form', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) =>
      walk(edits, (_, after) => expect(parsePlan(planToJson(after))).toEqual({ ok: true, value: after })),
    ),
    { numRuns: 60 },
  );
});

test('every target that was ever in force is still there with its decision', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 16 }), (edits) =>
      walk(edits, (before, after, done) => {
        const lines = linesById(after);
        for (const [id, line] of linesById(before)) {
          const now = lines.get(id);
          if (now === undefined) {
            expect(done).toEqual({ kind: 'dropLine', lineId: id });
            continue;
          }
          const former = line.former ?? [];
          expect((now.former ?? []).slice(0, former.length)).toEqual(former);
          const wasReplaced = JSON.stringify([now.targets, now.rules]) !== JSON.stringify([line.targets, line.rules]);
          expect((now.former ?? []).length).toBe(former.length + (wasReplaced ? 1 : 0));
          if (wasReplaced) expect(now.former?.at(-1)).toMatchObject({ targets: line.targets, rules: line.rules });
        }
      }),
    ),
    { numRuns: 60 },
  );
});

test('a line that is not edited stays what it was, and no id comes to mean another line', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 16 }), (edits) =>
      walk(edits, (before, after, done) => {
        const edited = done.kind === 'addLine' ? undefined : done.lineId;
        const lines = linesById(after);
        for (const [id, line] of linesById(before)) {
          if (id !== edited) expect(lines.get(id)).toEqual(line);
          else if (lines.has(id)) expect(lines.get(id)?.kind).toBe(line.kind);
        }
        const standing = placedLines(before).flatMap(({ line: { id }, indicator: { number } }) => (lines.has(id) ? [`${String(number)}/${id}`] : []));
        const known = linesById(before);
        expect(placedLines(after).flatMap(({ line: { id }, indicator: { number } }) => (known.has(id) ? [`${String(number)}/${id}`] : []))).toEqual(standing);
        expect(placedLines(after)).toHaveLength(placedLines(before).length + (done.kind === 'addLine' ? 1 : done.kind === 'dropLine' ? -1 : 0));
      }),
    ),
    { numRuns: 60 },
  );
});

test('a draft without a problem can be added, and one with a problem cannot', () => {
  fc.assert(
    fc.property(draft, (line) => {
      const added = applyEdit(PLAN, { kind: 'addLine', place: { kind: 'newIndicator' }, line });
      expect(added.ok).toBe(draftProblems(line, PLAN.period).length === 0);
    }),
  );
});
