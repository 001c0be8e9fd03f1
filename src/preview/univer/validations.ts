/** Data validation rules, kept in Univer's model: it shows the drop-down lists and moves the ranges. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { type Area, intersection, subtract } from './area';
import { toArea, toRange } from './conditionalRules';
import type { Grid } from './grid';

export type ValidationType = 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
export type Operator = 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
export type AlertStyle = 'Stop' | 'Warning' | 'Information';

export interface Validation {
  readonly type: ValidationType;
  readonly operator: Operator | null;
  /** As given: with an equals sign for a formula or reference. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly dropDown: boolean;
  readonly alert: { readonly show: boolean; readonly style: AlertStyle; readonly title: string; readonly message: string };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export const NO_VALIDATION: Validation = {
  type: 'any', operator: null, formula1: '', formula2: '', ignoreBlanks: true, dropDown: true,
  alert: { show: true, style: 'Stop', title: '', message: '' }, prompt: { show: true, title: '', message: '' },
};

export interface ValidationRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

const STYLES: readonly AlertStyle[] = ['Information', 'Stop', 'Warning'];

export class Validations {
  private lastId = 0;

  constructor(private readonly grid: Grid) {}

  of(sheetId: string): ValidationRule[] {
    return this.model().getRules(this.grid.unitId, sheetId).map(fromUniver);
  }

  at(sheetId: string, row: number, column: number): ValidationRule | null {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.of(sheetId).find(rule => rule.areas.some(area => intersection(area, cell) !== null)) ?? null;
  }

  /** Gives an area one rule, or none when there is nothing to say. */
  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    if (isEmpty(validation)) return;
    this.lastId += 1;
    this.add(sheetId, { id: `dv-${String(this.lastId)}`, areas: [area], validation });
  }

  clear(sheetId: string, area: Area): void {
    for (const rule of this.of(sheetId)) {
      if (!rule.areas.some(each => intersection(each, area) !== null)) continue;
      this.grid.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: rule.id });
      const areas = rule.areas.flatMap(each => subtract(each, area));
      if (areas.length > 0) this.add(sheetId, this.reanchored(rule, areas));
    }
  }

  /** Relative references are written for the first cell; when another cell becomes the first, they move. */
  private reanchored(rule: ValidationRule, areas: readonly Area[]): ValidationRule {
    const [before] = rule.areas;
    const [after] = areas;
    if (before === undefined || after === undefined) return { ...rule, areas };
    const move = (formula: string): string =>
      formula.startsWith('=') ? this.grid.moveFormula(formula, after.row - before.row, after.column - before.column) : formula;
    const { validation } = rule;
    return { ...rule, areas, validation: { ...validation, formula1: move(validation.formula1), formula2: move(validation.formula2) } };
  }

  private add(sheetId: string, rule: ValidationRule): void {
    const physical = this.grid.physicalArea(sheetId);
    const ranges = rule.areas.flatMap(area => intersection(area, physical) ?? []).map(toRange);
    this.grid.run('data-validation.mutation.addRule', { subUnitId: sheetId, rule: { ...toUniver(rule), ranges } });
  }

  private model(): InstanceType<Grid['engine']['modules']['sheetsDataValidation']['SheetDataValidationModel']> {
    return this.grid.engine.injector.get(this.grid.engine.modules.sheetsDataValidation.SheetDataValidationModel);
  }
}

const isEmpty = (validation: Validation): boolean =>
  validation.type === 'any' && validation.prompt.title === '' && validation.prompt.message === '';

const toUniver = (rule: ValidationRule): object => {
  const { validation } = rule;
  return {
    uid: rule.id, type: validation.type, allowBlank: validation.ignoreBlanks,
    ...(validation.operator === null ? {} : { operator: validation.operator }),
    formula1: validation.formula1, formula2: validation.formula2, showDropDown: validation.dropDown,
    showErrorMessage: validation.alert.show, error: validation.alert.message, errorTitle: validation.alert.title,
    errorStyle: STYLES.indexOf(validation.alert.style),
    showInputMessage: validation.prompt.show, prompt: validation.prompt.message, promptTitle: validation.prompt.title,
    // An arrow beside the cell, as in Excel, not a coloured chip.
    ...(validation.type === 'list' ? { renderMode: 1 } : {}),
  };
};

const fromUniver = (rule: ISheetDataValidationRule): ValidationRule => ({
  id: rule.uid, areas: rule.ranges.map(toArea),
  validation: {
    type: rule.type as ValidationType, operator: (rule.operator as Operator | undefined) ?? null, formula1: rule.formula1 ?? '', formula2: rule.formula2 ?? '',
    ignoreBlanks: rule.allowBlank !== false, dropDown: rule.showDropDown !== false,
    alert: {
      show: rule.showErrorMessage !== false, style: STYLES[rule.errorStyle ?? 1] ?? 'Stop', title: rule.errorTitle ?? '', message: rule.error ?? '',
    },
    prompt: { show: rule.showInputMessage !== false, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
  },
});
