import { readChinese } from '../attribution/chinese.ts';
import { cjkSpeech } from '../sourcing/speech-cjk.ts';
import type { RunOn } from './run-on.ts';

/** How Chinese is read. */
export const chinese: RunOn = { sentence: readChinese, speech: cjkSpeech };
