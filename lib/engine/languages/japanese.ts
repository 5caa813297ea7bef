import { readJapanese } from '../attribution/japanese.ts';
import { japaneseQuotes } from '../attribution/japanese-quotes.ts';
import { japaneseNaming } from '../sourcing/naming.ts';
import { cjkSpeech } from '../sourcing/speech-cjk.ts';
import type { Ways } from './ways.ts';

/** How Japanese is read. */
export const japanese: Ways = {
  sentence: readJapanese,
  speech: cjkSpeech,
  quotes: japaneseQuotes,
  naming: japaneseNaming,
};
