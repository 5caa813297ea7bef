/** The gate as it runs on every page: a few regular expressions over raw text. No lookbehind, no flag `u` or `v`. */
import { levelledClasses, plain } from './plain.ts';
import { heads, whole } from './trie.ts';

/** What forms begin with: `l` Latin, `c` Greek and Cyrillic, `s` Semitic, `h` Hangul, `o` other letters, `a` anything. */
export type GateScript = 'l' | 'c' | 's' | 'h' | 'o' | 'a';
/** The letter-case rule (`e` exact, `t` first letter a capital, `a` any) and the script. */
export type GateKind = `${'e' | 't' | 'a'}${GateScript}`;

/** Forms of one kind as a regular expression in the short spelling that {@link expanded} spells out. */
export type GatePattern = `${GateKind}${string}`;

/** Forms that count only where other words stand on the page as well: a necessary condition, not the engine's own. */
export interface GateGroup {
  readonly forms: readonly GatePattern[];
  /** All must be found, in any letter case. */
  readonly needs: readonly string[];
}

/** Plain JSON, so that the gate of a pack can be stored. */
export interface GateData {
  /** Any match opens. */
  readonly always: readonly GatePattern[];
  readonly groups: readonly GateGroup[];
  /** Hosts of subject outlets; a page of theirs opens by its address. */
  readonly hosts: readonly string[];
}

/** What forms met so far still ask for: by group, the expressions of the words that are not found yet. */
export type Missing = Map<number, readonly (() => RegExp)[]>;

export interface Gate {
  /**
   * True when the text may name a subject. It is the text as the page has it: block elements parted by white space,
   * inline elements not parted at all, title and description in front. False is certain, but for forms that ask for
   * words elsewhere on the page: those are noted in `missing`.
   */
  opens(text: string, missing?: Missing): boolean;
  /** True when `text`, another part of the page, holds the words that a form met before still asks for. */
  answers(text: string, missing: Missing): boolean;
  /** True on the sites of subject outlets. */
  opensAt(host: string): boolean;
}

/** A text to look in, levelled, and what is known of it. */
interface Looked {
  readonly text: string;
  readonly small: string;
  /** Can a form of this kind stand in it? */
  readonly may: (kind: GateKind) => boolean;
}

/** Says of a text whether it holds a form. */
type Finder = (looked: Looked) => boolean;

/** Makes a gate of its data. */
export function makeGate({ always, groups, hosts }: GateData): Gate {
  const finders = lazily(() => always.map(finderOf));
  const asking = groups.flatMap(({ forms }) => forms);
  const beginnings = byKind([...always, ...asking], heads);
  const wholes = byKind(asking, whole);
  const conditional = lazily(() =>
    groups.map(({ forms, needs }) => ({
      forms: forms.map(finderOf),
      needs: needs.map((words) => lazily(() => new RegExp(expanded(whole(words)), 'i'))),
    })),
  );
  return {
    opens(page, missing) {
      const { text, scripts } = levelled(page);
      const looked = { text, small: text.toLowerCase() };
      const may = remembered(looked, beginnings, (kind) => scripts(kind.charAt(1) as GateScript));
      if (finders().some((fires) => fires({ ...looked, may }))) return true;
      if (!asking.some((pattern) => may(kindOf(pattern)))) return false;
      const mayAsk = remembered(looked, wholes, may);
      return conditional().some(({ forms, needs }, group) => {
        if (!forms.some((fires) => fires({ ...looked, may: mayAsk }))) return false;
        const unmet = needs.filter((words) => !words().test(text));
        if (unmet.length > 0) missing?.set(group, unmet);
        return unmet.length === 0;
      });
    },
    answers(page, missing) {
      const text = missing.size > 0 ? plain(page) : '';
      return [...missing].some(([group, needs]) => {
        const unmet = needs.filter((words) => !words().test(text));
        missing.set(group, unmet);
        return unmet.length === 0;
      });
    },
    opensAt(host) {
      const labels = host.toLowerCase().split('.');
      return labels.some((_, index) => hosts.includes(labels.slice(index).join('.')));
    },
  };
}

const kindOf = (pattern: GatePattern): GateKind => pattern.slice(0, 2) as GateKind;

