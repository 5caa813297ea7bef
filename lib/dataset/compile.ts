/** Dataset → the engine's `Lexicon`. Pure; the same at build time and, with the reader's own packs, at run time. */
import type {
  LexBlocker,
  LexCard,
  LexDomain,
  LexEntity,
  LexEvent,
  LexForm,
  Lexicon,
  LexName,
  LexPhrase,
} from '../engine/lexicon.ts';
import { expandForm } from '../engine/morphology/expand.ts';
import type { Card, Dataset, Event, FalseFriend, Name, Outlet, Person, Phrase } from './schema.ts';

type NameForm = Name['forms'][number];

/** Compiles a checked dataset. Names, phrases and domains of entities that are not there are left out. */
export function compile(dataset: Dataset): Lexicon {
  const entities = compileEntities(dataset);
  const known = new Set(entities.map((entity) => entity.id));
  return {
    version: dataset.info.version,
    entities,
    names: dataset.names.filter((name) => known.has(name.entity)).map(compileName),
    blockers: dataset['false-friends'].filter((friend) => friend.forms.length > 0).map(compileBlocker),
    phrases: dataset.phrases.map(compilePhrase),
    cues: dataset.cues,
    statuses: dataset.statuses.map(({ id, lang, forms }) => ({ id, lang, forms })),
    domains: dataset.outlets.flatMap(compileDomains),
    cards: dataset.cards.map(compileCard),
    events: dataset.events.map(compileEvent),
  };
}

function compileEntities({ outlets, persons }: Dataset): LexEntity[] {
  const roles = new Map(outlets.map((outlet) => [outlet.id, outlet.role]));
  return [...outlets.map(outletEntity), ...persons.map((person) => personEntity(person, roles))];
}

function outletEntity({ id, type, role, country, of }: Outlet): LexEntity {
  return {
    id,
    kind: type === 'generic' ? 'generic' : 'outlet',
    role,
    ...(country === 'int' ? {} : { country }),
    ...(of ? { of } : {}),
    type,
  };
}

/** A person who speaks for a subject outlet is a subject; everybody else is context. */
function personEntity({ id, of, country, speaksFor }: Person, roles: ReadonlyMap<string, string>): LexEntity {
  const subject = speaksFor && of !== undefined && roles.get(of) === 'subject';
  return {
    id,
    kind: 'person',
    role: subject ? 'subject' : 'context',
    country,
    ...(speaksFor && of ? { of } : {}),
  };
}

function compileName(name: Name): LexName {
  const signal = name.forms.every((form) => form.kind === 'north-korean') ? 'north-korean' : undefined;
  return {
    id: name.id,
    entity: name.entity,
    generic: name.generic,
    forms: uniqueForms(name.forms.flatMap(expandNameForm)),
    ...conditions(name),
    ...(name.notInLang?.length ? { notInLang: name.notInLang.map(primaryTag) } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** Every inflected form of one written form. */
export function expandNameForm(form: NameForm): LexForm[] {
  return inflected(form).map((text) => ({ text, lang: primaryTag(form.lang), case: form.case }));
}

function inflected({ text, inflect }: NameForm): string[] {
  try {
    return expandForm(text, inflect);
  } catch {
    // The check on forms reports it with its line; one slip of the pen must not take the whole lexicon away.
    return [text];
  }
}

function compileBlocker({ id, near, forms }: FalseFriend): LexBlocker {
  return { id, near, forms: forms.map((form) => ({ ...form, lang: primaryTag(form.lang) })) };
}

function compilePhrase(phrase: Phrase): LexPhrase {
  return {
    id: phrase.id,
    narrative: phrase.narrative,
    forms: phrase.forms.map((form) => ({ ...form, lang: primaryTag(form.lang) })),
    ...conditions(phrase),
    ...(phrase.voices ? { voices: phrase.voices } : {}),
    ...(phrase.anyTerm ? { anyTerm: true } : {}),
  };
}

function compileDomains({ id, domains }: Outlet): LexDomain[] {
  return domains.map(({ host, path }) => ({ entity: id, host, ...(path ? { path } : {}) }));
}

function compileCard({ id, about, show, rank }: Card): LexCard {
  return {
    card: id,
    on: show?.on ?? about,
    ...(show?.and ? { and: show.and } : {}),
    ...(show?.finding ? { finding: show.finding } : {}),
    ...(show?.same ? { same: show.same } : {}),
    ...(show?.words ? { words: show.words } : {}),
    rank,
  };
}

function compileEvent({ id, actors, words, date }: Event): LexEvent {
  return { event: id, entities: actors, words, date };
}

function conditions({ needs, refuses }: Pick<Name, 'needs' | 'refuses'>): Pick<LexName, 'needs' | 'refuses'> {
  return { ...(needs?.length ? { needs } : {}), ...(refuses?.length ? { refuses } : {}) };
}

function uniqueForms(forms: readonly LexForm[]): LexForm[] {
  return [...new Map(forms.map((form) => [`${form.lang} ${form.case} ${form.text}`, form])).values()];
}

/** `zh-Hant` → `zh`. */
export function primaryTag(lang: string): string {
  return lang.split('-', 1)[0] ?? lang;
}
