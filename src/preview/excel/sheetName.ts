/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
import { RichApiError } from '../richapi/errors';
import type { WorkbookModel } from './model';

export function assertSheetName(model: WorkbookModel, name: unknown, sheetId: string | null): asserts name is string {
  const isValid = typeof name === 'string' && name.trim() !== '' && name.length <= 31 && !/[\\/?*[\]:]/.test(name)
    && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== 'history';
  if (!isValid) throw new RichApiError('InvalidArgument');
  const other = model.sheetIdByName(name);
  if (other !== null && other !== sheetId) throw new RichApiError('ItemAlreadyExists');
}
