import fc from 'fast-check';
import { REPORT_TEXT, listed } from '../../../src/locales/report/reportText';
import { effectiveIndicatorStatus, effectiveStatus } from '../../../src/plan/handVerdict';
import type { PlanEntries } from '../../../src/plan/entries';
import { leadAgencies } from '../../../src/plan/subPlan';
import type { Status } from '../../../src/plan/status';
import { handVerdictsOf } from '../../../src/workbook/handVerdicts';
import { documentText } from '../../../src/workbook/report/document';
import { narrative } from '../../../src/workbook/report/narrative';
import { caseArbitrary } from '../../support/arbitraries';
import { aLine, planWithHistory, seedPlan } from '../../support/plans';
import { factsOf, itemsOf, saidIn, setByHand } from '../../support/report';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';

const PLAN = seedPlan('thach-khoi-2026-2030');
const WARD = { plan: PLAN, entries: SAMPLE_ACTUALS as PlanEntries, reportingYear: 2027 };

function withEntries(more: PlanEntries): typeof WARD {
  const ids = new Set([...Object.keys(WARD.entries), ...Object.keys(more)]);
  return { ...WARD, entries: Object.fromEntries([...ids].map((id) => [id, { ...WARD.entries[id], ...more[id] }])) };
}

/** The number before each status word in a sentence of counts, e.g. "3 chỉ tiêu có nguy cơ không đạt". */
function told(sentence: string, noun: string): Readonly<Partial<Record<Status, number>>> {
  const count = (pattern: string): number => Number(new RegExp(`(\\d+) ${noun} ${pattern}(?=[;.,]| \\()`).exec(sentence)?.[1] ?? 0);
  return {
    met: Number(new RegExp(`[Cc]ó (\\d+)/\\d+ ${noun} đạt`).exec(sentence)?.[1] ?? 0),
    onTrack: count('đúng tiến độ'),
    atRisk: count('có nguy cơ không đạt'),
    offTrack: count('không đạt tiến độ'),
    pending: count('chưa đến hạn'),
    noData: count('chưa có số liệu'),
    invalid: count('có số liệu sai'),
    retired: count('ngừng theo dõi'),
  };
}

function counted(statuses: readonly Status[]): Readonly<Partial<Record<Status, number>>> {
  const of = (status: Status): number => statuses.filter((each) => each === status).length;
  return { met: of('met'), onTrack: of('onTrack'), atRisk: of('atRisk'), offTrack: of('offTrack'), pending: of('pending'), noData: of('noData'), invalid: of('invalid'), retired: of('retired') };
}

test('the counts in the text are the counts of the assessment, by the verdicts that count, for any plan and year', () => {
  fc.assert(
    fc.property(caseArbitrary(), fc.boolean(), ({ plan, actuals, reportingYear }, byHand) => {
      const [first] = Object.keys(actuals);
      const entries: PlanEntries = byHand && first !== undefined ? { ...actuals, [first]: { ...actuals[first], ...setByHand('atRisk', reportingYear, 'vì thế') } } : actuals;
      const facts = factsOf({ plan, entries, reportingYear });
      const hands = handVerdictsOf(plan, entries, reportingYear);
      const said = saidIn(narrative(facts));
      const indicators = said.find((each) => / chỉ tiêu (?:đạt|nào trong)/.test(each)) ?? '';
      const lines = said.find((each) => each.includes('Tính theo dòng')) ?? '';
      expect(told(indicators, 'chỉ tiêu')).toEqual(counted(facts.assessment.indicators.map((each) => effectiveIndicatorStatus(each, hands))));
      expect(told(lines, 'dòng')).toEqual(counted(facts.assessment.lines.map((each) => effectiveStatus(each, hands))));
    }),
  );
});

test('a line that is no longer measured is named once with its decision, and is none of the total', () => {
  const facts = factsOf({ plan: planWithHistory(), entries: WARD.entries, reportingYear: 2027 });
  const report = narrative(facts);
  const items = itemsOf(report).filter((item) => item.includes('dòng 14.1'));
  expect(items).toEqual(['Phường không ma tuý (chỉ tiêu 14, dòng 14.1): Ngừng theo dõi từ năm 2027 (20/12/2026: Nhập vào kế hoạch khác).']);
  expect(saidIn(report).find((each) => each.includes('Tính theo dòng'))).toMatch(/\/32 dòng đạt.*; ngoài ra 1 dòng ngừng theo dõi\.$/);
});

