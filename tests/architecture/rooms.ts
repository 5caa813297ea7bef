/**
 * The table of rooms: what each may import. `lib/README.md` explains why; this is what is enforced.
 * `types` means the import must be `import type` and so leaves no trace in the built code.
 */
export interface Room {
  /** Folder, as it begins a path from the project's root. */
  readonly folder: string;
  /** Rooms it may import code from; itself is always allowed. */
  readonly code: readonly string[];
  /** Rooms it may import types from. */
  readonly types: readonly string[];
  /** Packages (or `node:`, `virtual:`) it may import. */
  readonly packages: readonly string[];
}

const faces = ['lib/engine', 'lib/dataset', 'lib/store', 'lib/browser', 'lib/report'];

export const rooms: readonly Room[] = [
  { folder: 'lib/engine', code: [], types: [], packages: [] },
  {
    folder: 'lib/dataset',
    code: ['lib/engine'],
    types: [],
    packages: ['zod', 'yaml', 'tldts', 'vite', 'node:'],
  },
  { folder: 'lib/page', code: ['lib/engine'], types: ['lib/browser'], packages: [] },
  { folder: 'lib/store', code: ['lib/engine', 'lib/dataset'], types: [], packages: ['dexie'] },
  { folder: 'lib/report', code: ['lib/engine'], types: ['lib/dataset'], packages: [] },
  {
    folder: 'lib/browser',
    code: [
      'lib/dataset/analysis-schema.ts',
      'lib/dataset/parts.ts',
      'lib/store/errors.ts',
      'lib/store/dataset-store.ts',
      'lib/page/paint/style.ts',
    ],
    types: ['lib/engine', 'lib/dataset', 'lib/store', 'lib/report'],
    packages: ['wxt', 'zod'],
  },
  {
    folder: 'lib/cli',
    code: ['lib/engine', 'lib/dataset', 'lib/page/read', 'lib/report'],
    types: [],
    packages: ['linkedom', 'node:'],
  },
  { folder: 'lib/i18n', code: ['assets/locales'], types: ['lib/browser'], packages: [] },
  { folder: 'components', code: ['lib/i18n', 'assets/styles'], types: faces, packages: ['preact'] },
  {
    folder: 'entrypoints',
    code: ['lib', 'components', 'assets'],
    types: [],
    packages: ['wxt', 'preact', 'zod', 'virtual:'],
  },
];
