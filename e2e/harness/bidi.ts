import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi as puppeteer keeps it, which its public types do not show. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
}

/** The connection behind a Firefox that puppeteer drives. */
export function bidiConnection(browser: Browser): BidiConnection {
  return (browser as unknown as { readonly connection: BidiConnection }).connection;
}

/** The browsing context of a page's main frame. */
export function frameId(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** Evaluates an expression in Firefox's own privileged scope and returns its serialised value. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const connection = bidiConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as { readonly context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  return answer.result.result;
}