test('a target that was changed is told with what counted before and the decision', () => {
  const facts = factsOf({ plan: planWithHistory(), entries: WARD.entries, reportingYear: 2028 });
  const [item = ''] = itemsOf(narrative(facts)).filter((each) => each.includes('dòng 4a'));
  expect(item).toContain('Mục tiêu trước đây, áp dụng đến năm 2027: ≥ 420; điều chỉnh ngày 15/03/2028 (Nghị quyết 12/NQ-HĐND).');
});

test('every line stands once in its group, in the words of its verdict', () => {
  fc.assert(
    fc.property(caseArbitrary(), ({ plan, actuals, reportingYear }) => {
      const facts = factsOf({ plan, entries: actuals, reportingYear });
      const text = documentText(narrative(facts));
      const [, detail = ''] = text.split(/\nII\. .*\n/);
      const [groups = ''] = detail.split(/\nIII\. /);
      for (const { line, sentence, indicator } of facts.lines) {
        const start = `- ${line.name} (${REPORT_TEXT.place(indicator.number, line.id)}): ${sentence}.`;
        expect(groups.split(start)).toHaveLength(2);
      }
    }),
  );
});

test('a line that is behind is named with its figures, its lead agency and what that agency explains', () => {
  const facts = factsOf(withEntries({ '2.1': { explanation: 'Giảm đơn hàng xuất khẩu' } }));
  expect(itemsOf(narrative(facts))).toContain(
    'Tốc độ tăng trưởng GRDP: Công nghiệp – Xây dựng (chỉ tiêu 2, dòng 2.1): Bình quân 2026–2027 đạt 14,05 %, yêu cầu ≥ 15,2 %: thiếu 1,15 điểm %. Cơ quan chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị. Giải trình: Giảm đơn hàng xuất khẩu.',
  );
});

test('an explanation that is missing is told at its line and asked of its agency', () => {
  const items = itemsOf(narrative(factsOf(WARD)));
  expect(items.find((item) => item.includes(': Công nghiệp'))).toMatch(/Chưa có giải trình\.$/);
  expect(items).toContain('Phòng Kinh tế, Hạ tầng và Đô thị: 3 dòng (2, 2.1, 5).');
});

test('a verdict set by hand is told beside the computed one, with its reason, and counts', () => {
  const document = narrative(factsOf(withEntries({ '5': setByHand('atRisk', 2027, 'Hai hộ đã chuyển sang bảo trợ') })));
  expect(itemsOf(document).find((item) => item.startsWith('Tỷ lệ hộ nghèo (chỉ tiêu 5): Năm'))).toContain(
    'Đánh giá điều chỉnh: “Có nguy cơ”; tính theo số liệu: “Không đạt tiến độ”. Lý do: Hai hộ đã chuyển sang bảo trợ.',
  );
  expect(saidIn(document).some((each) => each.startsWith('1 dòng được người phụ trách điều chỉnh đánh giá'))).toBe(true);
  expect(saidIn(narrative(factsOf(WARD))).some((each) => each.includes('điều chỉnh'))).toBe(false);
});

test('a verdict set by hand for another year is not told', () => {
  expect(documentText(narrative(factsOf(withEntries({ '5': setByHand('atRisk', 2026, 'cũ') }))))).not.toContain('điều chỉnh');
});

test('wrong entries are told first, as what has to be done before the report is issued', () => {
  const said = saidIn(narrative(factsOf(WARD)));
  expect(said).toContain('Phải làm trước: sửa số liệu sai ở 3 dòng nêu tại nhóm “Số liệu sai”, rồi lập lại báo cáo. Các dòng này chưa đánh giá được.');
});

test('explanations are left out of a report on another year than the one they were given for', () => {
  const document = narrative(factsOf(withEntries({ '2.1': { explanation: 'Giảm đơn hàng' } }), { year: 2026 }));
  expect(documentText(document)).not.toContain('Giảm đơn hàng');
  expect(documentText(document)).not.toContain('Chưa có giải trình');
  expect(saidIn(document)).toContain('Giải trình trong sổ là của năm báo cáo 2027, nên không dẫn vào báo cáo năm 2026.');
});

test('what an agency leads, and nothing else, is in its report', () => {
  for (const { agency, lines } of leadAgencies(PLAN)) {
    const facts = factsOf(WARD, { year: 2027, agencyId: agency.id });
    expect(facts.lines).toHaveLength(lines);
    expect(facts.lines.every(({ lead }) => lead.id === agency.id)).toBe(true);
    expect(narrative(facts).title).toBe(`Kết quả thực hiện các chỉ tiêu do ${agency.full} chủ trì năm 2027`);
  }
});

