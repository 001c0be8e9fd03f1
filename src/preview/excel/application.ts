/** Excel.Application, Excel.CultureInfo and Excel.Runtime. */
import { RichApiError } from '../richapi/errors';
import { HostObject } from '../richapi/hostObject';
import type { WorkbookModel } from './model';

export class Application extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'Application';
  }

  get calculationMode(): string {
    return this.model.calculationMode;
  }

  /** Kept and read back; the engine computes at once in any mode. */
  set calculationMode(mode: unknown) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual') throw new RichApiError('InvalidArgument');
    this.model.calculationMode = mode;
  }

  get calculationState(): string {
    return 'Done';
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.model);
  }

  get decimalSeparator(): string {
    return this.model.options.culture.decimal;
  }

  get thousandsSeparator(): string {
    return this.model.options.culture.group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(type: string): void {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw new RichApiError('InvalidArgument');
  }

  /** @param file a workbook file in base64 */
  createWorkbook(file: unknown): WorkbookCreated {
    if (typeof file !== 'string' || !isWorkbookFile(file)) throw new RichApiError('InvalidArgument');
    return new WorkbookCreated(this.model, file);
  }

  suspendApiCalculationUntilNextSync(): void {
    // Every request is computed once, at its end or before it reads.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // A request is applied without drawing in between.
  }
}

/** Every .xlsx is a zip; anything else Excel does not open either. */
function isWorkbookFile(base64: string): boolean {
  return base64.startsWith('UEsDB');
}

/** A workbook made of a file, which shows itself once it is opened: here, whoever runs the stand-in is given the file. */
export class WorkbookCreated extends HostObject {
  constructor(private readonly model: WorkbookModel, private readonly file: string) {
    super();
  }

  get $type(): string {
    return 'WorkbookCreated';
  }

  open(): void {
    this.model.openedFiles.push(this.file);
    this.model.onFileOpened(this.file);
  }
}

export class CultureInfo extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'CultureInfo';
  }

  get name(): string {
    return this.model.options.culture.name;
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.model);
  }
}

export class NumberFormatInfo extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'NumberFormatInfo';
  }

  get numberDecimalSeparator(): string {
    return this.model.options.culture.decimal;
  }

  get numberGroupSeparator(): string {
    return this.model.options.culture.group;
  }
}

export class Runtime extends HostObject {
  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get $type(): string {
    return 'Runtime';
  }

  get enableEvents(): boolean {
    return this.model.events?.enabled ?? true;
  }

  set enableEvents(enable: unknown) {
    if (this.model.events !== null) this.model.events.enabled = enable === true;
  }
}
