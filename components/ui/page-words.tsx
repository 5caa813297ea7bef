/** Words of the page with what stands around them: always text, in their own direction. */
import type { Excerpt } from '../../lib/browser/messages.ts';
import { plainWords } from '../model/plain-words.ts';

interface Props {
  readonly excerpt: Pick<Excerpt, 'before' | 'words' | 'after'>;
  /** Line style under the words, for a voice. */
  readonly line?: 'solid' | 'dashed' | 'dotted' | 'wavy';
  /** BCP 47 tag of the page, so that it is read aloud and hyphenated rightly. */
  readonly lang?: string;
}

/** Surroundings this long were cut by the page's script; shorter ones end where their block ends. */
const whole = 60;

export function PageWords({ excerpt, line = 'solid', lang }: Props) {
  const { before, words, after } = excerpt;
  return (
    <bdi class="page-words" {...(lang ? { lang } : {})}>
      {leading(before)}
      <mark class={`line-${line}`}>{plainWords(words, 240)}</mark>
      {trailing(after)}
    </bdi>
  );
}

/** A word that was cut in two is left out; scripts without spaces have none to leave out. */
function leading(before: string): string {
  const text = plainWords(before, 120);
  return before.length >= whole ? `…${text.replace(/^\S{0,20}\s+/u, '')}` : text;
}

function trailing(after: string): string {
  const text = plainWords(after, 120);
  return after.length >= whole ? `${text.replace(/\s+\S{0,20}$/u, '')}…` : text;
}
