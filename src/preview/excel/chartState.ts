/** What the stand-in keeps of a chart. It draws none; tests and the page read this. */
import type { Area } from '../univer/area';

export interface ChartSeriesState {
  name: string;
  readonly values: Area;
  categories: Area | null;
  hasDataLabels: boolean;
  /** Everything that is only set and read back, by documented member name. */
  readonly looks: Map<string, unknown>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  anchor: Area | null;
  readonly axisTitles: Map<string, string>;
  readonly looks: Map<string, unknown>;
  readonly series: readonly ChartSeriesState[];
}
