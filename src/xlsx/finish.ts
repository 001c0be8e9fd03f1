import { cellAddress } from '../workbook/address';
import { columnStyleRow } from './fileCells';
import { repack } from './repack';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';

const APPLICATION = 'Sổ Chỉ tiêu';

/**
 * What the library leaves out or gets wrong: the cell that is selected when the file is opened, how whole columns look,
 * who made the file, the order of a font's parts.
 */
export function finish(bytes: Uint8Array, spec: WorkbookSpec): Uint8Array {
  return repack(
    bytes,
    new Map<string, (xml: string) => string>([
      ...spec.sheets.flatMap((sheet, index): readonly (readonly [string, (xml: string) => string])[] => {
        const isStart = sheet.key === spec.start.sheet;
        const hasColumnStyles = sheet.columns.some(({ style }) => style !== undefined);
        const hasErrors = sheet.blocks.some(({ cells }) => cells.some((row) => row.some((cell) => cell.kind === 'formula' && cell.result === null)));
        if (!isStart && !hasColumnStyles && !hasErrors) return [];
        return [[`xl/worksheets/sheet${String(index + 1)}.xml`, (xml) => withErrors(withColumnStyles(withSelection(xml, sheet, spec.start), sheet))]];
      }),
      ['xl/styles.xml', withOrderedFonts],
      ['docProps/app.xml', withApplication],
    ]),
  );
}

function withApplication(xml: string): string {
  return xml.replace(/<Application>[^<]*<\/Application>/, `<Application>${APPLICATION}</Application>`);
}

/** The schema wants a font's size before its colour. */
function withOrderedFonts(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
}

function withSelection(xml: string, { key, freeze }: SheetSpec, { sheet, row, column }: WorkbookSpec['start']): string {
  if (key !== sheet) return xml;
  const cell = cellAddress(row, column);
  const pane = freeze === undefined ? '' : ` pane="${freeze.columns > 0 && freeze.rows > 0 ? 'bottomRight' : freeze.columns > 0 ? 'topRight' : 'bottomLeft'}"`;
  const selection = `<selection${pane} activeCell="${cell}" sqref="${cell}"/>`;
  return xml.replace(/<sheetView( [^>]*?)(\/>|>(.*?)<\/sheetView>)/s, (_, attributes: string, _end: string, inside: string | undefined) =>
    `<sheetView tabSelected="1"${attributes}>${inside ?? ''}${selection}</sheetView>`,
  );
}

/** A formula that comes to an error is kept without a result; a chart would take that for 0. */
function withErrors(xml: string): string {
  return xml.replace(/<c r="([A-Z]+\d+)"((?: s="\d+")?)>(<f>[^<]*<\/f>)<\/c>/g, '<c r="$1"$2 t="e">$3<v>#N/A</v></c>');
}

function withColumnStyles(xml: string, sheet: SheetSpec): string {
  const row = columnStyleRow(sheet);
  return sheet.columns.reduce((edited, { style }, column) => {
    if (style === undefined) return edited;
    const index = new RegExp(`<c r="${cellAddress(row, column)}" s="(\\d+)"`).exec(edited)?.[1];
    return index === undefined ? edited : edited.replace(`<col min="${String(column + 1)}" `, `<col style="${index}" min="${String(column + 1)}" `);
  }, xml);
}
