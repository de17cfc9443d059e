import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

/** What the server answers for one address. */
export interface Page {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers for addresses like `https://www.reuters.com/world/…`, and remembers what was asked. */
export interface PageServer {
  /** Port of a proxy that carries the known hosts here and refuses all others. */
  readonly proxyPort: number;
  /** Hosts that something asked the proxy for although no page stands there. */
  readonly strangers: ReadonlySet<string>;
  /** Every address on a known host that was asked for, in order. */
  readonly requests: readonly string[];
  /** Hosts with at least one page. */
  hosts(): string[];
  serve(url: string, page: Page): void;
  close(): Promise<void>;
}

/** A certificate that nobody trusts; the browsers under test are told to accept it. */
function selfSignedCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'in-attendance-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  const made = spawnSync(process.env.OPENSSL_PATH ?? 'openssl', [...options, '-keyout', key, '-out', cert]);
  if (made.status !== 0) throw new Error(`openssl could not make a certificate: ${made.stderr}`);
  const result = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return result;
}

function listen(server: HttpServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts a server that plays any number of news hosts over http and https on this machine alone. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Page>();
  const strangers = new Set<string>();
  const requests: string[] = [];

  const known = (host: string) => [...pages.keys()].some((url) => new URL(url).host === host);
  const answer =
    (scheme: string): RequestListener =>
    (request, response) => {
      const host = request.headers.host ?? '';
      const path = (request.url ?? '/').replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
      if (known(host)) requests.push(`${scheme}://${host}${path}`);
      else strangers.add(host);
      const page = pages.get(`${scheme}://${host}${path}`);
      if (!page) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
        return;
      }
      response.writeHead(200, { 'content-type': page.contentType ?? 'text/html; charset=utf-8', ...page.headers });
      response.end(page.body);
    };

  const secure = createSecureServer(selfSignedCertificate(), answer('https'));
  const securePort = await listen(secure);
  const proxy = createServer(answer('http'));
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (request, client, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!known(host)) {
      strangers.add(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    tunnels.add(client);
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
    upstream.on('error', () => client.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    strangers,
    requests,
    hosts: () => [...new Set([...pages.keys()].map((url) => new URL(url).host))],
    serve: (url, page) => void pages.set(url, page),
    close: async () => {
      // A tunnel is no longer the server's own connection, and one that nobody reads from would stay open for ever.
      for (const tunnel of tunnels) tunnel.destroy();
      for (const server of [secure, proxy]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
