/**
 * Things that Univer does over and over, done once. What is computed stays the same: only the moment changes at
 * which trees are filled, and how many sheets are looked through. The private parts of Univer that this file relies on
 * are those of the version that is pinned.
 */
import type { Injector } from '@univerjs/core';
import type { UniverModules } from './modules';

export function makeQuicker(modules: UniverModules, injector: Injector): void {
  fillTreesAtOnce(modules, injector);
  lookThroughOneSheet(modules, injector);
}

/** A tree of rectangles (RBush), as far as it is used. */
interface Tree {
  readonly _minEntries: number;
  readonly insert: (this: Tree, item: object) => Tree;
  readonly load: (this: Tree, items: readonly object[]) => Tree;
  readonly search: (this: Tree, box: object) => object[];
  readonly remove: (this: Tree, item: object) => Tree;
  readonly toJSON: (this: Tree) => object;
  readonly clear: (this: Tree) => Tree;
}

interface TreesInternals {
  readonly _dependencyRTreeCache: { getTree(unitId: string, sheetId: string): Tree; removeById(unitId: string): void };
}

const patched = new WeakSet<Tree>();

/**
 * The ranges that formulas refer to are put into a tree one by one, thousands of them, each time making room for it.
 * A tree that is filled at once is filled in a tenth of the time: they wait until somebody searches.
 */
function fillTreesAtOnce(modules: UniverModules, injector: Injector): void {
  const trees = (injector.get(modules.engineFormula.IDependencyManagerService) as unknown as TreesInternals)._dependencyRTreeCache;
  const prototype = Object.getPrototypeOf(trees.getTree('none', 'none')) as Tree;
  trees.removeById('none');
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const { insert, load, search, remove, toJSON, clear } = prototype;
  const waiting = new WeakMap<Tree, object[]>();
  const filled = (tree: Tree): Tree => {
    const items = waiting.get(tree);
    if (items === undefined) return tree;
    waiting.delete(tree);
    if (items.length >= tree._minEntries) return load.call(tree, items);
    for (const item of items) insert.call(tree, item);
    return tree;
  };
  Object.assign(prototype, {
    insert(this: Tree, item: object) {
      const items = waiting.get(this);
      if (items === undefined) waiting.set(this, [item]);
      else items.push(item);
      return this;
    },
    search(this: Tree, box: object) {
      return search.call(filled(this), box);
    },
    remove(this: Tree, item: object) {
      return remove.call(filled(this), item);
    },
    toJSON(this: Tree) {
      return toJSON.call(filled(this));
    },
    clear(this: Tree) {
      waiting.delete(this);
      return clear.call(this);
    },
  });
}

/** At every change of one sheet Univer gathers the formulas of all sheets of all workbooks, and then takes that one's. */
function lookThroughOneSheet(modules: UniverModules, injector: Injector): void {
  const model = injector.get(modules.engineFormula.FormulaDataModel);
  const ofAllSheets = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) ?? {} } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = ofAllSheets;
    }
  };
}

/**
 * To be called before a workbook is put away. Univer takes its formulas out of the tree of references one by one, and
 * goes on computing those of its conditional formats and validations.
 */
export function forgetFormulasOf(unitId: string, modules: UniverModules, injector: Injector): void {
  const { IDependencyManagerService, IOtherFormulaManagerService } = modules.engineFormula;
  Reflect.deleteProperty(injector.get(IOtherFormulaManagerService).getOtherFormulaData(), unitId);
  const dependencies = injector.get(IDependencyManagerService);
  dependencies.clearOtherFormulaDependency(unitId);
  dependencies.clearFeatureFormulaDependency(unitId);
  dependencies.clearFormulaDependency(unitId);
}
