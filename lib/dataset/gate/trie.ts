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
  const singles = branches.filter((branch) => branch.length === 1);
  const longer = branches.filter((branch) => branch.length !== 1);
  const parts = singles.length > 1 ? [...longer, `[${singles.sort().join('')}]`] : branches;
  const only = parts.length === 1 ? (parts[0] ?? '') : null;
  if (only !== null && !node.ends) return only;
  const group =
    only !== null && (only.length === 1 || /^\[[^\]]*\]$/.test(only)) ? only : `(?:${parts.join('|')})`;
  return node.ends ? `${group}?` : group;
}
