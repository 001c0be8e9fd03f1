/** Defined names, of the workbook or of one sheet. Univer moves their references when rows are inserted. */
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { forgetParsedFormulas } from './engine';
import type { Grid } from './grid';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Null for the whole workbook. */
  readonly sheetId: string | null;
  /** Without the equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Univer marks a name of the whole workbook so. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export class Names {
  private lastId = 0;

  /** `onChange` hears which formulas are concerned, for formulas that are not in cells. */
  constructor(private readonly grid: Grid, private readonly onChange: (mentions: (formula: string) => boolean) => void = () => undefined) {}

  all(): DefinedName[] {
    const { engine, unitId } = this.grid;
    const service = engine.injector.get(engine.modules.engineFormula.IDefinedNamesService);
    return Object.values(service.getDefinedNameMap(unitId) ?? {}).map(fromUniver);
  }

  byId(id: string): DefinedName | null {
    return this.all().find(name => name.id === id) ?? null;
  }

  add(name: string, sheetId: string | null, formula: string, comment: string): DefinedName {
    this.lastId += 1;
    const added: DefinedName = { id: `name-${String(this.lastId)}`, name, sheetId, formula, comment, visible: true };
    this.store(added);
    return added;
  }

  update(name: DefinedName): void {
    this.store(name);
  }

  remove(id: string): void {
    const name = this.byId(id);
    if (name === null) return;
    this.grid.run('formula.mutation.remove-defined-name', toUniver(name));
    this.recompute(name.name);
  }

  private store(name: DefinedName): void {
    this.grid.run('formula.mutation.set-defined-name', toUniver(name));
    this.recompute(name.name);
  }

  /** Univer does not notice that formulas mean something else now: their parsed form is thrown away, and they are set again. */
  private recompute(name: string): void {
    const { engine } = this.grid;
    const mentions = (formula: string): boolean => formula.toLocaleLowerCase().includes(name.toLocaleLowerCase());
    forgetParsedFormulas(engine);
    engine.injector.get(engine.modules.engineFormula.IFunctionService).deleteFormulaAstCacheKey(name);
    this.grid.setFormulasAgain(mentions);
    this.onChange(mentions);
  }
}

const toUniver = (name: DefinedName): IDefinedNamesServiceParam => ({
  id: name.id, name: name.name, formulaOrRefString: toUniverFormula(name.formula), comment: name.comment, hidden: !name.visible,
  localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
});

const fromUniver = (name: IDefinedNamesServiceParam): DefinedName => ({
  id: name.id, name: name.name, formula: name.formulaOrRefString.replace(/^=/, ''), comment: name.comment ?? '', visible: name.hidden !== true,
  sheetId: name.localSheetId === undefined || name.localSheetId === WORKBOOK_SCOPE ? null : name.localSheetId,
});

/** Univer wants an equals sign before formulas and none before plain references. */
const toUniverFormula = (formula: string): string =>
  /^('(?:[^']|'')+'|[^'!()+\-*/&,"]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$|^[^'!()+\-*/&,"]*![$A-Z0-9:]+$/i.test(formula) ? formula : `=${formula}`;
