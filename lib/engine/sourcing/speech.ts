/**
 * Reported speech of anybody: persons, officials, ministries, "analysts". Lighter than `attribution/`, which knows its
 * outlets; this finds who speaks in the page's own words, for the voice of phrases and for other named sources.
 */
import { waysOf } from '../languages/all.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { headlineSpeech } from './speech-headline.ts';
import type { Speech } from './speech-span.ts';

const cache = new WeakMap<ReadBlock, readonly Speech[]>();

/** All reported speech of a block, in reading order; empty when there is none. Worked out once a block. */
export function speechOf(read: ReadBlock, lexicon: Lexicon): readonly Speech[] {
  const known = cache.get(read);
  if (known) return known;
  const found = headlineSpeech(read);
  let last: Speech | undefined;
  for (let index = 0; index < read.sentences.length; index++) {
    const here = speechIn(read, index, lexicon);
    const goesOn = here.length === 0 && last ? subjunctive(read, index, last) : undefined;
    last = here.at(-1) ?? goesOn;
    for (const one of here) found.push(one);
    if (goesOn) found.push(goesOn);
  }
  cache.set(read, found);
  return found;
}

/** German reported speech goes on in the subjunctive: "Es handele sich um …". */
const SUBJUNCTIVE =
  /(?:^|\s)(?:sei|seien|habe|hätten?|werde|würden?|könne|müsse|solle|wolle|dürfe|handele|gebe|gehe|komme|stehe|führe|bleibe|lasse|brauche|wisse|mache|halte|versuche|bedeute|zeige|drohe)(?=[\s,.])/;

function subjunctive(read: ReadBlock, index: number, last: Speech): Speech | undefined {
  const sentence = read.sentences[index];
  if (read.lang !== 'de' || !sentence) return undefined;
  const { start, end } = sentence;
  if (!SUBJUNCTIVE.test(read.block.text.slice(start, end))) return undefined;
  return { ...last, rule: 'speech.subjunctive.de', sentence: index, content: [{ start, end }] };
}

function speechIn(read: ReadBlock, index: number, lexicon: Lexicon): readonly Speech[] {
  return waysOf(read.lang)?.speech(read, index, lexicon) ?? [];
}

/** Reported speech by the index of its sentence. */
export type SpeechBySentence = ReadonlyMap<number, readonly Speech[]>;

/** {@link speechOf}, by sentence. */
export function speechBySentence(read: ReadBlock, lexicon: Lexicon): SpeechBySentence {
  const map = new Map<number, Speech[]>();
  for (const one of speechOf(read, lexicon)) {
    const list = map.get(one.sentence);
    if (list) list.push(one);
    else map.set(one.sentence, [one]);
  }
  return map;
}
