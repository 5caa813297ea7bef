/** Whether the tier of a phrase allows a mark where it stands. */

import type { Occurrences } from '../conditions.ts';
import type { ReadBlock } from '../reading.ts';
import type { SpeechBySentence } from '../sourcing/speech.ts';
import { fold } from '../text/fold.ts';
import type { SourceRef, Span } from '../types.ts';
import { isStudied, isTopic } from './distance.ts';
import { hasFloor, isStranger, type Turn } from './floor.ts';
import type { Page } from './page.ts';
import type { PhraseHit } from './phrase-index.ts';
import { namesOther, namesState } from './state-words.ts';
import { lastAround, type Statement, sentenceIndexAt, type VoiceOf } from './voice.ts';

/** A phrase found, with what is known around it. */
export interface Candidate {
  readonly read: ReadBlock;
  readonly hit: PhraseHit;
  readonly speeches: SpeechBySentence;
  readonly statements: readonly Statement[];
  readonly carried?: SourceRef;
  readonly lastNamed?: SourceRef;
  readonly turns: readonly Turn[];
  /** The block belongs to a statement that is given whole. */
  readonly given: boolean;
  /** What conditions were already looked for in this block. */
  readonly seen: Occurrences;
}

/** The same with its sentence and its voice. */
export interface Judged extends Candidate {
  readonly sentence: Span;
  readonly voice: VoiceOf;
}

/** Why the tier forbids a mark, or null. */
export function outsideTier(page: Page, judged: Judged): string | null {
  const { hit, voice } = judged;
  const { phrase, form } = hit;
  if (phrase.voices && !phrase.voices.includes(voice.voice)) return 'abstain.everydayWord';
  if (phrase.anyTerm && !page.wireCopy) return 'abstain.everydayWord';
  if (isOtherSpeaker(page, judged)) return 'abstain.otherSpeaker';
  if (isTopical(page, judged)) return 'abstain.topic';
  if (isEverydayWord(page, judged)) return 'abstain.everydayWord';
  if (form.tier === 'alone' && form.attested) return null;
  if (page.wireCopy || actorInSentence(page, judged)) return null;
  if (hasFloor(judged.turns, { block: judged.read.index, at: hit.start }, voice)) return null;
  if (voice.voice === 'quoted' && !voice.by?.words && mayBeState(page, judged)) return null;
  if (!page.hasActor && !(voice.voice !== 'own' && page.namesState)) return 'abstain.noActor';
  if (form.tier === 'with-actor' && form.attested) return null;
  return form.attested ? 'abstain.tier' : 'abstain.unattested';
}

/** Nobody is known to speak the quotation: one of the two states is named beside it, or the page tells of nobody else. */
function mayBeState(page: Page, { read, hit, turns }: Judged): boolean {
  const { text } = read.block;
  const quote = lastAround(read.quotes, hit);
  if (turns.length === 0 && page.told.size > 0) return true;
  const behind = quote && fold(/^[^.!?]*/.exec(text.slice(quote.end, quote.end + BESIDE))?.[0] ?? '').text;
  return behind !== undefined && namesState(behind) && !namesOther(behind);
}

/** How far behind a quotation its speaker is looked for (UTF-16 units). */
const BESIDE = 120;

/** Whoever but KCNA says "provocation" or "reckless" in words of its own gives nobody's wording. */
function isEverydayWord({ koreanCopy }: Page, { hit, voice }: Judged): boolean {
  if (hit.form.tier !== 'quoted-only' || koreanCopy) return false;
  return voice.voice === 'own' || voice.voice === 'attributed';
}

/** The words stand in the mouth of a subject or of a speaker of the two states. */
export function isStateMouth(page: Page, { voice, by, attribution }: VoiceOf): boolean {
  if (voice === 'own') return false;
  if (attribution && page.entities.get(attribution.entity)?.role === 'subject') return true;
  return by !== undefined && isState(page, by.words);
}

function isState({ namesKim }: Page, words: string): boolean {
  return (namesKim && words === 'Kim') || namesState(fold(words).text);
}

/** A critic, an analyst or another government says it; without marks, KCNA tells what its opponents say in its own words. */
function isOtherSpeaker({ koreanCopy }: Page, { hit, voice }: Judged): boolean {
  if (koreanCopy && (voice.voice === 'attributed' || voice.rule === 'framing.voice.given')) return false;
  if (voice.attribution || isHeld(hit, voice) || !voice.by) return false;
  return namesOther(fold(voice.by.words).text);
}

/** Marks around a characteristic term are the text's own; an everyday word in marks is still whoever's speaks. */
function isHeld({ form }: Judged['hit'], { voice }: VoiceOf): boolean {
  return voice === 'scare' && form.tier !== 'quoted-only';
}

/** The phrase is the subject of a study or of criticism, in the text's own words. */
function isTopical(page: Page, { read, hit, sentence, voice }: Judged): boolean {
  if (voice.voice !== 'own' || page.wireCopy) return false;
  if (isTopic(read.block.text, hit.start, hit.end)) return true;
  return (
    hit.phrase.narrative === 'info_war' && isStudied(read.block.text.slice(sentence.start, sentence.end))
  );
}

/** A subject's name, its statement, or a speaker of the two states in the same sentence. */
function actorInSentence(page: Page, { read, hit, sentence, voice, speeches }: Judged): boolean {
  const isSubject = (id: string): boolean => page.entities.get(id)?.role === 'subject';
  if (voice.attribution && isSubject(voice.attribution.entity)) return true;
  if (voice.by && isState(page, voice.by.words)) return true;
  if (
    read.mentions.some(
      (one) => one.start >= sentence.start && one.end <= sentence.end && isSubject(one.entity),
    )
  ) {
    return true;
  }
  const spoken = voice.voice !== 'own' || speeches.has(sentenceIndexAt(read, hit.start));
  const stranger = !isHeld(hit, voice) && isStranger(voice) && !voice.attribution;
  if (!spoken || stranger) return false;
  return namesState(fold(read.block.text.slice(sentence.start, sentence.end)).text);
}
