import type { Year } from '../../plan/Plan';
import type { Status } from '../../plan/status';

/** What is counted: indicators of the plan, or lines of the table. */
export interface Counted {
  /** Of those that are measured; what a decision has ended is counted apart. */
  readonly total: number;
  /** How many stand how; statuses that do not occur may be missing. */
  readonly counts: ReadonlyMap<Status, number>;
  /** The numbers of those that are behind or wrong, named beside their count. */
  readonly named: ReadonlyMap<Status, readonly string[]>;
}

/** What a count says of a status: "5 chỉ tiêu đạt", "3 dòng có nguy cơ". */
const SAID: Readonly<Record<Status, string>> = {
  met: 'đạt',
  onTrack: 'đúng tiến độ',
  atRisk: 'có nguy cơ không đạt',
  offTrack: 'không đạt tiến độ',
  pending: 'chưa đến hạn',
  noData: 'chưa có số liệu',
  invalid: 'có số liệu sai',
  retired: 'ngừng theo dõi',
};

/** From what is reached to what cannot be told, and what is no longer asked for. */
export const REPORT_ORDER: readonly Status[] = ['met', 'onTrack', 'atRisk', 'offTrack', 'pending', 'noData', 'invalid', 'retired'];

/**
 * The wording of a report. A report is a Vietnamese document whatever language the pane speaks, so there is one set.
 * The form is that of Decree 30/2020 on clerical work.
 */
