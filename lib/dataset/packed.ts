/**
 * The lexicon as the reader carries it: in parts (`parts.ts`), each in a form that compresses well and unpacks fast.
 *
 * Most of it is lines of fields. Forms, by far the largest part, are kept by language instead of by entry, since like
 * compresses best beside like: one string for each language, letter case and tier, with a line for each entry that has
 * such forms. Inflected names are written once, with the numbers of their endings. An entry's own fields stand in the
 * base part alone; the others name it by its number.
 */
import type { LanguageData } from '../engine/attribution/languages/profile.ts';
import type { LexCard, LexCondition, LexForm, LexPhrase } from '../engine/lexicon.ts';

export type Tier = LexPhrase['forms'][number]['tier'];
export type PhraseForm = LexPhrase['forms'][number];

/** `ru30` → lines `entry|form|form`; the entry's number is counted on from the line before, in base 36. */
export type Columns = Readonly<Record<string, string>>;

/** What has neither script nor language; lines of fields, see `pack.ts`. */
export interface PackedBase {
  readonly version: string;
  readonly entities: string;
  readonly names: string;
  readonly blockers: string;
  /** How many, and the numbers of those that take any term in marks. */
  readonly phrases: string;
  readonly cards: string;
  readonly events: string;
  readonly domains: string;
  /** A letter for each condition: how far it looks. */
  readonly conditions: string;
}

/** Every phrase but its forms, with the words of its conditions in all scripts. */
export interface PackedFraming {
  readonly phrases: string;
  readonly conditions: string;
  readonly words: string;
}

/** Plain JSON; only `unpack` knows what is in it. */
export interface PackedPart {
  readonly base?: PackedBase;
  readonly names?: Columns;
  readonly blockers?: Columns;
  readonly phrases?: Columns;
  /** What phrases are besides their forms: only needed where one stands. */
  readonly framing?: PackedFraming;
  /** Lines `list|word|word`: words of conditions, then of cards, then of events; numbers counted on as in forms. */
  readonly words?: string;
  /** Rows of endings that inflected names refer to: `nominative|endings`. */
  readonly endings?: string;
  /** By language, lines `id|form|form`. */
  readonly statuses?: Columns;
  /** By language, lines `id|slot and flags|form|form`. */
  readonly cues?: Columns;
  /** What the reader of spaced scripts must know of the part's languages. */
  readonly tables?: readonly LanguageData[];
}

export const lineEnd = '^';
export const mark = '|';
/** `name=3 0`: a name and the row of endings of each of its words. */
export const inflects = '=';

const cases: readonly LexForm['case'][] = ['exact', 'upper', 'title', 'any'];
const tierNumbers: Readonly<Record<Tier, number>> = {
  alone: 0,
  'with-actor': 1,
  'attributed-only': 2,
  'quoted-only': 3,
};
const tiers = Object.keys(tierNumbers) as Tier[];
const reaches: readonly LexCondition['within'][] = ['adjacent', 'sentence', 'block', 'page'];
export const slots = ['subject', 'before', 'after', 'cites', 'to', 'noun', 'by'] as const;

/** `a` for `adjacent` … */
export const reachLetter = (within: LexCondition['within']): string => within.charAt(0);
export const reachOf = (letter: string): LexCondition['within'] =>
  reaches.find((one) => one.startsWith(letter)) ?? 'page';

/** `ru0`: language and case. */
export const formKey = ({ lang, case: letters }: LexForm): string => lang + cases.indexOf(letters);

export function formOf(key: string, text: string): LexForm {
  return { text, lang: key.slice(0, -1), case: cases[Number(key.at(-1))] ?? 'exact' };
}

/** `ru301`: language, case, tier, attested. */
export const phraseKey = (form: PhraseForm): string =>
  `${formKey(form)}${tierNumbers[form.tier]}${form.attested ? 1 : 0}`;

export function phraseFormOf(key: string, text: string): PhraseForm {
  const tier = tiers[Number(key.at(-2))] ?? 'attributed-only';
  return { ...formOf(key.slice(0, -2), text), tier, attested: key.endsWith('1') };
}

/** `2026-03-28-tass-kcna-agreement` → `2026-03-28`; the empty string when the id has none. */
export const dateIn = (id: string): string => /^\d{4}(-\d{2}){0,2}(?=-)/.exec(id)?.[0] ?? '';

export const afterDot = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The entity a name's id speaks of: `kcna-watch.name` → `kcna_watch`, `person.lavrov` → `lavrov`. */
export function entityIn(id: string): string {
  const [head = '', tail = ''] = id.split('.');
  return head === 'person' ? tail : head.replaceAll('-', '_');
}

/** Rank of the cards that only say what an outlet is; those about one outlet are not written out. */
export const outletCard = (id: string): LexCard => ({ card: `outlet.${id}`, on: [id], rank: 400 });
