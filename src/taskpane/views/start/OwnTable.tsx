import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { placedLines } from '../../../plan/Plan';
import { useMessages } from '../../wording';
import type { PlanState } from './usePlanChoice';

/** Leads to where the user's own appendix table is read, and tells which plan came of it. */
export function OwnTable({ state, onImport }: { readonly state: PlanState; readonly onImport: () => void }) {
  const { startView } = useMessages();
  const plan = state.kind === 'chosen' ? state.plan : undefined;
  return (
    <div className="own-file">
      {plan !== undefined && (
        <>
          <p className="table-title">{plan.title}</p>
          <p className="muted">{startView.imported(placedLines(plan).length)}</p>
        </>
      )}
      <DefaultButton text={plan === undefined ? startView.importTable : startView.importAgain} onClick={onImport} />
      <p className="hint">{startView.importHint}</p>
    </div>
  );
}
