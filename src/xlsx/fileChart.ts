import { absoluteArea, onSheet } from '../workbook/address';
import { FONT } from '../workbook/theme';
import type { Area, ChartSeriesSpec, ChartSpec } from '../workbook/spec';
import type { SheetChart } from './hucre';

/** What lines and texts of a chart are drawn with. */
const INK = '1F1F1F';
const EDGE = '595959';
const GRID_TEXT_SIZE = 10;
/** Long names of agencies take two lines beside a bar. */
const NAME_SIZE = 8;

/** A chart as hucre takes it. @param sheet the name of the sheet it stands on, which is that of its figures */
export function fileChart(chart: ChartSpec, sheet: string): SheetChart {
  const { anchor, axisTitles } = chart;
  const reference = (area: Area): string => onSheet(sheet, absoluteArea(area));
  const text = { labelFontFamily: FONT, labelFontSize: GRID_TEXT_SIZE, labelColor: INK, axisTitleFontFamily: FONT, axisTitleFontSize: GRID_TEXT_SIZE, axisTitleBold: false };
  const isBar = chart.kind === 'stackedBar';
  return {
    type: isBar ? 'bar' : 'line',
    title: chart.title,
    titleFontFamily: FONT,
    titleFontSize: 13,
    titleBold: true,
    titleColor: INK,
    altText: chart.altText,
    frameTitle: chart.name,
    series: chart.series.map((each) => ({ name: each.name, values: reference(each.values), categories: reference(chart.categories), ...(isBar ? barLook(each) : lineLook(each)) })),
    anchor: { from: { row: anchor.row, col: anchor.column }, to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns } },
    ...(isBar ? { barGrouping: 'stacked', overlap: 100, gapWidth: 40 } : { lineGrouping: 'standard', dispBlanksAs: 'span' }),
    legend: 'bottom',
    legendFontFamily: FONT,
    legendFontSize: GRID_TEXT_SIZE,
    legendFontColor: INK,
    plotVisOnly: false,
    roundedCorners: false,
    axes: {
      // The first agency stands at the top, as in the table.
      x: { ...text, ...(isBar ? { labelFontSize: NAME_SIZE } : {}), tickLblSkip: 1, majorTickMark: 'none', ...(axisTitles.categories === '' ? {} : { title: axisTitles.categories }), ...(isBar ? { reverse: true } : {}) },
      y: {
        ...text,
        majorTickMark: 'out',
        minorTickMark: 'none',
        ...(axisTitles.values === '' ? {} : { title: axisTitles.values }),
        ...(isBar ? { scale: { min: 0 }, numberFormat: { formatCode: '0', sourceLinked: false }, crosses: 'max' } : { numberFormat: { formatCode: 'General', sourceLinked: false } }),
        gridlines: { major: true },
      },
    },
  };
}

type SeriesLook = Partial<SheetChart['series'][number]>;

/** Figures stand on the bars, so that lengths need not be guessed; a bar of none says nothing. */
function barLook({ colour, ink }: ChartSeriesSpec): SeriesLook {
  return {
    color: colour,
    dataLabels: { showValue: true, position: 'ctr', numberFormat: { formatCode: '0;;', sourceLinked: false }, fontFamily: FONT, fontSize: 11, bold: true, fontColor: ink === undefined ? INK : ink },
  };
}

function lineLook({ colour, dashed, marker }: ChartSeriesSpec): SeriesLook {
  return {
    color: colour,
    stroke: { width: dashed === true ? 1.75 : 2.5, dash: dashed === true ? 'dash' : 'solid' },
    smooth: false,
    marker: marker === undefined ? { symbol: 'none' } : { symbol: marker, size: 8, fill: colour, line: EDGE },
  };
}
