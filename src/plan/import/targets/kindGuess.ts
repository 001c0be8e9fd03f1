import type { LineKind, Period, Year } from '../../Plan';
import type { ParsedTarget, TargetPart } from '../../target';
import { fold } from '../cells';
import { keptByText } from '../kept';
import { isFall, isUnitOfYear, spanOfName } from './yearsInWords';

/** Where a target's text stands: its column, or the year of its column. */
export type TargetSource = 'byEnd' | 'average' | 'total' | 'target' | { readonly year: Year };

/** A target's text as far as it could be read; undefined where it could not. */
export interface Said {
  readonly source: TargetSource;
  readonly text: string;
  readonly target: ParsedTarget | undefined;
}

/** What kind of figure a row is: the likeliest, others that it could be, and whether a person has to say. */
export interface KindGuess {
  readonly kind: LineKind;
  readonly others: readonly LineKind[];
  readonly isOpen: boolean;
}

const folded = keptByText((text) => fold(text).replace(/\s+/g, ' '));

const sure = (kind: LineKind): KindGuess => ({ kind, others: [], isOpen: false });
const likely = (kind: LineKind, ...others: LineKind[]): KindGuess => ({ kind, others, isOpen: false });
const open = (kind: LineKind, ...others: LineKind[]): KindGuess => ({ kind, others, isOpen: true });

/** A unit of percent: "%", "%/năm", "phần trăm". */
export function isPercent(unit: string): boolean {
  return /^\s*%|phan tram/.test(folded(unit));
}

// Names and units are compared without marks and capitals.
const GROWTH_NAME = /toc do|tang truong|nhip do|muc tang|tang binh quan|\btang (them )?(hang|hang nam|so voi)|\(tang\)|^tang\b(?! dan so)/;
const SHARE_NAME = /\bty le|\bti le|ty trong|ti trong|co cau|do che phu|muc do|chi so|ty suat|so voi tong|chiem|\/ ?tong/;
/** Amounts of money and goods: in percent they can only be a growth, or a share of something that is not said. */
const AMOUNT_NAME = /^(tong )?(so )?(thu|gia tri|von|kim ngach|doanh thu|san luong|gdp|grdp|nang suat|tong muc|quy mo)\b/;
const SPENDING_NAME = /^(tong )?chi\b(?! so| tieu| hoi| bo)/;
const SECTOR_NAME = /^(nganh |khu vuc |linh vuc )?(cong nghiep|dich vu|nong|xay dung|thuong mai|thuy san|lam nghiep|du lich|tieu thu cong nghiep)[\s\w,;-]*$/;
const FLOW_NAME =
  /trong nam|moi nam|hang nam|thanh lap moi|moi thanh lap|lap moi|viec lam moi|(tao|giai quyet) (them )?viec lam|tao viec lam|thu hut|ket nap|xuat khau lao dong|di lam viec|chuyen doi|khoi cong|xay (dung )?moi|trong (moi|cay|rung)|rung trong moi|san luong|\bso vu|luot|kim ngach|tong muc|tong gia tri|gia tri san xuat|doanh thu|^thu (?!nhap)|\bthu (ngan sach|nsnn)|\bchi (ngan sach|nsnn)|cong nhan moi|von dau tu|tong thu|tong chi|phat trien moi|phat trien them|tang them|cap moi|tuyen (dung|chon|sinh|quan)|giao quan|nhap ngu|^to chuc|duoc to chuc|dao tao|tai canh|khai hoang|cai tao|phuc hoi|ho tro|xoa nha|sua chua/;
