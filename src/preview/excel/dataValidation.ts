/** Excel.DataValidation, as documented in https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import { contains, formatA1, quoteSheetName } from '../univer/area';
import { NO_VALIDATION, type AlertStyle, type Operator, type Validation, type ValidationType } from '../univer/validations';
import { checkValidation } from './validationCheck';
import { Range } from './range';

/** Documented keys of Excel.DataValidationRule, the documented type each gives, and Univer's. */
const KINDS = [
  ['wholeNumber', 'WholeNumber', 'whole'], ['decimal', 'Decimal', 'decimal'], ['list', 'List', 'list'], ['date', 'Date', 'date'],
  ['time', 'Time', 'time'], ['textLength', 'TextLength', 'textLength'], ['custom', 'Custom', 'custom'],
] as const;

/** Documented operators and Univer's; the first two take two limits. */
const OPERATORS: readonly (readonly [string, Operator])[] = [
  ['Between', 'between'], ['NotBetween', 'notBetween'], ['EqualTo', 'equal'], ['NotEqualTo', 'notEqual'], ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'], ['GreaterThanOrEqualTo', 'greaterThanOrEqual'], ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

type Parts = Readonly<Record<string, unknown>>;

export class DataValidation extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get $type(): string {
    return 'DataValidation';
  }

  override $assertAlive(): void {
    this.range.$assertAlive();
  }

  /** Documented: None without validation, Inconsistent or MixedCriteria when cells of the range differ. */
  get type(): string {
    const common = this.#common();
    if (common === null) return 'MixedCriteria';
    return KINDS.find(([, , univer]) => univer === common.type)?.[1] ?? 'None';
  }

  get rule(): Parts | null {
    const common = this.#common();
    return common === null ? null : showRule(common);
  }

  set rule(rule: unknown) {
    if (typeof rule !== 'object' || rule === null) throw new RichApiError('InvalidArgument');
    const parsed = this.#parseRule(rule as Parts);
    this.#change(validation => ({ ...validation, ...parsed }));
  }

  get ignoreBlanks(): boolean | null {
    return this.#common()?.ignoreBlanks ?? null;
  }

  set ignoreBlanks(ignore: unknown) {
    this.#change(validation => ({ ...validation, ignoreBlanks: ignore === true }));
  }

  get errorAlert(): Parts | null {
    const alert = this.#common()?.alert;
    return alert === undefined ? null : { message: alert.message, showAlert: alert.show, style: alert.style, title: alert.title };
  }

  /** Documented limits: 32 characters for a title, 255 for a message. */
  set errorAlert(alert: unknown) {
    const { message = '', showAlert = true, style = 'Stop', title = '' } = (alert ?? {}) as Parts;
    const known: readonly unknown[] = ['Stop', 'Warning', 'Information'];
    if (!known.includes(style)) throw new RichApiError('InvalidArgument');
    const texts = limited(title, message);
    this.#change(validation => ({ ...validation, alert: { ...texts, show: showAlert === true, style: style as AlertStyle } }));
  }

  get prompt(): Parts | null {
    const prompt = this.#common()?.prompt;
    return prompt === undefined ? null : { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
  }

  set prompt(prompt: unknown) {
    const { message = '', showPrompt = true, title = '' } = (prompt ?? {}) as Parts;
    const texts = limited(title, message);
    this.#change(validation => ({ ...validation, prompt: { ...texts, show: showPrompt === true } }));
  }

  /** Documented: null when some cells are valid and some are not. */
  get valid(): boolean | null {
    const { $model, $sheetId } = this.range;
    const states = this.#cells().map(([row, column]) => checkValidation($model, $sheetId, row, column));
    const [first = true] = states;
    return states.every(state => state === first) ? first : null;
  }

  clear(): void {
    const { $model, $sheetId, $area } = this.range;
    $model.assertAllowed($sheetId, null);
    $model.validations.clear($sheetId, $area);
  }

  #common(): Validation | null {
    const { $model, $sheetId } = this.range;
    const rules = $model.validations.of($sheetId);
    const found = this.#cells().map(([row, column]) => rules.find(rule => rule.areas.some(area => contains(area, row, column)))?.validation ?? NO_VALIDATION);
    const first = found[0] ?? NO_VALIDATION;
    return found.every(each => each === first || JSON.stringify(each) === JSON.stringify(first)) ? first : null;
  }

  #change(change: (validation: Validation) => Validation): void {
    const { $model, $sheetId } = this.range;
    $model.assertAllowed($sheetId, null);
    $model.validations.set($sheetId, this.range.$physical(), change(this.#common() ?? NO_VALIDATION));
  }

  #cells(): [number, number][] {
    return this.range.$rows().flatMap(row => this.range.$columns().map((column): [number, number] => [row, column]));
  }

  #parseRule(rule: Parts): Partial<Validation> {
    const present = KINDS.filter(([key]) => rule[key] !== undefined && rule[key] !== null);
    const [kind] = present;
    if (kind === undefined) return { type: 'any', operator: null, formula1: '', formula2: '' };
    if (present.length > 1) throw new RichApiError('InvalidArgument');
    const body = rule[kind[0]] as Parts;
    const type: ValidationType = kind[2];
    if (type === 'custom') return { type, operator: null, formula1: this.#formulaText(body['formula']), formula2: '' };
    if (type === 'list') return { type, operator: null, formula1: this.#formulaText(body['source']), formula2: '', dropDown: body['inCellDropDown'] !== false };
    const index = OPERATORS.findIndex(([name]) => name === body['operator']);
    if (index < 0 || body['formula1'] === undefined) throw new RichApiError('InvalidArgument');
    if (index < 2 && body['formula2'] === undefined) throw new RichApiError('InvalidArgument');
    const formula2 = index < 2 ? this.#formulaText(body['formula2']) : '';
    return { type, operator: OPERATORS[index]?.[1] ?? 'between', formula1: this.#formulaText(body['formula1']), formula2 };
  }

  /** Documented: a number, a string with a formula or address, or a Range. */
  #formulaText(value: unknown): string {
    if (value instanceof Range) return `=${quoteSheetName(value.$model.sheetName(value.$sheetId))}!${formatA1(value.$area, { absolute: true })}`;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string' || value === '') throw new RichApiError('InvalidArgument');
    return value;
  }
}

function showRule(validation: Validation): Parts {
  const kind = KINDS.find(([, , univer]) => univer === validation.type);
  if (kind === undefined) return {};
  const [key, , type] = kind;
  if (type === 'custom') return { [key]: { formula: validation.formula1 } };
  if (type === 'list') return { [key]: { inCellDropDown: validation.dropDown, source: validation.formula1 } };
  const operator = OPERATORS.find(([, univer]) => univer === validation.operator)?.[0];
  return {
    [key]: { formula1: numberOrText(validation.formula1), operator, ...(validation.formula2 === '' ? {} : { formula2: numberOrText(validation.formula2) }) },
  };
}

const numberOrText = (text: string): string | number => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

function limited(title: unknown, message: unknown): { readonly title: string; readonly message: string } {
  const texts = { title: String(title), message: String(message) };
  if (texts.title.length > 32 || texts.message.length > 255) throw new RichApiError('InvalidArgument');
  return texts;
}
