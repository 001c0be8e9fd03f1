/** Excel's words for formats, and Univer's. */
import { RichApiError } from '../richapi/errors';
import type { CellStyle, Line } from '../univer/cell';

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', darkgray: '#A9A9A9', purple: '#800080', pink: '#FFC0CB', brown: '#A52A2A',
  lime: '#00FF00', navy: '#000080', teal: '#008080', maroon: '#800000', olive: '#808000', silver: '#C0C0C0', aqua: '#00FFFF',
};

/** Documented: "#RRGGBB" (e.g. "FFA500") or a named HTML color; read back as "#RRGGBB". */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const color = hex === undefined ? NAMED_COLORS[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new RichApiError('InvalidArgument');
  return color;
}

/** Univer keeps colours as "#rrggbb" or "rgb(r,g,b)". */
export function showColor(value: string | null | undefined): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (rgb === null) return value.toUpperCase();
  return `#${rgb.slice(1, 4).map(part => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

export class TwoWay<A extends string, B> {
  constructor(private readonly pairs: readonly (readonly [A, B])[], private readonly fallback: A) {}

  toUniver(name: unknown): B {
    const pair = this.pairs.find(([excel]) => typeof name === 'string' && excel.toLowerCase() === name.toLowerCase());
    if (pair === undefined) throw new RichApiError('InvalidArgument');
    return pair[1];
  }

  toExcel(value: B | null | undefined): A {
    return this.pairs.find(([, univer]) => univer === value)?.[0] ?? this.fallback;
  }
}

export const horizontal = new TwoWay<string, number>(
  [['General', 0], ['Left', 1], ['Center', 2], ['Right', 3], ['Justify', 4], ['Fill', 5], ['Distributed', 6], ['CenterAcrossSelection', 2]], 'General');
export const vertical = new TwoWay<string, number>([['Bottom', 3], ['Top', 1], ['Center', 2], ['Justify', 2], ['Distributed', 2]], 'Bottom');


/** Univer's border kinds by Excel's style and weight. */
const BORDERS: readonly (readonly [style: string, weight: string, univer: number])[] = [
  ['None', 'Thin', 0], ['Continuous', 'Thin', 1], ['Continuous', 'Hairline', 2], ['Continuous', 'Medium', 8], ['Continuous', 'Thick', 13],
  ['Dot', 'Thin', 3], ['Dash', 'Thin', 4], ['DashDot', 'Thin', 5], ['DashDotDot', 'Thin', 6], ['Double', 'Thick', 7],
  ['Dash', 'Medium', 9], ['DashDot', 'Medium', 10], ['DashDotDot', 'Medium', 11], ['SlantDashDot', 'Medium', 12],
];

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: BorderLook = { style: 'None', weight: 'Thin', color: '#000000' };

export function showBorder(border: Line | null | undefined): BorderLook {
  if (typeof border !== 'object' || border === null) return NO_BORDER;
  const found = BORDERS.find(([, , univer]) => univer === border.s);
  if (found === undefined) return NO_BORDER;
  return { style: found[0], weight: found[1], color: showColor(border.cl?.rgb) ?? '#000000' };
}

export function toBorder(look: BorderLook): Line | null {
  if (look.style === 'None') return null;
  const exact = BORDERS.find(([style, weight]) => style === look.style && weight === look.weight);
  const loose = exact ?? BORDERS.find(([style]) => style === look.style);
  if (loose === undefined) throw new RichApiError('InvalidArgument');
  return { s: loose[2], cl: { rgb: look.color } };
}

export const numberFormatOf = (style: CellStyle | null | undefined): string => style?.n?.pattern ?? 'General';
