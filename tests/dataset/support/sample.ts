/** A small dataset that passes every check, for tests that break it in one place. */
import { Dataset } from '../../../lib/dataset/schema.ts';

const three = (text: string) => ({ en: text, ru: text, ko: text });
const field = () => ({ value: 'federal budget', class: 'state', refs: ['r1'], asOf: '2026' });
const control = () => ({ funding: field(), governance: field(), editorial: field() });
const sentence =
  'The agency was founded in 1904 and reports to the government, which appoints its director and pays for a part of its work.';

/** What an outlet's card says of {@link control}. */
const controlStatements = () =>
  ['Funding', 'Governance', 'Editorial control'].map((name) => ({
    text: `${name}: federal budget.`,
    kind: 'fact',
    refs: ['r1'],
    asOf: '2026',
  }));

/** A card of about eighty words. */
function card(id: string, kind: string, about: string) {
  return {
    id,
    kind,
    about: [about],
    title: three('An agency of the state'),
    summary: three('A state news agency.'),
    body: [
      ...[1, 2, 3].map(() => ({ text: sentence, kind: 'fact', refs: ['r1'], asOf: '2026-03' })),
      ...(kind === 'outlet' ? controlStatements() : []),
    ],
    reviewed: '2026-03-31',
  };
}

/** The input as a YAML file would hold it. */
export function sampleInput() {
  return {
    info: { version: '2026-11-22', licence: 'CC-BY-4.0', staleAfterDays: 365 },
    references: [
      {
        id: 'r1',
        kind: 'report',
        publisher: 'A newspaper',
        title: 'Propaganda and its mouthpieces',
        url: 'https://example.org/1',
        checked: { how: 'page', on: '2026-11-20' },
      },
    ],
    outlets: [
      {
        id: 'tass',
        type: 'agency',
        role: 'subject',
        country: 'ru',
        label: { en: 'TASS' },
        control: control(),
        domains: [{ host: 'tass.ru', use: 'official' }],
      },
      {
        id: 'reuters',
        type: 'agency',
        role: 'context',
        country: 'gb',
        label: { en: 'Reuters' },
        control: control(),
      },
    ],
    persons: [
      {
        id: 'director',
        label: { en: 'The Director' },
        role: { en: 'director general' },
        of: 'tass',
        speaksFor: true,
        since: '2020',
        country: 'ru',
        refs: ['r1'],
      },
    ],
    names: [
      {
        id: 'tass.acronym',
        entity: 'tass',
        forms: [
          { lang: 'mul', text: 'TASS', kind: 'abbreviation' },
          {
            lang: 'ru',
            text: 'Телеграфное агентство',
            kind: 'full',
            inflect: 'ru:adj-neut ru:noun-neut-o',
          },
        ],
      },
      { id: 'reuters.name', entity: 'reuters', forms: [{ lang: 'mul', text: 'Reuters', kind: 'full' }] },
    ],
    'false-friends': [
      {
        id: 'tass.sonar',
        near: 'tass',
        meaning: 'a sonar',
        forms: [{ lang: 'en', text: 'TASS array' }],
        samples: [{ lang: 'en', text: 'The ship towed its TASS array.' }],
      },
    ],
    narratives: [
      {
        id: 'info_war',
        family: 'ru',
        title: three('“Information war”'),
        gloss: three('…'),
        balance: three('…'),
        refs: ['r1'],
      },
    ],
    phrases: [
      {
        id: 'l001-information-war',
        narrative: 'info_war',
        forms: [
          { lang: 'en', text: 'plot-breeding report~', tier: 'alone' },
          { lang: 'ru', text: 'информационн~ войн~', tier: 'attributed-only' },
        ],
        risk: 'Writing about media.',
        evidence: [{ ref: 'r1' }],
      },
    ],
    cues: [{ id: 'en.subject.say', lang: 'en', slot: 'subject', forms: ['said'] }],
    statuses: [
      { id: 'en.verify', lang: 'en', label: three('not verified'), forms: ['could not be verified'] },
    ],
    events: [
      {
        id: '2026-03-28-agreement',
        date: '2026-03-28',
        kind: 'cooperation',
        title: three('Agreement'),
        text: three('Two agencies signed an agreement.'),
        actors: ['tass'],
        refs: ['r1'],
      },
    ],
    cards: [
      card('event.agreement', 'event', '2026-03-28-agreement'),
      card('narrative.info_war', 'narrative', 'info_war'),
      card('outlet.reuters', 'outlet', 'reuters'),
      card('outlet.tass', 'outlet', 'tass'),
      card('person.director', 'person', 'director'),
    ],
  };
}

export type SampleInput = ReturnType<typeof sampleInput>;

/** The sample, changed by `change` before it is read. */
export function sample(change: (input: SampleInput) => void = () => {}): Dataset {
  const input = sampleInput();
  change(input);
  return Dataset.parse(input);
}
