import { createRoot } from 'react-dom/client';

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<h1>Sổ Chỉ tiêu</h1>);
}

void start();
