import type { CellStyle, ConditionalFormat, DataValidation, StyledArea, ValidationRule } from '../workbook/spec';
import { areaAddress } from '../workbook/address';
import { styleLayers } from '../workbook/styleLayers';

/** Where ranges come from: a sheet, or something that knows the sheet's ranges already. */
export interface RangeSource {
  getRange(address: string): Excel.Range;
}

/** Queues fonts, fills, borders, alignments, number formats and locks; what looks alike side by side is set in one call. */
export function queueStyles(sheet: RangeSource, styles: readonly StyledArea[]): void {
  const ranges = new Map<string, Excel.Range>();
  for (const { area, style } of styleLayers(styles)) {
    const address = areaAddress(area);
    const range = ranges.get(address) ?? sheet.getRange(address);
    ranges.set(address, range);
    queueStyle(range, style, area.rows, area.columns);
  }
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right', top: 'Top' } as const;

/** Queues one style on one range; `rows` and `columns` tell whether there are lines inside. */
export function queueStyle(range: Excel.Range, style: CellStyle, rows: number, columns: number): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = ALIGNMENTS[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = ALIGNMENTS[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  // A single value is set on every cell of the range; the typings know only matrices.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.borders !== undefined) queueBorders(format.borders, style.borders, rows, columns);
}

function queueBorders(borders: Excel.RangeBorderCollection, colour: string, rows: number, columns: number): void {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  const edges = [
    ...[edgeTop, edgeBottom, edgeLeft, edgeRight],
    ...(rows > 1 ? [insideHorizontal] : []),
    ...(columns > 1 ? [insideVertical] : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
  }
}

/**
 * Queues conditional formats so that the first given wins. Excel puts each new one on top of those before it
 * (ConditionalFormatCollection.add: "at the first/top priority"), so they are added from the last to the first.
 */
export function queueConditionalFormats(sheet: RangeSource, formats: readonly ConditionalFormat[]): void {
  for (const { area, formula, fill, fontColour, bold, italic, underline, lineBelow, stopIfTrue } of [...formats].reverse()) {
    const added = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
    added.custom.rule.formula = formula;
    if (fill !== undefined) added.custom.format.fill.color = fill;
    if (fontColour !== undefined) added.custom.format.font.color = fontColour;
    if (bold !== undefined) added.custom.format.font.bold = bold;
    if (italic !== undefined) added.custom.format.font.italic = italic;
    if (underline !== undefined) added.custom.format.font.underline = underline ? 'Single' : 'None';
    if (lineBelow !== undefined) {
      const border = added.custom.format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.color = lineBelow;
    }
    added.stopIfTrue = stopIfTrue;
  }
}

/** Queues data validations with their prompts and error messages. */
export function queueValidations(sheet: RangeSource, validations: readonly DataValidation[]): void {
  for (const { area, rule, prompt, error, refuses } of validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.ignoreBlanks = true;
    dataValidation.rule = excelRule(rule);
    dataValidation.errorAlert = { showAlert: true, style: refuses ? 'Stop' : 'Warning', title: error.title, message: error.message };
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  }
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'decimalBetween':
      return { decimal: { formula1: rule.low, formula2: rule.high, operator: 'Between' } };
    case 'listOfName':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}
