/** The conditional formats of a workbook. Univer evaluates and draws them. */
import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type Area, intersection, lastColumn, lastRow } from './area';
import type { CellStyle } from './cell';
import { type AreaRule, RuleStore } from './ruleStore';

export interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** By Excel's names of the sides. */
  borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

export interface ConditionalRule extends AreaRule {
  /** With its equals sign, or empty when not set yet. */
  formula: string;
  style: ConditionalStyle;
  stopIfTrue: boolean;
}

/** In order of priority, the first wins. */
export class ConditionalRules extends RuleStore<ConditionalRule> {
  private lastId = 0;

  add(sheetId: string, areas: Area[]): ConditionalRule {
    this.lastId += 1;
    const rule: ConditionalRule = { id: `{CF${String(this.lastId).padStart(6, '0')}}`, areas, formula: '', style: {}, stopIfTrue: false };
    // Documented of ConditionalFormatCollection.add: "adds ... to the collection at the first/top priority".
    this.replace(sheetId, [rule, ...this.of(sheetId)]);
    return rule;
  }

  remove(sheetId: string, id: string): void {
    this.replace(sheetId, this.of(sheetId).filter(rule => rule.id !== id));
  }

  move(sheetId: string, id: string, position: number): void {
    const rules = [...this.of(sheetId)];
    const from = rules.findIndex(rule => rule.id === id);
    const [rule] = rules.splice(from, 1);
    if (rule === undefined) return;
    rules.splice(position, 0, rule);
    this.replace(sheetId, rules);
  }

  protected rewrite(rule: ConditionalRule, change: (formula: string) => string): void {
    if (rule.formula !== '') rule.formula = change(rule.formula);
  }

  protected formulas(rule: ConditionalRule): readonly string[] {
    return [rule.formula];
  }

  protected pushSheet(sheetId: string): void {
    const { engine, unitId } = this.grid;
    const model = engine.injector.get(engine.modules.sheetsConditionalFormatting.ConditionalFormattingRuleModel);
    for (const rule of [...(model.getSubunitRules(unitId, sheetId) ?? [])]) {
      this.grid.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId: rule.cfId });
    }
    // Univer puts each added rule before the others.
    for (const rule of [...this.of(sheetId)].reverse()) {
      if (rule.formula !== '') this.grid.run('sheet.mutation.add-conditional-rule', { subUnitId: sheetId, rule: this.toUniver(sheetId, rule) });
    }
  }

  private toUniver(sheetId: string, rule: ConditionalRule): IConditionFormattingRule {
    const physical = this.grid.physicalArea(sheetId);
    const ranges = rule.areas.flatMap(area => intersection(area, physical) ?? []).map(toRange);
    return {
      cfId: rule.id, ranges, stopIfTrue: rule.stopIfTrue,
      rule: { type: 'highlightCell', subType: 'formula', value: rule.formula, style: toStyle(rule.style) },
    } as unknown as IConditionFormattingRule;
  }

  /** The style the rules give a cell now, or null. Call after the grid has settled. */
  evaluated(sheetId: string, row: number, column: number): CellStyle | null {
    const { engine, unitId } = this.grid;
    const { ConditionalFormattingService, ConditionalFormattingViewModel } = engine.modules.sheetsConditionalFormatting;
    const view = engine.injector.get(ConditionalFormattingViewModel) as unknown as ViewModelInternals;
    // The view model notices changed results up to 100 ms late; asking it to forget first makes the answer current.
    for (const rule of this.of(sheetId)) view._markRuleDirtyAtOnce(unitId, sheetId, rule.id, true);
    const composed = engine.injector.get(ConditionalFormattingService).composeStyle(unitId, sheetId, row, column);
    return (composed?.style as CellStyle | undefined) ?? null;
  }
}

interface ViewModelInternals {
  _markRuleDirtyAtOnce(unitId: string, sheetId: string, cfId: string, resetPreComputingCache: boolean): void;
}

export const toRange = (area: Area): IRange => ({
  startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area),
});

export const toArea = (range: IRange): Area => ({
  row: range.startRow, column: range.startColumn,
  rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1,
});

function toStyle(style: ConditionalStyle): CellStyle {
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.underline === true ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough === true ? { st: { s: 1 } } : {}),
  };
}
