/** The gate as it runs on every page: a few regular expressions over raw text. No lookbehind, no flag `u` or `v`. */
import { beginnings } from './beginnings.ts';
import { plain } from './plain.ts';

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

export interface Gate {
  /**
   * True when the text may name a subject. It is the text as the page has it: block elements parted by white space,
   * inline elements not parted at all, title and description in front. False is certain.
   */
  opens(text: string): boolean;
  /** True on the sites of subject outlets. */
  opensAt(host: string): boolean;
}

/** Says of a levelled text whether it holds a form; `may` tells whether any form of a kind can stand in it. */
type Finder = (text: string, may: (kind: GateKind) => boolean) => boolean;

/** Makes a gate of its data. */
export function makeGate({ always, groups, hosts }: GateData): Gate {
  const finders = always.map(finderOf);
  const conditional = groups.map(({ forms, needs }) => ({
    forms: forms.map(finderOf),
    needs: needs.map((words) => lazily(() => new RegExp(expanded(words), 'i'))),
  }));
  const known = new Set(hosts);
  const heads = lazily(() => headsOf([...always, ...groups.flatMap(({ forms }) => forms)]));
  return {
    opens(text) {
      const level = plain(text);
      const may = kindsIn(level, heads());
      if (finders.some((fires) => fires(level, may))) return true;
      return conditional.some(
        ({ forms, needs }) =>
          forms.some((fires) => fires(level, may)) && needs.every((words) => words().test(level)),
      );
    },
    opensAt(host) {
      const labels = host.toLowerCase().split('.');
      return labels.some((_, index) => known.has(labels.slice(index).join('.')));
    },
  };
}

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
  const kind = pattern.slice(0, 2) as GateKind;
  const rule = kind.charAt(0);
  const expression = lazily(() => new RegExp(expanded(pattern.slice(2)), rule === 'e' ? 'g' : 'gi'));
  return (text, may) => {
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

type Heads = Map<GateKind, { readonly patterns: GatePattern[]; readonly expression: () => RegExp }>;

/** One expression a kind for the beginnings of all its forms, so that most pages need no other one prepared. */
function headsOf(patterns: readonly GatePattern[]): Heads {
  const heads: Heads = new Map();
  for (const pattern of patterns) {
    const kind = pattern.slice(0, 2) as GateKind;
    const known = heads.get(kind);
    if (known) known.patterns.push(pattern);
    else heads.set(kind, { patterns: [pattern], expression: lazily(() => expressionOf(kind)) });
  }
  const expressionOf = (kind: GateKind): RegExp => {
    const all = heads.get(kind)?.patterns.map((pattern) => beginnings(pattern.slice(2))) ?? [];
    return new RegExp(expanded(all.join('|')), kind.startsWith('e') ? '' : 'i');
  };
  return heads;
}

function kindsIn(text: string, heads: Heads): (kind: GateKind) => boolean {
  const known: Partial<Record<GateKind, boolean>> = {};
  const look = (kind: GateKind): boolean =>
    letters[kind.charAt(1) as GateScript]?.test(text) !== false &&
    heads.get(kind)?.expression().test(text) !== false;
  return (kind) => {
    known[kind] ??= look(kind);
    return known[kind];
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
