/**
 * A cell as Univer keeps it, with plain numbers where Univer has enums: those exist at run time only inside its
 * packages. Read in Univer's ICellData and IStyleData.
 */

/** Values of Univer's enums. */
export const cellType = { text: 1, number: 2, boolean: 3 } as const;
export const textWrap = { clip: 2, wrap: 3 } as const;

export interface Color {
  readonly rgb?: string | null;
}

export interface Line {
  /** Kind of border; of a text decoration whether it is there. */
  readonly s: number;
  readonly cl?: Color;
}

export type Edge = 't' | 'b' | 'l' | 'r';
export type Borders = { readonly [K in Edge]?: Line | null };

export interface CellStyle {
  readonly ff?: string;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: Line;
  readonly st?: Line;
  readonly cl?: Color;
  readonly bg?: Color;
  readonly bd?: Borders;
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  /** Rotation in degrees, or standing letters. */
  readonly tr?: { readonly a: number; readonly v?: number };
  readonly pd?: { readonly l?: number };
  readonly n?: { readonly pattern: string };
}

/** Null takes a key away. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

export interface CellData {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  /** Id of a formula that is stored once and moved for each cell. */
  readonly si?: string | null;
  readonly p?: unknown;
  readonly s?: StylePatch | string | null;
  readonly custom?: { readonly [key: string]: unknown } | null;
}

/** Cells by row and column; null empties a cell. */
export type CellMatrix = Record<number, Record<number, CellData | null | undefined>>;

export function eachCell(matrix: CellMatrix, visit: (row: number, column: number, cell: CellData) => void): void {
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(line)) if (cell !== null && cell !== undefined) visit(Number(row), Number(column), cell);
  }
}
