/**
 * Lexicon → gate: the names of subjects and the phrases that may be marked alone, as a few regular expressions.
 * Forms that hold another form of the gate are left out, since that one opens it; a test shows that nothing the engine
 * marks is missed.
 */
import type { LexCondition, LexForm, Lexicon } from '../../engine/lexicon.ts';
import { plain } from './plain.ts';
import type { GateData, GateKind, GatePattern, GateScript } from './runtime.ts';
import { triePattern } from './trie.ts';

type Case = LexForm['case'];

/** One form, levelled. */
interface GateForm {
  readonly text: string;
  readonly case: Case;
}

/** Alphabets whose words end at a border; the engine knows more, and where in doubt the gate opens. */
const bordered = /[0-9A-Za-z\u0370-\u03ff\u0400-\u052f\u0620-\u06d3]$/;
/**
 * One expression a script keeps its first letters few, which is what makes the search quick, and is left out on pages
 * without that script. A form that begins with a quotation mark may begin with anything.
 */
const firstScripts: readonly (readonly [GateScript, RegExp])[] = [
  ['l', /^[ -~]/],
  ['c', /^[\u0370-\u052f]/],
  ['s', /^[\u0590-\u08ff]/],
  ['h', /^[\u1100-\u11ff\uac00-\ud7a3]/],
  ['o', /^[\u0531-\u0587\u0900-\u10ff\u1200-\u139f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/],
];

function scriptOf(text: string): GateScript {
  return firstScripts.find(([, first]) => first.test(text))?.[0] ?? 'a';
}

/** What a gate is built of. */
export type GateLexicon = Pick<Lexicon, 'entities' | 'names' | 'phrases' | 'domains'>;

/** Builds the sources for a lexicon. */
export function gateData(lexicon: GateLexicon): GateData {
  const subjects = new Set(lexicon.entities.filter((one) => one.role === 'subject').map((one) => one.id));
  const names = lexicon.names.filter((name) => subjects.has(name.entity));
  const phrases = lexicon.phrases.map((phrase) => ({
    ...phrase,
    forms: phrase.forms.filter((form) => form.tier === 'alone' && form.attested),
  }));
  const entries = [...names, ...phrases].filter((entry) => entry.forms.length > 0);
  const always = withoutHolders(
    entries.filter((one) => !one.needs?.length).flatMap((one) => one.forms.flatMap(levelled)),
  );
  const conditional = entries.filter((one) => one.needs?.length);
  return {
    always: patternsOf(always),
    groups: groupsOf(conditional, always),
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
function groupsOf(entries: readonly Entry[], always: readonly GateForm[]): GateData['groups'] {
  const byNeeds = new Map<string, { needs: readonly LexCondition[]; forms: GateForm[] }>();
  for (const { needs = [], forms } of entries) {
    const key = JSON.stringify(needs.map(({ anyOf }) => anyOf));
    const group = byNeeds.get(key) ?? { needs, forms: [] };
    group.forms.push(...forms.flatMap(levelled));
    byNeeds.set(key, group);
  }
  return [...byNeeds.values()]
    .map(({ needs, forms }) => ({
      forms: patternsOf(withoutHolders(forms.filter((form) => !always.some((one) => holds(form, one))))),
      needs: needs.map(({ anyOf }) => wordsPattern(anyOf)),
    }))
    .filter(({ forms }) => forms.length > 0);
}

/** The form as text that needs no levelling has it and, where NFKC spells it otherwise (Thai), as levelled text does. */
function levelled({ text, case: letters }: LexForm): GateForm[] {
  const spellings = new Set([plain(text).trim(), plain(text.normalize('NFKC')).trim()]);
  return [...spellings].map((spelling) => ({ text: spelling, case: letters }));
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

/** A few patterns for many forms: by letter-case rule and first script. */
function patternsOf(forms: readonly GateForm[]): GatePattern[] {
  return [...byKind(forms)].map(([kind, atoms]): GatePattern => `${kind}${triePattern(atoms)}`);
}

/** The forms, stemmed and cut into units of a pattern. */
function byKind(forms: readonly GateForm[]): Map<GateKind, string[][]> {
  const kinds = new Map<GateKind, string[][]>();
  for (const form of forms) {
    const rule = ruleOf(form.case);
    const text = stemmed(form.text);
    const kind: GateKind = `${rule}${scriptOf(text)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), atomsOf(text, rule)]);
  }
  return kinds;
}

/** `e`: letter case counts; `t`: the first letter is a capital; `a`: any. */
type Rule = 'e' | 't' | 'a';
const rules: Readonly<Record<Case, Rule>> = { exact: 'e', upper: 'e', title: 't', any: 'a' };

/** A form of capitals alone is found exactly. */
function ruleOf(letters: Case): Rule {
  return rules[letters];
}

function atomsOf(text: string, rule: Rule): string[] {
  const written = rule === 'e' ? text : text.toLowerCase();
  // An ending at the end may be anything, or nothing.
  return [...[...written.replace(/~$/, '')].map(atomOf), ...(bordered.test(text) ? [border] : [])];
}

/** Where the engine's folding levels variants, the pattern takes anything: that is shorter, and opens hardly more. */
function atomOf(char: string): string {
  if (char === ' ' || char === endingMark) return char;
  if (/['’"«»“”„‐-—!<>-]/u.test(char)) return '.';
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

/**
 * In a form of several words, long words are cut to a stem with any ending, so that all inflected forms of a name
 * become one. Over-long by intent: the gate may open once too often, never once too seldom.
 */
function stemmed(text: string): string {
  const words = text.split(' ');
  if (words.length === 1) return text;
  return words.map((word) => word.replace(longWord, `$1${endingMark}`)).join(' ');
}

const endingMark = '~';
const border = '!';
const longWord = /^([A-Za-z\u0370-\u03ff\u0400-\u052f]{4})[A-Za-z\u0370-\u03ff\u0400-\u052f'’-]+~?$/;

/**
 * Any of the words, in any letter case, cut to their beginnings: a condition the engine's own can only narrow. A word
 * that holds another is left out.
 */
function wordsPattern(words: readonly string[]): string {
  const starts = words.map((word) => plain(word).toLowerCase().trim().replace(wordStart, '$1'));
  const needed = [...new Set(starts)].filter(
    (one, _, all) => !all.some((other) => other !== one && one.includes(other)),
  );
  return triePattern(needed.map((text) => [...text].map(atomOf)));
}

const wordStart = /^([a-z\u0370-\u03ff\u0400-\u052f]{4}).*$/;
