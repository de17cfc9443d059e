import { type Browser, type LaunchOptions, launch, type Page, TargetType } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { type BrowserName, builtExtension } from './built-extension.ts';
import type { PageServer } from './server.ts';

/** A fixed UUID lets tests open the extension's own pages in Firefox. */
export const FIREFOX_UUID = '6d1f7a52-8f0e-4c7e-9d43-1d2f5b0a7c11';
/** The extension's id in Firefox, as its manifest states it. */
export const FIREFOX_ID = 'in-attendance@in-attendance.org';

export interface SessionOptions {
  readonly server: PageServer;
  /** A folder with the built extension; the production build by default. Null for a control run without it. */
  readonly extension?: string | null;
  /** A folder that outlives the browser; by default it gets one that goes with it. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Hosts without a page of ours are reached on the internet instead of being refused. */
  readonly internet?: boolean;
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** One real browser with the built extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Empty in a control run without the extension. */
  readonly extensionId: string;
  /** Opens a tab at an address and waits for the page's own load event. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's pages, such as `popup.html`, as a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background as the browser would when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

function proxyScript(server: PageServer, internet: boolean): string {
  const proxy = `PROXY 127.0.0.1:${server.proxyPort}`;
  if (!internet) return `function FindProxyForURL(url, host) { return "${proxy}"; }`;
  const hosts = JSON.stringify(server.hosts());
  return `function FindProxyForURL(url, host) { return ${hosts}.indexOf(host) >= 0 ? "${proxy}" : "DIRECT"; }`;
}

function proxyScriptUrl(server: PageServer, internet: boolean): string {
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(proxyScript(server, internet)).toString('base64')}`;
}

function chromiumOptions(options: SessionOptions): LaunchOptions {
  return {
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    headless: options.headless ?? true,
    args: [
      // Chromium refuses its sandbox to root, which is what CI runs as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades',
      `--proxy-pac-url=${proxyScriptUrl(options.server, options.internet ?? false)}`,
    ],
  };
}

function firefoxOptions(options: SessionOptions): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    acceptInsecureCerts: true,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScriptUrl(options.server, options.internet ?? false),
      'network.proxy.allow_hijacking_localhost': true,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  };
}

async function stopChromiumWorker(browser: Browser, origin: string): Promise<void> {
  const isOurs = (url: string) => url.startsWith(origin);
  const target = browser.targets().find((t) => t.type() === TargetType.SERVICE_WORKER && isOurs(t.url()));
  const worker = await target?.worker();
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (t) => isOurs(t.url()) && resolve());
  });
  await worker.close();
  await gone;
}

const STOP_FIREFOX_BACKGROUND = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})
  .extension.terminateBackground({ disableResetIdleForTest: true })`;

/** Starts a real browser, installs the built extension and returns what stories need of it. */
export async function startSession(name: BrowserName, options: SessionOptions): Promise<Session> {
  const browser = await launch({
    ...(name === 'chromium' ? chromiumOptions(options) : firefoxOptions(options)),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
  });
  const folder = options.extension === undefined ? builtExtension(name) : options.extension;
  const id = folder === null ? null : await browser.installExtension(folder);
  const origin = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;

  const emulateTheme = async (page: Page) => {
    if (name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' }]);
    }
  };
  return {
    name,
    browser,
    extensionId: id ?? '',
    open: async (url) => {
      const page = await browser.newPage();
      await emulateTheme(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await emulateTheme(page);
      // Firefox never reports the load of an extension's page over BiDi.
      await page.goto(origin + path, name === 'chromium' ? { waitUntil: 'load' } : { waitUntil: [] });
      await page.waitForSelector('body > *');
      return page;
    },
    stopBackground: async () => {
      if (name === 'chromium') await stopChromiumWorker(browser, origin);
      else await evaluateInFirefox(browser, STOP_FIREFOX_BACKGROUND);
    },
    close: () => browser.close(),
  };
}
