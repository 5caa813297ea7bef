import { readChinese } from '../attribution/chinese.ts';
import { chineseQuotes } from '../attribution/chinese-quotes.ts';
import { cjkSpeech } from '../sourcing/speech-cjk.ts';
import type { Ways } from './ways.ts';

/** How Chinese is read. */
export const chinese: Ways = { sentence: readChinese, speech: cjkSpeech, quotes: chineseQuotes };
