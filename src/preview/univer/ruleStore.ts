/**
 * Rules that belong to areas of a sheet and hold formulas: conditional formats and data validations. They are
 * kept here, in Excel's terms, and handed to Univer when something has changed. Univer would move them itself
 * when rows are inserted, but splits their areas and gets their formulas wrong.
 */
import { type Area, intersection, subtract } from './area';
import type { Grid } from './grid';
import { type Shift, renameInFormula, shiftArea, shiftFormula } from './shift';

export interface AreaRule {
  readonly id: string;
  /** Relative references in the rule's formulas are written for the first cell of the first area. */
  areas: Area[];
}

export abstract class RuleStore<R extends AreaRule> {
  private readonly bySheet = new Map<string, readonly R[]>();
  private readonly dirty = new Set<string>();

  constructor(protected readonly grid: Grid) {}

  protected abstract rewrite(rule: R, change: (formula: string) => string): void;

  protected abstract formulas(rule: R): readonly string[];

  /** Replaces what Univer has for a sheet. */
  protected abstract pushSheet(sheetId: string): void;

  of(sheetId: string): readonly R[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  protected replace(sheetId: string, rules: readonly R[]): void {
    this.bySheet.set(sheetId, rules);
    this.touch(sheetId);
  }

  touch(sheetId: string): void {
    this.dirty.add(sheetId);
  }

  touchWhere(isConcerned: (formula: string) => boolean): void {
    for (const [sheetId, rules] of this.bySheet) {
      if (rules.some(rule => this.formulas(rule).some(isConcerned))) this.touch(sheetId);
    }
  }

  forgetSheet(sheetId: string): void {
    this.bySheet.delete(sheetId);
    this.dirty.delete(sheetId);
  }

  /** Takes an area out of every rule. */
  clear(sheetId: string, area: Area): void {
    const kept = this.of(sheetId).flatMap(rule => {
      if (!rule.areas.some(each => intersection(each, area) !== null)) return [rule];
      this.reanchor(rule, rule.areas.flatMap(each => subtract(each, area)));
      return rule.areas.length > 0 ? [rule] : [];
    });
    this.replace(sheetId, kept);
  }

  shift(sheetId: string, shift: Shift): void {
    const name = this.grid.sheetName(sheetId);
    for (const [home, rules] of [...this.bySheet]) {
      const homeName = this.grid.hasSheet(home) ? this.grid.sheetName(home) : home;
      for (const rule of rules) {
        if (home === sheetId) this.leaveDeleted(rule, shift);
        this.rewrite(rule, formula => shiftFormula(formula, homeName, name, shift));
        if (home === sheetId) rule.areas = rule.areas.flatMap(area => shiftArea(area, shift) ?? []);
      }
      this.replace(home, rules.filter(rule => rule.areas.length > 0));
    }
  }

  renameSheet(before: string, after: string): void {
    for (const [sheetId, rules] of this.bySheet) {
      for (const rule of rules) this.rewrite(rule, formula => renameInFormula(formula, before, after));
      this.touch(sheetId);
    }
  }

  get isDirty(): boolean {
    return this.dirty.size > 0;
  }

  push(): void {
    for (const sheetId of this.dirty) {
      if (this.grid.hasSheet(sheetId)) this.pushSheet(sheetId);
    }
    this.dirty.clear();
  }

  /** When another cell becomes the first, relative references move with it. */
  private reanchor(rule: R, areas: Area[]): void {
    const [before] = rule.areas;
    const [after] = areas;
    rule.areas = areas;
    if (before === undefined || after === undefined) return;
    this.rewrite(rule, formula => this.grid.moveFormula(formula, after.row - before.row, after.column - before.column));
  }

  /** Before the first row or column of a rule is deleted, its formulas move to the first one that stays. */
  private leaveDeleted(rule: R, { axis, at, count }: Shift): void {
    const [first] = rule.areas;
    if (first === undefined || count > 0) return;
    const start = axis === 'row' ? first.row : first.column;
    if (start < at || start >= at - count) return;
    const distance = at - count - start;
    this.rewrite(rule, formula => this.grid.moveFormula(formula, axis === 'row' ? distance : 0, axis === 'column' ? distance : 0));
  }
}
