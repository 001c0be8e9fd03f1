import type { Year } from '../Plan';
import type { NumberProblemCode, Place } from '../numbers';

/** How a figure is compared: `~` for "khoảng", `=` where the text has no comparing word or sign. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '~';

/**
 * What a figure holds for: `annual` every year ("hằng năm", "/năm"), `byYear` at the end of a year ("đến năm 2028"),
 * `total` over the whole period ("cả giai đoạn"); null where the text does not say.
 */
export type Basis = 'annual' | 'byYear' | 'total' | null;

/** The same target said a second way, e.g. the bracket of "0,7% (còn 4,3%)". It is not a target of its own. */
export interface Restatement {
  readonly op: Comparator;
  readonly value: number;
  readonly unit: string | null;
  readonly change: 'increase' | 'decrease' | null;
  /** What it is compared with ("năm 2015"), `level` where it is the level reached, null where the text does not say. */
  readonly versus: string | null;
}

/** What every part of a target can say besides its figure. */
interface Said {
  /** The part of the text it was read from. */
  readonly at: Place;
  /** The words that name it, e.g. "nước sạch" in "nước sạch đạt 90%"; null where the text has none. */
  readonly label: string | null;
  readonly basis: Basis;
  /** The year it is due, the last one of a period. */
  readonly year: Year | null;
  /** "bình quân" or "trung bình" was said. */
  readonly average: boolean;
  /** Which way is better as far as the words tell. */
  readonly direction: 'up' | 'down' | null;
  /** Words after the figure that change nothing, kept so that nothing is lost. */
  readonly remark: string | null;
}

/** What every figure can say besides its value. */
interface Measured extends Said {
  readonly op: Comparator;
  /** "khoảng", "gần". */
  readonly approx: boolean;
  /** The figure is a ceiling though no sign says so: "còn 2%". */
  readonly ceiling: boolean;
  /** The unit in one spelling ("tỷ đồng"), null where the text has none. Percent is "%". */
  readonly unit: string | null;
  /** The unit as typed, where it is spelt differently ("tỷ.đ"). */
  readonly unitText: string | null;
  /** What a share is taken of: "thôn" in "80% thôn". */
  readonly of: string | null;
  /** The figure is the amount of a rise or fall, not a level: "tăng 8%". */
  readonly change: 'increase' | 'decrease' | null;
  /** A further goal: "phấn đấu 15". */
  readonly stretch: number | null;
  readonly restated: readonly Restatement[];
}

export interface NumberTarget extends Measured {
  readonly kind: 'number';
  readonly value: number;
}

/** "10 - 20"; `op` is `=` unless a word makes the whole range a floor or a ceiling ("dưới 8 - 10%"). */
export interface RangeTarget extends Measured {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
}

/** "04/09 thôn". */
export interface RatioTarget extends Measured {
  readonly kind: 'ratio';
  readonly value: number;
  readonly denominator: number;
}

/** A state to be reached by a year, or only the year: "2026 - 2027". */
export interface MilestoneTarget extends Said {
  readonly kind: 'milestone';
  readonly year: Year;
  /** "không còn …": nothing of it may be left. */
  readonly none: boolean;
}

/** Something that happens every year: "Hằng năm". */
export interface RecurringTarget extends Said {
  readonly kind: 'recurring';
  /** "hằng năm không có …". */
  readonly none: boolean;
}

/** Words without figure or year. */
export interface QualitativeTarget extends Said {
  readonly kind: 'qualitative';
  /** "không còn …", "không có …": nothing of it may be left. */
  readonly none: boolean;
  /** What is to be reached and passed: "chỉ tiêu giao" in "đạt và vượt chỉ tiêu giao". */
  readonly of: string | null;
}

/** One target of a cell. */
export type TargetPart =
  NumberTarget | RangeTarget | RatioTarget | MilestoneTarget | RecurringTarget | QualitativeTarget;

export type FigurePart = NumberTarget | RangeTarget | RatioTarget;

