/**
 * Messages as content scripts send and receive them: the same protocol and the same envelope as
 * `messages.ts`, in a tenth of the size, since every news page carries it.
 */
import type { ProtocolMap } from './messages.ts';

type Name = keyof ProtocolMap;
type Request<N extends Name> = Parameters<ProtocolMap[N]> extends [infer Data] ? Data : undefined;
type Answer<N extends Name> = ReturnType<ProtocolMap[N]>;

/** @webext-core/messaging's envelopes. */
interface Envelope {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
  readonly timestamp: number;
}
type Reply = { readonly res?: unknown; readonly err?: { readonly message?: string } } | undefined;

type Listener = (message: Envelope, sender: unknown, reply: (answer: Reply) => void) => undefined;

/** The part of the browser's API that is used here; callbacks work alike in both browsers. */
declare const chrome: {
  readonly runtime: {
    readonly lastError?: { readonly message?: string };
    sendMessage(message: Envelope, answered: (reply: Reply) => void): void;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};

let sent = 0;

/**
 * Sends a message to the background.
 *
 * @returns its answer; rejects where there is none, or where the background has failed at it.
 */
export function sendMessage<N extends Name>(type: N, data: Request<N>): Promise<Answer<N>> {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage({ id: ++sent, type, data, timestamp: Date.now() }, (reply) => {
      const error = chrome.runtime.lastError ?? reply?.err;
      if (error || !reply) reject(new Error(error?.message));
      else resolve(reply.res as Answer<N>);
    });
  });
}

/**
 * Answers messages from the popup and the background. Handlers answer at once, not with a promise.
 *
 * @returns the way to stop
 */
export function onMessages(handlers: { readonly [N in Name]?: (data: Request<N>) => Answer<N> }): () => void {
  const listener: Listener = ({ type, data }, _sender, reply) => {
    const handler = handlers[type as Name] as ((data: unknown) => unknown) | undefined;
    if (handler) reply({ res: handler(data) });
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}
