/**
 * Zod schemas of every entity of the dataset. One YAML file per family in `assets/dataset`; editor completion comes
 * from the JSON Schema generated from these. Cross-references are checked in `check.ts`.
 */
import { z } from 'zod';

/** Lower-case id: letters, digits, `_`, `-`, `.`. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*$/, 'an id is lower-case letters, digits, ".", "_" and "-"');
/** A date as far as it is known: `2026`, `2026-03` or `2026-03-28`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
export const FullDate = z.iso.date();
/** BCP 47 primary tag with optional script or region, or `mul`. */
export const Lang = z
  .string()
  .regex(/^(mul|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/, 'a language is a BCP 47 tag such as "ru" or "zh-Hant"');
/** Text in the language of the faces: English always, Russian and Korean where written. */
export const Localized = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1).optional(),
  ko: z.string().min(1).optional(),
});
export const Refs = z.array(Id).min(1);

export const Reference = z.strictObject({
  id: Id,
  /** state: text by the state outlet or state itself (what it claims); report: independent reporting; analysis: analysis,
   *  academic, monitor; official: third-party government, UN, industry body; copy: evidence of wording only; data. */
  kind: z.enum(['state', 'report', 'analysis', 'official', 'copy', 'data']),
  publisher: z.string().min(1),
  /** As captured; `described: true` when it is our description instead of the headline. */
  title: z.string().min(1),
  described: z.boolean().default(false),
  date: PartialDate.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** False for addresses that are mere evidence of wording: never shown to readers as links. */
  link: z.boolean().default(true),
  /** How it was checked: `page` (read), `record` (the facts file only), `unreachable`. */
  checked: z.strictObject({ how: z.enum(['page', 'record', 'unreachable']), on: FullDate }),
  note: z.string().optional(),
});

const ControlField = z.strictObject({
  /** Short neutral statement of the relation, e.g. "federal budget", "cooperative of newspapers". */
  value: z.string().min(1),
  class: z.enum(['state', 'party', 'public', 'private', 'members', 'nonprofit', 'mixed', 'unknown']),
  refs: z.array(Id),
  asOf: PartialDate,
});

export const Outlet = z.strictObject({
  id: Id,
  type: z.enum([
    'agency',
    'newspaper',
    'broadcaster',
    'portal',
    'group',
    'radio',
    'archive',
    'relay',
    'ministry',
    'generic',
  ]),
  role: z.enum(['subject', 'context']),
  country: z.string().regex(/^([a-z]{2}|int)$/),
  label: Localized,
  /** Id of the group or body it belongs to, if that is in the dataset. */
  of: Id.optional(),
  /** Three fields with a source each and a date, never a score. Absent only for `generic`. */
  control: z
    .strictObject({ funding: ControlField, governance: ControlField, editorial: ControlField })
    .optional(),
  founded: PartialDate.optional(),
  /** `host` or `host/path`; matches the host itself and its sub-domains. */
  domains: z
    .array(
      z.strictObject({
        host: z.string(),
        path: z.string().startsWith('/').optional(),
        use: z.enum(['official', 'mirror', 'photo', 'social', 'legacy']),
        refs: z.array(Id).default([]),
      }),
    )
    .default([]),
  /** Ids of outlets it must not be confused with. */
  notToBeConfused: z.array(Id).default([]),
  note: z.string().optional(),
});

export const Person = z.strictObject({
  id: Id,
  label: Localized,
  role: Localized,
  /** Outlet or body he or she speaks for. */
  of: Id.optional(),
  /** True when a statement by this person is a statement of that outlet ("director general of TASS"). */
  speaksFor: z.boolean().default(false),
  since: PartialDate.optional(),
  until: PartialDate.optional(),
  country: z.string().regex(/^[a-z]{2}$/),
  refs: Refs,
});

export const Condition = z.strictObject({
  within: z.enum(['adjacent', 'sentence', 'block', 'page']),
  anyOf: z.array(z.string().min(1)).min(1),
});

