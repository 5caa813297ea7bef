/**
 * North Korean spelling as a sign of whose words a Korean text carries: ㄹ and ㄴ stay at the head of a word ("로동", "력사",
 * "녀성"), and some foreign names are written another way ("로씨야", "따쓰통신"). A sign, never a finding by itself.
 * Source: the standard language rules of both states; forms seen in the state's own texts.
 */
import type { Span } from '../types.ts';

/** Heads of words that the southern standard writes with another first syllable. */
const HEADS =
  '로동|로력|로선|로씨야|로인|락관|란폭|래일|랭전|량국|량심|련대|련방|련합|렬사|령도|령토|례의|론평|룡성|류학|륙군|률동|리념|리론|리유|리익|림시|립장|력량|력사|녀성|녀자|따쓰|꾸바|뽈스까|웽그리아|윁남|미싸일|땅크|꾸르스크';
const SIGN = new RegExp(`(?<![가-힣])(?:${HEADS})[가-힣]*`, 'g');

/** The words of `text` in North Korean spelling, in order; empty when there is none. Names of
 * persons and streets that the South writes alike (리용호, 려명거리) do not count. */
export function northKoreanSpellings(text: string): Span[] {
  return [...text.matchAll(SIGN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
