/** The page: a visible grid, the add-in's pane beside it, its ribbon buttons above. */
import { enUS, viVN } from '../excel/culture';
import { LATEST_API_SET, createExcelHost } from '../excel/host';
import type { EventEntry } from '../richapi/protocol';
import { AddinFrame, type Surroundings } from './addinFrame';
import { cellRectangle } from './cellRectangle';
import { installEditHook, installNumberDisplay } from './editHook';
import type { Grid } from '../univer/grid';
import { createVisibleGrid } from './grid';
import { installGuards } from './guards';
import { installPasteHook } from './pasteHook';
import { showRefusal } from './refusal';
import { drawRibbon, loadRibbon, type RibbonButton } from './ribbon';
import { installSplitter } from './splitter';
import { createTestHandle } from './testHandle';

const FILE_NAME = 'Sổ1.xlsx';

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const locale = query.get('lang') === 'en-US' ? 'en-US' : 'vi-VN';
  const readOnly = query.get('readonly') === '1';
  const apiSet = query.get('api') ?? LATEST_API_SET;
  if (query.get('theme') === 'dark') document.documentElement.dataset['theme'] = 'dark';

  const container = byId('grid');
  const grid = createVisibleGrid(container, locale, FILE_NAME);
  const host = createExcelHost(grid, {
    apiSet, readOnly, culture: locale === 'vi-VN' ? viVN : enUS, fileName: FILE_NAME, currentYear: new Date().getFullYear(),
  });
  installNumberDisplay(host.model);
  installPasteHook(host.model);
  installGuards(host.model);
  installEditHook(host.model, refusal => {
    showRefusal(locale, refusal.title, refusal.message, () => {
      const sheet = grid.facadeOf(refusal.sheetId);
      sheet.setActiveSelection(sheet.getRange(refusal.row, refusal.column));
    });
  });
  host.model.onFileOpened = saveFile;
  noticeEditing(grid.engine.api, isEditing => {
    host.model.setEditing(isEditing);
  });

  const counters = { syncs: 0, bytesSent: 0 };
  let pending = 0;
  const surroundings: Surroundings = {
    locale, apiSet, readOnly, fileName: FILE_NAME, settings: new Map(), onMessage: () => undefined,
    process: async (request, flags) => {
      counters.syncs += 1;
      counters.bytesSent += new TextEncoder().encode(JSON.stringify(request)).length;
      pending += 1;
      try {
        return await host.richApi.process(request, flags);
      } finally {
        pending -= 1;
      }
    },
  };
  const frames: AddinFrame[] = [];
  host.richApi.events.send = (entries: readonly EventEntry[]) => {
    for (const frame of frames) frame.sendEvents(entries);
  };
  await showAddin(frames, surroundings, query.get('pane') !== '0');
  await drawn(grid);
  Object.assign(window, { standIn: createTestHandle(host, counters, () => pending) });
}

/** The page shows one workbook: another one that the add-in opens is given to the person as a file. */
function saveFile(base64: string): void {
  const link = document.createElement('a');
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`;
  link.download = 'Sổ mới.xlsx';
  link.click();
}

async function showAddin(frames: AddinFrame[], surroundings: Surroundings, openPane: boolean): Promise<void> {
  const ribbon = await loadRibbon();
  const pane = byId('pane');
  const splitter = byId('splitter');
  let commands: AddinFrame | null = null;
  const showPane = (): void => {
    pane.hidden = false;
    splitter.hidden = false;
    if (pane.childElementCount > 0) return;
    const frame = new AddinFrame('pane', ribbon.pane, surroundings);
    frame.element.title = ribbon.title;
    frames.push(frame);
    pane.append(frame.element);
  };
  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === 'showPane') {
      showPane();
      return;
    }
    if (commands === null) {
      commands = new AddinFrame('commands', ribbon.commands, surroundings);
      commands.element.className = 'commands-frame';
      frames.push(commands);
      document.body.append(commands.element);
    }
    await commands.run(button.action.functionName, button.id);
  };
  drawRibbon(byId('ribbon'), ribbon, press);
  installSplitter(splitter, pane);
  if (openPane) showPane();
  else [pane.hidden, splitter.hidden] = [true, true];
}

type Api = ReturnType<typeof createVisibleGrid>['engine']['api'];

/** While a cell is being edited Excel answers no request. */
function noticeEditing(api: Api, tell: (isEditing: boolean) => void): void {
  const events = api as unknown as { addEvent(name: string, listener: () => void): unknown };
  events.addEvent('SheetEditStarted', () => {
    tell(true);
  });
  events.addEvent('SheetEditEnded', () => {
    tell(false);
  });
}

/** Resolves when the first cell is on the screen. */
async function drawn(grid: Grid): Promise<void> {
  while (cellRectangle(grid, 0, 0) === null) await new Promise(resolve => setTimeout(resolve, 30));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

void start();
