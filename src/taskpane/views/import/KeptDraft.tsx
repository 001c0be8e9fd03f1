import { useState } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { ImportDraft } from '../../../plan/import/types';
import { useMessages } from '../../wording';

interface Props {
  readonly draft: ImportDraft;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly words: ImportViewWords;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Offers to go on with an import that was not finished; it is thrown away only after a second click. */
export function KeptDraft({ draft, keptAt, words, onResume, onDiscard }: Props) {
  const { language, common } = useMessages();
  const [isSure, setSure] = useState(false);
  const when = new Date(keptAt).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section className="confirm">
      <p>{words.kept.found(when, draft.facts.title)}</p>
      <div className="button-row">
        <PrimaryButton text={words.kept.resume(when)} onClick={onResume} />
        {isSure ? (
          <>
            <DefaultButton text={words.kept.discardSure} onClick={onDiscard} />
            <DefaultButton text={common.cancel} onClick={() => setSure(false)} />
          </>
        ) : (
          <DefaultButton text={words.kept.discard} onClick={() => setSure(true)} />
        )}
      </div>
    </section>
  );
}
