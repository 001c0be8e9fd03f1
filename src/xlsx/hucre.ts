/**
 * The only module that knows hucre, the library that writes and reads .xlsx. Its shapes stay on this side of the file
 * layer; what it cannot do is done around it, in finish.ts and openPackage.ts.
 */
export { readXlsx as readWorkbook, writeXlsx as writeWorkbook } from 'hucre/xlsx';
export type { Cell, CellStyle, CellValue, ConditionalRule, DataValidation, Sheet, SheetChart, WriteOptions, WriteSheet } from 'hucre/xlsx';