export const NameForm = z.strictObject({
  lang: Lang,
  text: z.string().min(1),
  kind: z.enum([
    'full',
    'short',
    'abbreviation',
    'former',
    'descriptor',
    'translation',
    'misspelling',
    'north-korean',
  ]),
  case: z.enum(['exact', 'upper', 'title', 'any']).default('exact'),
  /** Inflection class per word, from `lib/engine/morphology` ("ru:adj-neut ru:adj-neut ru:noun-neut -"). Absent: no inflection. */
  inflect: z.string().optional(),
  /** False when no page with this form was seen (ordinary grammar or transliteration). */
  attested: z.boolean().default(true),
  refs: z.array(Id).default([]),
});

export const Name = z.strictObject({
  id: Id,
  entity: Id,
  generic: z.boolean().default(false),
  forms: z.array(NameForm).min(1),
  needs: z.array(Condition).optional(),
  refuses: z.array(Condition).optional(),
  notInLang: z.array(Lang).optional(),
  note: z.string().optional(),
});

/** False friends, as tested data: every `sample` (hand-written) must yield no mention of `near`. */
export const FalseFriend = z.strictObject({
  id: Id,
  near: Id,
  meaning: z.string().min(1),
  /** Forms that win over the name and yield nothing. May be empty when case, word border or `refuses` already tell them apart. */
  forms: z
    .array(
      z.strictObject({
        lang: Lang,
        text: z.string().min(1),
        case: z.enum(['exact', 'upper', 'title', 'any']).default('exact'),
      }),
    )
    .default([]),
  samples: z.array(z.strictObject({ lang: Lang, text: z.string().min(1) })).min(1),
  refs: z.array(Id).default([]),
});

export const Narrative = z.strictObject({
  id: Id,
  family: z.enum(['ru', 'kp', 'joint']),
  title: Localized,
  gloss: Localized,
  /** Neutral wording and the independent view, with sources. */
  balance: Localized,
  refs: Refs,
});

export const Phrase = z.strictObject({
  id: Id,
  narrative: Id,
  forms: z
    .array(
      z.strictObject({
        lang: Lang,
        /** Words separated by single spaces; `~` after a word allows any ending of up to four letters. */
        text: z.string().min(1),
        tier: z.enum(['alone', 'with-actor', 'attributed-only', 'quoted-only']),
        case: z.enum(['exact', 'upper', 'title', 'any']).default('any'),
        attested: z.boolean().default(true),
      }),
    )
    .min(1),
  /** Neutral wording a reader may put in its place, where there is one. */
  neutral: Localized.optional(),
  /** What innocent use would look like. */
  risk: z.string().min(1),
  evidence: z.array(z.strictObject({ ref: Id, note: z.string().optional() })).min(1),
  /** Everyday words that may be marked in these voices only (`scare`: held in quotation marks or after "so-called"). */
  voices: z
    .array(z.enum(['own', 'attributed', 'quoted', 'scare']))
    .min(1)
    .optional(),
  /** True: any term of up to three words in quotation marks is a form, in a North Korean outlet's own copy. */
  anyTerm: z.boolean().optional(),
  needs: z.array(Condition).optional(),
  refuses: z.array(Condition).optional(),
});

/** Attribution cues; see `LexCue` in the engine for the meaning of `slot`. */
export const Cue = z.strictObject({
  id: Id,
  lang: Lang,
  slot: z.enum(['subject', 'before', 'after', 'cites', 'to', 'noun', 'by']),
  forms: z.array(z.string().min(1)).min(1),
  weak: z.boolean().optional(),
  negative: z.boolean().optional(),
});

export const StatusCue = z.strictObject({
  id: Id,
  lang: Lang,
  label: Localized,
  forms: z.array(z.string().min(1)).min(1),
});

export const Event = z.strictObject({
  id: Id,
  date: PartialDate,
  kind: z.enum(['cooperation', 'counter-example', 'background']),
  title: Localized,
  /** One or two neutral sentences. */
  text: Localized,
  /** Ids of outlets and persons. */
  actors: z.array(Id).min(1),
  /** Words that bring it forward on a page that also names the actors. */
  words: z.array(z.string()).default([]),
  refs: Refs,
});

