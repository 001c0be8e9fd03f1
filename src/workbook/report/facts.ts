import { explainInReport } from '../../locales/explain';
import { shortfallOf } from '../../plan/askedBound';
import { assessPlan, type LineAssessment, type PlanAssessment } from '../../plan/assess';
import { figuresOf, type PlanEntries } from '../../plan/entries';
import { effectiveIndicatorStatus, effectiveStatus, type HandVerdict } from '../../plan/handVerdict';
import { hasOutlook, outlookOf, type DueRule, type Outlook } from '../../plan/outlook';
import { owesExplanation } from '../../plan/owedExplanations';
import { placedLines, type Agency, type AgencyId, type PlacedLine, type Plan, type Year } from '../../plan/Plan';
import type { Status } from '../../plan/status';
import { planOfAgency } from '../../plan/subPlan';
import type { PlanActuals } from '../../plan/values';
import { handVerdictsOf } from '../handVerdicts';

/** What a workbook tells a report: a check of the open workbook and the snapshot of a file both do. */
export interface ReportSource {
  readonly plan: Plan;
  /** The figures, those computed from the budget among them. */
  readonly actuals: PlanActuals;
  readonly entries: PlanEntries;
  /** The workbook's own reporting year: explanations are given for this year and carry no year of their own. */
  readonly reportingYear: Year | undefined;
  readonly tolerancePercent: number;
}

/** The year that is reported on, and the agency when it is not the whole plan. */
export interface ReportScope {
  readonly year: Year;
  readonly agencyId?: AgencyId;
}

/** A line with all that is said of it. */
export interface ReportLine extends PlacedLine {
  readonly assessed: LineAssessment;
  /** The verdict that counts. */
  readonly status: Status;
  readonly hand: HandVerdict | undefined;
  readonly sentence: string;
  readonly lead: Agency;
  /** What its agency explains; '' where it says nothing, or speaks of another year. */
  readonly explanation: string;
  /** The agency has yet to explain why the line is behind. */
  readonly owesExplanation: boolean;
}

/** An indicator's number with the verdict that counts. */
export interface ReportIndicator {
  readonly number: number;
  readonly status: Status;
}

/** Where the present pace of a target with a due year leads. */
export interface ReportOutlook {
  readonly line: ReportLine;
  readonly rule: DueRule;
  readonly outlook: Outlook;
}

/** Everything a report is made from. */
export interface ReportFacts {
  /** The part of the plan that is reported on. */
  readonly plan: Plan;
  readonly agency: Agency | undefined;
  readonly year: Year;
  readonly assessment: PlanAssessment;
  readonly actuals: PlanActuals;
  readonly entries: PlanEntries;
  readonly indicators: readonly ReportIndicator[];
  readonly lines: readonly ReportLine[];
  /** The worst first; targets whose due year has come are not among them. */
  readonly outlooks: readonly ReportOutlook[];
  /** The year that the workbook's explanations speak of, when it is another than the report's. */
  readonly explainedYear: Year | undefined;
}

/**
 * What is known of a year, for the whole plan or for what one agency leads.
 * @throws RangeError when the year is none of the plan's, or the agency leads no line.
 */
export function reportFacts(source: ReportSource, { year, agencyId }: ReportScope): ReportFacts {
  const plan = agencyId === undefined ? source.plan : planOfAgency(source.plan, agencyId);
  if (plan === undefined || (agencyId !== undefined && plan.indicators.length === 0)) throw new RangeError(`agency ${agencyId ?? ''} leads no line`);
  const assessment = assessPlan(plan, source.entries, { reportingYear: year, tolerancePercent: source.tolerancePercent });
  const hands = handVerdictsOf(plan, source.entries, year);
  // A workbook whose year cell is spoilt leaves open which year is explained: the one that is asked for is the likeliest.
  const explained = source.reportingYear ?? year;
  const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency]));
  const placed = placedLines(plan);
  const lines = assessment.lines.flatMap((assessed, index): readonly ReportLine[] => {
    const place = placed[index];
    if (place === undefined) return [];
    const { line } = place;
    const status = effectiveStatus(assessed, hands);
    const explanation = explained === year ? String(source.entries[line.id]?.explanation ?? '').trim() : '';
    return [
      {
        ...place,
        assessed,
        status,
        hand: hands.get(line.id),
        sentence: explainInReport(assessed, plan.period.firstYear),
        lead: agencies.get(line.lead) ?? { id: line.lead, short: line.lead, full: line.lead },
        explanation,
        owesExplanation: explained === year && owesExplanation(assessed, source.entries[line.id]),
      },
    ];
  });
  return {
    plan,
    agency: agencyId === undefined ? undefined : agencies.get(agencyId),
    year,
    assessment,
    actuals: source.actuals,
    entries: source.entries,
    indicators: assessment.indicators.map((each) => ({ number: each.indicator.number, status: effectiveIndicatorStatus(each, hands) })),
    lines,
    outlooks: outlooksOf(lines, plan, source.actuals, year),
    explainedYear: explained === year ? undefined : explained,
  };
}

/** Off track or at risk: somebody has to explain it. */
export function isBehind(status: Status): boolean {
  return status === 'offTrack' || status === 'atRisk';
}

function outlooksOf(lines: readonly ReportLine[], plan: Plan, actuals: PlanActuals, reportingYear: Year): readonly ReportOutlook[] {
  const all = lines.flatMap((line) =>
    line.assessed.rules.map(({ rule }) => rule).filter(hasOutlook).map((rule): ReportOutlook => {
      const figures = figuresOf(actuals[line.line.id], plan.period);
      return { line, rule, outlook: outlookOf(line.line, rule, figures, { reportingYear, period: plan.period }) };
    }),
  );
  return all.filter(({ outlook }) => outlook.kind !== 'over').sort((a, b) => rank(b) - rank(a));
}

/** What is missed by most comes first, then what cannot be told, then what is reached. */
function rank({ rule, outlook }: ReportOutlook): number {
  switch (outlook.kind) {
    case 'forecast':
      return outlook.reaches ? -3 : shortfallOf(rule.direction, rule.bound, outlook.projected);
    case 'tooFewPoints':
      return -1;
    case 'noFigure':
      return -2;
    case 'over':
      return -4;
  }
}
