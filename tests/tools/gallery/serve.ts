/** The gallery, served on this machine. */
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { wirelightDataset } from '../../../lib/dataset/vite-plugin.ts';

export interface Gallery {
  /** Address of the overview, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** @param options `watch`: follow changes of the files, for a reader at the screen */
export async function serveGallery({ watch }: { readonly watch: boolean }): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: resolve('tests/gallery'),
    cacheDir: resolve('node_modules/.vite-gallery'),
    logLevel: 'warn',
    plugins: [preact(), wirelightDataset()],
    server: {
      host: '127.0.0.1',
      fs: { allow: [resolve('.')] },
      ...(watch ? {} : { watch: null, hmr: false }),
    },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime'] },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery has no address.');
  return { address, close: () => server.close() };
}
