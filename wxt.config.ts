import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packageFiles } from './lib/dataset/package-files.ts';
import { readerApart, wirelightDataset } from './lib/dataset/vite-plugin.ts';
import { smallerPageScripts } from './tests/tools/smaller-page-scripts.ts';
import { zodWithoutEval } from './tests/tools/zod-without-eval.ts';

/** Nothing but the package's own files: no remote script, style, frame or connection. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const iconSizes = [16, 32, 48, 96, 128];
const icons = Object.fromEntries(iconSizes.map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  // Every name is imported where it is used, so a file can be read, tested and run by itself.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: iconSizes },
  hooks: {
    // Catalogues are read by `lib/i18n/load.ts` at run time, one language only.
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync('assets/locales')) {
        files.push({ absoluteSrc: resolve('assets/locales', name), relativeDest: `locales/${name}` });
      }
      files.push(...packageFiles());
    },
  },
  vite: () => ({
    plugins: [preact(), wirelightDataset(), readerApart(), zodWithoutEval(), smallerPageScripts()],
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Listed by hand: the wrapper WXT puts around a content script announces itself to the page.
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    // Alt+Shift leaves the page's own keys alone. Chromium keeps many of its letters for itself (A, C, N, P, W, X) and then
    // gives a command no key at all; these are free in both browsers. The reader can change each of them.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMark__',
      },
      'mark-card': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandMarkCard__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
    },
    // The popup's title becomes the button's title.
    action: { default_icon: icons },
    // The development server loads modules over its own connection, which this policy would cut.
    ...(command === 'build' ? { content_security_policy: { extension_pages: extensionPages } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'wirelight@wirelight.example',
              // First version whose Android edition knows data_collection_permissions; highlights came with 140.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