/** Of what is new, made or counted as it passes there is no number at a year's end, whatever else the name says. */
const STRONG_FLOW = /\bluot\b|san luong|kim ngach|(trong|xay|lam|thanh lap|lap|tao|cap|ket nap|khai hoang|phat trien|viec lam) moi\b|moi thanh lap|tang them|^(muc )?giam\b(?! (sat|dinh))|muc giam/;
const STOCK_NAME = /thu nhap binh quan|binh quan dau nguoi|dan so\b|dien tich|mat do|van dan|hien co|hoat dong|luy ke|tong so|tong dan|quy mo|duy tri|dat chuan|tren (1|10|1\.000|10\.000)/;
const TASK_NAME = /^(- )?(hoan thanh|hoan thien|xay dung|dau tu|nang cap|mo rong|cai tao|thanh lap|lap|sap nhap|trien khai|dua|khoi cong|ban hanh|lap quy hoach|di doi|chuyen)/;
const LASTING_NAME = /duy tri|giu vung|hang nam|moi nam|khong (de|phat sinh|xay ra)|an toan ve an ninh|than thien|trong sach|vung manh|danh hieu|xep loai|hoan thanh (tot|xuat sac)/;

function partsOf(target: ParsedTarget): readonly TargetPart[] {
  return target.kind === 'composite' ? target.parts : [target];
}

function highest(parts: readonly TargetPart[]): number {
  return Math.max(-Infinity, ...parts.map((part) => (part.kind === 'number' ? part.value : part.kind === 'range' ? part.high : -Infinity)));
}

function percentKind(name: string, unit: string, parts: readonly TargetPart[], above: LineKind | undefined): KindGuess {
  if ((SHARE_NAME.test(name) || /^(muc )?giam\b(?! (sat|dinh))/.test(name)) && highest(parts) <= 100) return sure('share');
  if (/\b(dat|hoan thanh|so voi) (chi tieu|ke hoach|du toan|nhiem vu)/.test(name) && highest(parts) <= 100) return sure('share');
  if (/\/ ?nam/.test(unit) || GROWTH_NAME.test(name)) return sure('growth');
  if (highest(parts) > 100 || parts.some((part) => 'change' in part && part.change !== null)) return likely('growth', 'share');
  if (parts.some((part) => 'of' in part && part.of !== null)) return sure('share');
  if (AMOUNT_NAME.test(name)) return likely('growth', 'share');
  if (SPENDING_NAME.test(name)) return open('share', 'growth');
  if (SECTOR_NAME.test(name)) return above === 'growth' || above === 'share' ? sure(above) : open('growth', 'share');
  return sure('share');
}

/** "Nhà văn hóa | nhà | 2027": so many, or in that year? A number with a mark between its thousands is none of a year. */
function couldBeYear(name: string, said: readonly Said[], { period: { baseYear, lastYear }, base }: AroundKind): boolean {
  if (base !== undefined || /^(tong )?so\b/.test(name)) return false;
  return said.some(({ text, target }) => {
    const parts = target === undefined ? [] : partsOf(target);
    return parts.some((part) => part.kind === 'number' && part.op === '=' && part.unit === null && part.value > baseYear && part.value <= lastYear && text.includes(String(part.value)));
  });
}

