import { useMemo, useRef, useState } from 'react';
import { ACTIONS } from '../../../actions';
import type { CheckResult, EntryCell, EntryRepair } from '../../../excel/book';
import type { AgencyId } from '../../../plan/Plan';
import { Loading } from '../../components/Loading';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { AgencyFilter } from './AgencyFilter';
import { BudgetList } from './BudgetList';
import { CheckHead } from './CheckHead';
import { FindingGroups } from './FindingGroups';
import { ATTENTION, groupFindings, leadAgencies, scopeOf, taskIssuesOf, type Focus } from './findings';
import { MarkAllEstimates } from './MarkAllEstimates';
import { AllOvertypedEstimates } from './OvertypedEstimates';
import { NothingFound } from './NothingFound';
import { NotChecked } from './NotChecked';
import { RepairAll } from './RepairAll';
import { SeveritySummary } from './SeveritySummary';
import { SideSummary } from './SideSummary';
import { StatusSummary } from './StatusSummary';
import { StructureList } from './StructureList';
import { TaskList } from './TaskList';
import { useFocusKeeper } from './useFocusKeeper';

/** How the plan stands, what is odd, and the way to each cell. */
export default function CheckView({ pane }: { readonly pane: Pane }) {
  const messages = useMessages();
  const result = pane.state.check;
  const [focus, setFocus] = useState<Focus>(ATTENTION);
  const [agency, setAgency] = useState<AgencyId | undefined>(undefined);
  const results = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKeeper(results, result);

  const agencies = useMemo(() => (result === undefined ? [] : leadAgencies(result)), [result]);
  const chosenAgency = agencies.some(({ id }) => id === agency) ? agency : undefined;
  const scope = useMemo(() => (result === undefined ? undefined : scopeOf(result, chosenAgency)), [result, chosenAgency]);
  const groups = useMemo(
    () => (result === undefined || scope === undefined ? [] : groupFindings(result, scope, focus)),
    [result, scope, focus],
  );

  if (result === undefined || scope === undefined) {
    return pane.state.job === undefined ? <NotChecked pane={pane} /> : <Loading label={messages.progress.checking} />;
  }

  const goTo = (cell: EntryCell): void => {
    const onDone = (): void => pane.say(messages.checkView.wentTo(cell.address));
    void pane.perform({ action: ACTIONS.goToCell, input: () => cell, progressKey: 'working', onDone });
  };
  const write = (action: typeof ACTIONS.repairAll, repairs: readonly EntryRepair[], said: (fresh: CheckResult) => string): void => {
    const restoreFocus = keepFocus();
    const done = pane.perform({
      action,
      input: () => repairs,
      progressKey: 'repairing',
      onDone: (fresh) => {
        restoreFocus();
        pane.takeCheck(fresh, said(fresh));
      },
    });
    // The button that was pressed may be gone although nothing was repaired.
    void done.then(({ ok }) => {
      if (!ok && document.activeElement === document.body) restoreFocus();
    });
  };
  const repair = (repairs: readonly EntryRepair[]): void =>
    write(ACTIONS.repairAll, repairs, (fresh) => messages.checkView.repaired(repairs.length, fresh.issues.length + wrongTasks(fresh)));
  const confirm = (writes: readonly EntryRepair[], said: string): void => write(ACTIONS.giveOfficial, writes, () => said);

  return (
    <>
      <CheckHead pane={pane} result={result} />
      {agencies.length > 1 && <AgencyFilter agencies={agencies} agency={chosenAgency} onChange={setAgency} />}
      <StatusSummary scope={scope} focus={focus} onFocus={setFocus} />
      <SeveritySummary scope={scope} focus={focus} onFocus={setFocus} />
      <SideSummary scope={scope} focus={focus} onFocus={setFocus} />
      {!pane.state.live && <p className="remark">{messages.checkView.notLive}</p>}
      <section aria-labelledby="results" ref={results}>
        <h3 id="results" className="for-screen-readers">
          {messages.checkView.results}
        </h3>
        <RepairAll pane={pane} issues={scope.issues} taskIssues={taskIssuesOf(result, chosenAgency)} onRepair={repair} />
        <AllOvertypedEstimates pane={pane} result={result} issues={scope.issues} onConfirm={confirm} />
        <MarkAllEstimates pane={pane} result={result} scope={scope} />
        <StructureList pane={pane} result={result} onGoTo={goTo} />
        <FindingGroups
          pane={pane}
          result={result}
          groups={groups}
          showsLead={chosenAgency === undefined}
          onGoTo={goTo}
          onRepair={(one) => repair([one])}
          onConfirm={confirm}
        />
        <BudgetList pane={pane} result={result} onGoTo={goTo} onRepair={(one) => repair([one])} />
        <TaskList pane={pane} result={result} agency={chosenAgency} onGoTo={goTo} onRepair={(one) => repair([one])} />
        {groups.length === 0 && (
          <NothingFound
            isNarrowed={focus.kind !== 'attention' || chosenAgency !== undefined}
            onShowAll={() => {
              setFocus(ATTENTION);
              setAgency(undefined);
            }}
          />
        )}
      </section>
    </>
  );
}

function wrongTasks({ tasks }: CheckResult): number {
  return (tasks?.issues ?? []).filter(({ severity }) => severity === 'error').length;
}
