/**
 * Makes Univer's recalculation something that can be awaited. Univer gathers changes for 100 ms, computes in the
 * background, and stops and starts again when more changes come meanwhile; what was stopped is not always computed
 * later. Here one computation follows the other: it starts when somebody waits for it, or a moment after a change.
 */
import type { ICommandInfo, ICommandService, Injector } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { UniverModules } from './modules';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';

/** So long changes are gathered when nobody waits. */
const GATHERING_MS = 30;

/** The private parts of Univer's TriggerCalculationController this file relies on (version pinned exactly). */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(a: object, b: object): object;
  _startProgress: () => void;
  _calculateProgress: () => void;
  _completeProgress: () => void;
}

export class Recalculation {
  private readonly trigger: TriggerInternals;
  private readonly commands: ICommandService;
  private isRunning = false;
  private waiting: (() => void)[] = [];
  private hasNewWorkbook = true;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(modules: UniverModules, injector: Injector) {
    this.commands = injector.get(modules.core.ICommandService);
    this.trigger = injector.get(modules.sheetsFormula.TriggerCalculationController) as unknown as TriggerInternals;
    forgetRemovedFormulas(modules, injector);
    keepConditionsOutOfCells(modules, injector);
    this.commands.onCommandExecuted(command => {
      this.takeOver();
      if (command.id === NOTIFICATION) this.notice(command.params as ISetFormulaCalculationNotificationMutation);
    });
  }

  get isPending(): boolean {
    return this.isRunning || this.trigger._waitingCommandQueue.length > 0;
  }

  /** Univer times a long calculation for its progress bar; the timer would go off after everything has been put away. */
  withoutProgress(): void {
    this.trigger._startProgress = () => undefined;
    this.trigger._calculateProgress = () => undefined;
    this.trigger._completeProgress = () => undefined;
  }

  /** Univer takes note of a new workbook's formulas a few promises after it was created. */
  expectNewWorkbook(): void {
    this.hasNewWorkbook = true;
  }

  /** Resolves when every change made so far has been computed. */
  async settle(): Promise<void> {
    if (this.hasNewWorkbook) {
      this.hasNewWorkbook = false;
      await new Promise(resolve => setTimeout(resolve, 0));
    }
    while (this.isPending) {
      if (!this.isRunning) this.start();
      else await new Promise<void>(resolve => this.waiting.push(resolve));
    }
  }

  /** Nothing is computed any more. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /** Univer's own timer would start a second computation beside the running one. */
  private takeOver(): void {
    if (this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.settle();
    }, GATHERING_MS);
  }

  private start(): void {
    const { trigger } = this;
    this.stop();
    this.isRunning = true;
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    this.commands.syncExecuteCommand(START, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  private notice(notification: ISetFormulaCalculationNotificationMutation): void {
    if (notification.functionsExecutedState === undefined) return;
    this.isRunning = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

interface DependencyGeneratorInternals {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

/**
 * Univer keeps looking for formulas that are gone and reports each one it misses on the console, thousands of
 * times in a long test. They are left out where it looks for them.
 */
function forgetRemovedFormulas(modules: UniverModules, injector: Injector): void {
  const dependencies = injector.get(modules.engineFormula.IDependencyManagerService);
  const generator = injector.get(modules.engineFormula.IFormulaDependencyGenerator) as unknown as DependencyGeneratorInternals;
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = (...args: Parameters<typeof search>) =>
    new Set([...search(...args)].filter(id => generator._dependencyTreeCache.has(id)));
}

/**
 * The formulas of conditional formats and validations stand in no cell, but Univer gives the copies of one that
 * serves a range the positions of cells near the sheet's corner. Formulas that refer to those cells then wait for
 * the condition, the condition for them, and both are computed in the wrong order. Nothing waits for a condition.
 */
function keepConditionsOutOfCells(modules: UniverModules, injector: Injector): void {
  const dependencies = injector.get(modules.engineFormula.IDependencyManagerService);
  const add = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (...args: Parameters<typeof add>) => {
    args[3].toRTreeItem = () => [];
    add(...args);
  };
}
