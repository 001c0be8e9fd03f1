/** Excel.TableCollection, always empty: the product lays out ranges, not tables, but may ask. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject, sameName } from '../richapi/hostObject';
import type { WorkbookModel } from './model';

export class TableCollection extends HostCollection<Table> {
  constructor(private readonly model: WorkbookModel, private readonly sheetId: string | null) {
    super();
  }

  get $type(): string {
    return 'TableCollection';
  }

  override $assertAlive(): void {
    if (this.sheetId !== null && !this.model.grid.hasSheet(this.sheetId)) throw new RichApiError('ItemNotFound');
  }

  get count(): number {
    return 0;
  }

  $items(): readonly Table[] {
    return [];
  }

  $matches(item: Table, key: string | number): boolean {
    return sameName(item.name, key);
  }
}

export class Table extends HostObject {
  constructor(private readonly tableName: string) {
    super();
  }

  get $type(): string {
    return 'Table';
  }

  get name(): string {
    return this.tableName;
  }
}