/**
 * A space stands for white space, `~` for an ending, `!` for the end of a word. Endings are bounded, so that no page
 * can make the gate slow.
 */
function expanded(source: string): string {
  return source
    .replaceAll(' ', '\\s+')
    .replaceAll('~', '\\S{0,20}')
    .replaceAll('!', '(?![0-9A-Za-z\\u0370-\\u03ff\\u0400-\\u052f\\u0620-\\u06d3])');
}

function finderOf(pattern: GatePattern): Finder {
  const kind = kindOf(pattern);
  const rule = kind.charAt(0);
  const expression = lazily(() => new RegExp(expanded(whole(pattern.slice(2))), rule === 'e' ? 'g' : 'gi'));
  return ({ text, may }) => {
    if (!may(kind)) return false;
    const find = expression();
    find.lastIndex = 0;
    for (let match = find.exec(text); match; match = find.exec(text)) {
      const free = !glued(text.charAt(match.index - 1), match[0].charAt(0));
      if (free && !(rule === 't' && beginsSmall(match[0]))) return true;
      find.lastIndex = match.index + 1;
    }
    return false;
  };
}

/** Prepared when it is first needed: most pages need few of the expressions. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Letters that forms of a script may begin with; Latin ones stand everywhere. */
const letters: Readonly<Partial<Record<GateScript, RegExp>>> = {
  c: /[\u0370-\u052f]/,
  s: /[\u0590-\u08ff]/,
  h: /[\u1100-\u11ff\uac00-\ud7a3]/,
  o: /[\u0531-\u0587\u0900-\u10ff\u1200-\u139f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/,
};
/** Most pages hold nothing of all this, which one look tells. */
const beyondLatin = lazily(
  () =>
    new RegExp(
      `[${[...levelledClasses, ...Object.values(letters)].map(({ source }) => source.slice(1, -1)).join('')}]`,
    ),
);

/** The text as forms are spelt, and whether there are letters of a script in it. */
function levelled(page: string): { text: string; scripts: (script: GateScript) => boolean } {
  const isLatin = !beyondLatin().test(page);
  const text = isLatin ? page : plain(page);
  return { text, scripts: (script) => letters[script]?.test(isLatin ? '' : text) ?? true };
}

/** By what is looked for together; none where there is nothing to look for. */
type Expressions = (like: string) => RegExp | undefined;

/** Searched for in small letters, which is quicker than in any; other scripts than Latin make it less simple. */
const inSmall = 'al';

/** One expression for all patterns of like kind. */
function byKind(patterns: readonly GatePattern[], part: (pattern: string) => string): Expressions {
  return (like) => {
    const sources = patterns.filter((pattern) => likeKind(pattern) === like);
    if (sources.length === 0) return undefined;
    const all = sources.map((pattern) => pattern.slice(2)).join('|');
    return new RegExp(expanded(part(all)), like === inSmall || like.startsWith('e') ? '' : 'i');
  };
}

/** What is looked for together: with or without letter case, and what may begin with anything beside what is Latin. */
function likeKind(kind: string): string {
  return (kind[0] === 'e' ? 'e' : 'a') + (kind[1] === 'a' ? 'l' : kind[1]);
}

/** Looks once for each kind, and only if `first` lets it. */
function remembered(
  { text, small }: Pick<Looked, 'text' | 'small'>,
  expressions: Expressions,
  first: (kind: GateKind) => boolean,
): (kind: GateKind) => boolean {
  const known: Record<string, boolean> = {};
  return (kind) => {
    const like = likeKind(kind);
    known[like] ??= first(kind) && expressions(like)?.test(like === inSmall ? small : text) === true;
    return known[like];
  };
}

const scripts = [
  // Latin, Greek and Cyrillic words have borders, digits count as part of a word …
  /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]/,
  // … and nothing precedes a name in Hangul, or in katakana within a run of it.
  /[\uac00-\ud7a3]/,
  /[\u30a1-\u30fa\u30fc-\u30ff]/,
];

function glued(before: string, first: string): boolean {
  return before !== '' && scripts.some((script) => script.test(before) && script.test(first));
}

function beginsSmall(match: string): boolean {
  for (const char of match) {
    const lower = char.toLowerCase();
    if (lower !== char.toUpperCase()) return char === lower;
  }
  return false;
}
