import { useState } from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { planViewWords } from '../../../locales/planViewText';
import type { LinePlace } from '../../../plan/edit/types';
import { LineForm } from '../../components/line/LineForm';
import { useMessages } from '../../wording';
import { EditFrame } from './EditFrame';
import { BLANK_LINE } from './lineDraftOf';
import type { LineEditProps } from './LineEdits';
import { usePlanEdit } from './usePlanEdit';

const NEW = 0;

/** A new line for the plan in use. */
export function AddLine({ pane, result, onDone, onCancel }: Omit<LineEditProps, 'line'>) {
  const words = planViewWords(useMessages().language);
  const [number, setNumber] = useState(NEW);
  const [draft, setDraft] = useState(BLANK_LINE);
  const [isReady, setReady] = useState(false);
  const [insists, setInsists] = useState(false);
  const { indicators, agencies, period } = result.plan;
  const place: LinePlace = number === NEW ? { kind: 'newIndicator' } : { kind: 'under', indicator: number };
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'addLine', place, line: draft }, onDone);
  const onSubmit = (): void => {
    if (isReady) void submit();
    else setInsists(true);
  };
  return (
    <EditFrame pane={pane} label={words.addHeading} problem={problem} onCancel={onCancel} onSubmit={onSubmit}>
      <Dropdown
        label={words.place}
        options={[{ key: NEW, text: words.newIndicator }, ...indicators.map((each) => ({ key: each.number, text: words.under(each.number, each.name) }))]}
        selectedKey={number}
        onChange={(_, option) => setNumber(Number(option?.key ?? NEW))}
        responsiveMode={ResponsiveMode.large}
      />
      <LineForm
        draft={draft}
        period={period}
        agencies={agencies.map(({ short }) => short)}
        fullNames={agencies.map(({ full }) => full)}
        insists={insists}
        onChange={(fresh, ready) => {
          setDraft(fresh);
          setReady(ready);
        }}
      />
    </EditFrame>
  );
}
