import { useEffect, useId, useState } from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { lineFormWords } from '../../../locales/lineFormText';
import { sameName } from '../../../plan/edit/agencies';
import { useMessages } from '../../wording';

interface Props {
  readonly lead: string;
  readonly coordinating: readonly string[];
  /** Names to choose from; any other may be typed. */
  readonly known: readonly string[];
  /** Longer names of theirs, which mean the same. */
  readonly alsoKnown: readonly string[];
  readonly leadFault?: string | undefined;
  readonly isLocked: (field: 'lead' | 'coordinating') => boolean;
  readonly onChange: (agencies: { readonly lead: string; readonly coordinating: readonly string[] }) => void;
}

/** Who answers for a line and who takes part, by their names. */
export function AgencyFields({ lead, coordinating, known, alsoKnown, leadFault, isLocked, onChange }: Props) {
  const { language } = useMessages();
  const words = lineFormWords(language);
  const listId = useId();
  const [text, setText] = useState(() => coordinating.join('; '));
  const joined = coordinating.join('; ');
  useEffect(() => {
    // What is being typed stays as it is typed, a semicolon at its end included.
    setText((now) => (namesIn(now).join('; ') === joined ? now : joined));
  }, [joined]);
  const type = (typed: string): void => {
    setText(typed);
    onChange({ lead, coordinating: namesIn(typed) });
  };
  // With no list there is nothing that a name could be new to.
  const isNew = (name: string): boolean => known.length > 0 && name.trim() !== '' && ![...known, ...alsoKnown].some((each) => sameName(each) === sameName(name));
  const newOnes = coordinating.filter(isNew);
  const others = known.filter((name) => name !== lead && !coordinating.includes(name));
  return (
    <>
      {!isLocked('lead') && (
        <TextField label={words.lead} value={lead} required list={listId} autoComplete="off" onChange={(_, typed) => onChange({ lead: typed ?? '', coordinating })} {...(isNew(lead) ? { description: words.newAgency(lead.trim()) } : {})} {...(leadFault === undefined ? {} : { errorMessage: leadFault })} />
      )}
      <datalist id={listId}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {!isLocked('coordinating') && (
        <>
          <TextField label={words.coordinating} value={text} multiline autoAdjustHeight rows={1} description={[words.coordinatingHint, ...(newOnes.length === 0 ? [] : [words.newAgencies(newOnes.map((name) => `“${name}”`).join(', '))])].join(' ')} onChange={(_, typed) => type(typed ?? '')} />
          {others.length > 0 && (
            <Dropdown
              ariaLabel={words.addAgency}
              placeholder={words.addAgency}
              options={others.map((name) => ({ key: name, text: name }))}
              selectedKey={null}
              onChange={(_, option) => {
                if (option !== undefined) type([...coordinating, option.text].join('; '));
              }}
              responsiveMode={ResponsiveMode.large}
            />
          )}
        </>
      )}
    </>
  );
}

function namesIn(text: string): readonly string[] {
  return text.split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== '');
}
