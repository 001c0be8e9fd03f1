/** Excel.Workbook, the object `context.workbook` stands for. */
import { type EventInfo, HostObject } from '../richapi/hostObject';
import { RichApiError } from '../richapi/errors';
import { toArea } from '../univer/conditionalRules';
import { parseA1 } from '../univer/area';
import { Application, Runtime } from './application';
import { DocumentProperties } from './documentProperties';
import { eventTypes } from './eventTypes';
import type { WorkbookModel } from './model';
import { NamedItemCollection } from './namedItems';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

export class Workbook extends HostObject {
  constructor(readonly $model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'Workbook';
  }

  override get $events(): Readonly<Record<string, EventInfo>> {
    return { SelectionChanged: { member: 'onSelectionChanged', messageType: eventTypes.worksheetSelectionChanged } };
  }

  get name(): string {
    return this.$model.options.fileName;
  }

  get readOnly(): boolean {
    return this.$model.options.readOnly;
  }

  get isDirty(): boolean {
    return this.$model.isDirty;
  }

  set isDirty(dirty: unknown) {
    this.$model.isDirty = dirty === true;
  }

  get application(): Application {
    return new Application(this.$model);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$model);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$model, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.$model, null);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.$model);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$model);
  }

  /** `context.runtime`. */
  get _Runtime(): Runtime {
    return new Runtime(this.$model);
  }

  getSelectedRange(): Range {
    const sheetId = this.$model.grid.activeSheetId;
    const selected = this.$model.grid.facade.getActiveRange()?.getRange();
    return new Range(this.$model, sheetId, selected === undefined ? { row: 0, column: 0, rows: 1, columns: 1 } : toArea(selected));
  }

  getActiveCell(): Range {
    const cell = this.$model.grid.facade.getActiveCell()?.getRange();
    const selected = this.getSelectedRange();
    return cell === undefined ? selected.getCell(0, 0) : new Range(this.$model, selected.$sheetId, { ...toArea(cell), rows: 1, columns: 1 });
  }

  /** `event.getRange(context)`: events name the range they concern. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw new RichApiError('ItemNotFound');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const mark = reference.lastIndexOf('!');
    const sheetId = reference.slice(0, mark);
    const area = parseA1(reference.slice(mark + 1));
    return area === null || !this.$model.grid.hasSheet(sheetId) ? null : new Range(this.$model, sheetId, area);
  }
}
