import fc from 'fast-check';
import { agencyKey } from '../../../src/plan/import/agencies/agencies';
import { planOfDraft } from '../../../src/plan/import/planOfDraft';
import type { ImportDraft, RowAnswer, UnderstoodRow } from '../../../src/plan/import/types';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { placedLines, type Rule } from '../../../src/plan/Plan';
import { parsePlan, planToJson } from '../../../src/plan/schema';
import { draftOf, layouts, meaning, printedPlans, type PrintedLine } from '../../support/pastedPlans';

const key = (rules: readonly Rule[]): string => JSON.stringify(rules);

/** The choice that means what was printed; undefined where no doubt offers it. */
function rightAnswer(row: UnderstoodRow, printed: PrintedLine): RowAnswer | undefined {
  const choices = row.doubts.filter(({ mustSettle }) => mustSettle).flatMap((doubt) => doubt.choices);
  return choices.find(({ lines }) => lines.length === 1 && lines[0]?.kind === printed.kind && key(lines[0].rules) === key(printed.rules))?.answer;
}

function lineRows(draft: ImportDraft): readonly UnderstoodRow[] {
  return understandRows(draft).filter(({ as }) => as === 'indicator' || as === 'under');
}

it('a plan that was printed comes back with the same lines, or with a doubt that offers them: never with another rule', () => {
  fc.assert(
    fc.property(printedPlans(), layouts, (plan, layout) => {
      let draft = draftOf(plan, layout);
      const printed = plan.indicators.flat();
      const rows = lineRows(draft);
      expect(rows).toHaveLength(printed.length);
      rows.forEach((row, at) => {
        const line = printed[at];
        if (line === undefined) return;
        if (row.doubts.some(({ mustSettle }) => mustSettle)) {
          const answer = rightAnswer(row, line);
          expect(answer).toBeDefined();
          if (answer !== undefined) draft = { ...draft, answers: { ...draft.answers, [row.index]: answer } };
        } else expect(row.lines.map(({ kind, rules }) => [kind, rules])).toEqual([[line.kind, line.rules]]);
      });

      const made = planOfDraft(draft);
      expect(made.ok ? [] : made.error).toEqual([]);
      if (!made.ok) return;
      const { plan: found } = made.value;
      expect(parsePlan(planToJson(found))).toEqual({ ok: true, value: found });
      const lines = placedLines(found).map(({ line }) => line);
      expect(lines.map(meaning)).toEqual(printed.map(meaning));
      expect(lines.map(({ id }) => id)).toEqual(plan.indicators.flatMap((group, at) => group.map((_, index) => (index === 0 ? String(at + 1) : `${String(at + 1)}.${String(index)}`))));
      const names = new Map(found.agencies.map(({ id, short }) => [id, short]));
      expect(lines.map(({ lead }) => agencyKey(names.get(lead) ?? ''))).toEqual(printed.map(({ lead }) => agencyKey(lead)));
      expect(lines.map(({ coordinating }) => coordinating.map((id) => names.get(id)))).toEqual(printed.map(({ coordinating }) => coordinating));
    }),
    { numRuns: 60 },
  );
});
