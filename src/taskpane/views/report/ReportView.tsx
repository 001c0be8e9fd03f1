import { useMemo, useRef, useState } from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ACTIONS } from '../../../actions';
import { reportMessagesFor } from '../../../locales/report';
import type { CheckResult } from '../../../excel/book';
import { planYears, type AgencyId, type Year } from '../../../plan/Plan';
import { leadAgencies } from '../../../plan/subPlan';
import { documentText } from '../../../workbook/report/document';
import { documentHtml } from '../../../workbook/report/documentHtml';
import { reportFacts, type ReportScope } from '../../../workbook/report/facts';
import { narrative } from '../../../workbook/report/narrative';
import { ActionButton } from '../../components/ActionButton';
import { Heading } from '../../components/Heading';
import { NoTable } from '../../components/NoTable';
import { YearChoice } from '../../components/YearChoice';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';
import { saveBytes } from '../exchange/saveBytes';
import { copyDocument } from './copyDocument';
import { DocumentView } from './DocumentView';
import { OutlookList } from './OutlookList';
import { ScopeChoice } from './ScopeChoice';
import './report.css';

/** Makes the report of a year: the text to paste into Word, the sheet to print, and where targets are heading. */
export default function ReportView({ pane }: { readonly pane: Pane }) {
  const { language } = useMessages();
  const words = reportMessagesFor(language);
  const { check } = pane.state;
  if (check !== undefined) return <Report key={check.suffix} pane={pane} check={check} />;
  return <NoTable pane={pane} heading={words.heading} text={words.noTable} />;
}

function Report({ pane, check }: { readonly pane: Pane; readonly check: CheckResult }) {
  const { language } = useMessages();
  const words = reportMessagesFor(language);
  const { plan } = check;
  const [chosenYear, setYear] = useState<Year>();
  const [chosenAgency, setAgency] = useState<AgencyId>();
  const [told, setTold] = useState('');
  const shown = useRef<HTMLElement>(null);
  const scope = useMemo(() => scopeOf(check, chosenYear, chosenAgency), [check, chosenYear, chosenAgency]);
  const facts = useMemo(() => reportFacts(check, scope), [check, scope]);
  const text = useMemo(() => narrative(facts, check.tasks), [facts, check]);

  const tell = (what: string): void => {
    setTold(what);
    pane.say(what);
  };
  const copy = async (): Promise<void> => {
    if (shown.current === null) return;
    tell(words[await copyDocument(documentHtml(text), documentText(text), shown.current)]);
  };
  const makeSheet = (): void => {
    void pane.perform({
      action: ACTIONS.makeReport,
      input: (progress) => ({ scope, progress }),
      progressKey: 'makingReport',
      onDone: ({ sheet }) => tell(words.made(sheet)),
    });
  };
  const savePdf = (): void => {
    void pane.perform({
      action: ACTIONS.savePdf,
      input: (progress) => ({ progress }),
      progressKey: 'savingPdf',
      cancellable: true,
      onDone: (bytes) => {
        saveBytes(words.pdfName(scope.year), bytes);
        tell(words.pdfSaved);
      },
    });
  };

  const agencies = leadAgencies(plan).map(({ agency }) => agency);
  return (
    <>
      <Heading>{words.heading}</Heading>
      <p>{words.intro}</p>
      <YearChoice label={words.year} period={plan.period} year={scope.year} onChange={setYear} />
      <ScopeChoice words={words} agencies={agencies} agency={scope.agencyId} onChange={setAgency} />
      <div className="button-row">
        <PrimaryButton text={words.copy} title={words.copyTip} onClick={() => void copy()} />
        <ActionButton action={ACTIONS.makeReport} situation={pane.situation} onRun={makeSheet} />
        {pane.canSavePdf() && <ActionButton action={ACTIONS.savePdf} situation={pane.situation} onRun={savePdf} />}
      </div>
      {pane.canSavePdf() && <p className="hint">{words.pdfHint}</p>}
      {told !== '' && <p className="remark tone-good report-told">{told}</p>}
      <OutlookList outlooks={facts.outlooks} words={words} />
      <h3 className="group-heading document-label">{words.text}</h3>
      <p className="hint">{words.textHint}</p>
      <DocumentView document={text} label={words.text} container={shown} />
    </>
  );
}

/** What was chosen, as far as the plan still has it. */
function scopeOf({ plan, reportingYear }: CheckResult, year: Year | undefined, agencyId: AgencyId | undefined): ReportScope {
  const chosen = year !== undefined && planYears(plan.period).includes(year) ? year : reportingYear;
  const isLead = leadAgencies(plan).some(({ agency }) => agency.id === agencyId);
  return agencyId === undefined || !isLead ? { year: chosen } : { year: chosen, agencyId };
}
