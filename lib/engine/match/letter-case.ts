/** Case rules of forms, verified on the source text, since the search itself is blind to case. */
import type { LexForm } from '../lexicon.ts';
import { isIgnorable } from '../text/chars.ts';

/** `U` and `l` for each letter that has two sizes, word by word: "Itar-Tass said" → ["UlllUlll", "llll"]. */
function shapes(text: string): string[] {
  const words = [''];
  for (const char of text) {
    if (/\s/.test(char)) words.push('');
    else if (!isIgnorable(char.charCodeAt(0))) words[words.length - 1] += shape(char);
  }
  return words.filter((word, i) => word !== '' || i === 0);
}

function shape(char: string): string {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === upper) return '';
  return char === lower ? 'l' : 'U';
}

/**
 * Does `source` keep to the case rule of a form? `exact`: "Tass" is no "TASS"; an ending after `~` is free.
 * `upper`: all capitals. `title`: the first letter is a capital. `any`: always.
 */
export function keepsCase(source: string, form: string, rule: LexForm['case']): boolean {
  if (rule === 'any' || (rule === 'exact' && source === form)) return true;
  if (rule === 'exact' && differsInCase(source, form)) return false;
  const found = shapes(source);
  const all = found.join('');
  if (rule === 'upper') return !all.includes('l');
  if (rule === 'title') return all[0] !== 'l';
  const wanted = form.split(' ');
  const expected = shapes(form);
  if (found.length !== expected.length) return all === expected.join('');
  return found.every((word, i) => agrees(word, expected[i] as string, wanted[i]?.includes('~') === true));
}

/** A quick no for the commonest case: the same letters, another size ("Kcna" for "KCNA"). */
function differsInCase(source: string, form: string): boolean {
  if (source.length !== form.length || form.includes('~')) return false;
  for (let i = 0; i < form.length; i++) {
    const [found, wanted] = [source[i] as string, form[i] as string];
    if (found !== wanted && found.toLowerCase() === wanted.toLowerCase()) return true;
  }
  return false;
}

function agrees(found: string, expected: string, open: boolean): boolean {
  return open ? found.startsWith(expected) : found === expected;
}