/** When several targets hold, said once. */
export interface Opening {
  readonly at: Place;
  /** Places among the parts of those that it counts for. */
  readonly parts: readonly number[];
}

/** Several targets in one cell. */
export interface CompositeTarget {
  readonly kind: 'composite';
  readonly at: Place;
  readonly parts: readonly TargetPart[];
  /** "Hằng năm, …", "Đến năm 2028: …" at the head of the text, which counts for the parts that say nothing of when. */
  readonly opening: Opening | null;
}

/** Something a reader should look at, though the text could be read. */
export type TargetWarningCode =
  /** "=>" for "≥". */
  | 'swappedSign'
  /** A decimal point instead of a comma: "15.2". */
  | 'decimalPoint'
  /** Blanks as thousands mark: "1 234". */
  | 'blankGroups'
  /** Three digits after a comma: "3,098" can also mean 3098. */
  | 'ambiguousNumber'
  /** An amount of "giai đoạn 2026 - 2030" was taken for the sum over these years. */
  | 'periodTotal'
  /** A comparing word with a wrong mark: "tối thiếu". */
  | 'misspelt'
  /** Words without their marks: "tren", "it nhat". */
  | 'noMarks'
  /** "100%%". */
  | 'doubledPercent'
  /** "từ 75%" without "trở lên": taken as a floor. */
  | 'openFrom'
  /** A number in the words around a figure was not taken as a target: "72 xã đạt 19 tiêu chí". */
  | 'figureInWords'
  /** "04/09" without a unit may be a date. */
  | 'maybeDate'
  /** "trước năm 2029": taken as due in 2029, though it may end with 2028. */
  | 'beforeYear'
  /** A number alone that could be a year was taken as one, or the reverse. */
  | 'maybeYear';

export interface TargetWarning {
  readonly code: TargetWarningCode;
  readonly at: Place;
}

/** What a target cell says. */
export type ParsedTarget = (TargetPart | CompositeTarget) & { readonly warnings: readonly TargetWarning[] };

export type TargetProblemCode =
  // the text cannot be read
  | 'empty'
  | 'tooLong'
  /** "#REF!" and the like. */
  | 'spreadsheetError'
  | 'formula'
  /** A date, which is what Excel makes of "04/09". */
  | 'date'
  | 'badNumber'
  /** "5O", "l5": a letter that looks like a digit. */
  | 'letterInNumber'
  /** "t0i thiểu", "treân": a word spoilt by a slip or an old encoding. */
  | 'spoiltWord'
  | 'unexpectedCharacter'
  /** "≥" or "%" without a number. */
  | 'signWithoutNumber'
  | 'unknownSign'
  | 'conflictingSigns'
  /** "20 - 10". */
  | 'rangeReversed'
  /** "1 - 2 - 3". */
  | 'unclearRange'
  /** Two numbers with nothing between them that tells which one is the target. */
  | 'twoFigures'
  /** "95% (phấn đấu 90%)". */
  | 'stretchNotBetter'
  // the text can be read, but does not give a rule for this line
  | 'severalTargets'
  | 'noFigure'
  | 'notForKind'
  | 'unitDiffers'
  /** A rise or fall where the line counts a level. */
  | 'changeNotLevel'
  /** In the column "Bình quân năm" a share can be an average or hold every year: somebody has to say. */
  | 'averageOrEachYear'
  /** A growth rate in the column "Đến năm …": of the last year, or of all years? */
  | 'growthByEnd'
  | 'dueMissing'
  | 'dueOutsidePeriod'
  /** The year in the heading of the text's column; the text that is told is that year. */
  | 'columnOutsidePeriod'
  | 'boundNotValid';

/** Why a text gives no target or no rule, and the place in the text. */
export interface TargetProblem {
  readonly code: TargetProblemCode;
  readonly at: Place;
  /** Why a number could not be read (`badNumber`). */
  readonly number?: NumberProblemCode;
}
