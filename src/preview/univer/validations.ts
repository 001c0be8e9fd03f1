/** Data validation rules. Univer shows their drop-down lists; whether an entry satisfies them is judged in validationCheck. */
import { type Area, contains, intersection } from './area';
import { toRange } from './conditionalRules';
import { type AreaRule, RuleStore } from './ruleStore';

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

export interface ValidationRule extends AreaRule {
  validation: Validation;
}

const STYLES: readonly AlertStyle[] = ['Information', 'Stop', 'Warning'];

export class Validations extends RuleStore<ValidationRule> {
  private lastId = 0;

  at(sheetId: string, row: number, column: number): ValidationRule | null {
    return this.of(sheetId).find(rule => rule.areas.some(area => contains(area, row, column))) ?? null;
  }

  /** Gives an area one rule, or none when there is nothing to say. */
  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    if (isEmpty(validation)) return;
    this.lastId += 1;
    this.replace(sheetId, [...this.of(sheetId), { id: `dv-${String(this.lastId)}`, areas: [area], validation }]);
  }

  protected rewrite(rule: ValidationRule, change: (formula: string) => string): void {
    const changed = (text: string): string => (text.startsWith('=') ? change(text) : text);
    rule.validation = { ...rule.validation, formula1: changed(rule.validation.formula1), formula2: changed(rule.validation.formula2) };
  }

  protected formulas(rule: ValidationRule): readonly string[] {
    return [rule.validation.formula1, rule.validation.formula2];
  }

  protected pushSheet(sheetId: string): void {
    const { engine, unitId } = this.grid;
    const model = engine.injector.get(engine.modules.sheetsDataValidation.SheetDataValidationModel);
    for (const rule of model.getRules(unitId, sheetId)) {
      this.grid.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: rule.uid });
    }
    const physical = this.grid.physicalArea(sheetId);
    for (const rule of this.of(sheetId)) {
      const ranges = rule.areas.flatMap(area => intersection(area, physical) ?? []).map(toRange);
      this.grid.run('data-validation.mutation.addRule', { subUnitId: sheetId, rule: { ...toUniver(rule), ranges } });
    }
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
