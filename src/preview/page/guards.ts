/** What a person may not do: change a workbook opened for reading, or the locked cells and the rows of a protected sheet. */
import type { WorkbookModel } from '../excel/model';
import { RichApiError } from '../richapi/errors';
import { type Area, intersection } from '../univer/area';
import { toArea } from '../univer/conditionalRules';

const EMPTYING = /^sheet\.command\.clear-selection-(content|all)$/;
const RESHAPING = /^sheet\.command\.(insert|remove|delete|move|sort|reorder|set-worksheet-name|set-border|set-style|set-bold|add-worksheet-merge)/;

export function installGuards(model: WorkbookModel): void {
  const { engine } = model.grid;
  const { core } = engine.modules;
  engine.injector.get(core.ICommandService).beforeCommandExecuted(command => {
    if (model.actor === 'addin') return;
    const isForbidden = EMPTYING.test(command.id) ? !mayEmpty(model) : RESHAPING.test(command.id) && !mayReshape(model);
    // Univer takes this error for an answer and stops quietly.
    if (isForbidden) throw new core.CustomCommandExecutionError('The workbook does not allow this.');
  });
}

function mayReshape(model: WorkbookModel): boolean {
  return !model.options.readOnly && model.state(model.grid.activeSheetId).protection === null;
}

function mayEmpty(model: WorkbookModel): boolean {
  const sheetId = model.grid.activeSheetId;
  const selected = model.grid.facade.getActiveRange()?.getRange();
  try {
    if (selected !== undefined) model.assertContentWritable(sheetId, within(model, sheetId, toArea(selected)));
    return true;
  } catch (error) {
    if (error instanceof RichApiError) return false;
    throw error;
  }
}

const within = (model: WorkbookModel, sheetId: string, area: Area): Area => intersection(area, model.grid.physicalArea(sheetId)) ?? area;
