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
  const branches = [...node.next].map(([atom, next]) => atom + write(next));
  if (branches.length === 0) return '';
  const letters = branches.filter((branch) => oneLetter.test(branch));
  const others = branches.filter((branch) => !oneLetter.test(branch));
  const parts = letters.length > 1 ? [...others, `[${letters.sort().join('')}]`] : branches;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return node.ends ? `${unit(only)}?` : only;
  return `(?:${parts.join('|')})${node.ends ? '?' : ''}`;
}

const oneLetter = /^[\p{L}\p{N}]$/u;

/** Something that `?` may follow. */
function unit(pattern: string): string {
  return oneLetter.test(pattern) || /^\[[^\]]*\]$/.test(pattern) ? pattern : `(?:${pattern})`;
}
