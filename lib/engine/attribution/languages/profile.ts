/** What the reader of spaced scripts must know of a language besides its cues: closed word lists and word order. */
import type { Naming } from '../../sourcing/naming.ts';
import { foldText } from '../../text/fold.ts';
import { type ClassName, classNames, DESC, HEAD } from '../word-class.ts';

/** A language as it is written down: words separated by spaces, any spelling (they are folded); "~" allows any ending of up to four letters. */
export interface LanguageData {
  readonly lang: string;
  readonly words: { readonly [name in ClassName]?: string };
  /** Kind of outlet each descriptor means (`agency`, `newspaper` …); what is not listed here fits any. */
  readonly types: { readonly [type: string]: string };
  /** "said KCNA" needs a comma, a quotation or the sentence's start before it (English). */
  readonly strictInversion?: boolean;
  /** An anaphor needs a definite word before it. */
  readonly articles?: boolean;
  /** "сообщил ТАСС вирусолог": a verb before a bare name may tell the outlet something. */
  readonly bareDative?: boolean;
  /** Determiners that make the outlet the one who is told something: German "der Agentur". */
  readonly dativeArticles?: string;
  /** Descriptors in the dative, where no article shows it: Polish "powiedział agencji TASS". */
  readonly dativeNouns?: string;
  /** "wurde von der Agentur TASS zitiert": the participle stands behind the agent. */
  readonly verbLast?: boolean;
  readonly naming?: Naming;
  /** Nouns that speak without a name (`sourcing/speakers.ts`). */
  readonly speakers?: string;
}

/** A language, ready to use. */
export interface Profile {
  readonly data: LanguageData;
  /** Classes of a folded word (bits of `word-class.ts`); 0 for a word of no list. */
  readonly classOf: (folded: string) => number;
  /** Outlet type a folded descriptor means; empty for any. */
  readonly typeOf: (folded: string) => string;
  readonly isDativeArticle: (folded: string) => boolean;
  readonly isDativeNoun: (folded: string) => boolean;
  readonly isSpeaker: (folded: string) => boolean;
}

/** Makes a language ready. */
export function profileOf(data: LanguageData): Profile {
  const words = new Stems<number>((a, b) => a | b);
  for (const [name, list] of Object.entries(data.words)) {
    for (const word of list.split(/\s+/)) words.add(word, classNames[name as ClassName]);
  }
  const types = new Stems<string>((a) => a);
  for (const [type, list] of Object.entries(data.types)) {
    for (const word of list.split(/\s+/)) {
      words.add(word, type === 'report' ? HEAD : DESC);
      types.add(word, type);
    }
  }
  const speakers = new Stems<true>(() => true);
  for (const word of (data.speakers ?? '').split(/\s+/)) speakers.add(word, true);
  const datives = new Set((data.dativeArticles ?? '').split(' '));
  const dativeNouns = new Set((data.dativeNouns ?? '').split(' '));
  return {
    data,
    classOf: (folded) => words.get(folded) ?? 0,
    typeOf: (folded) => types.get(folded) ?? '',
    isDativeArticle: (folded) => datives.has(folded),
    isDativeNoun: (folded) => dativeNouns.has(folded),
    isSpeaker: (folded) => speakers.get(folded) === true,
  };
}

/** Words and stems with a value each. */
class Stems<T> {
  private readonly whole = new Map<string, T>();
  private readonly stems = new Map<string, T>();
  private readonly join: (a: T, b: T) => T;

  constructor(join: (a: T, b: T) => T) {
    this.join = join;
  }

  add(word: string, value: T): void {
    if (word === '') return;
    const stem = word.endsWith('~');
    const map = stem ? this.stems : this.whole;
    const key = foldText(stem ? word.slice(0, -1) : word);
    const known = map.get(key);
    map.set(key, known === undefined ? value : this.join(known, value));
  }

  get(folded: string): T | undefined {
    let found = this.whole.get(folded);
    for (let cut = 0; cut <= 4 && cut < folded.length; cut++) {
      const value = this.stems.get(cut === 0 ? folded : folded.slice(0, -cut));
      if (value !== undefined) found = found === undefined ? value : this.join(found, value);
    }
    return found;
  }
}
