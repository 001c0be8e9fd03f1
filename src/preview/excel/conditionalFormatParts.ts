/** The rule and the format of a conditional format of the custom-formula kind. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { ConditionalFormat } from './conditionalFormats';
import { readColor } from './styles';
import { assertFormula } from './writing';

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
      delete style.fontColor;
      delete style.bold;
      delete style.italic;
      delete style.underline;
      delete style.strikethrough;
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
