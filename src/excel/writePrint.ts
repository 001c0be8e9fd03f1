import { areaAddress } from '../workbook/address';
import type { PrintSetup } from '../workbook/spec';

/** Millimetres to the points that margins are counted in. */
function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** Queues paper, margins, print area, repeated header rows and page numbers (ExcelApi 1.9). */
export function queuePrintSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = points(print.margins.top);
  layout.bottomMargin = points(print.margins.bottom);
  layout.leftMargin = points(print.margins.left);
  layout.rightMargin = points(print.margins.right);
  layout.headerMargin = points(print.margins.header);
  layout.centerHorizontally = print.centredHorizontally;
  layout.zoom = { horizontalFitToPages: 1 };
  if (print.area !== undefined) layout.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== undefined) {
    layout.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  }
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(areaAddress({ row, column: 0, rows: 1, columns: 1 }));
  if (print.pageNumbers) {
    // Decree 30/2020, annex I: numbered in the middle of the top margin, but not on the first page.
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.firstPage.centerHeader = '';
    layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman"&13&P';
  }
}