test('an agency that leads no line has no report', () => {
  expect(() => factsOf(WARD, { year: 2027, agencyId: 'tdp' })).toThrow(RangeError);
});

describe('counts of none, one and many read as sentences', () => {
  const say = (statuses: readonly Status[], named: readonly string[] = []): string => {
    const counts = new Map<Status, number>();
    for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
    return REPORT_TEXT.indicators({ total: statuses.length, counts, named: new Map([['offTrack', named]]) });
  };

  test.each<[readonly Status[], readonly string[], string]>([
    [['met', 'met'], [], 'Có 2/2 chỉ tiêu đạt.'],
    [['met'], [], 'Có 1/1 chỉ tiêu đạt.'],
    [['offTrack', 'noData'], ['4'], 'Chưa có chỉ tiêu nào trong 2 chỉ tiêu đạt; 1 chỉ tiêu không đạt tiến độ (chỉ tiêu 4); 1 chỉ tiêu chưa có số liệu.'],
    [['met', 'offTrack', 'offTrack'], ['2', '3'], 'Có 1/3 chỉ tiêu đạt; 2 chỉ tiêu không đạt tiến độ, gồm chỉ tiêu 2 và 3.'],
    [['met', 'offTrack', 'offTrack', 'offTrack'], ['2', '3', '7'], 'Có 1/4 chỉ tiêu đạt; 3 chỉ tiêu không đạt tiến độ, gồm chỉ tiêu 2, 3 và 7.'],
  ])('%j', (statuses, named, sentence) => {
    expect(say(statuses, named)).toBe(sentence);
  });

  test('a list of names is joined as people do', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a và b', 'a, b và c']);
  });

  test.each<[number, number, string]>([
    [1, 0, 'Với tốc độ hiện nay, mục tiêu có thời hạn còn lại dự kiến đạt.'],
    [4, 0, 'Với tốc độ hiện nay, cả 4 mục tiêu có thời hạn còn lại dự kiến đạt.'],
    [0, 1, 'Trong 1 mục tiêu có thời hạn đủ số liệu để dự báo, với tốc độ hiện nay không mục tiêu nào dự kiến đạt; 1 mục tiêu dự kiến không đạt, gồm:'],
    [9, 2, 'Trong 11 mục tiêu có thời hạn đủ số liệu để dự báo, với tốc độ hiện nay 9 mục tiêu dự kiến đạt; 2 mục tiêu dự kiến không đạt, gồm:'],
  ])('%d reached, %d missed', (reached, missed, sentence) => {
    expect(REPORT_TEXT.outlookCount(reached, missed)).toBe(sentence);
  });
});

test('targets with a due year are listed with what is missed by most first, and none of them once the year has come', () => {
  const { outlooks } = factsOf(WARD);
  const missed = outlooks.filter(({ outlook }) => outlook.kind === 'forecast' && !outlook.reaches);
  expect(missed.map(({ line }) => line.line.id)).toEqual(['5', '8.1']);
  expect(outlooks.slice(0, missed.length)).toEqual(missed);
  expect(factsOf(WARD, { year: 2030 }).outlooks).toEqual([]);
});

test('a plan whose title is in capitals is not shouted in the middle of a sentence', () => {
  const plan = { ...PLAN, title: 'KẾ HOẠCH NĂM NĂM' };
  expect(saidIn(narrative(factsOf({ ...WARD, plan }))).some((each) => each.startsWith('Thực hiện Kế hoạch năm năm của'))).toBe(true);
});

test('a single line makes a report of its own', () => {
  const line = aLine({ id: '1', kind: 'share', rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 95 }] });
  const row = { label: '1', name: line.name, unit: '%', targets: {}, lines: [line] };
  const plan = { ...PLAN, agencies: [{ id: 'a', short: 'A', full: 'Cơ quan A' }], indicators: [{ number: 1, name: line.name, rows: [row] }], tasks: [] };
  const text = documentText(narrative(factsOf({ plan, entries: {}, reportingYear: 2026 })));
  expect(text).toContain('Chưa có chỉ tiêu nào trong 1 chỉ tiêu đạt; 1 chỉ tiêu chưa có số liệu.');
  expect(text).toContain('- Dòng thử (chỉ tiêu 1): Chưa có số liệu năm 2026. Cơ quan chủ trì: Cơ quan A.');
});
