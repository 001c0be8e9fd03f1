/** What a cell holds, as Excel tells it apart. */
import { type CellData, cellType } from './cell';

export type Scalar =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export type CellInput = Scalar | { readonly kind: 'formula'; readonly formula: string };

export interface CellContent {
  readonly value: Scalar;
  /** With its equals sign; null for a constant. */
  readonly formula: string | null;
}

export const BLANK: Scalar = { kind: 'blank' };

const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|CYCLE!)$/;

/** Univer calls a circular reference #CYCLE!; Excel warns and shows 0. */
export function scalarOf(cell: CellData | null | undefined): Scalar {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === undefined || value === null) return BLANK;
  if (cell.t === cellType.boolean || typeof value === 'boolean') return { kind: 'boolean', value: value === 1 || value === true || value === 'TRUE' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (cell.t === cellType.number && value !== '' && Number.isFinite(Number(value))) return { kind: 'number', value: Number(value) };
  if (ERROR.test(value)) return { kind: 'error', value };
  if (value === '' && typeof cell.f !== 'string' && typeof cell.si !== 'string') return BLANK;
  return { kind: 'text', value };
}

/** The part of a cell that a new content replaces; the format stays. */
export function cellDataOf(input: CellInput): CellData {
  switch (input.kind) {
    case 'blank':
      return { v: null, f: null, si: null, p: null };
    case 'formula':
      return { f: input.formula, v: null, si: null, p: null };
    case 'number':
      return { v: input.value, t: cellType.number, f: null, si: null, p: null };
    case 'boolean':
      return { v: input.value ? 1 : 0, t: cellType.boolean, f: null, si: null, p: null };
    case 'text':
    case 'error':
      return { v: input.value, t: cellType.text, f: null, si: null, p: null };
  }
}
