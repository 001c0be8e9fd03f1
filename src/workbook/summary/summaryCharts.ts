import { signedStatusLabel } from '../../locales/status';
import { SUMMARY_TEXT } from '../../locales/summaryText';
import type { Verdict } from '../../plan/status';
import { area } from '../grid';
import type { ChartSpec, Colour } from '../spec';
import { VERDICT_ORDER } from './summaryContext';
import { COLUMNS, WIDTH, type SummaryLayout } from './summaryLayout';
import { TREND_COLUMNS } from './trendBlocks';

/** By which the charts are found again on their sheet. */
export const CHART_NAMES = { bars: 'TH_BieuDoCoQuan', trend: 'TH_BieuDoXuHuong' } as const;

/** Fills that lie apart in lightness where they touch, and what is read on them. */
const BARS: Readonly<Record<Verdict, { readonly fill: Colour; readonly ink: Colour }>> = {
  invalid: { fill: '#2E0A4A', ink: '#FFFFFF' },
  offTrack: { fill: '#A61C1C', ink: '#FFFFFF' },
  atRisk: { fill: '#FFD34D', ink: '#1F1F1F' },
  noData: { fill: '#F2F2F2', ink: '#1F1F1F' },
  pending: { fill: '#707070', ink: '#FFFFFF' },
  onTrack: { fill: '#DDF0E0', ink: '#1F1F1F' },
  met: { fill: '#5DB56E', ink: '#1F1F1F' },
};

export function summaryCharts({ agencies, bars, trend }: SummaryLayout): readonly ChartSpec[] {
  const words = SUMMARY_TEXT.bars;
  const byAgency: ChartSpec = {
    kind: 'stackedBar',
    name: CHART_NAMES.bars,
    title: words.title,
    altText: words.title,
    categories: area(agencies.first, COLUMNS.stt, agencies.count),
    series: VERDICT_ORDER.map((status, index) => ({
      name: signedStatusLabel(status, 'vi'),
      values: area(agencies.first, COLUMNS.verdicts + index, agencies.count),
      colour: BARS[status].fill,
      ink: BARS[status].ink,
    })),
    anchor: area(bars.first, 0, bars.count, WIDTH),
    axisTitles: { categories: '', values: '' },
  };
  const years = trend.years.length;
  const ofLine: ChartSpec = {
    kind: 'line',
    name: CHART_NAMES.trend,
    title: SUMMARY_TEXT.trend.title,
    altText: SUMMARY_TEXT.trend.title,
    categories: area(trend.first, TREND_COLUMNS.year, years),
    series: [
      { name: SUMMARY_TEXT.trend.actual, values: area(trend.first, TREND_COLUMNS.actual, years), colour: '#1F3864', marker: 'circle' },
      { name: SUMMARY_TEXT.trend.target, values: area(trend.first, TREND_COLUMNS.target, years), colour: '#C55A11', dashed: true, marker: 'diamond' },
    ],
    anchor: area(trend.header, TREND_COLUMNS.chart, trend.count + 1, WIDTH - TREND_COLUMNS.chart),
    axisTitles: { categories: SUMMARY_TEXT.trend.year, values: '' },
  };
  return agencies.count === 0 ? [ofLine] : [byAgency, ofLine];
}
