/** Cuts a pattern of `trie.ts` to the beginnings of its forms: wherever a form stands, its beginning does. */

/** So many units make a beginning: enough to be rare, few enough that the expression is quickly prepared. */
const longest = 9;

/** A pattern that matches wherever `pattern` does, and is much smaller; an empty one, which matches anything, at worst. */
export function beginnings(pattern: string): string {
  return row(pattern, 0, longest)[0];
}

/** The units from `from` to the end of the row, at most `left` of them, and where the row ends. */
function row(pattern: string, from: number, left: number): [cut: string, end: number] {
  let [cut, at, rest] = ['', from, left];
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const [unit, end] = pattern.startsWith('(?:', at) ? group(pattern, at, rest) : atom(pattern, at);
    const optional = pattern[end] === '?';
    if (rest > 0 && !optional) cut += unit;
    // A group closes its row, and what may be missing begins nothing.
    rest = optional || pattern[at] === '(' ? 0 : rest - 1;
    at = optional ? end + 1 : end;
  }
  return [cut, at];
}

function group(pattern: string, from: number, left: number): [cut: string, end: number] {
  const rows: string[] = [];
  let at = from + 2;
  do {
    const [cut, end] = row(pattern, at + 1, left);
    rows.push(cut);
    at = end;
  } while (pattern[at] === '|');
  return [rows.includes('') ? '' : `(?:${rows.join('|')})`, at + 1];
}

/** A letter, an escaped sign or a class of letters. */
function atom(pattern: string, from: number): [unit: string, end: number] {
  const end =
    pattern[from] === '[' ? pattern.indexOf(']', from) + 1 : from + (pattern[from] === '\\' ? 2 : 1);
  return [pattern.slice(from, end), end];
}
