/**
 * Connects a host to Microsoft's client library in the same JavaScript realm. The library looks for a global
 * `_richApiNativeBridge` when it is evaluated and from then on exchanges JSON texts with it.
 */
import type { RichApiHost } from './interpreter';
import type { EventEntry, RequestBody } from './protocol';

const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

interface RequestMessage {
  readonly id: string;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

export interface NativeBridge {
  /** Set by the client library. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface Traffic {
  /** Requests the add-in sent: one for each `context.sync()` that had something to say. */
  syncs: number;
  /** Bytes of their bodies in UTF-8. */
  bytesSent: number;
}

/** `host` is a function because one library serves many hosts, one after the other. */
export function createNativeBridge(host: () => { readonly host: RichApiHost; readonly traffic: Traffic }): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as RequestMessage;
      if (request.type !== REQUEST) return;
      const { body } = request.message;
      const current = host();
      current.traffic.syncs += 1;
      current.traffic.bytesSent += Buffer.byteLength(typeof body === 'string' ? body : JSON.stringify(body));
      void current.host.process(typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body, request.flags).then(response => {
        bridge.onMessageFromHost?.(JSON.stringify({
          id: request.id, type: RESPONSE, flags: request.flags,
          message: { statusCode: 200, headers: {}, body: JSON.stringify(response) },
        }));
      });
    },
  };
  return bridge;
}

export const eventSender = (bridge: NativeBridge) => (entries: readonly EventEntry[]): void => {
  bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
};
