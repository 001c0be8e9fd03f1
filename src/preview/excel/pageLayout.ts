/** Excel.PageLayout and its headers and footers: kept and read back, since nothing is printed here. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { Area } from '../univer/area';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { addressToArea } from './references';
import type { Worksheet } from './worksheet';

/** What a new sheet has in Excel; margins in points. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  blackAndWhite: false, bottomMargin: 54, centerHorizontally: false, centerVertically: false, draftMode: false, firstPageNumber: '',
  footerMargin: 21.6, headerMargin: 21.6, leftMargin: 50.4, orientation: 'Portrait', paperSize: 'Letter', printComments: 'NoComments',
  printErrors: 'AsDisplayed', printGridlines: false, printHeadings: false, printOrder: 'DownThenOver', rightMargin: 50.4, topMargin: 54,
  zoom: { scale: 100 },
};

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends HostObject {
  constructor(readonly $sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'PageLayout';
  }

  override $assertAlive(): void {
    this.$sheet.$assertAlive();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.$sheet);
  }

  get blackAndWhite(): unknown { return this.#get('blackAndWhite'); }
  set blackAndWhite(value: unknown) { this.#set('blackAndWhite', boolean(value)); }

  get bottomMargin(): unknown { return this.#get('bottomMargin'); }
  set bottomMargin(value: unknown) { this.#set('bottomMargin', distance(value)); }

  get centerHorizontally(): unknown { return this.#get('centerHorizontally'); }
  set centerHorizontally(value: unknown) { this.#set('centerHorizontally', boolean(value)); }

  get centerVertically(): unknown { return this.#get('centerVertically'); }
  set centerVertically(value: unknown) { this.#set('centerVertically', boolean(value)); }

  get draftMode(): unknown { return this.#get('draftMode'); }
  set draftMode(value: unknown) { this.#set('draftMode', boolean(value)); }

  get firstPageNumber(): unknown { return this.#get('firstPageNumber'); }
  set firstPageNumber(value: unknown) { this.#set('firstPageNumber', value); }

  get footerMargin(): unknown { return this.#get('footerMargin'); }
  set footerMargin(value: unknown) { this.#set('footerMargin', distance(value)); }

  get headerMargin(): unknown { return this.#get('headerMargin'); }
  set headerMargin(value: unknown) { this.#set('headerMargin', distance(value)); }

  get leftMargin(): unknown { return this.#get('leftMargin'); }
  set leftMargin(value: unknown) { this.#set('leftMargin', distance(value)); }

  get rightMargin(): unknown { return this.#get('rightMargin'); }
  set rightMargin(value: unknown) { this.#set('rightMargin', distance(value)); }

  get topMargin(): unknown { return this.#get('topMargin'); }
  set topMargin(value: unknown) { this.#set('topMargin', distance(value)); }

  get orientation(): unknown { return this.#get('orientation'); }
  set orientation(value: unknown) { this.#set('orientation', oneOf(value, ['Portrait', 'Landscape'])); }

  get paperSize(): unknown { return this.#get('paperSize'); }
  set paperSize(value: unknown) { this.#set('paperSize', oneOf(value, ['Letter', 'Legal', 'Tabloid', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio'])); }

  get printErrors(): unknown { return this.#get('printErrors'); }
  set printErrors(value: unknown) { this.#set('printErrors', oneOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'])); }

  get printGridlines(): unknown { return this.#get('printGridlines'); }
  set printGridlines(value: unknown) { this.#set('printGridlines', boolean(value)); }

  get printHeadings(): unknown { return this.#get('printHeadings'); }
  set printHeadings(value: unknown) { this.#set('printHeadings', boolean(value)); }

  get printOrder(): unknown { return this.#get('printOrder'); }
  set printOrder(value: unknown) { this.#set('printOrder', oneOf(value, ['DownThenOver', 'OverThenDown'])); }

  /** Documented: a scale from 10 to 400, or numbers of pages to fit. */
  get zoom(): unknown { return this.#get('zoom'); }
  set zoom(value: unknown) {
    const { scale } = (value ?? {}) as { readonly scale?: unknown };
    if (typeof value !== 'object' || value === null || (typeof scale === 'number' && (scale < 10 || scale > 400))) throw new RichApiError('InvalidArgument');
    this.#set('zoom', value);
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    const factor = POINTS_PER[unit];
    if (factor === undefined) throw new RichApiError('InvalidArgument');
    for (const side of ['bottom', 'footer', 'header', 'left', 'right', 'top']) {
      const margin = margins[side];
      if (margin !== undefined) this.#set(`${side}Margin`, distance(margin * factor));
    }
  }

  setPrintArea(area: unknown): void { this.#setArea('printArea', area); }
  getPrintArea(): RangeAreas { return required(this.getPrintAreaOrNullObject()); }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.#area('printArea');
    return area === null ? null : new RangeAreas(this.$sheet.$model, this.$sheet.$sheetId, [area]);
  }

  setPrintTitleRows(rows: unknown): void { this.#setArea('printTitleRows', rows); }
  getPrintTitleRows(): Range { return required(this.getPrintTitleRowsOrNullObject()); }
  getPrintTitleRowsOrNullObject(): Range | null { return this.#range('printTitleRows'); }

  setPrintTitleColumns(columns: unknown): void { this.#setArea('printTitleColumns', columns); }
  getPrintTitleColumns(): Range { return required(this.getPrintTitleColumnsOrNullObject()); }
  getPrintTitleColumnsOrNullObject(): Range | null { return this.#range('printTitleColumns'); }

  #get(name: string): unknown {
    return this.$sheet.$model.state(this.$sheet.$sheetId).pageLayout.get(name) ?? DEFAULTS[name] ?? null;
  }

  #set(name: string, value: unknown): void {
    this.$sheet.$model.assertNotReadOnly();
    this.$sheet.$model.state(this.$sheet.$sheetId).pageLayout.set(name, value);
  }

  #setArea(name: string, value: unknown): void {
    const { $model, $sheetId } = this.$sheet;
    this.#set(name, value instanceof Range ? value.$area : addressToArea($model, $sheetId, String(value)).area);
  }

  #area(name: string): Area | null {
    return (this.#get(name) as Area | null) ?? null;
  }

  #range(name: string): Range | null {
    const area = this.#area(name);
    return area === null ? null : new Range(this.$sheet.$model, this.$sheet.$sheetId, area);
  }
}

