import { fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { button, renderPane, settle, type RenderedPane } from './renderPane';

const APPENDICES = path.join(__dirname, '../support/appendices');
/** The text of an appendix table. */
export const textOf = (file: string): string => readFileSync(path.join(APPENDICES, file), 'utf8');
/** Three years, a column each; one row must be answered. */
export const COMMUNE = textOf('xa-dong-tien.tsv');

/** Draws the pane where a table is brought in. */
export async function openImport(over: Parameters<typeof renderPane>[1] = {}): Promise<RenderedPane> {
  const pane = await renderPane(undefined, over);
  await pane.user.click(screen.getByRole('radio', { name: 'Dán bảng phụ lục của đơn vị mình' }));
  await settle();
  await pane.user.click(button('Nhập bảng phụ lục…'));
  await settle();
  return pane;
}

/** Pastes into the pane’s field, by the types of what is on the clipboard. */
export async function paste(data: Readonly<Record<string, string>>): Promise<void> {
  fireEvent.paste(screen.getByLabelText('Bảng phụ lục'), { clipboardData: { getData: (type: string) => data[type] ?? '' } });
  await settle();
}

/** A row of the import by its name. */
export function row(name: string): HTMLElement {
  return screen.getByRole('listitem', { name });
}

/** The row of the commune’s table that must be answered. */
export const JOBS = 'Số lao động được tạo việc làm mới trong năm';
