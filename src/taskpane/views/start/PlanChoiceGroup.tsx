import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { BUILT_IN_PLANS } from '../../../actions/plans';
import { MessageWithActions } from '../../components/MessageWithActions';
import { problemWords, useMessages } from '../../wording';
import { OwnPlanFile } from './OwnPlanFile';
import { OwnTable } from './OwnTable';
import { OWN_FILE, PASTED, type PlanChoice } from './usePlanChoice';

interface Props {
  readonly choice: PlanChoice;
  /** Leads to where an appendix table is read. */
  readonly onImport: () => void;
}

/** The plans to choose from, the user's own among them. */
export function PlanChoiceGroup({ choice, onImport }: Props) {
  const messages = useMessages();
  const options = [
    ...BUILT_IN_PLANS.map(({ id, titleKey }) => ({ key: id, text: messages.plans[titleKey] })),
    { key: PASTED, text: messages.plans.pasted },
    { key: OWN_FILE, text: messages.plans.ownFile },
  ];
  return (
    <>
      <ChoiceGroup
        label={messages.startView.plan}
        options={options}
        selectedKey={choice.id}
        onChange={(_, option) => {
          if (option !== undefined) choice.choose(option.key);
        }}
      />
      {choice.id === OWN_FILE && <OwnPlanFile state={choice.state} onFile={choice.takeFile} />}
      {choice.id === PASTED && <OwnTable state={choice.state} onImport={onImport} />}
      {choice.state.kind === 'failed' && <MessageWithActions words={problemWords(choice.state.problem, messages)} />}
    </>
  );
}
