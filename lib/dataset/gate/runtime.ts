/** The gate as it runs on every page: a few regular expressions over raw text. No lookbehind, no flag `u` or `v`. */
import { plain } from './plain.ts';

/**
 * Forms of one script and one letter-case rule, which the first letter names (`e` exact, `t` first letter a capital,
 * `a` any), as a regular expression in the short spelling that {@link expanded} spells out.
 */
export type GatePattern = `${'e' | 't' | 'a'}${string}`;

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

type Finder = (text: string) => boolean;

/** Makes a gate of its data. */
export function makeGate({ always, groups, hosts }: GateData): Gate {
  const finders = always.map(finderOf);
  const conditional = groups.map(({ forms, needs }) => ({
    forms: forms.map(finderOf),
    needs: needs.map((words) => new RegExp(expanded(words), 'i')),
  }));
  const known = new Set(hosts);
  return {
    opens(text) {
      const level = plain(text);
      if (finders.some((fires) => fires(level))) return true;
      return conditional.some(
        ({ forms, needs }) =>
          forms.some((fires) => fires(level)) && needs.every((words) => words.test(level)),
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
  const rule = pattern.charAt(0);
  const find = new RegExp(expanded(pattern.slice(1)), rule === 'e' ? 'g' : 'gi');
  return (text) => {
    find.lastIndex = 0;
    for (let match = find.exec(text); match; match = find.exec(text)) {
      const free = !glued(text.charAt(match.index - 1), match[0].charAt(0));
      if (free && !(rule === 't' && beginsSmall(match[0]))) return true;
      find.lastIndex = match.index + 1;
    }
    return false;
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
