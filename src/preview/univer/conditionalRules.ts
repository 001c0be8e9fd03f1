/**
 * The conditional formats of a workbook. The rules are kept here, in Excel's terms, and given to Univer for
 * evaluation and display when something has changed.
 */
import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type Area, intersection, lastColumn, lastRow, subtract } from './area';
import type { CellStyle } from './cell';
import type { Grid } from './grid';
import { type Shift, shiftArea, shiftFormula } from './shift';

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

export interface ConditionalRule {
  readonly id: string;
  areas: Area[];
  /** Relative to the first cell of the first area; with its equals sign, or empty when not set yet. */
  formula: string;
  style: ConditionalStyle;
  stopIfTrue: boolean;
}

export class ConditionalRules {
  private readonly bySheet = new Map<string, ConditionalRule[]>();
  private readonly dirty = new Set<string>();
  private lastId = 0;

  constructor(private readonly grid: Grid) {}

  /** In order of priority, the first wins. */
  of(sheetId: string): readonly ConditionalRule[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  add(sheetId: string, areas: Area[]): ConditionalRule {
    this.lastId += 1;
    const rule: ConditionalRule = { id: `{CF${String(this.lastId).padStart(6, '0')}}`, areas, formula: '', style: {}, stopIfTrue: false };
    // Documented of ConditionalFormatCollection.add: "adds ... to the collection at the first/top priority".
    this.bySheet.set(sheetId, [rule, ...this.of(sheetId)]);
    this.touch(sheetId);
    return rule;
  }

  remove(sheetId: string, id: string): void {
    this.bySheet.set(sheetId, this.of(sheetId).filter(rule => rule.id !== id));
    this.touch(sheetId);
  }

  move(sheetId: string, id: string, position: number): void {
    const rules = [...this.of(sheetId)];
    const from = rules.findIndex(rule => rule.id === id);
    const [rule] = rules.splice(from, 1);
    if (rule === undefined) return;
    rules.splice(position, 0, rule);
    this.bySheet.set(sheetId, rules);
    this.touch(sheetId);
  }

  /** Takes an area out of every rule, as clearing the formats of a range does. */
  clear(sheetId: string, area: Area): void {
    const kept = this.of(sheetId).flatMap(rule => {
      if (!rule.areas.some(each => intersection(each, area) !== null)) return [rule];
      this.reanchor(rule, rule.areas.flatMap(each => subtract(each, area)));
      return rule.areas.length > 0 ? [rule] : [];
    });
    this.bySheet.set(sheetId, kept);
    this.touch(sheetId);
  }

  touch(sheetId: string): void {
    this.dirty.add(sheetId);
  }

  touchWhere(isConcerned: (formula: string) => boolean): void {
    for (const [sheetId, rules] of this.bySheet) {
      if (rules.some(rule => isConcerned(rule.formula))) this.touch(sheetId);
    }
  }

  forgetSheet(sheetId: string): void {
    this.bySheet.delete(sheetId);
    this.dirty.delete(sheetId);
  }

  shift(sheetId: string, shift: Shift): void {
    const name = this.grid.sheet(sheetId).getName();
    for (const [home, rules] of this.bySheet) {
      const homeName = this.grid.hasSheet(home) ? this.grid.sheet(home).getName() : home;
      for (const rule of rules) {
        if (home === sheetId) this.leaveDeleted(rule, shift);
        rule.formula = shiftFormula(rule.formula, homeName, name, shift);
        if (home === sheetId) rule.areas = rule.areas.flatMap(area => shiftArea(area, shift) ?? []);
      }
      this.bySheet.set(home, rules.filter(rule => rule.areas.length > 0));
      this.touch(home);
    }
  }

  /** The formula is written for the first cell; when another cell becomes the first, it is rewritten. */
  private reanchor(rule: ConditionalRule, areas: Area[]): void {
    const [before] = rule.areas;
    const [after] = areas;
    rule.areas = areas;
    if (before === undefined || after === undefined || rule.formula === '') return;
    rule.formula = this.grid.moveFormula(rule.formula, after.row - before.row, after.column - before.column);
  }

  /** Before the first row or column of a rule is deleted, its formula moves to the first one that stays. */
  private leaveDeleted(rule: ConditionalRule, { axis, at, count }: Shift): void {
    const [first] = rule.areas;
    if (first === undefined || count > 0 || rule.formula === '') return;
    const start = axis === 'row' ? first.row : first.column;
    if (start < at || start >= at - count) return;
    const distance = at - count - start;
    rule.formula = this.grid.moveFormula(rule.formula, axis === 'row' ? distance : 0, axis === 'column' ? distance : 0);
  }

  get isDirty(): boolean {
    return this.dirty.size > 0;
  }

  /** Hands changed rules to Univer. */
  push(): void {
    for (const sheetId of this.dirty) {
      if (this.grid.hasSheet(sheetId)) this.pushSheet(sheetId);
    }
    this.dirty.clear();
  }

  private pushSheet(sheetId: string): void {
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
