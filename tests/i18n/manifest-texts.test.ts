import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uiLanguages } from '../../lib/browser/settings-types.ts';

const folder = 'assets/public/_locales';
/** Browsers write Chinese with the country instead of the script. */
const folderOf = (lang: string) => ({ 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' })[lang] ?? lang;
const read = (name: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8'));

describe('the manifest’s texts', () => {
  it('are there for every language of the faces, and no other', () => {
    const names = globSync(`${folder}/*/messages.json`).map((path) => path.split('/').at(-2));
    expect(names.sort()).toEqual(uiLanguages.map(folderOf).sort());
  });

  it.each(uiLanguages.map(folderOf))('have the keys of English and fit the stores: %s', (name) => {
    const texts = read(name);
    expect(Object.keys(texts)).toEqual(Object.keys(read('en')));
    expect(texts.extDescription?.message.length).toBeLessThanOrEqual(132);
    expect(texts.extName?.message).toBe('Wirelight');
  });

  it('are all there that the code asks for', () => {
    const code = ['wxt.config.ts', ...globSync('{lib,entrypoints}/**/*.ts')].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const asked = [...code.join('\n').matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((key) => !(key in read('en')))).toEqual([]);
  });
});
