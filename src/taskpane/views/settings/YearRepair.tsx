import { useState, type FormEvent } from 'react';
import { ACTIONS } from '../../../actions';
import { ActionButton } from '../../components/ActionButton';
import { YearChoice } from '../../components/YearChoice';
import type { YearsAllowed } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly years: YearsAllowed;
}

/** Puts a reporting year right that is none of the plan's: until then nothing can be assessed. */
export function YearRepair({ pane, years }: Props) {
  const { settingsView } = useMessages();
  const [year, setYear] = useState(years.firstYear);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ACTIONS.setReportingYear.isPossible(pane.situation)) return;
    void pane.perform({
      action: ACTIONS.setReportingYear,
      input: () => year,
      progressKey: 'checking',
      onDone: (fresh) => pane.takeCheck(fresh, settingsView.applied),
    });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <YearChoice
        label={settingsView.reportingYear}
        period={{ ...years, baseYear: years.firstYear - 1 }}
        year={year}
        onChange={setYear}
      />
      <div className="button-row">
        <ActionButton
          action={ACTIONS.setReportingYear}
          look="primary"
          situation={pane.situation}
          text={settingsView.apply}
          onRun={() => undefined}
          submits
        />
      </div>
    </form>
  );
}
