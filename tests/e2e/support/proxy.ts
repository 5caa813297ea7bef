/**
 * A recording proxy that is the whole outside world of the browsers under test: it serves hosts below `.example` from
 * memory and refuses and records everything else.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** Serves a body under an address such as `http://gazette.example/a`; returns the address. */
  serve(url: string, body: string, type?: string): string;
  /** Every request that was refused, as `METHOD address`, oldest first. */
  readonly refused: readonly string[];
  /** Every request that was served. */
  readonly served: readonly string[];
  close(): void;
}

export async function startProxy(): Promise<RecordingProxy> {
  const pages = new Map<string, { body: string; type: string }>();
  const refused: string[] = [];
  const served: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '';
    const page = pages.get(url.split('#')[0] ?? '');
    if (page) {
      served.push(url);
      response.writeHead(200, { 'content-type': page.type }).end(page.body);
    } else if (/^http:\/\/([\w-]+\.)*example\/favicon\.ico$/.test(url)) {
      // The browser's own question about a page's icon.
      response.writeHead(404).end();
    } else {
      refused.push(`${request.method} ${url}`);
      response.writeHead(403).end();
    }
  };

  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    refused.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    served,
    serve(url, body, type = 'text/html; charset=utf-8') {
      pages.set(url, { body, type });
      return url;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Chromium's switches to send everything through the proxy, loopback too. */
export function chromiumProxyArgs(proxy: RecordingProxy): string[] {
  return [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
}

/** Firefox's preferences for the same. */
export function firefoxProxyPreferences(proxy: RecordingProxy): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