function countKind(name: string, unit: string, said: readonly Said[], parts: readonly TargetPart[], around: AroundKind): KindGuess {
  // A sector is measured like the whole that it is a part of.
  if (SECTOR_NAME.test(name) && (around.above === 'flow' || around.above === 'stock')) return sure(around.above);
  if (couldBeYear(name, said, around)) return open('milestone', 'stock', 'flow');
  const sources = new Set(said.map(({ source }) => (typeof source === 'object' ? 'year' : source)));
  const words = spanOfName(name);
  const isAnnual = parts.some(({ basis, average }) => basis === 'annual' || average) || words === 'annual' || words === 'average';
  // "triệu đồng/người/năm" is what somebody has, "người/năm" is how many there are each year.
  if (/\/ ?(nguoi|khau|lao dong|ho)[^/]*\/ ?nam/.test(unit)) return sure('stock');
  if (isUnitOfYear(unit)) return sure(/(binh quan|tinh theo)( moi)? (dau )?nguoi|dau nguoi|thu nhap binh quan/.test(name) ? 'stock' : 'flow');
  if (/‰|phan nghin/.test(unit) && !isFall(name)) return sure('stock');
  if (parts.some(({ basis }) => basis === 'total')) return sure('flow');
  const isStrong = STRONG_FLOW.test(name);
  if (isStrong || (words === 'total' && /\d nam|ca giai doan|ca (thoi|nhiem) ky/.test(name))) return sure('flow');
  const isFlow = FLOW_NAME.test(name);
  const isStock = STOCK_NAME.test(name);
  // "Tổng số" is said of everything.
  const isOnlySum = isStock && !STOCK_NAME.test(name.replace(/tong so/g, ''));
  if (isFlow && isStock && !isOnlySum) return open('flow', 'stock');
  if (sources.has('average') && sources.has('byEnd')) return isStock && !isFlow ? open('stock', 'flow') : likely('flow', 'stock');
  if (isFlow) return sure('flow');
  if (sources.has('total')) return isStock ? open('flow', 'stock') : likely('flow', 'stock');
  if (isStock) return sources.has('average') ? open('stock', 'flow') : sure('stock');
  if (sources.has('average') || isAnnual) return likely('flow', 'stock');
  // A plain number of something is what there is at the end of the year.
  if (/^so\b|^muc\b/.test(name) || unit.includes('/')) return sure('stock');
  const [first] = parts;
  const isLikeBase = around.base !== undefined && first?.kind === 'number' && first.value >= around.base / 2 && first.value <= around.base * 1.5;
  if (isLikeBase && sources.has('byEnd')) return sure('stock');
  return sources.has('byEnd') || isLikeBase ? likely('stock', 'flow') : open('stock', 'flow');
}

/** The kind of a row whose targets have no figures. */
function wordKind(name: string, said: readonly Said[], parts: readonly TargetPart[]): KindGuess {
  const inYears = said.filter(({ source }) => typeof source === 'object').length;
  if (parts.some(({ kind }) => kind === 'recurring')) return sure('attainment');
  if (parts.some(({ kind }) => kind === 'milestone')) return sure('milestone');
  if (inYears > 1) return sure('attainment');
  if (LASTING_NAME.test(name)) return likely('attainment', 'milestone');
  if (said.every(({ source }) => source === 'average')) return likely('attainment', 'milestone');
  if (TASK_NAME.test(name) || said.every(({ source }) => source === 'byEnd')) return likely('milestone', 'attainment');
  return open('milestone', 'attainment');
}

/** What else is known of a row when its kind is guessed. */
export interface AroundKind {
  readonly period: Period;
  /** What was reached in the base year. */
  readonly base?: number;
  /** The kind of the row that this one stands under, which tells of sectors under a growth rate. */
  readonly above?: LineKind;
}

/** What kind of figure a row is, by its unit, its name and its targets; undefined where none of them says anything. */
export function guessKind(name: string, unit: string, said: readonly Said[], around: AroundKind): KindGuess | undefined {
  const { above } = around;
  const foldedName = folded(name);
  const foldedUnit = folded(unit);
  const parts = said.flatMap(({ target }) => (target === undefined ? [] : partsOf(target)));
  const figures = parts.filter((part) => 'op' in part);
  if (isPercent(unit)) return percentKind(foldedName, foldedUnit, figures, above);
  if (unit === '' && figures.some(({ unit: own }) => own === '%')) return percentKind(foldedName, '', figures, above);
  if (unit === '' && figures.length === 0 && parts.length > 0) {
    const isNone = parts.some((part) => 'none' in part && part.none && part.kind !== 'recurring');
    return isNone && /^(ty le|so )/.test(foldedName) ? likely(foldedName.startsWith('so ') ? 'stock' : 'share', 'milestone') : wordKind(foldedName, said, parts);
  }
  if (unit === '' && /^(ty le|ti le|ty trong|toc do)/.test(foldedName)) return percentKind(foldedName, '', figures, above);
  if (unit === '' && said.length === 0) return LASTING_NAME.test(foldedName) ? open('attainment', 'milestone') : undefined;
  // "Đạt" in a row whose unit is "Xã".
  if (figures.length === 0 && parts.length > 0 && parts.every((part) => part.kind === 'qualitative' && !part.none)) return { ...wordKind(foldedName, said, parts), isOpen: true };
  return countKind(foldedName, foldedUnit, said, parts, around);
}
