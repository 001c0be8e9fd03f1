/** Excel.RangeAreas, as far as a print area needs it. */
import { HostObject } from '../richapi/hostObject';
import type { Area } from '../univer/area';
import type { WorkbookModel } from './model';
import { Worksheet } from './worksheet';

export class RangeAreas extends HostObject {
  constructor(private readonly model: WorkbookModel, private readonly sheetId: string, private readonly parts: readonly Area[]) {
    super();
  }

  /** Null where there are none. */
  static $of(model: WorkbookModel, sheetId: string, parts: readonly Area[]): RangeAreas | null {
    return parts.length === 0 ? null : new RangeAreas(model, sheetId, parts);
  }

  get $type(): string {
    return 'RangeAreas';
  }

  get address(): string {
    return this.parts.map(area => this.model.address(this.sheetId, area)).join(',');
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((count, area) => count + area.rows * area.columns, 0);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }
}
