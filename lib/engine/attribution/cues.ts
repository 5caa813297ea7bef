/** Cues of one language, found on tokens. */
import type { LexCue, Lexicon } from '../lexicon.ts';
import type { Token } from '../reading.ts';
import { tokensOf } from '../text/tokens.ts';
import { once } from './memo.ts';

/** A cue at tokens `[first, end)` of a block. */
export interface CueHit {
  readonly cue: LexCue;
  readonly first: number;
  readonly end: number;
}

interface CueForm {
  readonly cue: LexCue;
  readonly words: readonly string[];
  readonly stems: readonly boolean[];
}

/** Cues of one language by their first word. */
export interface CueIndex {
  readonly whole: ReadonlyMap<string, readonly CueForm[]>;
  readonly stems: ReadonlyMap<string, readonly CueForm[]>;
  /** Forms that a word may begin, kept for words that were met: a text repeats its words. */
  readonly met: Map<string, readonly CueForm[]>;
}

/** The longest cue has this many words; "~" stands for at most {@link ENDING} letters. */
const ENDING = 4;
const nothing: readonly CueHit[] = [];
const noForms: readonly CueForm[] = [];
/** Most words that are kept. */
const MOST_MET = 20_000;
const cache = new WeakMap<Lexicon, Map<string, CueIndex>>();

/** The cues of a BCP 47 primary tag; an empty index for a language without cues. */
export function cuesFor(lexicon: Lexicon, lang: string): CueIndex {
  const byLang = once(cache, lexicon, () => new Map<string, CueIndex>());
  return once(byLang, lang, () => indexOf(lexicon.cues.filter((cue) => cue.lang === lang)));
}

function indexOf(cues: readonly LexCue[]): CueIndex {
  const whole = new Map<string, CueForm[]>();
  const stems = new Map<string, CueForm[]>();
  for (const cue of cues) {
    for (const text of cue.forms) {
      const form = formOf(cue, text);
      const map = form.stems[0] ? stems : whole;
      const key = form.words[0];
      if (key === undefined) continue;
      const list = map.get(key);
      if (list) list.push(form);
      else map.set(key, [form]);
    }
  }
  return { whole, stems, met: new Map() };
}

function formOf(cue: LexCue, text: string): CueForm {
  const words: string[] = [];
  const stems: boolean[] = [];
  for (const part of text.split(' ')) {
    const stem = part.endsWith('~');
    const tokens = tokensOf(stem ? part.slice(0, -1) : part);
    tokens.forEach((token, at) => {
      words.push(token.folded);
      stems.push(stem && at === tokens.length - 1);
    });
  }
  return { cue, words, stems };
}

/** Every cue that begins at token `at` and ends before token `limit`, longest first. */
export function cuesAt(
  index: CueIndex,
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly CueHit[] {
  const folded = tokens[at]?.folded;
  if (folded === undefined) return nothing;
  let hits: CueHit[] | undefined;
  for (const form of formsFrom(index, folded)) {
    if (!fits(form, tokens, at, limit)) continue;
    hits ??= [];
    hits.push({ cue: form.cue, first: at, end: at + form.words.length });
  }
  if (!hits) return nothing;
  return hits.length > 1 ? hits.sort((a, b) => b.end - a.end) : hits;
}

/** Forms whose first word `folded` is, or may be with an ending. */
function formsFrom({ whole, stems, met }: CueIndex, folded: string): readonly CueForm[] {
  const known = met.get(folded);
  if (known) return known;
  const forms = [...(whole.get(folded) ?? noForms)];
  for (let cut = 0; cut <= ENDING && cut < folded.length; cut++) {
    const more = stems.get(cut === 0 ? folded : folded.slice(0, -cut));
    if (more) forms.push(...more);
  }
  const found = forms.length > 0 ? forms : noForms;
  if (met.size < MOST_MET) met.set(folded, found);
  return found;
}

function fits(form: CueForm, tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + form.words.length > limit) return false;
  for (let i = 1; i < form.words.length; i++) {
    if (!sameWord(form.words[i] as string, form.stems[i] as boolean, (tokens[at + i] as Token).folded))
      return false;
  }
  return true;
}

function sameWord(word: string, stem: boolean, folded: string): boolean {
  return stem ? folded.startsWith(word) && folded.length - word.length <= ENDING : folded === word;
}
