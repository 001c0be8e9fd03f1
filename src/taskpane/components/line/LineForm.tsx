import { useMemo, useState } from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { kindText } from '../../../locales/ruleText';
import { lineFaultText, lineFormWords } from '../../../locales/lineFormText';
import { draftProblems } from '../../../plan/edit/draftProblems';
import type { LineDraft } from '../../../plan/lineDraft';
import type { LineKind, Period } from '../../../plan/Plan';
import { RULES_OF_KIND } from '../../../plan/schemaBounds';
import { useMessages } from '../../wording';
import { Summary } from '../Summary';
import { AgencyFields } from './AgencyFields';
import { readTargets } from './readTargets';
import { RulesFields } from './RulesFields';
import { TargetFields } from './TargetFields';
import './line.css';

/** The parts of the form; a locked one is not shown, and what it holds stays as it is. */
export type LineField = 'name' | 'unit' | 'kind' | 'targets' | 'rules' | 'lead' | 'coordinating' | 'note';

interface Props {
  readonly draft: LineDraft;
  readonly period: Period;
  /** Names of agencies to choose from. */
  readonly agencies: readonly string[];
  /** Longer names of these, which mean the same. */
  readonly fullNames?: readonly string[];
  /** @param isReady true when the line could be put into a plan as it stands */
  readonly onChange: (draft: LineDraft, isReady: boolean) => void;
  readonly locked?: readonly LineField[];
  /** Tells of fields that are still blank as well, once somebody wants to be done. */
  readonly insists?: boolean;
}

const KINDS = Object.keys(RULES_OF_KIND) as readonly LineKind[];

/** True when a draft could be put into a plan as it stands. */
export function isDraftReady(draft: LineDraft, period: Period): boolean {
  return draftProblems(draft, period).length === 0;
}

/** A line to be written down: what it is called, what it promises, and who answers for it. It tells itself what is amiss. */
export function LineForm({ draft, period, agencies, fullNames = [], onChange, locked = [], insists = false }: Props) {
  const { language } = useMessages();
  const words = lineFormWords(language);
  const [isComplete, setComplete] = useState(true);
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set());
  const problems = useMemo(() => draftProblems(draft, period), [draft, period]);
  const shows = (field: LineField): boolean => !locked.includes(field);
  const fault = (field: string): { readonly errorMessage?: string } => {
    const found = insists || touched.has(field) ? problems.find(({ path }) => path[0] === field) : undefined;
    return found === undefined ? {} : { errorMessage: lineFaultText(found, language) };
  };
  const change = (part: Partial<LineDraft>, complete = isComplete): void => {
    const fresh = { ...draft, ...part };
    setComplete(complete);
    setTouched(new Set([...touched, ...Object.keys(part).filter((field) => fresh[field as keyof LineDraft] !== draft[field as keyof LineDraft])]));
    onChange(fresh, complete && isDraftReady(fresh, period));
  };
  const changeKind = (kind: LineKind): void => {
    const read = readTargets({ ...draft, kind }, period).rules;
    change({ kind, rules: read.length > 0 ? read : draft.rules.filter((rule) => RULES_OF_KIND[kind].includes(rule.kind)) }, true);
  };
  return (
    <div className="line-form">
      {shows('name') && <TextField label={words.name} value={draft.name} required multiline autoAdjustHeight rows={1} onChange={(_, name) => change({ name: name ?? '' })} {...fault('name')} />}
      {shows('kind') && (
        <Dropdown
          label={words.kind}
          options={KINDS.map((kind) => ({ key: kind, text: kindText(kind, language) }))}
          selectedKey={draft.kind}
          onChange={(_, option) => changeKind(KINDS.find((kind) => kind === option?.key) ?? draft.kind)}
          responsiveMode={ResponsiveMode.large}
        />
      )}
      {shows('unit') && <TextField label={words.unit} value={draft.unit} description={words.unitHint} onChange={(_, unit) => change({ unit: unit ?? '' })} {...fault('unit')} />}
      {shows('targets') && (
        <fieldset className="rule-fields">
          <legend>{words.targets}</legend>
          <TargetFields draft={draft} period={period} onChange={(part) => change(part, true)} />
        </fieldset>
      )}
      {shows('rules') && (
        <details className="rules-by-hand">
          <Summary>{words.rules}</Summary>
          <RulesFields rules={draft.rules} kind={draft.kind} period={period} problems={problems} onChange={(rules, complete) => change({ rules }, complete)} />
        </details>
      )}
      <AgencyFields lead={draft.lead} coordinating={draft.coordinating} known={agencies} alsoKnown={fullNames} leadFault={fault('lead').errorMessage} isLocked={(field) => !shows(field)} onChange={change} />
      {shows('note') && <TextField label={words.note} value={draft.note ?? ''} multiline autoAdjustHeight rows={1} onChange={(_, note) => change({ note: note ?? '' })} {...fault('note')} />}
    </div>
  );
}
