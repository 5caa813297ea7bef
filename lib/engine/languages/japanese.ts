import { readJapanese } from '../attribution/japanese.ts';
import { cjkSpeech } from '../sourcing/speech-cjk.ts';
import type { RunOn } from './run-on.ts';

/** How Japanese is read. */
export const japanese: RunOn = { sentence: readJapanese, speech: cjkSpeech };
