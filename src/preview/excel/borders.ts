/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { Area } from '../univer/area';
import type { Edge } from '../univer/cell';
import { applyStyle } from './formatAccess';
import type { Range } from './range';
import { type BorderLook, NO_BORDER, readColor, showBorder, toBorder } from './styles';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'RangeBorderCollection';
  }

  get count(): number {
    return SIDES.length;
  }

  $items(): readonly RangeBorder[] {
    return SIDES.map(side => new RangeBorder(this.range, side));
  }

  $matches(item: RangeBorder, key: string | number): boolean {
    return item.sideIndex === key;
  }

  override getItem(side: string): RangeBorder {
    if (!SIDES.includes(side)) throw new RichApiError('InvalidArgument');
    return new RangeBorder(this.range, side);
  }
}

export class RangeBorder extends HostObject {
  constructor(private readonly range: Range, private readonly side: string) {
    super();
  }

  get $type(): string {
    return 'RangeBorder';
  }

  override get $id(): string {
    return this.side;
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string | null {
    return this.#look()?.style ?? null;
  }

  /** A line that gets a colour or a weight first is a continuous one, as in Excel. */
  set style(style: unknown) {
    this.#write(look => ({ ...look, style: String(style) }));
  }

  get color(): string | null {
    return this.#look()?.color ?? null;
  }

  set color(color: unknown) {
    this.#write(look => ({ ...look, style: look.style === 'None' ? 'Continuous' : look.style, color: readColor(color) }));
  }

  get weight(): string | null {
    return this.#look()?.weight ?? null;
  }

  set weight(weight: unknown) {
    this.#write(look => ({ ...look, style: look.style === 'None' ? 'Continuous' : look.style, weight: String(weight) }));
  }

  /** The common look of the lines, null when they differ. */
  #look(): BorderLook | null {
    const looks = this.#lines().flatMap(({ area, edge }) => cells(area).map(([row, column]) => this.#lookAt(row, column, edge)));
    const [first = NO_BORDER] = looks;
    return looks.every(look => look.style === first.style && look.color === first.color && look.weight === first.weight) ? first : null;
  }

  /** A line between two cells may be stored with either of them. */
  #lookAt(row: number, column: number, edge: Edge): BorderLook {
    const { grid } = this.range.$model;
    const own = showBorder(grid.style(this.range.$sheetId, row, column).bd?.[edge]);
    const [dr, dc, opposite] = NEIGHBOUR[edge];
    if (own.style !== 'None' || row + dr < 0 || column + dc < 0) return own;
    return showBorder(grid.style(this.range.$sheetId, row + dr, column + dc).bd?.[opposite]);
  }

  #write(change: (look: BorderLook) => BorderLook): void {
    const { $model, $sheetId } = this.range;
    $model.assertAllowed($sheetId, 'allowFormatCells');
    const current = this.#look() ?? NO_BORDER;
    const border = toBorder(change(current));
    for (const { area, edge } of this.#lines()) applyStyle($model, $sheetId, area, { bd: { [edge]: border } });
    if (border === null) this.#clearNeighbours();
  }

  #clearNeighbours(): void {
    const { $model, $sheetId } = this.range;
    for (const { area, edge } of this.#lines()) {
      const [dr, dc, opposite] = NEIGHBOUR[edge];
      const beside = { ...area, row: area.row + dr, column: area.column + dc };
      if (beside.row < 0 || beside.column < 0) continue;
      applyStyle($model, $sheetId, beside, { bd: { [opposite]: null } });
    }
  }

  /** The cells whose edges make up this side. */
  #lines(): { readonly area: Area; readonly edge: Edge }[] {
    const area = this.range.$physical();
    const bottom = { ...area, row: area.row + area.rows - 1, rows: 1 };
    const right = { ...area, column: area.column + area.columns - 1, columns: 1 };
    switch (this.side) {
      case 'EdgeTop':
        return [{ area: { ...area, rows: 1 }, edge: 't' }];
      case 'EdgeBottom':
        return [{ area: bottom, edge: 'b' }];
      case 'EdgeLeft':
        return [{ area: { ...area, columns: 1 }, edge: 'l' }];
      case 'EdgeRight':
        return [{ area: right, edge: 'r' }];
      case 'InsideHorizontal':
        return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, edge: 'b' }, { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 't' }];
      case 'InsideVertical':
        return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, edge: 'r' }, { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: 'l' }];
      default:
        return []; // diagonals are not drawn
    }
  }
}

const NEIGHBOUR: Readonly<Record<Edge, readonly [rows: number, columns: number, edge: Edge]>> = {
  t: [-1, 0, 'b'], b: [1, 0, 't'], l: [0, -1, 'r'], r: [0, 1, 'l'],
};

function cells(area: Area): [number, number][] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns), area.column + (index % area.columns),
  ]);
}
