import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { ImportViewWords } from '../../../locales/importViewMessages';
import type { ImportDraft } from '../../../plan/import/types';
import { DiscardButton } from '../../components/DiscardButton';
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
  const { language } = useMessages();
  const when = new Date(keptAt).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section className="confirm">
      <p>{words.kept.found(when, draft.facts.title)}</p>
      <div className="button-row">
        <PrimaryButton text={words.kept.resume(when)} onClick={onResume} />
        <DiscardButton text={words.kept.discard} sureText={words.kept.discardSure} what={draft} onDiscard={onDiscard} />
      </div>
    </section>
  );
}
