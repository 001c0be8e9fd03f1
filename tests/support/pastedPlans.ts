import fc from 'fast-check';
import type { Line, LineKind, Period, Rule } from '../../src/plan/Plan';
import { readPasted } from '../../src/plan/import/readPasted';
import { startDraft } from '../../src/plan/import/startDraft';
import type { ImportDraft } from '../../src/plan/import/types';

/** A line as an appendix prints it: what it means, and the texts that say so. */
export interface PrintedLine {
  readonly name: string;
  readonly unit: string;
  readonly kind: LineKind;
  readonly rules: readonly Rule[];
  readonly byEnd: string;
  readonly average: string;
  readonly lead: string;
  readonly coordinating: readonly string[];
}

/** A plan laid out as an appendix: numbered rows with dash rows under them. */
export interface PrintedPlan {
  readonly period: Period;
  readonly indicators: readonly (readonly PrintedLine[])[];
}

const figure = (value: number): string => String(value).replace('.', ',');

const LEADS = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã', 'Trạm Y tế', 'Ban Chỉ huy quân sự'];
const OTHERS = ['Các tổ dân phố', 'UBMTTQ', 'Các trường học', 'Văn phòng HĐND&UBND'];

const NAMES: Readonly<Record<LineKind, readonly (readonly [string, string])[]>> = {
  growth: [['Tốc độ tăng giá trị sản xuất', '%'], ['Tốc độ tăng thu ngân sách', '%/năm'], ['Tăng trưởng GRDP', '%']],
  share: [['Tỷ lệ hộ dùng nước sạch', '%'], ['Tỷ lệ che phủ rừng', '%'], ['Tỷ lệ lao động qua đào tạo', '%'], ['Mức độ hài lòng của người dân', '%']],
  stock: [['Số hợp tác xã hoạt động', 'HTX'], ['Thu nhập bình quân đầu người', 'triệu đồng/người/năm'], ['Số trường đạt chuẩn quốc gia', 'Trường'], ['Dân số', 'Người']],
  flow: [['Số lao động được tạo việc làm mới', 'Người'], ['Số doanh nghiệp thành lập mới', 'DN'], ['Số đảng viên mới kết nạp', 'Đảng viên']],
  attainment: [['Giữ vững danh hiệu phường an toàn', ''], ['Xây dựng chính quyền thân thiện', '']],
  milestone: [['Nâng cấp trạm y tế', ''], ['Xây dựng nhà văn hóa trung tâm', ''], ['Hoàn thành quy hoạch chung', '']],
};

interface Promise {
  readonly rules: readonly Rule[];
  readonly byEnd: string;
  readonly average: string;
}

const only = (byEnd: string, average: string, ...rules: readonly Rule[]): Promise => ({ byEnd, average, rules });

