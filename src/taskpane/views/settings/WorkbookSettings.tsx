import { useState, type FormEvent } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import type { CheckResult } from '../../../excel/book';
import { formatExact } from '../../../locales/entry';
import { ActionButton } from '../../components/ActionButton';
import { YearChoice } from '../../components/YearChoice';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

interface Props {
  readonly pane: Pane;
  readonly result: CheckResult;
}

/** The reporting year and the tolerance, which stand in the table's own cells. */
export function WorkbookSettings({ pane, result }: Props) {
  const { settingsView, language } = useMessages();
  const [year, setYear] = useState(result.reportingYear);
  const [toleranceText, setToleranceText] = useState(formatExact(result.tolerancePercent, language));
  const tolerance = readPercent(toleranceText);
  const changed = year !== result.reportingYear || (tolerance !== undefined && tolerance !== result.tolerancePercent);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (tolerance === undefined || !changed || !ACTIONS.setTolerance.isPossible(pane.situation)) return;
    const onDone = (fresh: CheckResult): void => pane.takeCheck(fresh, settingsView.applied);
    if (year !== result.reportingYear) {
      const written = await pane.perform({ action: ACTIONS.setReportingYear, input: () => year, progressKey: 'checking', onDone });
      if (!written.ok) return;
    }
    if (tolerance !== result.tolerancePercent) {
      await pane.perform({ action: ACTIONS.setTolerance, input: () => tolerance, progressKey: 'checking', onDone });
    }
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <p className="hint">{settingsView.workbookHint}</p>
      <YearChoice
        label={settingsView.reportingYear}
        period={result.plan.period}
        year={year}
        onChange={setYear}
      />
      <div className="field">
        <TextField
          label={settingsView.tolerance}
          value={toleranceText}
          inputMode="decimal"
          className="short-field"
          onChange={(_, text) => setToleranceText(text ?? '')}
          {...(tolerance === undefined ? { errorMessage: settingsView.toleranceWrong } : {})}
        />
        <p className="hint">{settingsView.toleranceHint}</p>
      </div>
      <div className="button-row">
        <ActionButton
          action={ACTIONS.setTolerance}
          look="primary"
          situation={pane.situation}
          text={settingsView.apply}
          onRun={() => undefined}
          submits
          disabled={!changed || tolerance === undefined}
        />
      </div>
    </form>
  );
}

/** A percentage with a comma or a dot; undefined when it is not one from 0 to 100. */
function readPercent(text: string): number | undefined {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(text);
  if (match === null) return undefined;
  const percent = Number(`${match[1] ?? ''}.${match[2] ?? '0'}`);
  return percent <= 100 ? percent : undefined;
}
