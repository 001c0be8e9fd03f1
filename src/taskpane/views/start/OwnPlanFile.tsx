import { useRef } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { PlanFile, PlanFileFault } from '../../../actions/planFile';
import type { Messages } from '../../../locales/messages';
import { planProblemText } from '../../../locales/planProblems';
import { placedLines } from '../../../plan/Plan';
import { unreachable } from '../../../plan/result';
import { FileInput } from '../../components/FileInput';
import { useMessages } from '../../wording';
import type { PlanState } from './usePlanChoice';

interface Props {
  readonly state: PlanState;
  readonly onFile: (file: PlanFile & { readonly name: string }) => void;
}

/** Takes a plan file from the user and tells what is in it, or what is wrong with it and where. */
export function OwnPlanFile({ state, onFile }: Props) {
  const messages = useMessages();
  const { startView } = messages;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="own-file">
      <DefaultButton text={startView.chooseFile} onClick={() => input.current?.click()} />
      <p className="hint">{startView.fileHint}</p>
      <FileInput
        input={input}
        label={startView.chooseFile}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) onFile(file);
        }}
      />
      <div aria-live="polite">
        {state.kind === 'chosen' && state.fileName !== undefined && (
          <>
            <p className="table-title">{state.plan.title}</p>
            <p className="muted">{startView.fileChosen(state.fileName, placedLines(state.plan).length)}</p>
          </>
        )}
        {state.kind === 'badFile' && <FileFault fileName={state.fileName} fault={state.fault} />}
      </div>
    </div>
  );
}

function FileFault({ fileName, fault }: { readonly fileName: string; readonly fault: PlanFileFault }) {
  const messages = useMessages();
  return (
    <div className="remark tone-bad">
      <p>{faultText(fileName, fault, messages)}</p>
      {fault.code === 'notSound' && (
        <ul className="faults">
          {fault.problems.map((problem, index) => (
            <li key={index}>{planProblemText(problem, messages.language)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function faultText(name: string, fault: PlanFileFault, { startView }: Messages): string {
  switch (fault.code) {
    case 'tooLarge':
      return startView.fileTooLarge(name);
    case 'unreadable':
      return startView.fileUnreadable(name);
    case 'notJson':
      return startView.fileNotJson(name);
    case 'unfinishedImport':
      return startView.fileUnfinished(name);
    case 'notSound':
      return startView.fileFaults(name, fault.problems.length);
    default:
      return unreachable(fault);
  }
}
