/** One page of the add-in in a frame, with Microsoft's office.js in it talking to our Excel. */
import type { EventEntry, RequestBody, ResponseBody } from '../richapi/protocol';
import { actionType, type FrameMessage, type MethodCall, appContext, dispatch, eventMessage, frameName, readMessage, response } from './frameProtocol';

export interface Surroundings {
  readonly locale: string;
  readonly apiSet: string;
  readonly readOnly: boolean;
  readonly fileName: string;
  /** The document's settings, shared by all frames. */
  readonly settings: Map<string, string>;
  process(request: RequestBody, flags: number): Promise<ResponseBody>;
  /** Every message that is answered, for the test handle. */
  onMessage(message: FrameMessage): void;
}

export class AddinFrame {
  readonly element: HTMLIFrameElement;
  /** The requests that registered for events, by the event's name in lower case. */
  private readonly registrations = new Map<string, FrameMessage>();
  private readonly running = new Map<string, (isKnown: boolean) => void>();
  private waiting: (() => void)[] = [];
  private lastCommand = 0;

  constructor(private readonly conversationId: string, address: string, private readonly surroundings: Surroundings) {
    this.element = document.createElement('iframe');
    this.element.name = frameName(conversationId, conversationId, surroundings.locale);
    window.addEventListener('message', event => {
      if (event.source !== this.element.contentWindow) return;
      const message = readMessage(event, conversationId);
      if (message !== null) void this.answer(message);
    });
    this.element.src = address;
  }

  /** Passes events of the workbook on, once the page has asked for them. */
  sendEvents(entries: readonly EventEntry[]): void {
    const registration = this.registrations.get('richapimessage');
    if (registration === undefined) return;
    this.post(eventMessage(registration, { ArrayData: entries.map(e => [e.messageCategory, e.messageType, e.targetId, e.message, e.id]) }));
  }

  /** Runs one of the page's functions, as a click in the ribbon does; resolves when it says it has completed. */
  async run(functionName: string, controlId: string): Promise<void> {
    const registration = await this.registered('appcommandinvoked');
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await this.invoke(registration, functionName, controlId)) return;
      // office.js listens a moment before the page has named its functions.
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    console.error(`The page has no function ${functionName} (Office.actions.associate).`);
  }

  /** False when office.js does not know the function. */
  private invoke(registration: FrameMessage, functionName: string, controlId: string): Promise<boolean> {
    this.lastCommand += 1;
    const id = `command-${String(this.lastCommand)}`;
    const completed = new Promise<boolean>(resolve => this.running.set(id, resolve));
    this.post(eventMessage(registration, [id, functionName, JSON.stringify({ source: { id: controlId } })]));
    return completed;
  }

  private async answer(message: FrameMessage): Promise<void> {
    this.surroundings.onMessage(message);
    const data = await this.dataFor(message);
    this.post(response(message, data));
  }

  private dataFor(message: FrameMessage): unknown {
    if (message._actionType === actionType.registerEvent) {
      this.registrations.set(message._actionName.toLowerCase(), message);
      const waiting = this.waiting;
      this.waiting = [];
      for (const resume of waiting) setTimeout(resume, 0);
      return { Error: 0 };
    }
    if (message._actionType === actionType.unregisterEvent) {
      this.registrations.delete(message._actionName.toLowerCase());
      return { Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({ ...this.surroundings, controlId: this.conversationId, settings: [...this.surroundings.settings] });
      case 'executeMethod':
        return this.execute(message._data as MethodCall);
      default:
        return null;
    }
  }

  private async execute(call: MethodCall): Promise<unknown> {
    const { DispatchId, Version } = call.DdaMethod;
    switch (DispatchId) {
      case dispatch.richApi: {
        const body = JSON.parse(String(call.ArrayData?.[4])) as RequestBody;
        return { Version, Error: 0, Data: [200, [], JSON.stringify(await this.surroundings.process(body, Number(call.ArrayData?.[6] ?? 0)))] };
      }
      case dispatch.saveSettings:
        this.saveSettings(call);
        return { Version, Error: 0 };
      case dispatch.commandCompleted: {
        const id = text(call['0'] ?? call.ArrayData?.[0]);
        this.running.get(id)?.(Number(call['1'] ?? call.ArrayData?.[1] ?? 0) === SUCCESS);
        this.running.delete(id);
        return { Version, Error: 0 };
      }
      default:
        console.error(`The stand-in for Excel does not answer method ${String(DispatchId)} of office.js.`);
        return { Version, Error: NOT_SUPPORTED };
    }
  }

  private saveSettings(call: MethodCall): void {
    const settings = call['Properties'] as readonly (readonly [string, string])[] | undefined;
    if (settings === undefined) return;
    this.surroundings.settings.clear();
    for (const [name, value] of settings) this.surroundings.settings.set(name, value);
  }

  private registered(event: string): Promise<FrameMessage> {
    const registration = this.registrations.get(event);
    if (registration !== undefined) return Promise.resolve(registration);
    return new Promise<void>(resolve => this.waiting.push(resolve)).then(() => this.registered(event));
  }

  private post(text: string): void {
    this.element.contentWindow?.postMessage(text, window.location.origin);
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const ATTEMPTS = 30;
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;
