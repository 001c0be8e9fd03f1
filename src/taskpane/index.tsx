import './fabricConfig';
import './taskpane.css';
import { createRoot } from 'react-dom/client';
import { createDeviceStore, PERSON_KEY } from '../actions/deviceStore';
import type { FileDesk } from '../actions/fileDesk';
import type { Book } from '../excel/book';
import { App, preloadShell } from './App';
import { connectToExcel } from './host/connect';

const store = createDeviceStore(() => window.localStorage);

preloadShell();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <App
      connect={() => connectToExcel()}
      openBook={openBook}
      openDesk={openDesk}
      store={store}
      reload={() => window.location.reload()}
      now={() => new Date()}
    />,
  );
}

async function openBook(): Promise<Book> {
  const { createOfficeBook } = await import('../excel/officeBook');
  return createOfficeBook({ enteredBy: () => store.get(PERSON_KEY) ?? '' });
}

async function openDesk(): Promise<FileDesk> {
  const [{ createWorkerDesk }, { startDeskWorker }] = await Promise.all([import('./files/workerDesk'), import('./files/startWorker')]);
  return createWorkerDesk(startDeskWorker);
}
