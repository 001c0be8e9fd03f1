/** Excel.WorksheetCollection. */
import { type EventInfo, HostCollection, sameName } from '../richapi/hostObject';
import { RichApiError } from '../richapi/errors';
import { collectionEvents } from './eventTypes';
import type { WorkbookModel } from './model';
import { assertSheetName } from './sheetName';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'WorksheetCollection';
  }

  override get $events(): Readonly<Record<string, EventInfo>> {
    return collectionEvents;
  }

  $items(): readonly Worksheet[] {
    return this.model.grid.sheetIds().map(id => new Worksheet(this.model, id));
  }

  $matches(sheet: Worksheet, key: string | number): boolean {
    return sheet.id === key || sameName(sheet.name, key);
  }

  /** Documented: added at the end and not activated. */
  add(name?: string): Worksheet {
    this.model.assertStructureWritable();
    const chosen = name ?? this.#freeName();
    assertSheetName(this.model, chosen, null);
    const id = this.model.newSheetId();
    this.model.grid.addSheet(id, chosen);
    return new Worksheet(this.model, id);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.grid.activeSheetId);
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.#pick(this.$items(), visibleOnly);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.#pick([...this.$items()].reverse(), visibleOnly);
  }

  override getCount(visibleOnly = false): number {
    return this.$items().filter(sheet => !visibleOnly || !sheet.$isHidden()).length;
  }

  #pick(sheets: readonly Worksheet[], visibleOnly: boolean): Worksheet {
    const sheet = sheets.find(each => !visibleOnly || !each.$isHidden());
    if (sheet === undefined) throw new RichApiError('ItemNotFound');
    return sheet;
  }

  #freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (this.model.sheetIdByName(name) === null) return name;
    }
  }
}
