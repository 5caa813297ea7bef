/** Many words as one regular expression that shares their beginnings: "tass", "tasr" → `tas[rs]`. */

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** A unit of a form: a character, or a piece of pattern such as `\s+`. */
export type Atom = string;

/** The pattern for any of the forms, each a row of atoms. An empty list gives a pattern that never matches. */
export function triePattern(forms: readonly (readonly Atom[])[]): string {
  const root: Node = { next: new Map(), ends: false };
  for (const form of forms) add(root, form);
  return root.next.size === 0 ? '(?!)' : write(root);
}

function add(root: Node, form: readonly Atom[]): void {
  let node = root;
  for (const atom of form) {
    let next = node.next.get(atom);
    if (!next) {
      next = { next: new Map(), ends: false };
      node.next.set(atom, next);
    }
    node = next;
  }
  node.ends = true;
}

function write(node: Node): string {
  const parts = branchesOf(node);
  if (parts.length === 0) return '';
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return node.ends ? `${unit(only)}?` : only;
  return `(?:${parts.join('|')})${node.ends ? '?' : ''}`;
}

/** What may follow, with the letters that go on alike taken together: `[ab]c` for `ac` and `bc`. */
function branchesOf(node: Node): string[] {
  const byTail = new Map<string, Atom[]>();
  for (const [atom, next] of node.next) {
    const tail = write(next);
    byTail.set(tail, [...(byTail.get(tail) ?? []), atom]);
  }
  return [...byTail].flatMap(([tail, atoms]) => {
    const letters = atoms.filter((atom) => oneLetter.test(atom)).sort();
    const others = atoms.filter((atom) => !oneLetter.test(atom)).map((atom) => atom + tail);
    const joined = letters.length > 1 ? `[${letters.join('')}]` : letters.join('');
    return joined === '' ? others : [joined + tail, ...others];
  });
}

const oneLetter = /^[\p{L}\p{N}]$/u;

/** Something that `?` may follow. */
function unit(pattern: string): string {
  return oneLetter.test(pattern) || /^\[[^\]]*\]$/.test(pattern) ? pattern : `(?:${pattern})`;
}
