import type { Page } from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';

/** What the extension itself asks for, as the browser tells it. */
export interface OwnRequests {
  /** Addresses that were asked for so far; those inside the package only where the browser tells them. */
  read(): Promise<readonly string[]>;
  /** Makes a request in the extension's name, to show that it is seen. */
  provoke(): Promise<void>;
}

/** Watches the extension's background and its pages, in Firefox also its scripts in other pages, from now on. */
export function watchOwnRequests(session: Session): Promise<OwnRequests> {
  return session.name === 'chromium' ? watchInChromium(session) : watchInFirefox(session);
}

async function watchInChromium({ browser, extensionId }: Session): Promise<OwnRequests> {
  const seen: string[] = [];
  const watchPage = (page: Page | null) => page?.on('request', (request) => seen.push(request.url()));
  const background = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
  );
  const worker = await background.worker();
  if (!worker) throw new Error('The background has stopped.');
  worker.client.on('Network.requestWillBeSent', ({ request }) => seen.push(request.url));
  await worker.client.send('Network.enable');
  for (const page of await browser.pages()) if (page.url().includes(extensionId)) watchPage(page);
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'page' && target.url().includes(extensionId)) watchPage(await target.page());
  });
  return {
    read: async () => seen,
    // Inside the package: anything else is refused by the extension's own policy before it is a request.
    provoke: async () => {
      await worker.evaluate(() => fetch('/icon/16.png'));
    },
  };
}

/** Runs with the browser's own rights: writes down every request to the network that is made on the extension's behalf. */
const WATCH = `(() => {
  const ours = [];
  const isOurs = (principal) => principal && (
    principal.addonId === ${JSON.stringify(FIREFOX_ID)} ||
    principal.isExpandedPrincipal && principal.allowList.some(isOurs)
  );
  const watcher = {
    observe(subject) {
      const { loadInfo, URI } = subject.QueryInterface(Ci.nsIChannel);
      if ([loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].some(isOurs)) ours.push(URI.spec);
    },
  };
  Services.obs.addObserver(watcher, 'http-on-opening-request');
  globalThis.ownChannels = { ours, watcher };
})()`;

const PROVOKE = `(() => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
  const { NetUtil } = ChromeUtils.importESModule('resource://gre/modules/NetUtil.sys.mjs');
  const channel = NetUtil.newChannel({
    uri: 'https://provoked.example/',
    loadingPrincipal: extension.principal,
    securityFlags: Ci.nsILoadInfo.SEC_ALLOW_CROSS_ORIGIN_SEC_CONTEXT_IS_NULL,
    contentPolicyType: Ci.nsIContentPolicy.TYPE_OTHER,
  });
  return new Promise((resolve) => NetUtil.asyncFetch(channel, () => resolve()));
})()`;

async function watchInFirefox({ browser }: Session): Promise<OwnRequests> {
  await evaluateInFirefox(browser, WATCH);
  return {
    read: async () => {
      const answer = await evaluateInFirefox(browser, 'JSON.stringify(globalThis.ownChannels.ours)');
      return JSON.parse((answer as { readonly value: string }).value) as string[];
    },
    provoke: async () => {
      await evaluateInFirefox(browser, PROVOKE);
    },
  };
}
