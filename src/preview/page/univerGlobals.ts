/** Univer as its UMD files leave it on the window. */
import type { ILanguagePack, PluginCtor } from '@univerjs/core';
import type { UniverModules } from '../univer/modules';

type Globals = Readonly<Record<string, unknown>>;
type UiPlugin = PluginCtor;

const globals = window as unknown as Globals;

/** Never, because each place knows what it asks for. */
const part = (name: string): never => {
  const found = globals[name];
  if (found === undefined) throw new Error(`Univer's ${name} did not load.`);
  return found as never;
};

export const univerModules = (): UniverModules => ({
  core: part('UniverCore'), coreFacade: part('UniverCoreFacade'), engineFormula: part('UniverEngineFormula'), sheets: part('UniverSheets'),
  sheetsFormula: part('UniverSheetsFormula'), sheetsNumfmt: part('UniverSheetsNumfmt'),
  sheetsConditionalFormatting: part('UniverSheetsConditionalFormatting'), dataValidation: part('UniverDataValidation'),
  sheetsDataValidation: part('UniverSheetsDataValidation'), sheetsSort: part('UniverSheetsSort'), sheetsFilter: part('UniverSheetsFilter'),
});

/** The plug-ins that draw. */
export interface UiPlugins {
  readonly render: UiPlugin;
  readonly ui: UiPlugin;
  readonly docs: UiPlugin;
  readonly docsUi: UiPlugin;
  readonly sheetsUi: UiPlugin;
  readonly others: readonly UiPlugin[];
}

export const uiPlugins = (): UiPlugins => ({
  render: plugin('UniverEngineRender', 'UniverRenderEnginePlugin'), ui: plugin('UniverUi', 'UniverUIPlugin'),
  docs: plugin('UniverDocs', 'UniverDocsPlugin'), docsUi: plugin('UniverDocsUi', 'UniverDocsUIPlugin'),
  sheetsUi: plugin('UniverSheetsUi', 'UniverSheetsUIPlugin'),
  others: [
    plugin('UniverSheetsFormulaUi', 'UniverSheetsFormulaUIPlugin'), plugin('UniverSheetsNumfmtUi', 'UniverSheetsNumfmtUIPlugin'),
    plugin('UniverSheetsConditionalFormattingUi', 'UniverSheetsConditionalFormattingUIPlugin'),
    plugin('UniverSheetsDataValidationUi', 'UniverSheetsDataValidationUIPlugin'), plugin('UniverSheetsSortUi', 'UniverSheetsSortUIPlugin'),
    plugin('UniverSheetsFilterUi', 'UniverSheetsFilterUIPlugin'),
  ],
});

const plugin = (module: string, name: string): UiPlugin => {
  const plugins: Readonly<Record<string, UiPlugin | undefined>> = part(module);
  const found = plugins[name];
  if (found === undefined) throw new Error(`Univer has no ${name}.`);
  return found;
};

/** All texts of one language that were loaded; each package leaves its own, named after itself and the language. */
export function languagePack(modules: UniverModules, suffix: 'ViVN' | 'EnUS'): ILanguagePack {
  const packs = Object.entries(globals).filter(([name]) => name.startsWith('Univer') && name.endsWith(suffix)).map(([, pack]) => pack as ILanguagePack);
  return modules.core.mergeLocales(...packs);
}
