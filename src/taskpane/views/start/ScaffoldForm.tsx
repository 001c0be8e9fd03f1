import { lazy, Suspense, useEffect, useState, type FormEvent } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { IMPORT_KEY, type DeviceStore } from '../../../actions/deviceStore';
import { clampYear } from '../../../actions/plans';
import type { Survey } from '../../../excel/book';
import type { Year } from '../../../plan/Plan';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import { Loading } from '../../components/Loading';
import { YearChoice } from '../../components/YearChoice';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { NextSteps } from './NextSteps';
import { PlanChoiceGroup } from './PlanChoiceGroup';
import { PASTED, usePlanChoice } from './usePlanChoice';

const ImportView = lazy(() => import('../import/ImportView'));

interface Props {
  readonly pane: Pane;
  readonly survey: Survey;
  readonly now: () => Date;
  readonly kind: 'first' | 'another';
}

/** Chooses a plan and a reporting year, and lays the table out. */
export function ScaffoldForm({ pane, survey, now, kind }: Props) {
  const { startView, progress: progressWords } = useMessages();
  const { device } = pane;
  const [importing, setImporting] = useState<'no' | 'anew' | 'goingOn'>('no');
  const [hasKept, setHasKept] = useState(() => keepsImport(device));
  const choice = usePlanChoice();
  const [chosenYear, setChosenYear] = useState<Year>(() => now().getFullYear());
  const { plan, entries = {} } = choice.state.kind === 'chosen' ? choice.state : {};
  const year = plan === undefined ? chosenYear : clampYear(chosenYear, plan.period);
  // Beside a sheet of the same name that is not ours, the first table has to be "another" one too.
  const action = kind === 'first' && survey.takenNames.length === 0 ? ACTIONS.scaffold : ACTIONS.scaffoldAnother;

  useEffect(() => {
    // What was being imported is kept at the latest when its view goes away.
    if (importing === 'no') setHasKept(keepsImport(device));
  }, [importing, device]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (plan === undefined || !action.isPossible(pane.situation)) return;
    void pane.perform({
      action,
      input: (progress) => ({ plan, reportingYear: year, entries, progress }),
      progressKey: 'scaffolding',
      cancellable: true,
      onDone: (instance) => {
        // The workbook holds the plan now.
        if (choice.id === PASTED) device.set(IMPORT_KEY, undefined);
        void pane.finishTable({ instance, how: 'laidOut' });
      },
    });
  };

  if (importing !== 'no') {
    return (
      <Suspense fallback={<Loading label={progressWords.loading} />}>
        <ImportView
          pane={pane}
          now={now}
          resumes={importing === 'goingOn' || (choice.id === PASTED && plan !== undefined)}
          onBack={() => setImporting('no')}
          onDone={(imported) => {
            choice.choose(PASTED);
            choice.takeImported(imported);
            setImporting('no');
          }}
        />
      </Suspense>
    );
  }
  return (
    <form onSubmit={onSubmit} noValidate>
      {kind === 'first' && (
        <>
          <Heading>{startView.heading}</Heading>
          <p className="intro">{startView.intro}</p>
        </>
      )}
      {hasKept && choice.id !== PASTED && (
        <section className="confirm kept-import">
          <p>{startView.importKept}</p>
          <DefaultButton text={startView.importResume} onClick={() => setImporting('goingOn')} />
        </section>
      )}
      <PlanChoiceGroup choice={choice} onImport={() => setImporting('anew')} />
      <YearChoice
        label={startView.reportingYear}
        hint={startView.reportingYearHint}
        period={plan?.period}
        year={year}
        onChange={setChosenYear}
      />
      {survey.readOnly && <p className="remark">{startView.readOnly}</p>}
      {kind === 'first' && survey.takenNames.length > 0 && (
        <p className="remark">{startView.nameTaken(survey.takenNames)}</p>
      )}
      <div className="button-row">
        <ActionButton
          action={action}
          look="primary"
          situation={pane.situation}
          onRun={() => undefined}
          submits
          disabled={plan === undefined}
          {...(kind === 'first' ? { text: startView.layOut } : {})}
        />
      </div>
      <p className="hint">{startView.nothingOverwritten}</p>
      {kind === 'first' && <NextSteps heading={startView.afterwardsHeading} />}
    </form>
  );
}

/** Whether it can be read turns out where it is gone on with: to find out takes code that most people never need. */
export function keepsImport(device: DeviceStore): boolean {
  return device.get(IMPORT_KEY) !== undefined;
}
