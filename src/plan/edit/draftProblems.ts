import type { LineDraft } from '../lineDraft';
import type { Period, Plan } from '../Plan';
import { parsePlan, planToJson, type PlanProblem } from '../schema';
import { lineOfDraft } from './lineOfDraft';

/** A fault of a draft; `path` begins at the draft, e.g. `['rules', 0, 'bound']` or `['lead']`. */
export type DraftProblem = PlanProblem;

const PLACE_OF_LINE = 6;

/** What keeps a draft from being a line of a plan, by the rules of the plan's own schema; empty where nothing does. */
export function draftProblems(draft: LineDraft, period: Period): readonly DraftProblem[] {
  const { line, agencies } = lineOfDraft(draft, '1', []);
  const row = { label: '1', name: 'x', unit: '', targets: {}, lines: [line] };
  const plan: Plan = {
    id: 'x',
    title: 'x',
    issuer: 'x',
    documentNumber: '',
    dateLine: '',
    period,
    agencies: agencies.length === 0 ? [{ id: 'x', short: 'x', full: 'x' }] : agencies,
    indicators: [{ number: 1, name: 'x', rows: [row] }],
    tasks: [],
  };
  const parsed = parsePlan(planToJson(plan));
  const faults = parsed.ok ? [] : parsed.error.filter(({ path }) => path[0] === 'indicators').map((problem) => ({ ...problem, path: problem.path.slice(PLACE_OF_LINE) }));
  // The lead stands as an id in the plan: a blank one is a malformed id there, and a missing name here.
  const leadMissing = draft.lead.trim() === '';
  return [...faults.filter(({ path }) => !(leadMissing && path[0] === 'lead')), ...(leadMissing ? [{ code: 'missing', path: ['lead'], figures: {} } as const] : [])];
}
