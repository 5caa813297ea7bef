import { readSpaced } from '../attribution/spaced.ts';
import { spacedSpeech } from '../sourcing/speech-spaced.ts';
import type { Ways } from './ways.ts';

/** How languages are read that put spaces between words and have a table of words. */
export const spaced: Ways = { sentence: readSpaced, speech: spacedSpeech };
