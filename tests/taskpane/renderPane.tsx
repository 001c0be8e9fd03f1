import { TextDecoder, TextEncoder } from 'node:util';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createDeviceStore, type DeviceStore } from '../../src/actions/deviceStore';
import { App, type AppProps } from '../../src/taskpane/App';
import { openDeskHere } from '../support/deskHere';
import { FakeBook, type FakeContent } from '../support/fakeBook';
import { memoryStorage } from '../support/memoryStorage';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES, WARD_FORMATS } from '../support/wardEntries';

// To find out for each element whether it is hidden takes jsdom seconds; nothing that is asked for here ever is.
configure({ defaultHidden: true });

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export const PLAN = seedPlan('thach-khoi-2026-2030');

/** The ward's table with two years of entries. */
export const WARD: FakeContent = { plan: PLAN, entries: WARD_ENTRIES, reportingYear: 2027, formats: WARD_FORMATS };

export interface RenderedPane {
  readonly book: FakeBook;
  readonly store: DeviceStore;
  readonly user: UserEvent;
  readonly reload: jest.Mock;
}

/** jsdom knows no media queries: nothing matches, nothing changes. */
export function stubBrowser(dark = false): void {
  window.matchMedia = jest.fn((query: string) => ({
    matches: dark && query.includes('dark'),
    media: query,
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
  })) as unknown as typeof window.matchMedia;
  window.scrollTo = jest.fn();
}

/** Draws the pane on a workbook in memory and waits until it has looked at it. */
export async function renderPane(content?: FakeContent, over: Partial<AppProps> & { readonly book?: FakeBook } = {}): Promise<RenderedPane> {
  stubBrowser();
  const { book = new FakeBook(content), ...props } = over;
  const storage = memoryStorage();
  const store = props.store ?? createDeviceStore(() => storage);
  const reload = jest.fn();
  // Fabric's list of options takes no pointer for a moment after it was opened.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(
    <App
      connect={async () => ({ kind: 'excel', displayLanguage: 'vi-VN' })}
      openBook={async () => book}
      openDesk={openDeskHere}
      store={store}
      reload={reload}
      now={() => new Date(2027, 10, 24)}
      {...props}
    />,
  );
  await settle();
  return { book, store, user, reload };
}

/** Lets lazy views, answers and effects come to rest. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, ms / 10));
  });
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

export function tab(name: string): HTMLElement {
  return screen.getByRole('tab', { name });
}

/** What was last said to screen readers. */
export function said(): string {
  return [...document.querySelectorAll('.for-screen-readers[role="status"]')].map((region) => region.textContent).join('');
}
