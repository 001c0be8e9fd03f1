import { lazy, Suspense } from 'react';
import { Loading } from '../../components/Loading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { ScaffoldForm } from './ScaffoldForm';
import { TableFinished } from './TableFinished';
import { TablesThere } from './TablesThere';

const PlanView = lazy(() => import('../plan/PlanView'));

/** Where a table comes from: lays one out, or leads to the one that is there. */
export default function StartView({ pane, now }: { readonly pane: Pane; readonly now: () => Date }) {
  const { progress } = useMessages();
  const { survey, finished, problem, openPlan } = pane.state;
  if (openPlan !== undefined && survey !== undefined && survey.instances.length > 0) {
    return (
      <Suspense fallback={<Loading label={progress.loading} />}>
        <PlanView pane={pane} lineId={openPlan.lineId} onBack={() => pane.choose('start')} />
      </Suspense>
    );
  }
  if (finished !== undefined) return <TableFinished pane={pane} finished={finished} />;
  if (survey === undefined) return problem === undefined ? <Loading label={progress.surveying} /> : null;
  if (survey.instances.length > 0) return <TablesThere pane={pane} survey={survey} now={now} />;
  return <ScaffoldForm pane={pane} survey={survey} now={now} kind="first" />;
}
