/**
 * The parts of Univer the stand-in uses, gathered in one object.
 *
 * Node gets them from one bundle (see headlessEntry.ts), the browser from the ready UMD files that Univer
 * ships. Everything else in the stand-in imports Univer's *types* only, so it runs unchanged in both places.
 */
import type * as core from '@univerjs/core';
import type * as coreFacade from '@univerjs/core/facade';
import type * as dataValidation from '@univerjs/data-validation';
import type * as engineFormula from '@univerjs/engine-formula';
import type * as sheets from '@univerjs/sheets';
import type * as sheetsConditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as sheetsDataValidation from '@univerjs/sheets-data-validation';
import type * as sheetsFilter from '@univerjs/sheets-filter';
import type * as sheetsFormula from '@univerjs/sheets-formula';
import type * as sheetsNumfmt from '@univerjs/sheets-numfmt';
import type * as sheetsSort from '@univerjs/sheets-sort';

export interface UniverModules {
  readonly core: typeof core;
  readonly coreFacade: typeof coreFacade;
  readonly engineFormula: typeof engineFormula;
  readonly sheets: typeof sheets;
  readonly sheetsFormula: typeof sheetsFormula;
  readonly sheetsNumfmt: typeof sheetsNumfmt;
  readonly sheetsConditionalFormatting: typeof sheetsConditionalFormatting;
  readonly dataValidation: typeof dataValidation;
  readonly sheetsDataValidation: typeof sheetsDataValidation;
  readonly sheetsSort: typeof sheetsSort;
  readonly sheetsFilter: typeof sheetsFilter;
}
