import { createDeviceStore, PERSON_KEY } from '../actions/deviceStore';
import { THACH_KHOI } from '../actions/plans';
import { createOfficeBook } from '../excel/officeBook';
import { ribbonFunctions } from './ribbon';

void Office.onReady(() => {
  const store = createDeviceStore(() => window.localStorage);
  const book = createOfficeBook({ enteredBy: () => store.get(PERSON_KEY) ?? '' });
  const functions = ribbonFunctions({
    book: () => Promise.resolve(book),
    plan: THACH_KHOI,
    store,
    showPane,
    now: () => new Date(),
  });
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run({ completed: () => event.completed() }));
  }
});

async function showPane(): Promise<void> {
  // Only a shared runtime can open the pane from a ribbon function.
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
