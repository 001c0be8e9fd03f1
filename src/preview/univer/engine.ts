/** One running Univer with the plug-ins a spreadsheet needs, without any user interface. */
import type { Injector, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { UniverModules } from './modules';
import { makeQuicker } from './quicker';
import { Recalculation } from './recalculation';

export interface Engine {
  readonly modules: UniverModules;
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly recalculation: Recalculation;
}

export function startEngine(modules: UniverModules): Engine {
  const { core } = modules;
  const univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: { [core.LocaleType.EN_US]: {} }, logLevel: core.LogLevel.WARN });
  univer.registerPlugin(modules.engineFormula.UniverFormulaEnginePlugin);
  univer.registerPlugin(modules.sheets.UniverSheetsPlugin);
  registerSheetFeatures(univer, modules);
  const engine = engineOf(modules, univer);
  engine.recalculation.withoutProgress();
  return engine;
}

/** What a spreadsheet does, with or without a screen. The sheets themselves must be registered before. */
export function registerSheetFeatures(univer: Univer, modules: UniverModules): void {
  univer.registerPlugin(modules.sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(modules.sheetsNumfmt.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(modules.dataValidation.UniverDataValidationPlugin);
  univer.registerPlugin(modules.sheetsDataValidation.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(modules.sheetsConditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(modules.sheetsSort.UniverSheetsSortPlugin);
  univer.registerPlugin(modules.sheetsFilter.UniverSheetsFilterPlugin);
}

/**
 * Wraps a Univer whose plug-ins are registered. Univer starts its services with the first workbook, so one is
 * created first: by default an empty one that nobody uses.
 */
export function engineOf(modules: UniverModules, univer: Univer, createFirst: (api: FUniver) => void = createUnused): Engine {
  const api = modules.coreFacade.FUniver.newAPI(univer);
  createFirst(api);
  const injector = univer.__getInjector();
  // Without any name anywhere Univer would take cached formulas as they are, with names that are gone.
  injector.get(modules.engineFormula.IDefinedNamesService).registerDefinedName('no workbook', { id: 'none', name: '_', formulaOrRefString: '=0' });
  tellFormulasApart(modules);
  makeQuicker(modules, injector);
  return { modules, univer, api, injector, recalculation: new Recalculation(modules, injector) };
}

/**
 * Univer keeps parsed formulas by their text alone, with the names of whatever workbook they were parsed for.
 * They must go when a name changes or another workbook begins. (`dispose` only empties these caches.)
 */
export function forgetParsedFormulas(engine: Engine): void {
  engine.injector.get(engine.modules.engineFormula.LexerTreeBuilder).dispose();
}

/**
 * Univer keeps what it parsed of formulas longer than 64 letters by a checksum of 32 bits. Among the thousands of formulas
 * of a workbook or two some share one, and one would be computed as the other: they are kept by their text.
 */
function tellFormulasApart({ engineFormula }: UniverModules): void {
  Object.assign(Object.getPrototypeOf(engineFormula.FORMULA_REF_TO_ARRAY_CACHE) as object, { _hash: (formula: string) => formula });
}

function createUnused(api: FUniver): void {
  api.createWorkbook({ id: 'starter', sheets: { starter: { id: 'starter', name: 'Sheet1', rowCount: 1, columnCount: 1 } }, sheetOrder: ['starter'] });
}