function promiseArbitrary(kind: LineKind, { baseYear, firstYear, lastYear }: Period): fc.Arbitrary<Promise> {
  const due = fc.integer({ min: Math.max(firstYear, baseYear + 1), max: lastYear });
  const side = fc.constantFrom('atLeast' as const, 'atMost' as const);
  const sign = (direction: 'atLeast' | 'atMost'): string => (direction === 'atLeast' ? '≥' : '≤');
  const whole = fc.integer({ min: 1, max: 3000 });
  const tenths = (max: number) => fc.integer({ min: 1, max: max * 10 }).map((value) => value / 10);
  const last = { kind: 'end' as const, due: lastYear };
  // In a plan of one year a total is the figure of that year.
  const inAll = firstYear === lastYear ? 'end' : 'total';
  switch (kind) {
    case 'growth':
      return fc.record({ bound: tenths(40), direction: side }).map(({ bound, direction }) => only('', `${sign(direction)} ${figure(bound)}`, { kind: 'average', direction, bound }));
    case 'share':
      return fc.oneof(
        fc.record({ bound: tenths(100), direction: side }).map(({ bound, direction }) => only(`${sign(direction)} ${figure(bound)}`, '', { ...last, direction, bound })),
        fc.record({ bound: tenths(100), year: due }).map(({ bound, year }) => only(`đến năm ${String(year)} đạt ${figure(bound)}%`, '', { kind: 'end', due: year, direction: 'atLeast', bound })),
        fc.record({ bound: tenths(99), direction: side }).map(({ bound, direction }) => only('', `${sign(direction)} ${figure(bound)}`, { kind: 'eachYear', direction, bound })),
        fc.record({ bound: tenths(99), direction: side }).map(({ bound, direction }) => only('', `bình quân ${sign(direction)} ${figure(bound)}`, { kind: 'average', direction, bound })),
      );
    case 'stock':
      return fc.oneof(
        whole.map((bound) => only(`≥ ${figure(bound)}`, '', { ...last, direction: 'atLeast', bound })),
        // Between 1900 and 2200 both ends would be years.
        fc.record({ low: fc.integer({ min: 1, max: 1800 }), more: fc.integer({ min: 1, max: 50 }) }).map(({ low, more }) => only(`${figure(low)} - ${figure(low + more)}`, '', { ...last, direction: 'atLeast', bound: low, stretch: low + more })),
      );
    case 'flow':
      return fc.oneof(
        whole.map((bound) => only('', `≥ ${figure(bound)}`, { kind: 'average', direction: 'atLeast', bound })),
        whole.map((bound) => only(`≥ ${figure(bound)}`, '', { kind: inAll, due: lastYear, direction: 'atLeast', bound })),
        whole.map((bound) => only(`≥ ${figure(bound)}`, '', { ...last, direction: 'atLeast', bound })),
        fc.record({ total: whole, each: whole }).map(({ total, each }) =>
          only(`≥ ${figure(total)}`, `≥ ${figure(each)}`, { kind: inAll, due: lastYear, direction: 'atLeast', bound: total }, { kind: 'average', direction: 'atLeast', bound: each }),
        ),
      );
    case 'attainment':
      return fc.constant(only('', 'Hằng năm', { kind: 'attainment' }));
    case 'milestone':
      return due.chain((year) => fc.constantFrom(only(String(year), '', { kind: 'milestone', due: year }), only(`Hoàn thành năm ${String(year)}`, '', { kind: 'milestone', due: year })));
  }
}

const KINDS: readonly LineKind[] = ['growth', 'share', 'stock', 'flow', 'attainment', 'milestone'];

function lineArbitrary(period: Period): fc.Arbitrary<PrintedLine> {
  return fc.constantFrom(...KINDS).chain((kind) =>
    fc
      .record({
        named: fc.constantFrom(...NAMES[kind]),
        where: fc.constantFrom('', ' khu Đông', ' khu Tây', ' khu Nam'),
        promise: promiseArbitrary(kind, period),
        lead: fc.constantFrom(...LEADS),
        coordinating: fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 3 }),
      })
      .map(({ named: [name, unit], where, promise, lead, coordinating }) => ({ name: name + where, unit, kind, ...promise, lead, coordinating })),
  );
}

/** Random plans as they could be printed. */
export function printedPlans(): fc.Arbitrary<PrintedPlan> {
  return fc
    .record({ first: fc.integer({ min: 2015, max: 2040 }), years: fc.integer({ min: 1, max: 10 }), gap: fc.integer({ min: 1, max: 3 }) })
    .map(({ first, years, gap }) => ({ baseYear: first - gap, firstYear: first, lastYear: first + years - 1 }))
    .chain((period) =>
      fc.array(fc.array(lineArbitrary(period), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }).map((indicators) => ({ period, indicators })),
    );
}

