/** The gate as it runs on every page: a few regular expressions over raw text, in order of how soon they can decide. */
import { plain } from './plain.ts';

/** Forms of one script and one letter-case rule. */
export interface GatePattern {
  /** With the flag `g`; the right border is part of it. */
  readonly find: RegExp;
  /** The first letter of a match must be a capital. */
  readonly title?: boolean;
}

/** Forms that count only where one of the words stands on the page as well: a necessary condition, not the engine's. */
export interface GateGroup {
  readonly forms: readonly GatePattern[];
  /** All must be found. */
  readonly needs: readonly RegExp[];
}

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

/** Makes a gate of its data. */
export function makeGate({ always, groups, hosts }: GateData): Gate {
  const known = new Set(hosts);
  return {
    opens(text) {
      const level = plain(text);
      if (always.some((pattern) => fires(pattern, level))) return true;
      return groups.some(
        ({ forms, needs }) =>
          forms.some((pattern) => fires(pattern, level)) && needs.every((words) => words.test(level)),
      );
    },
    opensAt(host) {
      for (let rest = host.toLowerCase(); rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
        if (known.has(rest)) return true;
        if (!rest.includes('.')) return false;
      }
      return false;
    },
  };
}

function fires({ find, title }: GatePattern, text: string): boolean {
  find.lastIndex = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    if (!glued(text.charAt(match.index - 1), match[0].charAt(0)) && !(title && beginsSmall(match[0])))
      return true;
    find.lastIndex = match.index + 1;
  }
  return false;
}

const letters = [
  // Latin, Greek and Cyrillic words have borders, digits count as part of a word …
  /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]/,
  // … and nothing precedes a name in Hangul, or in katakana within a run of it.
  /[\uac00-\ud7a3]/,
  /[\u30a1-\u30fa\u30fc-\u30ff]/,
];

function glued(before: string, first: string): boolean {
  return before !== '' && letters.some((script) => script.test(before) && script.test(first));
}

function beginsSmall(match: string): boolean {
  for (const char of match) {
    const lower = char.toLowerCase();
    if (lower !== char.toUpperCase()) return char === lower;
  }
  return false;
}
