import { useState } from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { planViewWords } from '../../../locales/planViewText';
import type { LinePlace } from '../../../plan/edit/types';
import type { Plan } from '../../../plan/Plan';
import { BaselineField, readBaseline } from '../../components/line/BaselineField';
import { isDraftReady, LineForm } from '../../components/line/LineForm';
import { useMessages } from '../../wording';
import { EditFrame } from './EditFrame';
import { BLANK_LINE } from './lineDraftOf';
import type { LineEditProps } from './LineEdits';
import { usePlanEdit } from './usePlanEdit';

const AT_END: LinePlace = { kind: 'newIndicator' };

/** A new line for the plan in use. */
export function AddLine({ pane, result, onDone, onCancel }: Omit<LineEditProps, 'line'>) {
  const { language } = useMessages();
  const words = planViewWords(language);
  const [place, setPlace] = useState<LinePlace>(AT_END);
  const [draft, setDraft] = useState(BLANK_LINE);
  const [base, setBase] = useState('');
  const [isReady, setReady] = useState(false);
  const [insists, setInsists] = useState(false);
  const { indicators, agencies, period } = result.plan;
  const baseline = readBaseline(base, draft, language);
  const { problem, submit } = usePlanEdit(pane, result, { kind: 'addLine', place, line: draft, ...(baseline === undefined || baseline === null ? {} : { baseline }) }, onDone);
  const options: readonly { readonly place: LinePlace; readonly text: string }[] = [
    { place: AT_END, text: words.newIndicator },
    ...indicators.flatMap(({ number, name }) => [
      { place: { kind: 'under', indicator: number } as const, text: words.under(number, name) },
      { place: { kind: 'newIndicator', after: number } as const, text: words.after(number, name) },
    ]),
  ];
  const choose = (chosen: LinePlace): void => {
    // A lead that somebody has typed stays; one that came with the place goes with it.
    if (draft.lead === leadOf(result.plan, place)) {
      const fresh = { ...draft, lead: leadOf(result.plan, chosen) };
      setDraft(fresh);
      setReady(isDraftReady(fresh, period));
    }
    setPlace(chosen);
  };
  const onSubmit = (): void => {
    if (isReady && baseline !== undefined) void submit();
    else setInsists(true);
  };
  return (
    <EditFrame pane={pane} label={words.addHeading} problem={problem} onCancel={onCancel} onSubmit={onSubmit}>
      <Dropdown
        label={words.place}
        options={options.map((each) => ({ key: keyOf(each.place), text: each.text }))}
        selectedKey={keyOf(place)}
        onChange={(_, option) => choose(options.find((each) => keyOf(each.place) === option?.key)?.place ?? AT_END)}
        responsiveMode={ResponsiveMode.large}
      />
      {place.kind === 'newIndicator' && place.after !== undefined && <p className="hint">{words.numbersStay}</p>}
      <LineForm
        // What is still incomplete in the form does not outlive a draft that was changed beside it.
        key={keyOf(place)}
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
      <BaselineField line={draft} baseYear={period.baseYear} text={base} onChange={setBase} />
    </EditFrame>
  );
}

/** Who leads the indicator that a row is put under; '' where a place names no lead. */
function leadOf({ indicators, agencies }: Plan, place: LinePlace): string {
  if (place.kind === 'newIndicator') return '';
  const lead = indicators.find(({ number }) => number === place.indicator)?.rows[0]?.lines[0]?.lead;
  return agencies.find(({ id }) => id === lead)?.short ?? '';
}

function keyOf(place: LinePlace): string {
  return place.kind === 'under' ? `under ${String(place.indicator)}` : `new ${String(place.after ?? '')}`;
}
