/** The extensions that Wirelight is measured beside: nothing, the floor, and three highlighters with the same terms. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export interface Variant {
  readonly name: string;
  /** Folder of the unpacked extension; none for the bare browser. */
  readonly folder?: string;
}

const require = createRequire(import.meta.url);

/** Walks every text node and adds up its characters: what reading the page costs at the least. */
const floor = `
let sum = 0;
const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) { const text = walker.currentNode.data; for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i); }
globalThis.floorSum = sum;`;

/** Terms as one regular expression, longest first, as such highlighters want them. */
function pattern(terms: readonly string[]): string {
  const escaped = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `new RegExp(${JSON.stringify(escaped.join('|'))}, 'g')`;
}

/** Makes every variant below `folder` and returns them; `terms` are the names Wirelight looks for. */
export function makeVariants(folder: string, terms: readonly string[]): Variant[] {
  const scripts: Record<string, readonly string[]> = {
    'does nothing': [';'],
    floor: [floor],
    findAndReplaceDOMText: [
      library('findandreplacedomtext'),
      `findAndReplaceDOMText(document.body, { find: ${pattern(terms)}, wrap: 'mark' });`,
    ],
    'advanced-mark.js': [
      library('advanced-mark.js'),
      `new Mark(document.body).markRegExp(${pattern(terms)}, { acrossElements: false });`,
    ],
    'mark.js': [
      library('mark.js'),
      `new Mark(document.body).mark(${JSON.stringify(terms)}, { separateWordSearch: false, caseSensitive: true });`,
    ],
  };
  const others = Object.entries(scripts).map(([name, parts]) => extension(folder, name, parts));
  const own = join(folder, 'wirelight');
  cpSync(resolve('.output/chrome-mv3'), own, { recursive: true });
  return [{ name: 'no extension' }, ...others, { name: 'Wirelight', folder: own }];
}

function library(name: string): string {
  return readFileSync(require.resolve(name), 'utf8');
}

function extension(parent: string, name: string, parts: readonly string[]): Variant {
  const folder = join(parent, name.replaceAll(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      { matches: ['http://*/*'], js: parts.map((_, index) => `${index}.js`), run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [index, part] of parts.entries()) writeFileSync(join(folder, `${index}.js`), part);
  return { name, folder };
}
