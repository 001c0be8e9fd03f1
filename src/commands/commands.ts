import { createDeviceStore } from '../actions/deviceStore';
import { THACH_KHOI } from '../actions/plans';
import { createOfficeBook } from '../excel/officeBook';
import { ribbonFunctions } from './ribbon';

async function showPane(): Promise<void> {
  // Only a shared runtime can open the pane from a ribbon function.
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

const functions = ribbonFunctions({
  book: () => Promise.resolve(createOfficeBook()),
  plan: THACH_KHOI,
  store: createDeviceStore(() => window.localStorage),
  showPane,
  now: () => new Date(),
});

void Office.onReady(() => {
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run({ completed: () => event.completed() }));
  }
});
