/** Puts the pieces together: an Excel that answers Microsoft's client library, on a grid. */
import { RichApiError } from '../richapi/errors';
import { RichApiHost } from '../richapi/interpreter';
import { HostObject } from '../richapi/hostObject';
import type { RequestBody, ResponseBody } from '../richapi/protocol';
import type { Grid } from '../univer/grid';
import apiSets from './apiSets.json';
import { ChangeWatcher } from './changes';
import { type Culture, viVN } from './culture';
import { WorkbookModel } from './model';
import { Workbook } from './workbook';

export interface ExcelHostOptions {
  /** Version of ExcelApi the host poses with, e.g. "1.8". */
  readonly apiSet?: string;
  readonly culture?: Culture;
  readonly readOnly?: boolean;
  readonly fileName?: string;
  readonly currentYear?: number;
  readonly onProcessed?: (request: RequestBody, response: ResponseBody) => void;
}

export interface ExcelHost {
  readonly richApi: RichApiHost;
  readonly model: WorkbookModel;
  readonly grid: Grid;
  dispose(): void;
}

/** Highest set that Excel 2024 has; newer members are offered to whoever poses with more. */
export const LATEST_API_SET = '1.17';

export function createExcelHost(grid: Grid, options: ExcelHostOptions = {}): ExcelHost {
  const model = new WorkbookModel(grid, {
    culture: options.culture ?? viVN, readOnly: options.readOnly ?? false, fileName: options.fileName ?? 'Sổ1.xlsx',
    currentYear: options.currentYear ?? 2026,
  });
  const richApi = new RichApiHost({
    root: new Workbook(model),
    newObjects: { [INTERNAL_SERVICE]: () => new AddinInternalService() },
    requirementSets: apiSets,
    apiSet: () => options.apiSet ?? LATEST_API_SET,
    assertReady: request => {
      if (asksTheWorkbook(request) && model.isEditingCell) throw new RichApiError('InvalidOperationInCellEditMode');
      model.actor = 'addin';
    },
    untilReady: () => model.untilNotEditing(),
    settle: () => model.settle(),
    onProcessed: (request, response) => {
      model.actor = 'user';
      options.onProcessed?.(request, response);
    },
  });
  model.events = richApi.events;
  const watcher = new ChangeWatcher(model);
  return {
    richApi, model, grid,
    dispose: () => {
      watcher.dispose();
      grid.dispose();
    },
  };
}

const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** office.js tells its host on its own, whatever the person is doing, that a page is ready; no cell has to be free for that. */
function asksTheWorkbook(request: RequestBody): boolean {
  return Object.values(request.ObjectPaths).some(path => path.Name !== INTERNAL_SERVICE);
}

/** office.js reports through it that a page's functions are known. */
class AddinInternalService extends HostObject {
  get $type(): string {
    return 'AddinInternalService';
  }

  notifyActionHandlerReady(): void {
    // Nothing waits for it: the page's own messages tell the same.
  }
}
