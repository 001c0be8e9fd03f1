/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook or of one sheet. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject, sameName } from '../richapi/hostObject';
import { type Area, formatA1, quoteSheetName } from '../univer/area';
import type { DefinedName } from '../univer/names';
import type { WorkbookModel } from './model';
import { Range } from './range';
import { type Place, placeOfName } from './references';
import { Worksheet } from './worksheet';
import { assertFormula } from './writing';

export class NamedItemCollection extends HostCollection<NamedItem> {
  /** Without a sheet: the names of the whole workbook. */
  constructor(private readonly model: WorkbookModel, private readonly sheetId: string | null) {
    super();
  }

  get $type(): string {
    return 'NamedItemCollection';
  }

  override $assertAlive(): void {
    if (this.sheetId !== null && !this.model.grid.hasSheet(this.sheetId)) throw new RichApiError('ItemNotFound');
  }

  $items(): readonly NamedItem[] {
    return this.model.names.all().filter(name => name.sheetId === this.sheetId).map(name => new NamedItem(this.model, name.id, name.name));
  }

  $matches(item: NamedItem, key: string | number): boolean {
    return sameName(item.name, key);
  }

  /** Documented: reference is a Range or a formula. */
  add(name: string, reference: unknown, comment = ''): NamedItem {
    this.model.assertStructureWritable();
    if (!isValidName(name)) throw new RichApiError('InvalidArgument');
    if (this.$items().some(item => sameName(item.name, name))) throw new RichApiError('ItemAlreadyExists');
    const formula = reference instanceof Range
      ? absoluteAddress(this.model, reference.$sheetId, reference.$area)
      : this.#checkedFormula(reference);
    const added = this.model.names.add(name, this.sheetId, formula, comment);
    return new NamedItem(this.model, added.id, added.name);
  }

  #checkedFormula(reference: unknown): string {
    if (typeof reference !== 'string' || reference === '') throw new RichApiError('InvalidArgument');
    const formula = reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
    assertFormula(this.model, formula);
    return formula.slice(1);
  }
}

export class NamedItem extends HostObject {
  constructor(private readonly model: WorkbookModel, private readonly nameId: string, private readonly lastName: string) {
    super();
  }

  get $type(): string {
    return 'NamedItem';
  }

  override get $id(): string {
    return this.lastName;
  }

  override $assertAlive(): void {
    this.#item();
  }

  get name(): string {
    return this.#item().name;
  }

  get comment(): string {
    return this.#item().comment;
  }

  set comment(comment: unknown) {
    this.model.names.update({ ...this.#item(), comment: String(comment) });
  }

  get visible(): boolean {
    return this.#item().visible;
  }

  set visible(visible: unknown) {
    this.model.names.update({ ...this.#item(), visible: visible === true });
  }

  get scope(): string {
    return this.#item().sheetId === null ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    return `=${this.#item().formula}`;
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw new RichApiError('InvalidArgument');
    assertFormula(this.model, formula);
    this.model.names.update({ ...this.#item(), formula: formula.slice(1) });
  }

  /** Documented: String, Integer, Double, Boolean, Range, Error, Array. */
  get type(): string {
    if (this.#item().formula.includes('#REF!')) return 'Error';
    if (this.#place() !== null) return 'Range';
    const values = this.#evaluated();
    if (values.flat().length > 1) return 'Array';
    const value = values[0]?.[0];
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return typeof value === 'string' && value.startsWith('#') ? 'Error' : 'String';
  }

  /** Documented: the address for a named range, otherwise the value the formula computes to. */
  get value(): string | number | boolean {
    const place = this.#place();
    return place === null ? this.#evaluated()[0]?.[0] ?? '' : this.model.address(place.sheetId, place.area);
  }

  get worksheet(): Worksheet {
    const { sheetId } = this.#item();
    if (sheetId === null) throw new RichApiError('ItemNotFound');
    return new Worksheet(this.model, sheetId);
  }

  get worksheetOrNullObject(): Worksheet | null {
    const { sheetId } = this.#item();
    return sheetId === null ? null : new Worksheet(this.model, sheetId);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const place = this.#place();
    return place === null ? null : new Range(this.model, place.sheetId, place.area);
  }

  delete(): void {
    this.model.assertStructureWritable();
    this.model.names.remove(this.#item().id);
  }

  #item(): DefinedName {
    const item = this.model.names.byId(this.nameId);
    if (item === null) throw new RichApiError('ItemNotFound');
    return item;
  }

  #place(): Place | null {
    return placeOfName(this.model, this.#item());
  }

  #evaluated(): ReturnType<WorkbookModel['grid']['evaluate']> {
    const sheetId = this.#item().sheetId ?? this.model.grid.activeSheetId;
    return this.model.grid.evaluate(sheetId, 0, 0, this.formula);
  }
}

export const absoluteAddress = (model: WorkbookModel, sheetId: string, area: Area): string =>
  `${quoteSheetName(model.sheetName(sheetId))}!${formatA1(area, { absolute: true })}`;

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
function isValidName(name: string): boolean {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name) || /^[RC]$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !looksLikeCell;
}
