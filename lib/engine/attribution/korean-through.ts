/** Quotations behind an outlet that only carries them. */
import type { TextMatch } from './run-on.ts';

/** "…을 통해 담화를 내고 “…”고 했다" */
export function throughQuoted(text: string, from: number, end: number): TextMatch | undefined {
  const said = /["”’']\s?(?:이?라)?고\s(했다|했습니다|한다)/.exec(
    text.slice(from, Math.min(end, from + 400)),
  );
  if (!said) return undefined;
  const start = from + said.index + said[0].length - (said[1] as string).length;
  return {
    name: 'through',
    cue: { start, end: start + (said[1] as string).length },
    role: 'channel',
    side: 'around',
    doubt: 1,
  };
}