/** One factual sentence of a card. */
export const Statement = z.strictObject({
  text: z.string().min(1),
  /** fact; claim (of an interested party, named in the text); estimate; opinion; quotation. */
  kind: z.enum(['fact', 'claim', 'estimate', 'opinion', 'quotation']),
  refs: Refs,
  /** The date at which it held. */
  asOf: PartialDate,
});

export const Card = z.strictObject({
  id: Id,
  kind: z.enum(['outlet', 'person', 'event', 'narrative', 'practice', 'claim']),
  /** Ids this card is about. */
  about: z.array(Id).min(1),
  title: Localized,
  /** One or two lines. */
  summary: Localized,
  body: z.array(Statement).min(1),
  /** The state's or outlet's self-description. */
  self: Statement.optional(),
  /** An independent description beside it. */
  independent: Statement.optional(),
  /** What is not known. */
  notKnown: z.string().optional(),
  /** When it is shown (see `LexCard`); default: whenever one of `about` is found. */
  show: z
    .strictObject({
      on: z.array(Id).min(1),
      and: z.array(Id).optional(),
      /** `chain`: an attribution with several links; `channel`: somebody told it to the outlet; `scare`: a framing held at a distance. */
      finding: z
        .enum([
          'mention',
          'attribution',
          'chain',
          'channel',
          'dateline',
          'credit',
          'byline',
          'link',
          'framing',
          'scare',
          'status',
        ])
        .optional(),
      /** Outlets that the very same finding names as well: the distributor of a credit, another link of a chain. */
      same: z.array(Id).optional(),
      /** One of these must stand in the article, too; `~` at the end allows any ending. */
      words: z.array(z.string().min(1)).min(1).optional(),
    })
    .optional(),
  /**
   * Smaller comes first. 1–19 the agreement and the subjects, 20–39 one card a kind of finding, 40–59 narratives, 60–99
   * persons and cooperation, 186–299 claims and background, 300–379 practice in general, 380–399 leaders, 400 context outlets.
   */
  rank: z.number().int().min(0).max(999).default(500),
  reviewed: FullDate,
});

/** Families and the files they live in (`assets/dataset/<family>/*.yml` or `<family>.yml`), each file an array. */
export const families = {
  references: Reference,
  outlets: Outlet,
  persons: Person,
  names: Name,
  'false-friends': FalseFriend,
  narratives: Narrative,
  phrases: Phrase,
  cues: Cue,
  statuses: StatusCue,
  events: Event,
  cards: Card,
} as const;

/** `assets/dataset/dataset.yml`: version (a date), licence and contact. */
export const DatasetInfo = z.strictObject({
  version: FullDate,
  licence: z.string(),
  staleAfterDays: z.number().int().positive(),
});

export const Dataset = z.strictObject({
  info: DatasetInfo,
  references: z.array(Reference),
  outlets: z.array(Outlet),
  persons: z.array(Person),
  names: z.array(Name),
  'false-friends': z.array(FalseFriend),
  narratives: z.array(Narrative),
  phrases: z.array(Phrase),
  cues: z.array(Cue),
  statuses: z.array(StatusCue),
  events: z.array(Event),
  cards: z.array(Card),
});

export type Reference = z.infer<typeof Reference>;
export type Outlet = z.infer<typeof Outlet>;
export type Person = z.infer<typeof Person>;
export type Name = z.infer<typeof Name>;
export type FalseFriend = z.infer<typeof FalseFriend>;
export type Narrative = z.infer<typeof Narrative>;
export type Phrase = z.infer<typeof Phrase>;
export type Cue = z.infer<typeof Cue>;
export type StatusCue = z.infer<typeof StatusCue>;
export type Event = z.infer<typeof Event>;
export type Statement = z.infer<typeof Statement>;
export type Card = z.infer<typeof Card>;
export type DatasetInfo = z.infer<typeof DatasetInfo>;
export type Dataset = z.infer<typeof Dataset>;
export type Family = keyof typeof families;
