/** A small web server for test pages on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Serves the text under a new address and returns that. */
  serve(html: string): string;
  close(): void;
}

export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '/');
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    serve(html) {
      const path = `/${pages.size + 1}`;
      pages.set(path, html);
      return `http://127.0.0.1:${port}${path}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
