/** Every type the host offers, for the table of members. */
import { Application, CultureInfo, NumberFormatInfo, Runtime, WorkbookCreated } from '../excel/application';
import { AutoFilter } from '../excel/autoFilter';
import { RangeBorder, RangeBorderCollection } from '../excel/borders';
import {
  ConditionalFormatRule, ConditionalRangeBorder, ConditionalRangeBorderCollection, ConditionalRangeFill, ConditionalRangeFont,
  ConditionalRangeFormat, CustomConditionalFormat,
} from '../excel/conditionalFormatParts';
import { ChartAxes, ChartAxis, ChartAxisTitle, ChartLegend, ChartTitle } from '../excel/chartParts';
import { Chart, ChartCollection } from '../excel/charts';
import { ChartDataLabelFormat, ChartDataLabels, ChartFill, ChartFont, ChartLineFormat, ChartSeries, ChartSeriesCollection, ChartSeriesFormat } from '../excel/chartSeries';
import { ConditionalFormat, ConditionalFormatCollection } from '../excel/conditionalFormats';
import { DataValidation } from '../excel/dataValidation';
import { DocumentProperties } from '../excel/documentProperties';
import { collectionEvents, sheetEvents } from '../excel/eventTypes';
import { WorksheetFreezePanes } from '../excel/freezePanes';
import { NamedItem, NamedItemCollection } from '../excel/namedItems';
import { PageBreak, PageBreakCollection } from '../excel/pageBreaks';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from '../excel/pageLayout';
import { WorkbookProtection, WorksheetProtection } from '../excel/protection';
import { Range } from '../excel/range';
import { RangeAreas } from '../excel/rangeAreas';
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from '../excel/rangeFormat';
import { RangeSort } from '../excel/rangeSort';
import { Table, TableCollection } from '../excel/tables';
import { Workbook } from '../excel/workbook';
import { Worksheet } from '../excel/worksheet';
import { WorksheetCollection } from '../excel/worksheets';
import { membersOfClass } from '../richapi/members';

const types: readonly { readonly name: string; readonly prototype: object }[] = [
  Application, AutoFilter, Chart, ChartAxes, ChartAxis, ChartAxisTitle, ChartCollection, ChartDataLabelFormat, ChartDataLabels, ChartFill, ChartFont,
  ChartLegend, ChartLineFormat, ChartSeries, ChartSeriesCollection, ChartSeriesFormat, ChartTitle, ConditionalFormat, ConditionalFormatCollection, ConditionalFormatRule, ConditionalRangeBorder,
  ConditionalRangeBorderCollection, ConditionalRangeFill, ConditionalRangeFont, ConditionalRangeFormat, CultureInfo,
  CustomConditionalFormat, DataValidation, DocumentProperties, FormatProtection, HeaderFooter, HeaderFooterGroup, NamedItem,
  NamedItemCollection, NumberFormatInfo, PageBreak, PageBreakCollection, PageLayout, Range, RangeAreas, RangeBorder, RangeBorderCollection, RangeFill, RangeFont,
  RangeFormat, RangeSort, Runtime, Table, TableCollection, Workbook,
  WorkbookCreated, WorkbookProtection, Worksheet, WorksheetCollection,
  WorksheetFreezePanes, WorksheetProtection,
];

const events: Readonly<Record<string, readonly string[]>> = {
  Workbook: ['onSelectionChanged'],
  Worksheet: Object.values(sheetEvents).map(event => event.member),
  WorksheetCollection: Object.values(collectionEvents).map(event => event.member),
};

export interface TypeMembers {
  readonly type: string;
  readonly properties: readonly { readonly name: string; readonly writable: boolean }[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
  /** Members every collection of the host has, whether Excel's has them or not. */
  readonly inherited: readonly string[];
}

/** Names that only the wire knows, beside those that begin with an underscore. */
const wireNames = new Set(['gridlines']);

/** Members for the wire alone are left out. */
export function implementedMembers(): TypeMembers[] {
  const isPublic = (name: string): boolean => !name.startsWith('_') && !wireNames.has(name);
  return types.map(type => {
    const members = membersOfClass(type.prototype);
    return {
      type: type.name,
      properties: [...members.getters].filter(isPublic).sort().map(name => ({ name, writable: members.setters.has(name) })),
      methods: [...members.methods].filter(isPublic).sort(),
      events: [...(events[type.name] ?? [])].sort(),
      inherited: [...members.methods].filter(name => !Object.getOwnPropertyNames(type.prototype).includes(name)),
    };
  });
}
