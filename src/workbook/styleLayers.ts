import type { Area, CellStyle, StyledArea } from './spec';

/** One property of the looks of one area. */
export interface StyleLayer {
  readonly area: Area;
  readonly style: CellStyle;
}

interface Layer {
  readonly area: Area;
  readonly value: CellStyle[keyof CellStyle];
}

/**
 * The same looks, laid on in fewer steps. Each property is taken by itself: areas that are given the same value and
 * together make a rectangle become one, and areas that are wholly given another value later are left out. Steps are to
 * be taken in order, each with exactly one property.
 */
export function styleLayers(styles: readonly StyledArea[]): readonly StyleLayer[] {
  const keys = [...new Set(styles.flatMap(({ style }) => Object.keys(style)))] as (keyof CellStyle)[];
  return keys.flatMap((key) => {
    const layers = styles.flatMap(({ area, style }): Layer[] => (style[key] === undefined ? [] : [{ area, value: style[key] }]));
    return joined(withoutCovered(layers)).map(({ area, value }): StyleLayer => ({ area, style: { [key]: value } }));
  });
}

function withoutCovered(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ area }, index) => !layers.slice(index + 1).some((later) => contains(later.area, area)));
}

/** Joins what can be joined until nothing can. */
function joined(layers: readonly Layer[]): readonly Layer[] {
  const rest = [...layers];
  for (let later = 1; later < rest.length; later += 1) {
    const earlier = partnerOf(rest, later);
    if (earlier === undefined) continue;
    rest.splice(earlier.at, 1, { area: earlier.union, value: earlier.value });
    rest.splice(later, 1);
    // What has grown may now fit to what did not fit before.
    later = Math.max(0, earlier.at - 1);
  }
  return rest;
}

/** An earlier layer of the same value that the given one may join: nothing of another value between the two touches it. */
function partnerOf(layers: readonly Layer[], later: number): { readonly at: number; readonly union: Area; readonly value: Layer['value'] } | undefined {
  const layer = layers[later];
  if (layer === undefined) return undefined;
  for (let at = later - 1; at >= 0; at -= 1) {
    const candidate = layers[at];
    if (candidate === undefined) return undefined;
    if (candidate.value === layer.value) {
      const union = rectangleOf(candidate.area, layer.area);
      if (union !== undefined) return { at, union, value: layer.value };
    } else if (touches(candidate.area, layer.area)) return undefined;
  }
  return undefined;
}

/** The two areas together, where they make a rectangle. */
function rectangleOf(a: Area, b: Area): Area | undefined {
  if (contains(a, b)) return a;
  if (contains(b, a)) return b;
  if (a.column === b.column && a.columns === b.columns) {
    const row = Math.min(a.row, b.row);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    return rows <= a.rows + b.rows ? { ...a, row, rows } : undefined;
  }
  if (a.row === b.row && a.rows === b.rows) {
    const column = Math.min(a.column, b.column);
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return columns <= a.columns + b.columns ? { ...a, column, columns } : undefined;
  }
  return undefined;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Also neighbours touch: they share a border. */
function touches(a: Area, b: Area): boolean {
  return a.row <= b.row + b.rows && b.row <= a.row + a.rows && a.column <= b.column + b.columns && b.column <= a.column + a.columns;
}
