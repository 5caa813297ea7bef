/** "…출국했다고 조선중앙통신이 9...": a summary that breaks off before its verb. */
import type { Span } from '../types.ts';
import type { TextMatch } from './run-on.ts';

const REST = /^(?:은|는|이|가)?\s?(?:\d{1,2}일?)?\s?[가-힣]{0,3}\s?(?:\.{2,3}|…)$/;
const CLAUSE = /(?:다|라|자)고\s(?:\d{1,2}일\s)?(?:[가-힣]{1,6}\s){0,3}$/;

/** The match of a name at `[start, at)` whose sentence ends in an ellipsis; undefined elsewhere. */
export function cutOff(text: string, sentence: Span, start: number, at: number): TextMatch | undefined {
  if (sentence.end - at > 16 || !REST.test(text.slice(at, sentence.end))) return undefined;
  if (!CLAUSE.test(text.slice(Math.max(sentence.start, start - 40), start))) return undefined;
  return { name: 'cut-off', cue: null, role: 'source', side: 'left', doubt: 1 };
}
