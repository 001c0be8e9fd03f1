import { useCallback, useEffect, useState } from 'react';
import { BUILT_IN_PLANS, type BuiltInPlan } from '../../../actions/plans';
import { readPlanFile, type PlanFile, type PlanFileFault } from '../../../actions/planFile';
import type { Problem } from '../../../excel/outcome';
import type { ImportedPlan } from '../../../plan/import/planOfDraft';
import type { Plan } from '../../../plan/Plan';
import type { PlanEntries } from '../../../plan/entries';

export const OWN_FILE = 'own-file';
export const PASTED = 'pasted';

/** Where the choice of a plan stands. */
export type PlanState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'chosen'; readonly plan: Plan; readonly fileName?: string; readonly entries?: PlanEntries }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'noFile' }
  | { readonly kind: 'notImported' }
  | { readonly kind: 'badFile'; readonly fileName: string; readonly fault: PlanFileFault };

export interface PlanChoice {
  readonly id: string;
  readonly state: PlanState;
  readonly choose: (id: string) => void;
  readonly takeFile: (file: PlanFile & { readonly name: string }) => void;
  /** Takes the plan of an import that is done. */
  readonly takeImported: (imported: ImportedPlan) => void;
}

/** Which plan is to be laid out: one of the add-in's own, or the user's. */
export function usePlanChoice(): PlanChoice {
  const [id, setId] = useState(BUILT_IN_PLANS[0]?.id ?? OWN_FILE);
  const [file, setFile] = useState<(PlanFile & { readonly name: string }) | undefined>(undefined);
  const [imported, setImported] = useState<ImportedPlan | undefined>(undefined);
  const [state, setState] = useState<PlanState>({ kind: 'loading' });

  useEffect(() => {
    let overtaken = false;
    const builtIn = BUILT_IN_PLANS.find((plan) => plan.id === id);
    setState({ kind: 'loading' });
    const loading = id === PASTED ? Promise.resolve(stateOfImport(imported)) : stateOf(builtIn, file);
    void loading.then((loaded) => {
      if (!overtaken) setState(loaded);
    });
    return () => {
      overtaken = true;
    };
  }, [id, file, imported]);

  const takeFile = useCallback((chosen: PlanFile & { readonly name: string }) => setFile(chosen), []);
  return { id, state, choose: setId, takeFile, takeImported: setImported };
}

function stateOfImport(imported: ImportedPlan | undefined): PlanState {
  return imported === undefined ? { kind: 'notImported' } : { kind: 'chosen', plan: imported.plan, entries: imported.baselines };
}

async function stateOf(
  builtIn: BuiltInPlan | undefined,
  file: (PlanFile & { readonly name: string }) | undefined,
): Promise<PlanState> {
  if (builtIn !== undefined) {
    const plan = await builtIn.load();
    return plan.ok ? { kind: 'chosen', plan: plan.value } : { kind: 'failed', problem: plan.problem };
  }
  if (file === undefined) return { kind: 'noFile' };
  const plan = await readPlanFile(file);
  return plan.ok
    ? { kind: 'chosen', plan: plan.value.plan, entries: plan.value.baselines, fileName: file.name }
    : { kind: 'badFile', fileName: file.name, fault: plan.error };
}
