/**
 * Computes one formula at once, outside any cell. Univer's own way to do that is asynchronous on the surface
 * only; the steps below are the same.
 */
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Area } from './area';
import type { Engine } from './engine';

export type EvaluatedValue = string | number | boolean | null;

/** A single value has one row and one column. */
export type Evaluated = readonly (readonly EvaluatedValue[])[];

const NAME_ERROR: Evaluated = [['#NAME?']];

export function evaluateFormula(engine: Engine, unitId: string, sheetId: string, sheet: Area, row: number, column: number, formula: string): Evaluated {
  const { engineFormula } = engine.modules;
  const { injector } = engine;
  injector.get(engineFormula.IFormulaCurrentConfigService).loadDataLite();
  const runtime = injector.get(engineFormula.IFormulaRuntimeService);
  runtime.reset();
  forgetCells(engine);
  runtime.setCurrent(row, column, sheet.rows, sheet.columns, sheetId, unitId);
  const lexed = injector.get(engineFormula.Lexer).treeBuilder(formula);
  if (typeof lexed === 'string') return NAME_ERROR;
  const tree = injector.get(engineFormula.AstTreeBuilder).parse(lexed as Parameters<InstanceType<typeof engineFormula.AstTreeBuilder>['parse']>[0]);
  if (tree === null || tree === undefined) return NAME_ERROR;
  const result = injector.get(engineFormula.Interpreter).execute({ node: tree, refOffsetX: 0, refOffsetY: 0 });
  const values = valuesOf(result);
  tree.resetCalculationState();
  forgetCells(engine);
  return values;
}

/**
 * Univer keeps the cells it has read until the next recalculation is over. The cell under judgement may hold something
 * else by now, and what was only tried must not be taken for true by the recalculation that follows.
 */
function forgetCells({ modules: { engineFormula } }: Engine): void {
  engineFormula.FORMULA_REF_TO_ARRAY_CACHE.clear();
  engineFormula.CELL_INVERTED_INDEX_CACHE.clear();
}

function valuesOf(result: FunctionVariantType): Evaluated {
  const value = result.isReferenceObject() ? (result as BaseReferenceObject).toArrayValueObject() : (result as BaseValueObject);
  if (!value.isArray()) return [[plain(value)]];
  const rows: EvaluatedValue[][] = [];
  (value as unknown as ArrayValue).iterator((item, row, column) => {
    (rows[row] ??= [])[column] = item === null || item === undefined ? null : plain(item);
    return true;
  });
  return rows;
}

interface ArrayValue {
  iterator(visit: (value: BaseValueObject | null | undefined, row: number, column: number) => boolean): void;
}

function plain(value: BaseValueObject): EvaluatedValue {
  if (value.isNull()) return null;
  const raw = value.getValue();
  return typeof raw === 'bigint' ? Number(raw) : raw;
}
