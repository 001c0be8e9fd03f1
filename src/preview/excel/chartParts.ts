/** A chart's title, legend and axes: kept and read back. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { Chart } from './charts';

export class ChartTitle extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get $type(): string {
    return 'ChartTitle';
  }

  override $assertAlive(): void {
    this.chart.$assertAlive();
  }

  get text(): string {
    return this.chart.$state().title;
  }

  set text(text: unknown) {
    this.chart.$state().title = String(text);
  }
}

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

export class ChartLegend extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get $type(): string {
    return 'ChartLegend';
  }

  override $assertAlive(): void {
    this.chart.$assertAlive();
  }

  get position(): unknown {
    return this.chart.$state().looks.get('legend.position') ?? 'Bottom';
  }

  set position(position: unknown) {
    if (typeof position !== 'string' || !POSITIONS.includes(position)) throw new RichApiError('InvalidArgument');
    this.chart.$state().looks.set('legend.position', position);
  }
}

export class ChartAxes extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  get $type(): string {
    return 'ChartAxes';
  }

  override $assertAlive(): void {
    this.chart.$assertAlive();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'category');
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'value');
  }
}

export class ChartAxis extends HostObject {
  constructor(readonly $chart: Chart, readonly $which: 'category' | 'value') {
    super();
  }

  get $type(): string {
    return 'ChartAxis';
  }

  override $assertAlive(): void {
    this.$chart.$assertAlive();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }

  get reversePlotOrder(): boolean {
    return this.$chart.$state().looks.get(`${this.$which}.reversePlotOrder`) === true;
  }

  set reversePlotOrder(isReversed: unknown) {
    if (typeof isReversed !== 'boolean') throw new RichApiError('InvalidArgument');
    this.$chart.$state().looks.set(`${this.$which}.reversePlotOrder`, isReversed);
  }
}

export class ChartAxisTitle extends HostObject {
  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get $type(): string {
    return 'ChartAxisTitle';
  }

  override $assertAlive(): void {
    this.axis.$assertAlive();
  }

  get text(): string {
    return this.axis.$chart.$state().axisTitles.get(this.axis.$which) ?? '';
  }

  set text(text: unknown) {
    this.axis.$chart.$state().axisTitles.set(this.axis.$which, String(text));
  }
}
