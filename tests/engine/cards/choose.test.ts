import { describe, expect, it } from 'vitest';
import { chooseCards } from '../../../lib/engine/cards/choose.ts';
import type { Lexicon } from '../../../lib/engine/lexicon.ts';
import type { Attribution, Credit, Finding, Framing, Mention, Status } from '../../../lib/engine/types.ts';

const evidence = {
  rule: 'test',
  trace: [],
  words: [],
  confidence: 'high',
  wrongIf: 'wrongIf.nameOfOther',
} as const;
const base = { block: 0, start: 0, end: 4, painted: true, evidence };
const mention = (id: string, entity: string): Mention => ({
  ...base,
  kind: 'mention',
  id,
  entity,
  name: 'n',
  generic: false,
});
const credit = (id: string, entity: string): Credit => ({ ...base, kind: 'credit', id, entity, via: null });
const attribution = (id: string, entity: string, more: Partial<Attribution> = {}): Attribution => ({
  ...base,
  kind: 'attribution',
  id,
  entity,
  source: base,
  cue: null,
  content: [],
  quote: null,
  role: 'source',
  type: 'indirect',
  anaphoric: false,
  via: null,
  cites: null,
  chain: [{ entity, words: entity }],
  status: [],
  ...more,
});
const framing: Framing = {
  ...base,
  kind: 'framing',
  id: 'f9',
  phrase: 'l001',
  narrative: 'info_war',
  voice: 'own',
};

const lexicon: Lexicon = {
  version: '2026-01-01',
  entities: [],
  names: [],
  blockers: [],
  phrases: [],
  cues: [],
  statuses: [],
  domains: [],
  cards: [
    { card: 'outlet.kcna', on: ['kcna'], rank: 20 },
    { card: 'outlet.tass', on: ['tass'], rank: 20 },
    { card: 'practice.credit', on: ['kcna', 'tass'], finding: 'credit', rank: 30 },
    { card: 'practice.credit-reuters', on: ['kcna'], same: ['reuters'], finding: 'credit', rank: 29 },
    { card: 'practice.chain', on: ['tass'], same: ['kcna'], finding: 'chain', rank: 31 },
    { card: 'practice.channel', on: ['tass'], finding: 'channel', rank: 32 },
    { card: 'practice.attributed', on: ['tass', 'kcna'], finding: 'attribution', rank: 33 },
    { card: 'practice.open', on: ['kcna'], finding: 'status', rank: 34 },
    { card: 'practice.scare', on: ['info_war'], finding: 'scare', rank: 60 },
    { card: 'practice.names', on: ['kcna'], words: ['CTAC', 'телеграфного агентств~'], rank: 70 },
    { card: 'both', on: ['tass'], and: ['kcna'], rank: 40 },
    { card: 'narrative.info_war', on: ['info_war'], rank: 50 },
    { card: 'event.deal', on: ['deal'], rank: 10 },
  ],
  events: [{ event: 'deal', entities: ['tass', 'kcna'], words: ['agreement'], date: '2026-03-28' }],
};

const choose = (text: string, findings: readonly Finding[]) =>
  chooseCards({
    page: { blocks: [{ text, role: 'paragraph', region: 'article' }], meta: {} },
    findings,
    lexicon,
  });
const cards = (text: string, findings: readonly Finding[]) =>
  choose(text, findings).cards.map((one) => one.card);

const tass = mention('f1', 'tass');
const kcna = mention('f2', 'kcna');

describe('cards', () => {
  it('come for what was found, smallest rank first', () => {
    expect(cards('', [tass, kcna])).toEqual(['outlet.kcna', 'outlet.tass', 'both']);
  });
  it('need all that they ask for', () => {
    expect(cards('', [tass])).toEqual(['outlet.tass']);
  });
  it('may ask for one kind of finding', () => {
    expect(cards('', [credit('f3', 'tass')])).toContain('practice.credit');
    expect(cards('', [tass])).not.toContain('practice.credit');
  });
  it.each([
    ['CTAC said so.', true],
    ['Директор телеграфного агентства сказал.', true],
    ['KCNA said so.', false],
    ['The CTACs said so.', false],
  ])('may ask for a word of the article: %s', (text, comes) => {
    expect(cards(text, [kcna]).includes('practice.names')).toBe(comes);
  });
  it('explain a kind of finding once, the closest card first', () => {
    const viaReuters = { ...credit('f3', 'kcna'), via: { entity: 'reuters', words: 'REUTERS' } };
    expect(cards('', [viaReuters])).toEqual(['outlet.kcna', 'practice.credit-reuters']);
    expect(cards('', [credit('f3', 'kcna'), mention('f4', 'reuters')])).toContain('practice.credit');
  });
  it('tell a chain and a channel from a plain attribution', () => {
    const chain = [
      { entity: 'kcna', words: 'KCNA' },
      { entity: 'tass', words: 'TASS' },
    ];
    const of = (more: Partial<Attribution>) => cards('', [attribution('f3', 'tass', more)]).slice(1);
    expect(of({ chain })).toEqual(['practice.chain']);
    expect(of({ role: 'channel' })).toEqual(['practice.channel']);
    expect(of({})).toEqual(['practice.attributed']);
  });
  it('come for what was left open in a claim of theirs', () => {
    const status: Status = { ...base, kind: 'status', id: 'f4', cue: 'en.verify', claim: 'f3' };
    expect(cards('', [attribution('f3', 'kcna'), status])).toContain('practice.open');
    expect(cards('', [attribution('f3', 'tass'), status])).not.toContain('practice.open');
  });
  it('come for a phrase that is held at a distance', () => {
    expect(cards('', [{ ...framing, distance: 'so-called' }])).toContain('practice.scare');
    expect(cards('', [framing])).not.toContain('practice.scare');
  });
  it('come for narratives', () => {
    expect(cards('', [framing])).toEqual(['narrative.info_war']);
  });
  it('name their reasons', () => {
    expect(choose('', [tass]).cards[0]).toEqual({ card: 'outlet.tass', rank: 1, because: ['f1'] });
  });
  it('are no more than a reader takes in, numbered by place', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ card: `c${n}`, on: ['tass'], rank: n }));
    const { cards: chosen } = chooseCards({
      page: { blocks: [], meta: {} },
      findings: [tass],
      lexicon: { ...lexicon, cards: [...many].reverse() },
    });
    expect(chosen.map((one) => one.rank)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(chosen.map((one) => one.card)).size).toBe(20);
  });
  it('are none where nothing was found', () => {
    expect(choose('TASS', [])).toEqual({ cards: [], events: [] });
  });
});

describe('events', () => {
  it.each([
    'The agreement was signed.',
    'On March 28, 2026 they met.',
    '28 марта 2026 года',
    '2026년 3월 28일',
  ])('are told by a word or a full date: %s', (text) => {
    const { events, cards: chosen } = choose(text, [tass, kcna]);
    expect(events).toEqual([{ event: 'deal', because: ['f1', 'f2'] }]);
    expect(chosen[0]?.card).toBe('event.deal');
  });
  it.each(['They met on March 28.', 'The disagreements are settled.', ''])(
    'are not told otherwise: %s',
    (text) => {
      expect(choose(text, [tass, kcna]).events).toEqual([]);
    },
  );
  it('need all their actors', () => {
    expect(choose('The agreement was signed.', [tass]).events).toEqual([]);
  });
});

it('the same findings give the same list', () => {
  expect(choose('The agreement', [tass, kcna])).toEqual(choose('The agreement', [tass, kcna]));
});
