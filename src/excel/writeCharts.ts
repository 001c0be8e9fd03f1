import { areaAddress } from '../workbook/address';
import type { Area, ChartSeriesSpec, ChartSpec } from '../workbook/spec';

/** Queues charts, in the order in which they are given. Series stand side by side in the cells; each is one column. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const chart of charts) queueChart(sheet, chart);
}

function queueChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  const isBar = spec.kind === 'stackedBar';
  const chart = sheet.charts.add(isBar ? 'BarStacked' : 'LineMarkers', rangeOf(sourceOf(spec)), 'Columns');
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = spec.anchor;
  chart.setPosition(areaAddress({ row, column, rows: 1, columns: 1 }), areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }));
  const { categoryAxis, valueAxis } = chart.axes;
  if (spec.axisTitles.categories !== '') categoryAxis.title.text = spec.axisTitles.categories;
  if (spec.axisTitles.values !== '') valueAxis.title.text = spec.axisTitles.values;
  // The first agency stands at the top, as in the table.
  if (isBar) categoryAxis.reversePlotOrder = true;
  else chart.displayBlanksAs = 'Interplotted';
  const categories = rangeOf(spec.categories);
  spec.series.forEach((each, index) => {
    const series = chart.series.getItemAt(index);
    series.name = each.name;
    series.setXAxisValues(categories);
    if (isBar) queueBars(series, each);
    else queueLine(series, each);
  });
}

/** The cells of all series: they stand side by side. */
function sourceOf({ series }: ChartSpec): Area {
  const columns = series.map(({ values }) => values.column);
  const { row = 0, rows = 1 } = series[0]?.values ?? {};
  const first = Math.min(...columns);
  return { row, column: first, rows, columns: Math.max(...columns) - first + 1 };
}

/** Figures stand on the bars, so that lengths need not be guessed; a bar of none says nothing. */
function queueBars(series: Excel.ChartSeries, { colour, ink }: ChartSeriesSpec): void {
  series.format.fill.setSolidColor(colour);
  series.gapWidth = 40;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = '0;;';
  if (ink !== undefined) series.dataLabels.format.font.color = ink;
}

function queueLine(series: Excel.ChartSeries, { colour, dashed, marker }: ChartSeriesSpec): void {
  series.format.line.color = colour;
  series.format.line.lineStyle = dashed === true ? 'Dash' : 'Continuous';
  series.markerStyle = marker === undefined ? 'None' : marker === 'circle' ? 'Circle' : 'Diamond';
  series.markerBackgroundColor = colour;
}
