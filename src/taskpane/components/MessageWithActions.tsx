import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { ProblemWords } from '../../locales/messages';
import { useMessages } from '../wording';

interface Props {
  readonly words: ProblemWords;
  readonly retry?: (() => void) | undefined;
  readonly onDismiss?: () => void;
}

/** Says what is wrong and what to do, with a way to try again. */
export function MessageWithActions({ words, retry, onDismiss }: Props) {
  const { common } = useMessages();
  return (
    <MessageBar
      messageBarType={MessageBarType.error}
      isMultiline
      delayedRender={false}
      dismissButtonAriaLabel={common.dismiss}
      {...(onDismiss === undefined ? {} : { onDismiss: () => onDismiss() })}
      {...(retry === undefined
        ? {}
        : { actions: <div className="message-actions"><DefaultButton text={common.retry} onClick={retry} /></div> })}
    >
      <strong className="message-what">{words.what}</strong> <span>{words.todo}</span>
    </MessageBar>
  );
}
