/** From what an add-in calls a range to where it is. */
import { RichApiError } from '../richapi/errors';
import { type Area, parseA1, splitSheet } from '../univer/area';
import type { DefinedName } from '../univer/names';
import type { WorkbookModel } from './model';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** An address, with or without a sheet's name, or a defined name. */
export function addressToArea(model: WorkbookModel, sheetId: string, address: string): Place {
  const { sheet, rest } = splitSheet(address.replace(/^=/, ''));
  const target = sheet === null ? sheetId : model.sheetIdByName(sheet);
  if (target === null) throw new RichApiError('ItemNotFound');
  const area = parseA1(rest);
  if (area !== null) return { sheetId: target, area };
  const name = findName(model, rest, target);
  const place = name === null ? null : placeOfName(model, name);
  if (place === null) throw new RichApiError('InvalidArgument');
  return place;
}

/** A name of the sheet hides a name of the workbook. */
export function findName(model: WorkbookModel, name: string, sheetId: string | null): DefinedName | null {
  const wanted = name.toLocaleLowerCase('vi');
  const found = model.names.all().filter(each => each.name.toLocaleLowerCase('vi') === wanted);
  return found.find(each => sheetId !== null && each.sheetId === sheetId) ?? found.find(each => each.sheetId === null) ?? null;
}

/** Where a name points, or null when it does not point at one range. */
export function placeOfName(model: WorkbookModel, name: DefinedName): Place | null {
  const { sheet, rest } = splitSheet(name.formula);
  const area = parseA1(rest);
  const sheetId = sheet === null ? name.sheetId : model.sheetIdByName(sheet);
  return area === null || sheetId === null ? null : { sheetId, area };
}
