import { describe, expect, it } from 'vitest';
import { foldForSearch, type Searchable, search } from '../../components/dataset-page/search.ts';

const entry = (...strings: string[]): Searchable => ({ strings, folded: strings.map(foldForSearch) });
const titles = (entries: readonly Searchable[], query: string) =>
  search(entries, query).map(({ entry: { strings } }) => strings[0]);

const watch = entry('KCNA Watch', 'kcna_watch');
const agency = entry('Korean Central News Agency', 'kcna', '조선중앙통신', 'ЦТАК');
const treaty = entry('The treaty as reported by KCNA');
const all = [treaty, watch, agency];

describe('search', () => {
  it('gives everything in its order for an empty query', () => expect(search(all, '  ')).toHaveLength(3));

  it('puts what is meant exactly first, then beginnings, then the rest', () => {
    expect(titles(all, 'kcna')).toEqual([
      'Korean Central News Agency',
      'KCNA Watch',
      'The treaty as reported by KCNA',
    ]);
  });

  it('finds other scripts, other letter case, parts of syllable blocks as written', () => {
    expect(titles(all, 'цтак')).toEqual(['Korean Central News Agency']);
    expect(titles(all, '중앙통신')).toEqual(['Korean Central News Agency']);
  });

  it('ignores accents and width', () => {
    const cafe = entry('Café ＴＡＳＳ');
    expect(search([cafe], 'cafe tass')).toHaveLength(1);
  });

  it('wants every word, wherever it stands', () => {
    expect(titles(all, 'reported treaty')).toEqual(['The treaty as reported by KCNA']);
    expect(search(all, 'treaty nobody')).toEqual([]);
  });

  it('says which string was met when it is not the title', () => {
    expect(search([agency], 'ЦТ')[0]?.met).toBe('ЦТАК');
    expect(search([agency], 'korean')[0]?.met).toBeUndefined();
  });

  it('finds the one among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => entry(`entry ${n}`, `wording number ${n}`));
    expect(search(many, 'number 9999')).toHaveLength(1);
  });
});
