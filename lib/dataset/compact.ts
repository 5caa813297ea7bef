/**
 * The lexicon as the reader carries it: the same content in a form that compresses well and unpacks fast. Forms, by
 * far the largest part, become one string a name: groups `lang.case` with their texts, instead of an object each.
 */
import type { LexBlocker, LexForm, Lexicon, LexName, LexPhrase } from '../engine/lexicon.ts';

type Tier = LexPhrase['forms'][number]['tier'];
type Packed<T extends { readonly forms: unknown }> = Omit<T, 'forms'> & { readonly forms: string };

/** Plain JSON; only `unpack` knows what is in it. */
export interface PackedLexicon extends Omit<Lexicon, 'names' | 'blockers' | 'phrases'> {
  readonly names: readonly Packed<LexName>[];
  readonly blockers: readonly Packed<LexBlocker>[];
  readonly phrases: readonly Packed<LexPhrase>[];
}

const groupMark = '\n';
const textMark = '|';
const cases = ['exact', 'upper', 'title', 'any'] as const;
const tiers: readonly Tier[] = ['alone', 'with-actor', 'attributed-only'];

/** Makes the compact form. `unpack(pack(lexicon))` is deeply equal to `lexicon`. */
export function pack(lexicon: Lexicon): PackedLexicon {
  return {
    ...lexicon,
    names: lexicon.names.map((name) => ({ ...name, forms: packForms(name.forms, formKey) })),
    blockers: lexicon.blockers.map((one) => ({ ...one, forms: packForms(one.forms, formKey) })),
    phrases: lexicon.phrases.map((one) => ({ ...one, forms: packForms(one.forms, phraseKey) })),
  };
}

/** The lexicon again. */
export function unpack(packed: PackedLexicon): Lexicon {
  return {
    ...packed,
    names: packed.names.map((name) => ({ ...name, forms: unpackForms(name.forms, formOf) })),
    blockers: packed.blockers.map((one) => ({ ...one, forms: unpackForms(one.forms, formOf) })),
    phrases: packed.phrases.map((one) => ({ ...one, forms: unpackForms(one.forms, phraseFormOf) })),
  };
}

/** Neighbours with the same key share a group, so the order of the forms stays as it is. */
function packForms<F extends LexForm>(forms: readonly F[], keyOf: (form: F) => string): string {
  let last: string | undefined;
  let out = '';
  for (const form of forms) {
    const key = keyOf(form);
    if (key !== last) out += `${last === undefined ? '' : groupMark}${key}`;
    out += `${textMark}${form.text}`;
    last = key;
  }
  return out;
}

function unpackForms<F>(packed: string, formFrom: (key: string, text: string) => F): F[] {
  const forms: F[] = [];
  if (packed === '') return forms;
  for (const group of packed.split(groupMark)) {
    const [key = '', ...texts] = group.split(textMark);
    for (const text of texts) forms.push(formFrom(key, text));
  }
  return forms;
}

/** `ru0`: language and case. */
function formKey(form: LexForm): string {
  return `${form.lang}${cases.indexOf(form.case)}`;
}

function formOf(key: string, text: string): LexForm {
  return { text, lang: key.slice(0, -1), case: cases[Number(key.at(-1))] ?? 'exact' };
}

/** `ru301`: language, case, tier, attested. */
function phraseKey(form: LexPhrase['forms'][number]): string {
  return `${formKey(form)}${tiers.indexOf(form.tier)}${form.attested ? 1 : 0}`;
}

function phraseFormOf(key: string, text: string): LexPhrase['forms'][number] {
  const tier = tiers[Number(key.at(-2))] ?? 'attributed-only';
  return { ...formOf(key.slice(0, -2), text), tier, attested: key.endsWith('1') };
}
