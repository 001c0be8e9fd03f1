import type { TargetPart } from '../../target';
import { likely, open, partsOf, SECTOR_NAME, sure, type AroundKind, type KindGuess, type Said } from './kinds';
import { stepsFromBase } from './stepOfStock';
import { isFall, isUnitOfYear, spanOfName } from './yearsInWords';

// Names and units are compared without marks and capitals.
const FLOW_NAME =
  /trong nam|moi nam|hang nam|thanh lap moi|moi (duoc )?thanh lap|lap moi|viec lam moi|(tao|giai quyet) (them )?viec lam|tao viec lam|thu hut|ket nap|xuat khau lao dong|di lam viec|chuyen doi|khoi cong|xay (dung )?moi|trong (moi|cay|rung)|rung trong moi|san luong|\bso vu|luot|kim ngach|tong muc|tong gia tri|gia tri san xuat|doanh thu|^thu (?!nhap)|\bthu (ngan sach|nsnn)|\bchi (ngan sach|nsnn)|cong nhan moi|von dau tu|tong thu|tong chi|phat trien moi|phat trien them|tang them|cap moi|tuyen (dung|chon|sinh|quan)|giao quan|nhap ngu|^to chuc|duoc to chuc|dao tao|tai canh|khai hoang|cai tao|phuc hoi|ho tro|xoa nha|sua chua/;
/** Of what is new, made or counted as it passes there is no number at a year's end, whatever else the name says. */
const STRONG_FLOW = /\bluot\b|san luong|kim ngach|(trong|xay|lam|thanh lap|lap|tao|cap|ket nap|khai hoang|phat trien|viec lam) moi\b|moi (duoc )?(thanh lap|ket nap|cong nhan)|gieo (trong|cay|sa)\b|tang them|^(muc )?giam\b(?! (sat|dinh))|muc giam/;
const STOCK_NAME = /thu nhap binh quan|binh quan dau nguoi|dan so\b|dien tich|mat do|van dan|hien co|hoat dong|luy ke|tong so|tong dan|quy mo(?! (grdp|gdp|(nen )?kinh te|tong san pham))|duy tri|dat chuan|tren (1|10|1\.000|10\.000)/;
/** An index is a level, whatever it is made of. */
const INDEX_NAME = /^(chi|he) so\b(?! tieu)/;
const MONEY = /(\bdong|dong|usd|\btr\.? ?d|\bty\.? ?d|\bvnd)\b/;
const WEIGHT = /^((1\.?000|nghin|ngan|trieu|van) )?(tan|ta|kg|lit|kwh|mwh)\b/;
/** Goods that lie somewhere, or that could be made. */
const STORED = /cong suat|du tru|ton kho|suc chua|tru luong|kho\b|nang luc/;
const OF_LAND = /(\/|\b(tren|moi|mot)) ?(0?1 ?|(mot|moi) )?(ha|hec ?ta|don vi dien tich)\b/;
const OF_HEAD = /dau nguoi|\/ ?(nguoi|khau|lao dong|ho|htx|hop tac xa|dn|doanh nghiep|trang trai)\b/;
/** What is made, sold or earned year by year. */
const TRADE_NAME = /\b(xuat|nhap) khau\b|^(tong )?gia tri\b(?! (tai san|con lai|ton kho|hop dong))|\b(grdp|gdp)\b|^tong san pham|^(tong )?chi\b(?! (so|tieu|hoi|bo|nhanh|cuc|doan))|quy mo (nen )?kinh te/;

/** So much money or so many goods for each of something else, which is a level: "triệu đồng/ha/năm", "tấn/lao động". */
function isYield(name: string, unit: string): boolean {
  const [measured = '', ...each] = unit.split('/');
  if (!MONEY.test(measured) && !WEIGHT.test(measured)) return false;
  return each.some((of) => !/^ ?(1 )?(nam|thang|quy|ngay|vu)\b/.test(of)) || OF_LAND.test(name) || (MONEY.test(measured) && OF_HEAD.test(name));
}

/** Visits, goods and trade, which are counted as they pass. */
function passesBy(name: string, unit: string): boolean {
  if (/\bluot\b/.test(unit) || (WEIGHT.test(unit) && !unit.includes('/') && !STORED.test(name))) return true;
  return (MONEY.test(unit) || WEIGHT.test(unit)) && TRADE_NAME.test(name) && !OF_HEAD.test(name);
}

/** "Nhà văn hóa | nhà | 2027": so many, or in that year? A number with a mark between its thousands is none of a year. */
function couldBeYear(name: string, said: readonly Said[], { period: { baseYear, lastYear }, base }: AroundKind): boolean {
  if (base !== undefined || /^(tong )?so\b/.test(name)) return false;
  return said.some(({ text, target }) => {
    const parts = target === undefined ? [] : partsOf(target);
    return parts.some((part) => part.kind === 'number' && part.op === '=' && part.unit === null && part.value > baseYear && part.value <= lastYear && text.includes(String(part.value)));
  });
}

/** The kind of a row that counts or measures. Its name and unit are folded. */
export function countKind(name: string, unit: string, said: readonly Said[], parts: readonly TargetPart[], around: AroundKind): KindGuess {
  // A sector is measured like the whole that it is a part of.
  if (SECTOR_NAME.test(name) && (around.above === 'flow' || around.above === 'stock')) return sure(around.above);
  if (couldBeYear(name, said, around)) return open('milestone', 'stock', 'flow');
  const sources = new Set(said.map(({ source }) => (typeof source === 'object' ? 'year' : source)));
  const words = spanOfName(name);
  const isAnnual = parts.some(({ basis, average }) => basis === 'annual' || average) || words === 'annual' || words === 'average';
  // "triệu đồng/người/năm" is what somebody has, "người/năm" is how many there are each year.
  if (/\/ ?(nguoi|khau|lao dong|ho)[^/]*\/ ?nam/.test(unit)) return sure('stock');
  if (isYield(name, unit) || INDEX_NAME.test(name)) return sure('stock');
  if (isUnitOfYear(unit)) return sure(/(binh quan|tinh theo)( moi)? (dau )?nguoi|dau nguoi|thu nhap binh quan/.test(name) ? 'stock' : 'flow');
  if (/‰|phan nghin/.test(unit) && !isFall(name)) return sure('stock');
  if (parts.some(({ basis }) => basis === 'total')) return sure('flow');
  const isStrong = STRONG_FLOW.test(name) || passesBy(name, unit);
  if (isStrong || (words === 'total' && /\d nam|ca giai doan|ca (thoi|nhiem) ky/.test(name))) return sure('flow');
  // Of what there is none nothing happens either.
  const isNone = parts.length > 0 && parts.every((part) => 'none' in part && part.none);
  const isFlow = FLOW_NAME.test(name);
  const isStock = STOCK_NAME.test(name);
  // "Tổng số" is said of everything.
  const isOnlySum = isStock && !STOCK_NAME.test(name.replace(/tong so/g, ''));
  if (isStock && !isOnlySum && (isFlow || words === 'total')) return open('flow', 'stock');
  // "12" a year and 560 by the end where there are 500 already: what there is, and by how much it rises.
  const steps = isFlow ? undefined : stepsFromBase(said, around);
  if (steps === 'above') return isStock ? sure('stock') : likely('stock', 'flow');
  if (steps === 'both' && !isStock) return open('stock', 'flow');
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
  return sources.has('byEnd') || isLikeBase || isNone ? likely('stock', 'flow') : open('stock', 'flow');
}
