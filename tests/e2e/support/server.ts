/** A small web server for test pages on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Serves a body under a new address and returns that. */
  serve(body: string, type?: string): string;
  close(): void;
}

export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, { body: string; type: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    serve(body, type = 'text/html; charset=utf-8') {
      const path = `/${pages.size + 1}`;
      pages.set(path, { body, type });
      return `http://127.0.0.1:${port}${path}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
