/** Conditional formats of the custom-formula kind; other kinds are not offered. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject } from '../richapi/hostObject';
import { type Area, intersection } from '../univer/area';
import type { ConditionalRule, ConditionalStyle } from '../univer/conditionalRules';
import { CustomConditionalFormat } from './conditionalFormatParts';
import type { WorkbookModel } from './model';
import { Range } from './range';

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly model: WorkbookModel, private readonly sheetId: string, private readonly area: Area) {
    super();
  }

  get $type(): string {
    return 'ConditionalFormatCollection';
  }

  override $assertAlive(): void {
    if (!this.model.grid.hasSheet(this.sheetId)) throw new RichApiError('ItemNotFound');
  }

  /** Documented: the conditional formats the range is part of, in order of priority. */
  $items(): readonly ConditionalFormat[] {
    return this.model.conditionalRules.of(this.sheetId)
      .filter(rule => rule.areas.some(area => intersection(area, this.area) !== null))
      .map(rule => new ConditionalFormat(this.model, this.sheetId, rule.id));
  }

  $matches(item: ConditionalFormat, key: string | number): boolean {
    return item.id === key;
  }

  add(type: string): ConditionalFormat {
    if (type !== 'Custom') {
      const error = new RichApiError('ApiNotFound', `The stand-in for Excel has conditional formats of type Custom only, not ${type}.`);
      console.error(error.message);
      throw error;
    }
    this.model.assertAllowed(this.sheetId, 'allowFormatCells');
    this.model.grid.ensureSize(this.sheetId, { ...this.area, rows: Math.min(this.area.rows, 5000), columns: Math.min(this.area.columns, 200) });
    return new ConditionalFormat(this.model, this.sheetId, this.model.conditionalRules.add(this.sheetId, [this.area]).id);
  }

  clearAll(): void {
    this.model.assertAllowed(this.sheetId, 'allowFormatCells');
    this.model.conditionalRules.clear(this.sheetId, this.area);
  }
}

export class ConditionalFormat extends HostObject {
  constructor(readonly $model: WorkbookModel, readonly $sheetId: string, private readonly ruleId: string) {
    super();
  }

  get $type(): string {
    return 'ConditionalFormat';
  }

  override get $id(): string {
    return this.ruleId;
  }

  override $assertAlive(): void {
    this.$rule();
  }

  get id(): string {
    return this.ruleId;
  }

  get type(): string {
    return 'Custom';
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }

  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }

  get priority(): number {
    return this.$model.conditionalRules.of(this.$sheetId).findIndex(rule => rule.id === this.ruleId);
  }

  /** Documented: a negative priority counts from the end, and one that is too large is the last. */
  set priority(priority: unknown) {
    if (typeof priority !== 'number') throw new RichApiError('InvalidArgument');
    const count = this.$model.conditionalRules.of(this.$sheetId).length;
    const position = priority < 0 ? Math.max(0, count + priority) : Math.min(count - 1, priority);
    this.$model.conditionalRules.move(this.$sheetId, this.ruleId, position);
  }

  get stopIfTrue(): boolean {
    return this.$rule().stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.$rule().stopIfTrue = stop === true;
    this.$model.conditionalRules.touch(this.$sheetId);
  }

  /** Documented: an error when the format is applied to several areas. */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const [first, ...others] = this.$rule().areas;
    return first === undefined || others.length > 0 ? null : new Range(this.$model, this.$sheetId, first);
  }

  changeRuleToCustom(formula: string): void {
    this.custom.rule.formula = formula;
  }

  delete(): void {
    this.$model.assertAllowed(this.$sheetId, 'allowFormatCells');
    this.$model.conditionalRules.remove(this.$sheetId, this.ruleId);
  }

  $rule(): ConditionalRule {
    const rule = this.$model.grid.hasSheet(this.$sheetId)
      ? this.$model.conditionalRules.of(this.$sheetId).find(each => each.id === this.ruleId)
      : undefined;
    if (rule === undefined) throw new RichApiError('ItemNotFound');
    return rule;
  }

  $restyle(change: (style: ConditionalStyle) => void): void {
    change(this.$rule().style);
    this.$model.conditionalRules.touch(this.$sheetId);
  }
}
