import { readKorean } from '../attribution/korean.ts';
import { koreanQuotes } from '../attribution/korean-quotes.ts';
import { koreanNaming } from '../sourcing/naming.ts';
import { koreanSpeech } from '../sourcing/speech-korean.ts';
import type { Ways } from './ways.ts';

/** How Korean is read. */
export const korean: Ways = {
  sentence: readKorean,
  speech: koreanSpeech,
  quotes: koreanQuotes,
  naming: koreanNaming,
};
