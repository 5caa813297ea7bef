import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/engine/analyze.ts';
import { buildHostIndex, outletOfAddress } from '../../../lib/engine/links/hosts.ts';
import { block, lexicon, page } from '../lexicon-fixture.ts';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['https://tass.com/politics/1', 'tass'],
  ['https://EN.tass.com:443?x=1', 'tass'],
  ['//tass.ru./a', 'tass'],
  ['http://user:pw@kcna.kp/en', 'kcna'],
  ['https://tass.com.example.org/', undefined],
  ['https://tass.com@example.org/', undefined],
  ['https://nottass.com/', undefined],
  ['https://example.org/https://tass.com/', undefined],
  ['https://t.me/tass_agency/1', 'tass'],
  ['https://t.me/tass_agency2', undefined],
  ['https://t.me/', undefined],
  ['mailto:a@tass.com', undefined],
  ['tass.com', undefined],
  ['', undefined],
];

describe('outletOfAddress', () => {
  const index = buildHostIndex(lexicon.domains);
  it.each(cases)('%s', (address, outlet) => expect(outletOfAddress(address, index)).toBe(outlet));
});

describe('links of a page', () => {
  const linked = block('read it there', { links: [{ start: 5, end: 7, href: 'https://tass.com/1' }] });
  it('are found by their host', () => {
    expect(analyze(page([linked]), lexicon).findings).toMatchObject([
      { id: 'f1', kind: 'link', entity: 'tass', start: 5, end: 7 },
    ]);
  });
  it('are listed for subjects alone: where else a page points is its own affair', () => {
    const beside = block('read it here', { links: [{ start: 5, end: 7, href: 'https://www.afp.com/1' }] });
    const { findings } = analyze(page([linked, beside]), lexicon);
    expect(findings.map((one) => one.kind === 'link' && one.entity)).toEqual(['tass']);
  });
  it('say nothing within the own site', () => {
    expect(analyze(page([linked], { url: 'https://tass.com/2' }), lexicon).findings).toEqual([]);
  });
});
