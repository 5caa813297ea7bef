/** Every saved news page of the evaluation set is read without a fault, and what must be found in it can be. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageText } from '../../lib/engine/types.ts';
import { read } from './parse.ts';

interface Expectation {
  readonly kind: string;
  readonly text: string;
  readonly where: 'visible' | 'script' | 'href' | 'jsonld' | 'attr' | 'og:site_name' | 'canonical';
}

interface SavedPage {
  readonly file: string;
  readonly role: string;
  readonly expect?: readonly Expectation[];
}

const folder = join(import.meta.dirname, '../../../shared/corpus/html');
const manifest = join(folder, 'manifest.jsonl');

if (!existsSync(manifest)) {
  console.warn(`SKIPPED: saved pages are not here (${manifest}), so the reader was not tried on them.`);
  test('saved pages (not here: nothing was tried)', ({ skip }) => skip('the evaluation set is not here'));
} else {
  const pages = readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SavedPage);

  describe('saved pages', () => {
    test.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
      const text = read(readFileSync(join(folder, file), 'utf8'));
      expect(text.blocks.length).toBeGreaterThan(3);
      for (const block of text.blocks) expect(block.text).toBe(block.text.trim());
      const seen = new Set(
        (page.expect ?? []).filter(({ where }) => where === 'visible').map(({ text }) => text),
      );
      for (const one of (page.expect ?? []).filter(
        ({ where, text }) => where !== 'script' || !seen.has(text),
      ))
        expect(holds(text, one), `${one.where}: ${one.text}`).toBe(one.where !== 'script');
    });

    test('most of them have an article', { timeout: 60_000 }, () => {
      const texts = pages.map(({ file }) => read(readFileSync(join(folder, file), 'utf8')));
      const found = texts.filter(
        ({ blocks }) =>
          amount(blocks.filter(({ region, role }) => region === 'article' && role !== 'meta')) > 700,
      );
      expect(found.length).toBeGreaterThan(pages.length * 0.9);
    });
  });
}

const amount = (blocks: PageText['blocks']): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** True when the words stand where the manifest says; words of scripts must stand nowhere. */
function holds({ blocks, meta }: PageText, { text, where }: Expectation): boolean {
  switch (where) {
    case 'href':
      return blocks.some(({ links }) => links?.some(({ href }) => href === text));
    case 'canonical':
      return meta.canonical === text;
    case 'og:site_name':
      return meta.siteName === text;
    case 'jsonld': {
      const words = text.replace(/^"name": "(.*)"$/, '$1');
      return (
        blocks.some((block) => block.where?.startsWith('jsonld:') && block.text.includes(words)) ||
        (meta.publishers ?? []).includes(words)
      );
    }
    case 'attr':
      return blocks.some((block) => block.where?.startsWith('attr:') && block.text.includes(text));
    default:
      return blocks.some((block) => block.text.includes(text));
  }
}
