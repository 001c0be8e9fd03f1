/**
 * The messages that office.js in a frame exchanges with the page around it, as Excel on the web does. They are
 * documented nowhere; read in Microsoft's excel-web-16.00.debug.js of @microsoft/office-js 1.1.110.
 */

const messageType = { request: 0, response: 1 } as const;

export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const FOR_ONE_CALL = 0;
const FOR_EVENTS = 1;

/** Numbers of the methods office.js asks for. */
export const dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export interface FrameMessage {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _data: unknown;
}

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number; readonly ControlId?: string };
  readonly ArrayData?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Null for what is not office.js's. */
export function readMessage(event: MessageEvent, conversationId: string): FrameMessage | null {
  if (event.origin !== window.location.origin || typeof event.data !== 'string') return null;
  try {
    const message = JSON.parse(event.data) as FrameMessage;
    return message._conversationId === conversationId && message._messageType === messageType.request ? message : null;
  } catch {
    return null;
  }
}

const envelope = (request: FrameMessage, data: unknown, responseType: number): string => JSON.stringify({
  _messageType: messageType.response, _origin: window.location.origin, _serializerVersion: 1, _actionName: request._actionName,
  _conversationId: request._conversationId, _correlationId: request._correlationId, _errorCode: 0, _responseType: responseType, _data: data,
});

export const response = (request: FrameMessage, data: unknown): string => envelope(request, data, FOR_ONE_CALL);

/** An event answers the request that registered for it, again and again. */
export const eventMessage = (registration: FrameMessage, data: unknown): string => envelope(registration, data, FOR_EVENTS);

/** What a frame's name tells office.js before it has asked anything. */
export const frameName = (conversationId: string, controlId: string, locale: string): string => JSON.stringify({
  baseFrameName: controlId, hostInfo: `Excel|Web|16.01|${locale}|corr||disableLogging|0`,
  xdmInfo: [conversationId, controlId, window.location.origin].join('|'), serializerVersion: 1, flights: '[]',
});

export interface AppContextOptions {
  readonly controlId: string;
  readonly locale: string;
  readonly apiSet: string;
  readonly readOnly: boolean;
  readonly fileName: string;
  readonly settings: readonly (readonly [string, string])[];
}

const EXCEL_ON_THE_WEB = 16;

export const appContext = (options: AppContextOptions): object => ({
  _id: options.controlId, _appName: EXCEL_ON_THE_WEB, _appVersion: '16.0', _appMinorVersion: 0, _appUILocale: options.locale, _dataLocale: options.locale,
  _docUrl: `${window.location.origin}/${options.fileName}`, _clientMode: options.readOnly ? 0 : 1, _settings: options.settings, _reason: 'documentOpened',
  _osfControlType: 1, _eToken: '', _correlationId: 'corr', _appInstanceId: options.controlId, _hostFullVersion: '16.0.99999.0', _hostCustomMessage: '',
  _appDomains: [], _addinName: 'addin',
  // No shared runtime, as the manifest asks for none.
  _requirementMatrix: JSON.stringify({ excelapi: options.apiSet, addincommands: '1.1', delayforcelledit: '1.1', dialogapi: '1.2', richapiruntime: '1.2' }),
});
