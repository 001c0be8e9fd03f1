/**
 * Entry of the bundle that lets Univer run in Node. Some of its packages are ESM only in parts, so a plain
 * require fails; tests/support/globalSetup.cjs bundles this file once into .cache.
 */
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-sort/facade';

export * as core from '@univerjs/core';
export * as coreFacade from '@univerjs/core/facade';
export * as dataValidation from '@univerjs/data-validation';
export * as engineFormula from '@univerjs/engine-formula';
export * as sheets from '@univerjs/sheets';
export * as sheetsConditionalFormatting from '@univerjs/sheets-conditional-formatting';
export * as sheetsDataValidation from '@univerjs/sheets-data-validation';
export * as sheetsFilter from '@univerjs/sheets-filter';
export * as sheetsFormula from '@univerjs/sheets-formula';
export * as sheetsNumfmt from '@univerjs/sheets-numfmt';
export * as sheetsSort from '@univerjs/sheets-sort';
