/** Excel.ChartCollection and Excel.Chart: kept, not drawn. */
import { RichApiError } from '../richapi/errors';
import { HostCollection, HostObject, sameName } from '../richapi/hostObject';
import type { Area } from '../univer/area';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import type { ChartState } from './chartState';
import { Range } from './range';
import { addressToArea } from './references';
import type { Worksheet } from './worksheet';

/** The kinds that the product makes; others are refused loudly. */
const TYPES = ['BarStacked', 'LineMarkers'];

export class ChartCollection extends HostCollection<Chart> {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'ChartCollection';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  get count(): number {
    return this.#states().length;
  }

  $items(): readonly Chart[] {
    return this.#states().map(state => new Chart(this.sheet, state.id));
  }

  $matches(chart: Chart, key: string | number): boolean {
    return chart.id === key || sameName(chart.name, key);
  }

  /** Documented: the source's rows or columns become the series, as `seriesBy` says. */
  add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): Chart {
    if (typeof type !== 'string' || !TYPES.includes(type)) throw new RichApiError('NotImplemented', `The stand-in for Excel has charts of type ${TYPES.join(' and ')} only.`);
    if (!(source instanceof Range) || seriesBy !== 'Columns') throw new RichApiError('NotImplemented', 'The stand-in for Excel takes the columns of a range as series.');
    this.sheet.$model.assertAllowed(this.sheet.$sheetId, null);
    const id = `{chart-${String(this.#nextNumber())}}`;
    const { $area: area } = source;
    const column = (index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
    this.#states().push({
      id, name: `Chart ${String(this.#nextNumber())}`, type, title: '', anchor: null, axisTitles: new Map(), looks: new Map(),
      series: Array.from({ length: area.columns }, (_, index) => ({ name: `Series${String(index + 1)}`, values: column(index), categories: null, hasDataLabels: false, looks: new Map() })),
    });
    return new Chart(this.sheet, id);
  }

  #states(): ChartState[] {
    return this.sheet.$model.state(this.sheet.$sheetId).charts;
  }

  #nextNumber(): number {
    return Math.max(0, ...this.#states().map(({ id }) => Number(id.replace(/\D/g, '')))) + 1;
  }
}

export class Chart extends HostObject {
  constructor(readonly $sheet: Worksheet, readonly id: string) {
    super();
  }

  get $type(): string {
    return 'Chart';
  }

  override get $id(): string {
    return this.id;
  }

  override $assertAlive(): void {
    this.$sheet.$assertAlive();
    this.$state();
  }

  $state(): ChartState {
    const found = this.#all().find(({ id }) => id === this.id);
    if (found === undefined) throw new RichApiError('ItemNotFound');
    return found;
  }

  get name(): string {
    return this.$state().name;
  }

  set name(name: unknown) {
    this.$state().name = String(name);
  }

  get chartType(): string {
    return this.$state().type;
  }

  get displayBlanksAs(): unknown {
    return this.$state().looks.get('displayBlanksAs') ?? 'NotPlotted';
  }

  set displayBlanksAs(value: unknown) {
    if (value !== 'NotPlotted' && value !== 'Zero' && value !== 'Interplotted') throw new RichApiError('InvalidArgument');
    this.$state().looks.set('displayBlanksAs', value);
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  /** Documented: the chart is moved and sized so that it covers the cells from the first to the last. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const areaOf = (cell: unknown): Area => (cell instanceof Range ? cell.$area : addressToArea(this.$sheet.$model, this.$sheet.$sheetId, String(cell)).area);
    const [start, end] = [areaOf(startCell), areaOf(endCell ?? startCell)];
    this.$state().anchor = { row: start.row, column: start.column, rows: end.row + end.rows - start.row, columns: end.column + end.columns - start.column };
  }

  delete(): void {
    const all = this.#all();
    all.splice(all.indexOf(this.$state()), 1);
  }

  #all(): ChartState[] {
    return this.$sheet.$model.state(this.$sheet.$sheetId).charts;
  }
}
