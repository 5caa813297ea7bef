import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './imports.ts';

/** What must never be reached from a page's script: storage and schemas belong to the background. */
const forbidden = ['zod', 'dexie', 'linkedom', 'yaml', 'node:'];

/** All packages an entry reaches through code imports, each with the way there. */
function reached(entry: string): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const walk = (file: string, way: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const one of importsOf(file)) {
      if (one.typeOnly) continue;
      if (one.relative) walk(one.target, `${way} → ${one.target}`);
      else packages.set(one.target, way);
    }
  };
  walk(entry, entry);
  return packages;
}

const entries = sourceFiles(['entrypoints']).filter((file) =>
  /^entrypoints\/([\w-]+\.content|reader)([/.])/.test(file),
);

describe("the page's scripts", () => {
  it('are there', () => expect(entries.length).toBeGreaterThan(1));

  for (const entry of entries) {
    it(`${entry} reaches neither storage nor schemas`, () => {
      const found = [...reached(entry)].filter(([name]) =>
        forbidden.some(
          (bad) => name === bad || name.startsWith(`${bad}/`) || (bad.endsWith(':') && name.startsWith(bad)),
        ),
      );
      expect(found).toEqual([]);
    });
  }

  it('would be caught: the background reaches both', () => {
    const packages = [...reached('entrypoints/background/index.ts').keys()];
    expect(packages).toContain('dexie');
    expect(packages.some((name) => name === 'zod')).toBe(true);
  });
});
