import type { Year } from '../plan/Plan';

/**
 * The names by which the add-in finds its way in a workbook, whatever has been moved, renamed or inserted.
 * A second table in the same workbook carries a suffix on all of its names.
 */
export interface WorkbookNames {
  readonly reportingYear: string;
  readonly tolerance: string;
  /** The whole appendix table with its lower header row and its footer row. */
  readonly table: string;
  /** Columns of the appendix table, from the header row to the footer row, so that rows moved at either end stay inside. */
  readonly column: (key: string) => string;
  readonly entries: (year: Year) => string;
  /** Sections of the rules sheet. */
  readonly plan: string;
  readonly agencies: string;
  readonly indicators: string;
  readonly rows: string;
  readonly lines: string;
  readonly rules: string;
  readonly former: string;
  readonly tasks: string;
  /** A part of the budget sheet, e.g. "DuToan_2026"; "Bang" is all of it. */
  readonly budget: (key: string) => string;
  readonly attainmentChoices: string;
  readonly milestoneChoices: string;
  readonly reportingYears: string;
  /** The verdicts that may be set by hand. */
  readonly handChoices: string;
  /** The states and the kinds of schemes and tasks. */
  readonly taskStates: string;
  readonly taskKinds: string;
  /** The table of schemes and tasks with its header and footer row, where the workbook has one, and the day it counts from. */
  readonly tasksTable: string;
  readonly tasksToday: string;
  readonly taskColumn: (key: string) => string;
  /** All lines as they are called where one is chosen. */
  readonly lineChoices: string;
  /** The summary sheet and the cell in which a line is chosen there. A copy has none. */
  readonly summary: string;
  readonly trendLine: string;
  /** A copy has no log. */
  readonly log: string;
  readonly logCount: string;
  /** What a copy knows of itself and what it held when it was handed out: sections of the rules sheet. */
  readonly copyFacts: string;
  readonly sent: string;
  /** The cell on a copy's cover where whoever fills it in writes their name. */
  readonly filledBy: string;
}

/** @param suffix '' for the first table of a workbook, '_2' for the second. */
export function namesFor(suffix: string): WorkbookNames {
  const name = (base: string): string => base + suffix;
  return {
    reportingYear: name('NamBaoCao'),
    tolerance: name('DungSai'),
    table: name('PL_Bang'),
    column: (key) => name(`PL_${key}`),
    entries: (year) => name(`PL_Nam_${String(year)}`),
    plan: name(PLAN_NAME),
    agencies: name('QT_CoQuan'),
    indicators: name('QT_ChiTieu'),
    rows: name('QT_Hang'),
    lines: name('QT_Dong'),
    rules: name('QT_QuyTac'),
    former: name('QT_MucTieuCu'),
    tasks: name('QT_NhiemVu'),
    budget: (key) => name(`NS_${key}`),
    attainmentChoices: name('DM_Dat'),
    milestoneChoices: name('DM_HoanThanh'),
    reportingYears: name('DM_Nam'),
    handChoices: name('DM_DieuChinh'),
    taskStates: name('DM_TrangThai'),
    taskKinds: name('DM_LoaiViec'),
    tasksTable: name('NV_Bang'),
    tasksToday: name('NV_Ngay'),
    taskColumn: (key) => name(`NV_${key}`),
    lineChoices: name('DM_Dong'),
    summary: name('TH_Trang'),
    trendLine: name('TH_DongXem'),
    log: name('NK_Bang'),
    logCount: name('NK_SoDong'),
    copyFacts: name('BG_Ban'),
    sent: name('BG_DaGui'),
    filledBy: name('BG_NguoiDien'),
  };
}

/** The name that tells a workbook of ours from any other. */
const PLAN_NAME = 'QT_KeHoach';

/** That name with the suffix of any table. */
const OUR_PLAN = new RegExp(`^${PLAN_NAME}(_\\d+)?$`, 'i');

/** The suffixes of the tables whose names are among the given ones, in order. */
export function suffixesIn(names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => {
      const match = OUR_PLAN.exec(name);
      return match === null ? [] : [match[1] ?? ''];
    })
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** The suffix for one more table beside the given ones. */
export function nextSuffix(suffixes: readonly string[]): string {
  if (suffixes.length === 0) return '';
  return `_${String(Math.max(...suffixes.map((suffix) => (suffix === '' ? 1 : Number(suffix.slice(1))))) + 1)}`;
}
