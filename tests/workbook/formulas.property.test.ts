import fc from 'fast-check';
import { explainLine } from '../../src/locales/explain';
import { signedStatusLabel } from '../../src/locales/status';
import { WORKBOOK_TEXT } from '../../src/locales/workbookText';
import { assessPlan, type LineAssessment } from '../../src/plan/assess';
import { placedLines, targetInForce } from '../../src/plan/Plan';
import { severityOf } from '../../src/plan/status';
import { shutDown } from '../../src/preview/headless';
import { effectiveStatus } from '../../src/plan/handVerdict';
import { owesExplanation } from '../../src/plan/owedExplanations';
import { COLUMN_NAME_KEYS } from '../../src/workbook/appendixLayout';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { handVerdictsOf, readHandVerdict } from '../../src/workbook/handVerdicts';
import { namesFor } from '../../src/workbook/names';
import { rulesLayout, sectionColumn } from '../../src/workbook/rulesLayout';
import { caseArbitrary, type Case } from '../support/arbitraries';
import { computeWorkbook } from '../support/computedWorkbook';
import { areaNamed, sheetOf } from '../support/specCells';

afterAll(shutDown);

/** Of each line, in the order of the plan: what the pane says. */
function assessedLines({ plan, entries, reportingYear, tolerancePercent }: Case): readonly LineAssessment[] {
  return assessPlan(plan, entries, { reportingYear, tolerancePercent }).lines;
}

interface InSheet {
  readonly severity: unknown;
  readonly label: unknown;
  readonly sentence: unknown;
  readonly owed: unknown;
  readonly state: unknown;
  readonly effective: unknown;
}

/** Of each line, in the order of the plan: what the sheet says by its formulas alone. */
async function verdictsInSheet({ plan, entries, reportingYear, tolerancePercent }: Case): Promise<readonly InSheet[]> {
  const spec = buildWorkbook(plan, { reportingYear, tolerancePercent, entries });
  const computed = await computeWorkbook(spec);
  try {
    const column = (key: keyof typeof COLUMN_NAME_KEYS): readonly unknown[] => {
      const { sheet, area } = areaNamed(spec, namesFor('').column(COLUMN_NAME_KEYS[key]));
      return computed.values(sheet, area).slice(1, -1).map(([value]) => value);
    };
    const [severities, labels, sentences] = [column('severity'), column('status'), column('comparison')];
    const [owed, states] = [column('owed'), column('handState')];
    const { lines, lineResult } = rulesLayout(plan);
    const rules = sheetOf(spec, 'rules');
    const effective = computed.values(rules, sectionColumn(lines, lineResult.effective)).map(([value]) => value);
    return severities.map((severity, index) => ({ severity, label: labels[index], sentence: sentences[index], owed: owed[index], state: states[index], effective: effective[index] }));
  } finally {
    computed.dispose();
  }
}

test(
  'the status by formula in a real spreadsheet engine is the status by assessLine, for 400 random workbooks',
  async () => {
    let [former, retired] = [0, 0];
    await fc.assert(
      fc.asyncProperty(caseArbitrary(), async (each) => {
        const lines = assessedLines(each);
        retired += lines.filter(({ status }) => status === 'retired').length;
        former += lines.filter(({ line, rules }) => rules.length > 0 && targetInForce(line, each.reportingYear).rules !== line.rules).length;
        const inSheet = await verdictsInSheet(each);
        expect(inSheet.map(({ severity }) => severity)).toEqual(lines.map(({ status }) => severityOf(status)));
        expect(inSheet.map(({ label }) => label)).toEqual(lines.map(({ status }) => signedStatusLabel(status, 'vi')));
      }),
      { numRuns: 150 },
    );
    // Lines that are assessed by a former target, and lines that are no longer measured, were among them.
    expect(former).toBeGreaterThan(10);
    expect(retired).toBeGreaterThan(10);
  },
  240_000,
);

test(
  'the verdict that counts, the explanations that are owed and the state of verdicts set by hand are the same by formula as by the pane',
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(caseArbitrary(), async (each) => {
        const { plan, entries, reportingYear } = each;
        const lines = assessedLines(each);
        const hands = handVerdictsOf(plan, entries, reportingYear);
        const inSheet = await verdictsInSheet(each);
        expect(inSheet.map(({ effective }) => effective)).toEqual(lines.map((line) => severityOf(effectiveStatus(line, hands))));
        expect(inSheet.map(({ owed }) => owed !== '')).toEqual(lines.map((line) => owesExplanation(line, entries[line.line.id])));
        const counts = inSheet.map(({ state }) => state === WORKBOOK_TEXT.appendix.handStates.counts);
        expect(counts).toEqual(lines.map(({ line }) => hands.has(line.id)));
        for (const { line } of lines) seen.add(readHandVerdict(entries[line.id], reportingYear, plan.period).kind);
      }),
      { numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(['counts', 'incomplete', 'none', 'otherYear']);
  },
  120_000,
);

/** The engine writes a point, the pane a comma and grouped thousands; the words and figures are the same. */
function withoutNotation(sentence: string): string {
  return sentence.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
}

test(
  'the sheet explains a verdict in the same sentence as the pane, and says which figures are estimates',
  async () => {
    let estimates = 0;
    await fc.assert(
      fc.asyncProperty(caseArbitrary(), async (each) => {
        const lines = assessedLines(each);
        estimates += lines.filter((line) => line.isEstimate).length;
        const inSheet = await verdictsInSheet(each);
        const sentences = lines.map((line) => withoutNotation(explainLine(line, each.plan.period.firstYear, 'vi')));
        expect(inSheet.map(({ sentence }) => String(sentence))).toEqual(sentences);
        expect(placedLines(each.plan).length).toBe(sentences.length);
      }),
      { numRuns: 30 },
    );
    expect(estimates).toBeGreaterThan(10);
  },
  120_000,
);
