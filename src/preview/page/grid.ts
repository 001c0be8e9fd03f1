/** A real spreadsheet on the page: Univer with its user interface. */
import type { Univer } from '@univerjs/core';
import { sheetIdOf } from '../excel/model';
import { engineOf, registerSheetFeatures } from '../univer/engine';
import { Grid, workbookData } from '../univer/grid';
import type { UniverModules } from '../univer/modules';
import { languagePack, uiPlugins, univerModules } from './univerGlobals';

export function createVisibleGrid(container: HTMLElement, locale: 'vi-VN' | 'en-US', fileName: string): Grid {
  const modules = univerModules();
  const { core } = modules;
  const name = locale === 'vi-VN' ? core.LocaleType.VI_VN : core.LocaleType.EN_US;
  const univer = new core.Univer({
    locale: name, locales: { [name]: languagePack(modules, locale === 'vi-VN' ? 'ViVN' : 'EnUS') }, logLevel: core.LogLevel.WARN,
  });
  registerPlugins(univer, modules, container);
  const data = workbookData('workbook', fileName, { id: sheetIdOf(0), name: 'Sheet1' });
  const engine = engineOf(modules, univer, api => {
    api.createWorkbook(data);
  });
  const workbook = engine.api.getActiveWorkbook();
  if (workbook === null) throw new Error('Univer opened no workbook.');
  workbook.setNumfmtLocal(locale === 'vi-VN' ? 'vi' : 'en');
  return new Grid(engine, workbook);
}

function registerPlugins(univer: Univer, modules: UniverModules, container: HTMLElement): void {
  const ui = uiPlugins();
  univer.registerPlugin(ui.render);
  univer.registerPlugin(modules.engineFormula.UniverFormulaEnginePlugin);
  univer.registerPlugin(ui.ui, { container, header: true, toolbar: true, footer: true, contextMenu: true, ribbonType: 'simple' });
  univer.registerPlugin(ui.docs);
  univer.registerPlugin(ui.docsUi);
  univer.registerPlugin(modules.sheets.UniverSheetsPlugin);
  univer.registerPlugin(ui.sheetsUi, { formulaBar: true });
  registerSheetFeatures(univer, modules);
  for (const plugin of ui.others) univer.registerPlugin(plugin);
}
