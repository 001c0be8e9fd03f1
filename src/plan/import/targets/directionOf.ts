import type { Direction, LineKind, Period, Rule } from '../../Plan';
import { wantedDirection } from '../../target';
import { fold } from '../cells';
import { keptByText } from '../kept';
import { boundOfText, readTarget, type Stated } from './targetReading';
import type { Doubt, DoubtChoice, RowAnswer } from '../types';
import type { UnderstoodTargets } from './understandTargets';
import { isFall } from './yearsInWords';

/** The first place is the best. */
const RANK_NAME = /(xep (thu|hang|vi tri)( thu)?|thu hang|vi tri xep hang)\W*$/;
const RANK_UNIT = /^(thu )?hang\b|^vi tri\b/;

/** Those who do not have something yet, or what is not done yet: with every one of them that is left the plan is farther off. */
const LACK = /\s(chưa(?! thành niên)|thiếu(?! (nhi|niên)))\s/u;
/** What is done for them is wanted. */
const HELPED = /\s(hỗ trợ|xóa|xoá|giúp|giải quyết|được|đưa|vận động|cấp|cho|bổ sung|khắc phục|xử lý|thu hồi|khai thác|chuyển|giảm|không|ít nhất|đào tạo|bàn giao)\s/u;
/** What is left may be wanted or not. */
const REST = /\scòn lại\s/u;

function spaced(name: string): string {
  return ` ${name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `;
}

function isLack(name: string): boolean {
  const words = spaced(name);
  return LACK.test(words) && !HELPED.test(words);
}

const directionOfName = keptByText((name) => (RANK_NAME.test(fold(name)) ? 'atMost' : wantedDirection(name)));

/** Which way is better for a line's bare figures, and how that is known. */
export interface Towards {
  /** Undefined where more is better, as of most things. */
  readonly direction: Direction | undefined;
  readonly from: 'answer' | 'texts' | 'name' | 'rest' | 'base' | 'nothing';
  /** The figures lie below that of the base year, though by all that is known more of it is better. */
  readonly falls: 'far' | 'little' | undefined;
}

/** What everybody wants much of; nobody promises to keep it down. */
const GOOD = /san luong|nang suat|gia tri|doanh thu|kim ngach|\bthu (ngan sach|nhap|hut|hoi)|viec lam|thoat ngheo|luot khach|dat chuan|ket nap|thanh lap moi|\bvon\b|bao hiem|nuoc sach|che phu/;

interface Known {
  readonly name: string;
  readonly kind: LineKind;
  readonly unit: string;
  readonly stated: readonly Stated[];
  readonly period: Period;
  readonly base: number | undefined;
  readonly answered: Direction | undefined;
}

/** A target that is lower than the base year's figure by less than this is a floor for what is slowly lost. */
const LITTLE = 0.05;

/**
 * Which way is better: as answered, as the row's other texts say ("≤ 3" beside a bare "2"), as the name says, or, for a share
 * that is to fall far below the base year's, downwards.
 */
export function directionTowards({ name, kind, unit, stated, period, base, answered }: Known): Towards {
  const found = { falls: undefined };
  if (answered !== undefined) return { ...found, direction: answered, from: 'answer' };
  if (kind !== 'share' && kind !== 'stock' && kind !== 'flow') return { ...found, direction: directionOfName(name), from: 'name' };
  const reading = { kind, unit, period, name };
  const read = stated.map((one) => ({ isBare: readTarget(one, reading).isBare, bound: boundOfText(one, reading) }));
  const said = new Set(read.flatMap(({ isBare, bound }) => (isBare || bound === undefined || bound.bound === 0 ? [] : [bound.direction])));
  const [only] = said;
  const named = RANK_UNIT.test(fold(unit)) ? 'atMost' : directionOfName(name);
  if (said.size === 1 && only !== undefined && only !== named) return { ...found, direction: only, from: 'texts' };
  if (named !== undefined) return { ...found, direction: named, from: 'name' };
  // Who says how much something is to fall wants no less of it, and who ends with none wants less on the way there.
  if (isFall(name)) return { ...found, direction: undefined, from: 'nothing' };
  // Of a range the upper end counts: "300 - 400" after 350 does not fall.
  const ownBare = read.flatMap(({ isBare, bound }) => (isBare && bound !== undefined ? [Math.max(bound.bound, bound.stretch ?? bound.bound)] : []));
  if (ownBare.includes(0) && ownBare.some((bound) => bound > 0)) return { ...found, direction: 'atMost', from: 'texts' };
  if (isLack(name)) return { ...found, direction: 'atMost', from: 'name' };
  if (kind !== 'flow' && REST.test(spaced(name)) && !GOOD.test(fold(name)) && said.size === 0) return { ...found, direction: 'atMost', from: 'rest' };
  const bare = ownBare.filter((bound) => bound > 0);
  const highest = Math.max(...bare);
  if (base === undefined || bare.length === 0 || base <= 0 || highest >= base) return { ...found, direction: undefined, from: 'nothing' };
  const falls = highest >= base * (1 - LITTLE) || GOOD.test(fold(name)) ? 'little' : 'far';
  return kind === 'share' && falls === 'far' ? { direction: 'atMost', from: 'base', falls } : { direction: undefined, from: 'nothing', falls };
}

const isCeiling = (rule: Rule): boolean => 'bound' in rule && rule.direction === 'atMost' && rule.bound !== 0;

/** Floors and ceilings at once, since another text says its own direction. */
function isMixed(rules: readonly Rule[]): boolean {
  return new Set(rules.flatMap((rule) => ('bound' in rule && rule.bound !== 0 ? [rule.direction] : []))).size > 1;
}

/** Bare figures that were taken for ceilings, or that could be ones, with both ways to see them. */
export function directionDoubts({ from, falls }: Towards, { rules }: { readonly rules: readonly Rule[] }, { isBare, findings }: UnderstoodTargets, choiceOf: (answer: RowAnswer) => DoubtChoice): readonly Omit<Doubt, 'column'>[] {
  if (!isBare) return [];
  const both = (first: Direction, second: Direction): readonly DoubtChoice[] => {
    const choices = [first, second].map((direction) => choiceOf({ direction }));
    const known = choices.filter(({ lines }) => lines.some((line) => line.rules.length > 0 && !isMixed(line.rules)));
    return known.length > 0 ? known : choices;
  };
  // What is left over is asked about, since nothing says whether it is wanted.
  if (from === 'rest') return rules.some(isCeiling) ? [{ code: 'directionFromName', mustSettle: true, choices: both('atMost', 'atLeast') }] : [];
  if (from === 'name') return rules.some(isCeiling) ? [{ code: 'directionFromName', mustSettle: false, choices: both('atMost', 'atLeast') }] : [];
  if (falls === undefined) return [];
  if (from === 'base') return [{ code: 'directionFromBase', mustSettle: false, choices: both('atMost', 'atLeast') }];
  // A question of the same figures can offer ceilings itself.
  if (findings.some(({ ways = [] }) => ways.some((way) => way.some(isCeiling)))) return [];
  return [{ code: 'directionFromBase', mustSettle: falls === 'far', choices: both('atLeast', 'atMost') }];
}