export const REPORT_TEXT = {
  sheetName: (year: Year, agency: string | undefined) => `Báo cáo ${String(year)}${agency === undefined ? '' : ` ${agency}`}`,
  fileTitle: (year: Year) => `Báo cáo kết quả thực hiện các chỉ tiêu năm ${String(year)}`,

  title: (year: Year, agency: string | undefined) =>
    `Kết quả thực hiện các chỉ tiêu ${agency === undefined ? 'chủ yếu' : `do ${agency} chủ trì`} năm ${String(year)}`,
  opening: (planTitle: string, issuer: string, year: Year, agency: string | undefined) =>
    `Thực hiện ${planTitle} của ${issuer}, kết quả thực hiện các chỉ tiêu ${agency === undefined ? 'chủ yếu' : `do ${agency} chủ trì`} đến hết năm ${String(year)} như sau:`,

  general: 'Kết quả chung',
  indicators: ({ total, counts, named }: Counted) => `${tally('chỉ tiêu', total, counts, named)}.`,
  lines: ({ total, counts, named }: Counted) =>
    `Mỗi chỉ tiêu gồm một hoặc nhiều dòng số liệu và được đánh giá theo dòng kém nhất. Tính theo dòng: ${lowered(tally('dòng', total, counts, named))}.`,
  byHand: (count: number) =>
    `${String(count)} dòng được người phụ trách điều chỉnh đánh giá; đánh giá tính theo số liệu và lý do điều chỉnh nêu tại từng dòng. Các số trên tính theo đánh giá đã điều chỉnh.`,
  estimates: (count: number, year: Year) =>
    `Số liệu năm ${String(year)} của ${String(count)} dòng là số ước thực hiện (ghi “ước đạt” hoặc “ước thực hiện”), sẽ được thay khi có số chính thức.`,
  wrongFirst: (count: number) =>
    `Phải làm trước: sửa số liệu sai ở ${String(count)} dòng nêu tại nhóm “Số liệu sai”, rồi lập lại báo cáo. Các dòng này chưa đánh giá được.`,
  otherYear: (explained: Year, year: Year) =>
    `Giải trình trong sổ là của năm báo cáo ${String(explained)}, nên không dẫn vào báo cáo năm ${String(year)}.`,

  detail: 'Kết quả cụ thể',
  groups: {
    met: 'Đạt',
    onTrack: 'Đúng tiến độ',
    atRisk: 'Có nguy cơ không đạt',
    offTrack: 'Không đạt tiến độ',
    pending: 'Chưa đến hạn',
    noData: 'Chưa có số liệu',
    invalid: 'Số liệu sai',
    retired: 'Ngừng theo dõi',
  } satisfies Readonly<Record<Status, string>>,
  group: (label: string, lines: number) => `${label} (${String(lines)} dòng)`,
  place: (indicator: number, lineId: string) => (lineId === String(indicator) ? `chỉ tiêu ${String(indicator)}` : `chỉ tiêu ${String(indicator)}, dòng ${lineId}`),
  lead: (agency: string) => `Cơ quan chủ trì: ${agency}.`,
  explanation: (text: string) => `Giải trình: ${sentence(text)}`,
  owed: 'Chưa có giải trình.',
  hand: (set: string, computed: string, reason: string) => `Đánh giá điều chỉnh: “${set}”; tính theo số liệu: “${computed}”. Lý do: ${sentence(reason)}`,

  outlook: 'Triển vọng đến hạn',
  outlookCount: (reached: number, missed: number) =>
    missed === 0
      ? `Với tốc độ hiện nay, ${reached === 1 ? 'mục tiêu có thời hạn còn lại' : `cả ${String(reached)} mục tiêu có thời hạn còn lại`} dự kiến đạt.`
      : `Trong ${String(reached + missed)} mục tiêu có thời hạn đủ số liệu để dự báo, với tốc độ hiện nay ${reached === 0 ? 'không mục tiêu nào' : `${String(reached)} mục tiêu`} dự kiến đạt; ${String(missed)} mục tiêu dự kiến không đạt, gồm:`,
  outlookUnknown: (count: number) => `${String(count)} mục tiêu có thời hạn chưa đủ số liệu để dự báo.`,

  explanations: 'Giải trình còn thiếu',
  explanationsAsked: 'Các cơ quan sau chưa giải trình nguyên nhân, biện pháp đối với dòng không đạt tiến độ hoặc có nguy cơ:',
  owes: (agency: string, lines: readonly string[]) => `${agency}: ${String(lines.length)} dòng (${lines.join(', ')}).`,
  attached: 'Số liệu của từng dòng có ở phụ lục kèm theo.',

  sheet: {
    heading: 'PHỤ LỤC',
    attachedTo: (issuer: string) => `(Kèm theo Báo cáo số        /BC-       ngày      tháng      năm         của ${issuer})`,
    columns: {
      stt: 'STT',
      name: 'Nội dung',
      unit: 'Đơn vị tính',
      targets: 'Kế hoạch',
      byEnd: (year: Year) => `Đến năm ${String(year)}`,
      average: 'Bình quân năm',
      actuals: 'Thực hiện',
      baseYear: (year: Year) => `Gốc ${String(year)}`,
      comparison: 'So với kế hoạch',
      status: 'Đánh giá',
      lead: 'Cơ quan chủ trì',
      explanation: 'Giải trình',
    },
    bothVerdicts: (set: string, computed: string) => `${set}\n(điều chỉnh; tính theo số liệu: ${computed})`,
    handReason: (reason: string) => `Lý do điều chỉnh đánh giá: ${reason}`,
    owed: '(chưa có)',
    totals: (what: string, total: number, counts: readonly string[]) => `Đánh giá theo ${what} (${String(total)}):   ${counts.join('   ')}`,
    count: (label: string, count: number) => `${label}: ${String(count)}`,
    byIndicator: 'chỉ tiêu',
    byLine: 'dòng',
    byHand: (count: number) => `Đánh giá do người phụ trách điều chỉnh: ${String(count)} dòng. Các số trên tính theo đánh giá đã điều chỉnh.`,
    estimated: (figure: string) => `${figure}\n(ước)`,
    estimates: (count: number, year: Year) => `(ước): số ước thực hiện; năm ${String(year)} có ${String(count)} dòng.`,
    madeOn: (day: string) => `Ngày lập: ${day}`,
  },
} as const;

/** "Có 9/15 chỉ tiêu đạt; 3 chỉ tiêu đúng tiến độ; 3 chỉ tiêu không đạt tiến độ, gồm chỉ tiêu 3, 7 và 9" */
function tally(noun: string, total: number, counts: Counted['counts'], named: Counted['named']): string {
  const countOf = (status: Status): number => counts.get(status) ?? 0;
  const names = (status: Status): string => {
    const found = named.get(status) ?? [];
    return found.length === 0 ? '' : found.length === 1 ? ` (${noun} ${listed(found)})` : `, gồm ${noun} ${listed(found)}`;
  };
  const met = countOf('met');
  const first = met === 0 ? `Chưa có ${noun} nào trong ${String(total)} ${noun} đạt` : `Có ${String(met)}/${String(total)} ${noun} đạt`;
  const others = REPORT_ORDER.filter((status) => status !== 'met' && status !== 'retired' && countOf(status) > 0);
  const retired = countOf('retired');
  return [first, ...others.map((status) => `${String(countOf(status))} ${noun} ${SAID[status]}${names(status)}`), ...(retired === 0 ? [] : [`ngoài ra ${String(retired)} ${noun} ${SAID.retired}`])].join('; ');
}

/** "3", "3 và 7", "3, 7 và 9" */
export function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** What people wrote, closed as a sentence. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
