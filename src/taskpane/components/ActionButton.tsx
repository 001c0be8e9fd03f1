import { DefaultButton, PrimaryButton, ActionButton as QuietButton } from 'office-ui-fabric-react/lib/Button';
import type { ActionKey } from '../../locales/messages';
import type { Situation } from '../../actions/Action';
import { useMessages } from '../wording';

/** The part of an action that its button needs, whatever the action takes and gives. */
interface ButtonAction {
  readonly labelKey: ActionKey;
  readonly keys?: string;
  readonly isPossible: (situation: Situation) => boolean;
}

export interface ActionButtonProps {
  readonly action: ButtonAction;
  readonly situation: Situation;
  readonly onRun: () => void;
  readonly look?: 'primary' | 'default' | 'quiet';
  /** Instead of the action's own label. */
  readonly text?: string;
  /** When many buttons look the same, what tells this one apart. */
  readonly ariaLabel?: string;
  readonly icon?: string;
  /** A further reason of the view's own not to run it now. */
  readonly disabled?: boolean;
  readonly submits?: boolean;
}

/** A button for an action: worded, explained and switched off by the action itself. It keeps focus while switched off. */
export function ActionButton({ action, situation, onRun, look = 'default', text, ariaLabel, icon, disabled = false, submits = false }: ActionButtonProps) {
  const { actions, common } = useMessages();
  const { label, tip } = actions[action.labelKey];
  const off = disabled || !action.isPossible(situation);
  // While something quick is going on the button takes no clicks, but greying it out would only flicker.
  const looksOff = disabled || !action.isPossible({ ...situation, busy: false });
  const Button = look === 'primary' ? PrimaryButton : look === 'quiet' ? QuietButton : DefaultButton;
  return (
    <Button
      className={`button-${look}`}
      text={text ?? label}
      title={action.keys === undefined ? tip : `${tip} ${common.shortcut(action.keys)}`}
      disabled={looksOff}
      allowDisabledFocus
      type={submits ? 'submit' : 'button'}
      onClick={() => {
        if (!off && !submits) onRun();
      }}
      {...(ariaLabel === undefined ? {} : { ariaLabel })}
      {...(action.keys === undefined ? {} : { 'aria-keyshortcuts': action.keys })}
      {...(icon === undefined ? {} : { iconProps: { iconName: icon } })}
    />
  );
}
