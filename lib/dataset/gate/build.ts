/**
 * Lexicon → gate: the names of subjects and the phrases that may be marked alone, as a few regular expressions.
 * Forms that hold another form of the gate are left out, since that one opens it; a test shows that nothing the engine
 * marks is missed.
 */
import type { LexCondition, LexForm, Lexicon } from '../../engine/lexicon.ts';
import { plain } from './plain.ts';
import { triePattern } from './trie.ts';

type Case = LexForm['case'];

/** One form, levelled. */
interface GateForm {
  readonly text: string;
  readonly case: Case;
}

/** Sources of the regular expressions; `makeGate` takes them compiled. */
export interface GateSource {
  readonly always: readonly PatternSource[];
  readonly groups: readonly { readonly forms: readonly PatternSource[]; readonly needs: readonly string[] }[];
  readonly hosts: readonly string[];
}

export interface PatternSource {
  readonly source: string;
  readonly flags: 'g' | 'gi';
  readonly title: boolean;
}

/** Scripts whose words end at a border, each with what may not follow. */
const borders: readonly (readonly [RegExp, string])[] = [
  [/[0-9A-Za-z]$/, '(?![0-9A-Za-z\\u0400-\\u052f])'],
  [/[\u0400-\u052f]$/, '(?![0-9A-Za-z\\u0400-\\u052f])'],
  [/[\u0370-\u03ff]$/, '(?![\\u0370-\\u03ff])'],
  [/[\u0620-\u06ff]$/, '(?![\\u0620-\\u06d3])'],
];
const ending = '[0-9A-Za-z\\u0400-\\u052f]{0,4}';
const firstScripts: readonly RegExp[] = [
  /^[ -~]/,
  /^[\u0370-\u052f]/,
  /^[\u0590-\u08ff]/,
  /^[\u1100-\u11ff\uac00-\ud7a3]/,
];

/** Builds the sources for a lexicon. */
export function gateSource(lexicon: Lexicon): GateSource {
  const subjects = new Set(lexicon.entities.filter((one) => one.role === 'subject').map((one) => one.id));
  const names = lexicon.names.filter((name) => subjects.has(name.entity));
  const phrases = lexicon.phrases.map((phrase) => ({
    ...phrase,
    forms: phrase.forms.filter((form) => form.tier === 'alone' && form.attested),
  }));
  const entries = [...names, ...phrases].filter((entry) => entry.forms.length > 0);
  const always = withoutHolders(
    entries.filter((one) => !one.needs?.length).flatMap((one) => one.forms.map(level)),
  );
  return {
    always: patternsOf(always),
    groups: groupsOf(
      entries.filter((one) => one.needs?.length),
      always,
    ),
    hosts: lexicon.domains
      .filter((one) => subjects.has(one.entity) && !one.path)
      .map((one) => one.host)
      .sort(),
  };
}

interface Entry {
  readonly forms: readonly LexForm[];
  readonly needs?: readonly LexCondition[];
}

/** Entries with the same conditions share a group. */
function groupsOf(entries: readonly Entry[], always: readonly GateForm[]): GateSource['groups'] {
  const byNeeds = new Map<string, { needs: readonly LexCondition[]; forms: GateForm[] }>();
  for (const { needs = [], forms } of entries) {
    const key = JSON.stringify(needs.map(({ anyOf }) => anyOf));
    const group = byNeeds.get(key) ?? { needs, forms: [] };
    group.forms.push(...forms.map(level));
    byNeeds.set(key, group);
  }
  return [...byNeeds.values()]
    .map(({ needs, forms }) => ({
      forms: patternsOf(withoutHolders(forms.filter((form) => !always.some((one) => holds(form, one))))),
      needs: needs.map(({ anyOf }) => wordsPattern(anyOf)),
    }))
    .filter(({ forms }) => forms.length > 0);
}

function level({ text, case: letters }: LexForm): GateForm {
  return { text: plain(text).trim(), case: letters };
}