/** How a plan is laid out when it is pasted. */
export interface Layout {
  readonly as: 'html' | 'tabs';
  /** Sections between the indicators. */
  readonly sections: boolean;
  /** Cells of agencies that repeat those above are merged (HTML) or blank (tabs). */
  readonly merged: boolean;
  readonly total: boolean;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({ as: fc.constantFrom('html' as const, 'tabs' as const), sections: fc.boolean(), merged: fc.boolean(), total: fc.boolean() });

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Cell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
}

function agencyTexts(line: PrintedLine): readonly [string, string] {
  return [line.lead, line.coordinating.join('; ')];
}

function bodyRows({ indicators }: PrintedPlan, { sections, merged, total, as }: Layout): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const across = (text: string): Cell[] => (as === 'html' ? [{ text, columns: 7 }] : ['', text, '', '', '', '', ''].map((one) => ({ text: one })));
  indicators.forEach((lines, at) => {
    if (sections && at % 3 === 0) rows.push(across(`${['I', 'II', 'III', 'IV'][Math.floor(at / 3)] ?? 'V'}. VỀ LĨNH VỰC SỐ ${String(at + 1)}`));
    lines.forEach((line, index) => {
      const texts = agencyTexts(line);
      const above = lines[index - 1];
      const repeats = merged && above !== undefined && agencyTexts(above).join('|') === texts.join('|');
      const following = lines.slice(index + 1).findIndex((next) => agencyTexts(next).join('|') !== texts.join('|'));
      const span = following === -1 ? lines.length - index : following + 1;
      const own = [index === 0 ? String(at + 1) : '-', line.name, line.unit, line.byEnd, line.average].map((text): Cell => ({ text }));
      const agencies = repeats ? (as === 'html' ? [] : [{ text: '' }, { text: '' }]) : texts.map((text): Cell => (merged && as === 'html' && span > 1 ? { text, rows: span } : { text }));
      rows.push([...own, ...agencies]);
    });
  });
  if (total) rows.push(across('Tổng cộng: các chỉ tiêu trên'));
  return rows;
}

/** The clipboard's content when somebody copies a plan laid out like that. */
export function pastedText(plan: PrintedPlan, layout: Layout): { readonly html?: string; readonly text?: string } {
  const end = `Đến năm ${String(plan.period.lastYear)}`;
  const header: readonly (readonly Cell[])[] =
    layout.as === 'html'
      ? [
          [{ text: 'STT', rows: 2 }, { text: 'Nội dung', rows: 2 }, { text: 'Đơn vị tính', rows: 2 }, { text: 'Kế hoạch', columns: 2 }, { text: 'Cơ quan chủ trì', rows: 2 }, { text: 'Cơ quan phối hợp', rows: 2 }],
          [{ text: end }, { text: 'Bình quân năm' }],
        ]
      : [['STT', 'Nội dung', 'Đơn vị tính', end, 'Bình quân năm', 'Cơ quan chủ trì', 'Cơ quan phối hợp'].map((text) => ({ text }))];
  const rows = [...header, ...bodyRows(plan, layout)];
  if (layout.as === 'tabs') return { text: rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n') };
  const cell = ({ text, rows: down = 1, columns = 1 }: Cell): string => `<td rowspan=${String(down)} colspan=${String(columns)}>${escaped(text)}</td>`;
  return { html: `<table>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>` };
}

/** The import of a pasted plan, its facts filled in as a person would. */
export function draftOf(plan: PrintedPlan, layout: Layout): ImportDraft {
  const pasted = readPasted(pastedText(plan, layout));
  if (!pasted.ok) throw new Error(pasted.error.code);
  const draft = startDraft(pasted.value, plan.period.firstYear);
  return { ...draft, facts: { ...draft.facts, title: 'Kế hoạch thử', issuer: 'UBND xã Thử', period: plan.period } };
}

/** What of a line must come through an import. */
export function meaning({ name, kind, unit, rules }: Pick<Line, 'name' | 'kind' | 'unit' | 'rules'>): unknown {
  return { name, kind, unit, rules };
}
