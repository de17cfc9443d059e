/**
 * Messages as content scripts send and receive them: the same protocol and the same envelope as
 * `messages.ts`, in a tenth of the size, since every news page carries it.
 */
import type { ProtocolMap } from './messages.ts';

type Name = keyof ProtocolMap;
type Request<N extends Name> = Parameters<ProtocolMap[N]> extends [infer Data] ? Data : undefined;
type Answer<N extends Name> = ReturnType<ProtocolMap[N]>;

/** @webext-core/messaging's envelopes; its `id` is for its log alone, and of `timestamp` it asks that it is a number. */
interface Envelope {
  readonly type: string;
  readonly data: unknown;
  readonly timestamp: number;
}
type Reply = { readonly res?: unknown; readonly err?: { readonly message?: string } } | undefined;

type Listener = (message: Envelope, sender: unknown, reply: (answer: Reply) => void) => undefined;

/** The part of the browser's API that is used here. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: Envelope): Promise<Reply>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};

/**
 * Sends a message to the background.
 *
 * @returns its answer; rejects where there is none, or where the background has failed at it.
 */
export async function sendMessage<N extends Name>(type: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await chrome.runtime.sendMessage({ type, data, timestamp: 0 });
  if (!reply || reply.err) throw new Error(reply?.err?.message);
  return reply.res as Answer<N>;
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