export class HeaderFooterGroup extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'HeaderFooterGroup';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  get defaultForAllPages(): HeaderFooter { return new HeaderFooter(this.sheet, 'default'); }
  get evenPages(): HeaderFooter { return new HeaderFooter(this.sheet, 'even'); }
  get firstPage(): HeaderFooter { return new HeaderFooter(this.sheet, 'first'); }
  get oddPages(): HeaderFooter { return new HeaderFooter(this.sheet, 'odd'); }

  get state(): string { return this.#texts().get('state') ?? 'Default'; }
  set state(state: unknown) { this.#texts().set('state', oneOf(state, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])); }

  get useSheetMargins(): boolean { return this.#texts().get('useSheetMargins') !== 'false'; }
  set useSheetMargins(use: unknown) { this.#texts().set('useSheetMargins', String(boolean(use))); }

  get useSheetScale(): boolean { return this.#texts().get('useSheetScale') !== 'false'; }
  set useSheetScale(use: unknown) { this.#texts().set('useSheetScale', String(boolean(use))); }

  #texts(): Map<string, string> {
    return this.sheet.$model.state(this.sheet.$sheetId).headersFooters;
  }
}

export class HeaderFooter extends HostObject {
  constructor(private readonly sheet: Worksheet, private readonly pages: string) {
    super();
  }

  get $type(): string {
    return 'HeaderFooter';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  get centerFooter(): string { return this.#get('centerFooter'); }
  set centerFooter(text: unknown) { this.#set('centerFooter', text); }
  get centerHeader(): string { return this.#get('centerHeader'); }
  set centerHeader(text: unknown) { this.#set('centerHeader', text); }
  get leftFooter(): string { return this.#get('leftFooter'); }
  set leftFooter(text: unknown) { this.#set('leftFooter', text); }
  get leftHeader(): string { return this.#get('leftHeader'); }
  set leftHeader(text: unknown) { this.#set('leftHeader', text); }
  get rightFooter(): string { return this.#get('rightFooter'); }
  set rightFooter(text: unknown) { this.#set('rightFooter', text); }
  get rightHeader(): string { return this.#get('rightHeader'); }
  set rightHeader(text: unknown) { this.#set('rightHeader', text); }

  #get(name: string): string {
    return this.sheet.$model.state(this.sheet.$sheetId).headersFooters.get(`${this.pages}.${name}`) ?? '';
  }

  #set(name: string, text: unknown): void {
    if (typeof text !== 'string') throw new RichApiError('InvalidArgument');
    this.sheet.$model.assertNotReadOnly();
    this.sheet.$model.state(this.sheet.$sheetId).headersFooters.set(`${this.pages}.${name}`, text);
  }
}

function required<T>(object: T | null): T {
  if (object === null) throw new RichApiError('ItemNotFound');
  return object;
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
  return value;
}

function distance(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new RichApiError('InvalidArgument');
  return value;
}

function oneOf(value: unknown, allowed: readonly string[]): string {
  const found = allowed.find(each => typeof value === 'string' && each.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new RichApiError('InvalidArgument');
  return found;
}
