/**
 * Conditional formats of the custom-formula kind: Excel.ConditionalFormatCollection, ConditionalFormat,
 * CustomConditionalFormat and what hangs on them. Other kinds are not offered.
 */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject } from '../richapi/hostObject';
import { type Area, boundingArea, intersection } from '../univer/area';
import type { ConditionalRule, ConditionalStyle } from '../univer/conditionalRules';
import type { WorkbookModel } from './model';
import { Range } from './range';
import { readColor } from './styles';
import { assertFormula } from './writing';

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

  $bounds(): Area {
    return this.$rule().areas.reduce(boundingArea);
  }
}

/** What hangs on one conditional format lives as long as it does. */
abstract class FormatPart extends HostObject {
  constructor(readonly $format: ConditionalFormat) {
    super();
  }

  override $assertAlive(): void {
    this.$format.$assertAlive();
  }
}

export class CustomConditionalFormat extends FormatPart {
  get $type(): string {
    return 'CustomConditionalFormat';
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.$format);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.$format);
  }
}

export class ConditionalFormatRule extends FormatPart {
  get $type(): string {
    return 'ConditionalFormatRule';
  }

  get formula(): string {
    return this.$format.$rule().formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || formula === '') throw new RichApiError('InvalidArgument');
    const withSign = formula.startsWith('=') ? formula : `=${formula}`;
    assertFormula(this.$format.$model, withSign);
    this.$format.$rule().formula = withSign;
    this.$format.$model.conditionalRules.touch(this.$format.$sheetId);
  }
}

export class ConditionalRangeFormat extends FormatPart {
  get $type(): string {
    return 'ConditionalRangeFormat';
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.$format);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.$format);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.$format);
  }
}

export class ConditionalRangeFill extends FormatPart {
  get $type(): string {
    return 'ConditionalRangeFill';
  }

  get color(): string {
    return this.$format.$rule().style.fill ?? '';
  }

  set color(color: unknown) {
    const fill = readColor(color);
    this.$format.$restyle(style => { style.fill = fill; });
  }

  clear(): void {
    this.$format.$restyle(style => { delete style.fill; });
  }
}

export class ConditionalRangeFont extends FormatPart {
  get $type(): string {
    return 'ConditionalRangeFont';
  }

  get color(): string {
    return this.$format.$rule().style.fontColor ?? '';
  }

  set color(color: unknown) {
    const fontColor = readColor(color);
    this.$format.$restyle(style => { style.fontColor = fontColor; });
  }

  get bold(): boolean {
    return this.$format.$rule().style.bold ?? false;
  }

  set bold(bold: unknown) {
    this.$format.$restyle(style => { style.bold = bold === true; });
  }

  get italic(): boolean {
    return this.$format.$rule().style.italic ?? false;
  }

  set italic(italic: unknown) {
    this.$format.$restyle(style => { style.italic = italic === true; });
  }

  get underline(): string {
    return this.$format.$rule().style.underline === true ? 'Single' : 'None';
  }

  set underline(underline: unknown) {
    this.$format.$restyle(style => { style.underline = underline !== 'None'; });
  }

  get strikethrough(): boolean {
    return this.$format.$rule().style.strikethrough ?? false;
  }

  set strikethrough(strike: unknown) {
    this.$format.$restyle(style => { style.strikethrough = strike === true; });
  }

  clear(): void {
    this.$format.$restyle(style => {
      for (const key of ['fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const) delete style[key];
    });
  }
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get $type(): string {
    return 'ConditionalRangeBorderCollection';
  }

  get count(): number {
    return SIDES.length;
  }

  get top(): ConditionalRangeBorder {
    return this.getItem('EdgeTop');
  }

  get bottom(): ConditionalRangeBorder {
    return this.getItem('EdgeBottom');
  }

  get left(): ConditionalRangeBorder {
    return this.getItem('EdgeLeft');
  }

  get right(): ConditionalRangeBorder {
    return this.getItem('EdgeRight');
  }

  $items(): readonly ConditionalRangeBorder[] {
    return SIDES.map(side => new ConditionalRangeBorder(this.format, side));
  }

  $matches(item: ConditionalRangeBorder, key: string | number): boolean {
    return item.sideIndex === key;
  }
}

/** Kept and read back; Univer draws no borders from conditional formats. */
export class ConditionalRangeBorder extends FormatPart {
  constructor(format: ConditionalFormat, private readonly side: string) {
    super(format);
  }

  get $type(): string {
    return 'ConditionalRangeBorder';
  }

  override get $id(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string {
    return this.#line().style;
  }

  set style(style: unknown) {
    this.#change({ style: String(style) });
  }

  get color(): string {
    return this.#line().color;
  }

  set color(color: unknown) {
    this.#change({ color: readColor(color) });
  }

  #line(): { readonly style: string; readonly color: string } {
    return this.$format.$rule().style.borders?.[this.side] ?? { style: 'None', color: '' };
  }

  #change(patch: { readonly style?: string; readonly color?: string }): void {
    const line = { ...this.#line(), ...patch };
    this.$format.$restyle(style => { style.borders = { ...style.borders, [this.side]: line }; });
  }
}
