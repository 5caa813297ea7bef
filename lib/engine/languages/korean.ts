import { readKorean } from '../attribution/korean.ts';
import { koreanSpeech } from '../sourcing/speech-korean.ts';
import type { RunOn } from './run-on.ts';

/** How Korean is read. */
export const korean: RunOn = { sentence: readKorean, speech: koreanSpeech };
