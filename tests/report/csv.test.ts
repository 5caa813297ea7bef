import { describe, expect, it } from 'vitest';
import type { Analysis, Credit, Evidence, Framing } from '../../lib/engine/types.ts';
import { toCsv } from '../../lib/report/csv.ts';

const evidence: Evidence = { rule: 'r', trace: [], words: [], confidence: 'high', wrongIf: 'w' };
const page = { blocks: [{ text: '=KCNA, via "X"', role: 'credit', region: 'article' }], meta: {} } as const;
const credit: Credit = {
  kind: 'credit',
  id: 'f1',
  block: 0,
  start: 0,
  end: 14,
  entity: 'kcna',
  via: { words: 'X' },
  evidence,
  painted: true,
};
const framing: Framing = {
  kind: 'framing',
  id: 'f2',
  block: 0,
  start: 1,
  end: 5,
  phrase: 'l001',
  narrative: 'n',
  voice: 'own',
  evidence,
  painted: true,
};
const csv = (...findings: Analysis['findings'][number][]) =>
  toCsv({ analysis: { findings } as unknown as Analysis, page, nameOf: (id) => id.toUpperCase() });

describe('the table of findings', () => {
  it('is only a header when nothing was found', () => expect(csv().trimEnd().split('\r\n')).toHaveLength(1));

  it('quotes what needs it, and makes no formula of the words of a page', () => {
    expect(csv(credit).split('\r\n')[1]).toBe(`credit,kcna,KCNA,"'=KCNA, via ""X""",,,,X,,high,r,0,0,14`);
  });

  it('says the voice of a phrase', () => {
    expect(csv(framing).split('\r\n')[1]).toBe('framing,l001,L001,KCNA,,,own,,,high,r,0,1,5');
  });
});
