/** The gallery, served on this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { wirelightDataset } from '../../../lib/dataset/vite-plugin.ts';

export interface Gallery {
  /** Address of the overview, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

const shared: InlineConfig = {
  configFile: false,
  root: resolve('tests/gallery'),
  logLevel: 'warn',
  plugins: [preact(), wirelightDataset()],
};

/** Follows changes of the files, for a reader at the screen. */
export async function watchGallery(): Promise<Gallery> {
  const server = await createServer({
    ...shared,
    cacheDir: resolve('node_modules/.vite-gallery'),
    server: { host: '127.0.0.1', fs: { allow: [resolve('.')] } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime'] },
  });
  await server.listen();
  return { address: addressOf(server), close: () => server.close() };
}

/** As it is now, built once: hundreds of stories open faster than from single modules. */
export async function serveGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'wirelight-gallery-'));
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: Infinity },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return {
    address: addressOf(server),
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function addressOf({ resolvedUrls }: { readonly resolvedUrls: { readonly local: string[] } | null }): string {
  const address = resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery has no address.');
  return address;
}