/** Leaves out forms that hold another, shorter one as whole words. */
function withoutHolders(forms: readonly GateForm[]): GateForm[] {
  const kept: GateForm[] = [];
  for (const form of [...forms].sort((a, b) => a.text.length - b.text.length)) {
    if (!kept.some((one) => holds(form, one))) kept.push(form);
  }
  return kept;
}

/** True when every text that `whole` matches is one that `part` matches as well. */
function holds(whole: GateForm, part: GateForm): boolean {
  const free =
    part.case === 'any' || (part.case === 'title' && whole.case === 'title' && sameStart(whole, part));
  const rigid = part.case === whole.case && (part.case === 'exact' || part.case === 'upper');
  if (!free && !rigid && !(part.case === 'title' && whole.case === 'exact')) return false;
  if (part.text.includes('~') && !whole.text.includes(part.text)) return false;
  const [haystack, needle] = rigid
    ? [whole.text, part.text]
    : [whole.text.toLowerCase(), part.text.toLowerCase()];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (part.case === 'title' && !isCapital(whole.text.charAt(at))) continue;
    if (isBorder(haystack, at) && isBorder(haystack, at + needle.length)) return true;
  }
  return false;
}

function sameStart(whole: GateForm, part: GateForm): boolean {
  return whole.text.toLowerCase().startsWith(part.text.toLowerCase());
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** White space or the end of the form: a border in every script. */
function isBorder(text: string, at: number): boolean {
  return at === 0 || at === text.length || text.charAt(at) === ' ' || text.charAt(at - 1) === ' ';
}

/** A few patterns for many forms: by letter-case rule, first script and border. */
function patternsOf(forms: readonly GateForm[]): PatternSource[] {
  const groups = new Map<string, { rule: Rule; border: string; forms: GateForm[] }>();
  for (const form of forms) {
    const rule = ruleOf(form.case);
    const border = borders.find(([last]) => last.test(form.text))?.[1] ?? '';
    const script = firstScripts.findIndex((first) => first.test(form.text));
    const key = `${rule} ${script} ${border}`;
    const group = groups.get(key) ?? { rule, border, forms: [] };
    group.forms.push(form);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ rule, border, forms: some }) => ({
    source: `(?:${triePattern(some.map((form) => atomsOf(form, rule)))})${border}`,
    flags: rule === 'exact' ? 'g' : 'gi',
    title: rule === 'title',
  }));
}

type Rule = 'exact' | 'title' | 'any';

/** A form of capitals alone is found exactly. */
function ruleOf(letters: Case): Rule {
  return letters === 'upper' ? 'exact' : letters;
}

function atomsOf({ text }: GateForm, rule: Rule): string[] {
  const written = rule === 'exact' ? text : text.toLowerCase();
  return [...written].map(atomOf);
}

/** Where the engine's folding levels variants, the pattern takes any of them. */
function atomOf(char: string): string {
  switch (char) {
    case ' ':
      return '\\s+';
    case '~':
      return ending;
    case "'":
    case '\u2019':
      return "['`\\u00b4\\u02b9\\u02bc\\u2018-\\u201b\\u2032\\u2039\\u203a]";
    case '"':
    case '\u00ab':
    case '\u00bb':
    case '\u201c':
    case '\u201d':
    case '\u201e':
      return '["\\u00ab\\u00bb\\u201c-\\u201f\\u2033]';
    case '-':
    case '\u2010':
    case '\u2011':
    case '\u2013':
    case '\u2014':
      return '[-\\u2010-\\u2015\\u2212]';
    default:
      return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
  }
}

/** Any of the words, in any letter case, without borders: a condition the engine's own can only narrow. */
function wordsPattern(words: readonly string[]): string {
  const forms = withoutHolders(
    words.map((word) => ({ text: plain(word).toLowerCase().trim(), case: 'any' as const })),
  );
  const stems = forms.filter(
    (form) => !forms.some((other) => other !== form && form.text.includes(other.text)),
  );
  return triePattern(stems.map((form) => [...form.text].map(atomOf)));
}
