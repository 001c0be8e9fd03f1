/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { WorkbookModel } from './model';
import type { ProtectionOptions } from './sheetState';
import type { Worksheet } from './worksheet';

/** Documented options and their defaults. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
  allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false,
  allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};

export class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get $type(): string {
    return 'WorksheetProtection';
  }

  override $assertAlive(): void {
    this.sheet.$assertAlive();
  }

  get protected(): boolean {
    return this.#state().protection !== null;
  }

  /** Documented: null when the sheet is not protected. */
  get options(): ProtectionOptions | null {
    return this.#state().protection?.options ?? null;
  }

  /** Documented: fails when the sheet is protected already. */
  protect(options?: ProtectionOptions | null, password?: string | null): void {
    this.sheet.$model.assertNotReadOnly();
    if (this.protected) throw new RichApiError('InvalidOperation');
    this.#state().protection = { options: { ...DEFAULTS, ...(options ?? {}) }, password: password ?? null };
  }

  unprotect(password?: string | null): void {
    const { protection } = this.#state();
    if (protection !== null && protection.password !== null && protection.password !== password) throw new RichApiError('AccessDenied');
    this.#state().protection = null;
  }

  #state(): ReturnType<WorkbookModel['state']> {
    return this.sheet.$model.state(this.sheet.$sheetId);
  }
}

export class WorkbookProtection extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'WorkbookProtection';
  }

  get protected(): boolean {
    return this.model.structureProtection !== null;
  }

  protect(password?: string | null): void {
    this.model.assertNotReadOnly();
    if (this.protected) throw new RichApiError('InvalidOperation');
    this.model.structureProtection = { password: password ?? null };
  }

  unprotect(password?: string | null): void {
    const { structureProtection } = this.model;
    if (structureProtection !== null && structureProtection.password !== null && structureProtection.password !== password) throw new RichApiError('AccessDenied');
    this.model.structureProtection = null;
  }
}
