/** The series of a chart and how they look: kept and read back. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { Chart } from './charts';
import type { ChartSeriesState } from './chartState';
import { Range } from './range';
import { readColor } from './styles';

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];
const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super();
  }

  get $type(): string {
    return 'ChartSeriesCollection';
  }

  override $assertAlive(): void {
    this.chart.$assertAlive();
  }

  get count(): number {
    return this.chart.$state().series.length;
  }

  $items(): readonly ChartSeries[] {
    return this.chart.$state().series.map((_, index) => new ChartSeries(this.chart, index));
  }

  $matches(series: ChartSeries, key: string | number): boolean {
    return series.name === key;
  }
}

export class ChartSeries extends HostObject {
  constructor(private readonly chart: Chart, private readonly index: number) {
    super();
  }

  get $type(): string {
    return 'ChartSeries';
  }

  override $assertAlive(): void {
    this.chart.$assertAlive();
  }

  $state(): ChartSeriesState {
    const found = this.chart.$state().series[this.index];
    if (found === undefined) throw new RichApiError('ItemNotFound');
    return found;
  }

  get name(): string {
    return this.$state().name;
  }

  set name(name: unknown) {
    this.$state().name = String(name);
  }

  get gapWidth(): unknown { return this.$state().looks.get('gapWidth') ?? 150; }
  set gapWidth(width: unknown) {
    if (typeof width !== 'number' || width < 0 || width > 500) throw new RichApiError('InvalidArgument');
    this.$state().looks.set('gapWidth', width);
  }

  get hasDataLabels(): boolean { return this.$state().hasDataLabels; }
  set hasDataLabels(has: unknown) { this.$state().hasDataLabels = has === true; }

  get markerStyle(): unknown { return this.$state().looks.get('markerStyle') ?? 'Automatic'; }
  set markerStyle(style: unknown) { this.$state().looks.set('markerStyle', oneOf(style, MARKERS)); }

  get markerBackgroundColor(): unknown { return this.$state().looks.get('markerBackgroundColor') ?? ''; }
  set markerBackgroundColor(color: unknown) { this.$state().looks.set('markerBackgroundColor', readColor(color)); }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }

  setXAxisValues(source: unknown): void {
    if (!(source instanceof Range)) throw new RichApiError('InvalidArgument');
    this.$state().categories = source.$area;
  }
}

abstract class SeriesPart extends HostObject {
  constructor(protected readonly series: ChartSeries) {
    super();
  }

  override $assertAlive(): void {
    this.series.$assertAlive();
  }

  protected look(key: string): unknown {
    return this.series.$state().looks.get(key) ?? '';
  }

  protected setLook(key: string, value: unknown): void {
    this.series.$state().looks.set(key, value);
  }
}

export class ChartSeriesFormat extends SeriesPart {
  get $type(): string {
    return 'ChartSeriesFormat';
  }

  get fill(): ChartFill {
    return new ChartFill(this.series);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

export class ChartFill extends SeriesPart {
  get $type(): string {
    return 'ChartFill';
  }

  setSolidColor(color: unknown): void {
    this.setLook('fill', readColor(color));
  }
}

export class ChartLineFormat extends SeriesPart {
  get $type(): string {
    return 'ChartLineFormat';
  }

  get color(): unknown { return this.look('line.color'); }
  set color(color: unknown) { this.setLook('line.color', readColor(color)); }

  get lineStyle(): unknown { return this.look('line.lineStyle'); }
  set lineStyle(style: unknown) { this.setLook('line.lineStyle', oneOf(style, LINE_STYLES)); }
}

/** Documented: there are none while the series has no labels. */
export class ChartDataLabels extends SeriesPart {
  get $type(): string {
    return 'ChartDataLabels';
  }

  override $assertAlive(): void {
    super.$assertAlive();
    if (!this.series.hasDataLabels) throw new RichApiError('ItemNotFound');
  }

  get numberFormat(): unknown { return this.look('labels.numberFormat'); }
  set numberFormat(format: unknown) { this.setLook('labels.numberFormat', String(format)); }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.series);
  }
}

export class ChartDataLabelFormat extends SeriesPart {
  get $type(): string {
    return 'ChartDataLabelFormat';
  }

  get font(): ChartFont {
    return new ChartFont(this.series);
  }
}

export class ChartFont extends SeriesPart {
  get $type(): string {
    return 'ChartFont';
  }

  get color(): unknown { return this.look('labels.color'); }
  set color(color: unknown) { this.setLook('labels.color', readColor(color)); }
}

function oneOf(value: unknown, words: readonly string[]): string {
  if (typeof value !== 'string' || !words.includes(value)) throw new RichApiError('InvalidArgument');
  return value;
}
