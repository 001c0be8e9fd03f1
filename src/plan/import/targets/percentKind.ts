import type { LineKind } from '../../Plan';
import type { TargetPart } from '../../target';
import { likely, open, SECTOR_NAME, sure, type KindGuess } from './kinds';

// Names and units are compared without marks and capitals.
const GROWTH_NAME = /toc do(?! do thi hoa)|tang truong|nhip do|muc tang|tang binh quan|\btang (them )?(hang|hang nam|so voi)|\(tang\)|^tang\b(?! dan so)/;
/** A rate at which something rises, whatever else the name holds: "tốc độ tăng chỉ số …", "tỷ lệ tăng thu ngân sách". */
const RISE_NAME =
  /^(toc do|nhip do) (gia )?tang\b(?! (cua )?(ty le|ti le|ty trong|ti trong|do che phu))|^((ty|ti) le |muc )?tang truong\b|^((ty|ti) le|muc) (gia )?tang (them )?(cua )?(tong )?(so )?(thu|chi|gia tri|von|kim ngach|doanh thu|san luong|gdp|grdp|nang suat|kinh te|xuat khau|nhap khau|luot khach|khach)\b/;
/** So much more of something that is no amount can be a rate, or so many points of a share. */
const ANY_RISE_NAME = /^(ty|ti) le (gia )?tang\b(?! (dan so|tu nhien|co hoc))/;
const FALL_NAME = /^(muc |toc do )?giam\b(?! (sat|dinh))/;
const SHARE_NAME = /\bty le|\bti le|ty trong|ti trong|co cau|do che phu|muc do|chi so(?! (san xuat|gia))|ty suat|so voi (tong|gdp|grdp|quy mo|dan so)|chiem|\/ ?(tong|gdp|grdp)/;
/** "% tổng chi", "% GRDP", "% kế hoạch": of what it is a share. */
const SHARE_UNIT = /^% ?\/? ?(cua |so |trong )*(?!nam\b|so\b|cung\b|tang\b|giam\b)\p{L}/u;
/** Prices and output as compared with those of a year before. */
const INDEX_NAME = /lam phat|gia tieu dung|\bcpi\b|chi so (san xuat|gia)|\biip\b/;
/** Amounts of money and goods: in percent they can only be a growth, or a share of something that is not said. */
const AMOUNT_NAME = /^(tong )?(so )?(thu|gia tri|von|kim ngach|doanh thu|san luong|gdp|grdp|nang suat|tong muc|quy mo|(xuat|nhap) khau(?! lao dong))\b/;
const SPENDING_NAME = /^(tong )?chi\b(?! so| tieu| hoi| bo)/;
/** An index that counts from 100 is far above what any price grows by in a year. */
const MOST_GROWTH = 50;

function highest(parts: readonly TargetPart[]): number {
  return Math.max(-Infinity, ...parts.map((part) => (part.kind === 'number' ? part.value : part.kind === 'range' ? part.high : -Infinity)));
}

/** The kind of a row in percent. Its name and unit are folded. */
export function percentKind(name: string, unit: string, parts: readonly TargetPart[], above: LineKind | undefined): KindGuess {
  const most = highest(parts);
  const isChange = parts.some((part) => 'change' in part && part.change !== null);
  if (RISE_NAME.test(name)) return sure('growth');
  if (INDEX_NAME.test(name)) return isChange || most <= MOST_GROWTH ? sure('growth') : open('growth', 'share');
  if (ANY_RISE_NAME.test(name)) return likely('growth', 'share');
  if ((SHARE_NAME.test(name) || SHARE_UNIT.test(unit) || FALL_NAME.test(name)) && most <= 100) return sure('share');
  if (/\b(dat|hoan thanh|so voi) (chi tieu|ke hoach|du toan|nhiem vu)/.test(name)) return most <= 100 ? sure('share') : open('growth', 'share');
  if (/\/ ?nam/.test(unit) || GROWTH_NAME.test(name)) return sure('growth');
  if (most > 100 || isChange) return likely('growth', 'share');
  if (parts.some((part) => 'of' in part && part.of !== null)) return sure('share');
  if (AMOUNT_NAME.test(name)) return likely('growth', 'share');
  if (SPENDING_NAME.test(name)) return open('share', 'growth');
  if (SECTOR_NAME.test(name)) return above === 'growth' || above === 'share' ? sure(above) : open('growth', 'share');
  return sure('share');
}
