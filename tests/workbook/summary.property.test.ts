import fc from 'fast-check';
import { retirementText } from '../../src/locales/retirement';
import { outlookText } from '../../src/locales/outlookText';
import { assessPlan } from '../../src/plan/assess';
import { hasOutlook, outlookOf, wayDone } from '../../src/plan/outlook';
import { isRetired, placedLines, targetInForce } from '../../src/plan/Plan';
import { severityOf, worstOf, type Status } from '../../src/plan/status';
import { shutDown } from '../../src/preview/headless';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { handWord } from '../../src/workbook/handVerdicts';
import { area } from '../../src/workbook/grid';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { summaryLayout } from '../../src/workbook/summary/summaryLayout';
import { caseArbitrary, type Case } from '../support/arbitraries';
import { computeWorkbook } from '../support/computedWorkbook';
import { sheetOf } from '../support/specCells';

afterAll(shutDown);

const ORDER: readonly Status[] = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];

type Read = (row: number, column: number, rows: number, columns: number) => readonly (readonly unknown[])[];

/** Reads the summary after a real spreadsheet engine has computed the whole workbook. */
async function withSummary(spec: WorkbookSpec, look: (read: Read) => void): Promise<void> {
  const computed = await computeWorkbook(spec);
  const sheet: SheetSpec = sheetOf(spec, 'summary');
  try {
    look((row, column, rows, columns) => computed.values(sheet, area(row, column, rows, columns)));
  } finally {
    computed.dispose();
  }
}

function built({ plan, actuals, reportingYear, tolerancePercent }: Case): WorkbookSpec {
  return buildWorkbook(plan, { reportingYear, tolerancePercent, entries: actuals });
}

function counted(statuses: readonly Status[]): readonly number[] {
  return [...ORDER.map((status) => statuses.filter((each) => each === status).length), statuses.filter((each) => each !== 'retired').length];
}

/** The engine writes a point, the pane a comma and grouped thousands; the words and figures are the same. */
function withoutNotation(sentence: string): string {
  return sentence.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
}

test('counters, agencies and the list of lines that are behind say what the assessment says', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async (each) => {
      const { lines, indicators } = assessPlan(each.plan, each.actuals, each);
      const layout = summaryLayout(each.plan, false);
      await withSummary(built(each), (read) => {
        expect(read(layout.counts.lines, 2, 1, 8)[0]).toEqual(counted(lines.map(({ status }) => status)));
        expect(read(layout.counts.indicators, 2, 1, 8)[0]).toEqual(counted(indicators.map(({ lines: own }) => worstOf(own.map(({ status }) => status)) ?? 'noData')));
        expect(read(layout.agencies.first, 2, 1, 8)[0]).toEqual(counted(lines.map(({ status }) => status)));
        expect(read(layout.agencies.total, 2, 1, 8)[0]).toEqual(counted(lines.map(({ status }) => status)));
        const behind = [...lines].filter(({ status }) => status === 'offTrack' || status === 'atRisk').sort((a, b) => severityOf(b.status) - severityOf(a.status));
        const ids = read(layout.list.first, 0, layout.list.count, 1).flat().map(String);
        expect(ids).toEqual([...behind.map(({ line }) => line.id), ...Array.from({ length: lines.length - behind.length }, () => '')].slice(0, layout.list.count));
        expect(String(read(layout.list.note, 0, 1, 1)[0]?.[0])).toMatch(behind.length === 0 ? /^Không có dòng nào/ : new RegExp(`^Có ${String(behind.length)} dòng`));
      });
    }),
    { numRuns: 40 },
  );
}, 240_000);

test('the progress of a due target by formula is its outlook', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async (each) => {
      const layout = summaryLayout(each.plan, false);
      const { count, first } = layout.progress;
      if (count === 0) return;
      const options = { reportingYear: each.reportingYear, period: each.plan.period };
      const expected = layout.progress.targets.map(({ line, nth }): { readonly way?: number | undefined; readonly said: string } => {
        if (isRetired(line, each.reportingYear) && line.retired !== undefined) return { said: retirementText(line.retired, 'vi') };
        const rule = targetInForce(line, each.reportingYear).rules.filter(hasOutlook)[nth];
        if (rule === undefined) return { said: '' };
        const actuals = each.actuals[line.id] ?? {};
        return { way: wayDone(line, rule, actuals, options), said: withoutNotation(outlookText(outlookOf(line, rule, actuals, options), line, rule, 'vi')) };
      });
      await withSummary(built(each), (read) => {
        const rows = read(first, 6, count, 4);
        expect(rows.map(([, , , said]) => String(said))).toEqual(expected.map(({ said }) => said));
        rows.forEach(([way], index) => {
          const wanted = expected[index]?.way;
          if (wanted === undefined) expect(way).toBe('');
          else expect(way).toBeCloseTo(wanted, 8);
        });
      });
    }),
    { numRuns: 40 },
  );
}, 240_000);

test('a verdict set by hand counts in the counters, and hides no line from the list', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), fc.constantFrom('met' as const, 'offTrack' as const), async (each, status) => {
      const [placed] = placedLines(each.plan);
      if (placed === undefined) return;
      const { lines } = assessPlan(each.plan, each.actuals, each);
      const computed = lines[0]?.status;
      // Nothing set by hand counts for a line that is no longer measured.
      if (computed === 'retired') return;
      const entries = { ...each.actuals, [placed.line.id]: { ...each.actuals[placed.line.id], handVerdict: handWord(status), handYear: each.reportingYear, handReason: 'Đã kiểm tra' } };
      const layout = summaryLayout(each.plan, false);
      await withSummary(buildWorkbook(each.plan, { ...each, entries }), (read) => {
        expect(read(layout.counts.lines, 2, 1, 8)[0]).toEqual(counted([status, ...lines.slice(1).map((line) => line.status)]));
        const ids = read(layout.list.first, 0, layout.list.count, 1).flat();
        expect(ids.includes(placed.line.id)).toBe(status === 'offTrack' || computed === 'offTrack' || computed === 'atRisk');
        expect(String(read(layout.counts.note, 0, 1, 1)[0]?.[0])).toContain('Trong đó 1 dòng');
      });
    }),
    { numRuns: 15 },
  );
}, 120_000);
