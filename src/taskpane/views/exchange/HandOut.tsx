import type { FormEvent } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { ACTIONS } from '../../../actions';
import type { AgencyId } from '../../../plan/Plan';
import { reportingAgencies } from '../../../plan/subPlan';
import { ActionButton } from '../../components/ActionButton';
import { dayOf } from '../../state/useExchange';
import { HandedFiles } from './HandedFiles';
import type { ExchangePart } from './part';
import { useChanged } from './useChanged';

const LONGEST_RETURN_TO = 200;

/** Chooses agencies and what their copies say, and makes the copies. */
export function HandOut({ now, ...part }: ExchangePart & { readonly now: () => Date }) {
  const { pane, exchange, words, check } = part;
  const { leftOut, dueDate, returnTo, handedOut } = exchange.state;
  const { plan } = check;
  const text = words.handOut;
  const isNews = useChanged(handedOut);
  const leads = reportingAgencies(plan, { withTasks: check.tasks !== undefined, year: check.reportingYear });
  const agencies = leads.map(({ agency }) => agency.id);
  const chosen = agencies.filter((id) => !leftOut.has(id));

  const leaveOut = (ids: readonly AgencyId[]): void => exchange.dispatch({ type: 'leftOut', agencies: ids });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen.length === 0 || !ACTIONS.handOut.isPossible(pane.situation)) return;
    void pane.perform({
      action: ACTIONS.handOut,
      input: (progress) => ({ desk: exchange.desk, agencies: chosen, dueDate, returnTo, now: now(), progress }),
      progressKey: 'makingCopies',
      cancellable: true,
      onDone: (copies) => {
        exchange.dispatch({ type: 'handedOut', copies });
        pane.say(text.done(copies.length));
      },
    });
  };

  return (
    <>
      <p>{text.intro}</p>
      <form onSubmit={onSubmit} noValidate>
        <fieldset className="ticks">
          <legend className="group-heading">{text.agencies}</legend>
          <div className="tick-links">
            <button type="button" className="plain-link" onClick={() => leaveOut([])}>
              {text.all}
            </button>
            <button type="button" className="plain-link" onClick={() => leaveOut(agencies)}>
              {text.none}
            </button>
          </div>
          {leads.map(({ agency: { id, short }, lines, tasks }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={!leftOut.has(id)}
                onChange={({ target }) => leaveOut(target.checked ? [...leftOut].filter((one) => one !== id) : [...leftOut, id])}
              />
              <span>{text.agency(short, lines, tasks)}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label className="field-label" htmlFor="due-date">
            {text.dueDate}
          </label>
          <input
            id="due-date"
            type="date"
            className="date-field"
            min={dayOf(now())}
            value={dueDate}
            onChange={({ target }) => exchange.setDueDate(target.value)}
          />
        </div>
        <div className="field">
          <TextField
            label={text.returnTo}
            value={returnTo}
            maxLength={LONGEST_RETURN_TO}
            multiline
            rows={2}
            resizable={false}
            onChange={(_, value) => exchange.setReturnTo(value ?? '')}
          />
          <p className="hint">{text.returnToHint}</p>
        </div>
        <div className="button-row">
          <ActionButton
            action={ACTIONS.handOut}
            look="primary"
            situation={pane.situation}
            text={text.run(chosen.length)}
            onRun={() => undefined}
            submits
            disabled={chosen.length === 0}
          />
        </div>
      </form>
      {handedOut.length > 0 && <HandedFiles {...part} key={handedOut[0]?.facts.handedOutAt} copies={handedOut} now={now} isNews={isNews} />}
    </>
  );
}
