/**
 * Many words as one regular expression that shares their beginnings and finds whether any of them stands at a place:
 * "tass", "tasr" → `tas[rs]`. What follows a word that has ended says no more and is left out.
 *
 * Long words are parted: `<` and `>` stand around what follows their beginning, so that an expression for the beginnings
 * alone, which is quickly prepared, can be had by cutting that out.
 */

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** A unit of a form: a character, or a piece of pattern such as `\s+`. */
export type Atom = string;

/** So many units make a beginning: enough to be rare, few enough that the expression is quickly prepared. */
const headLength = 9;
/** A rest as short as this is left with its beginning. */
const shortRest = 4;

/**
 * The pattern that any of the forms, each a row of atoms, begins with where it matches. An empty list gives a pattern
 * that never matches. Spelt out for use by {@link whole} or {@link heads}.
 */
export function triePattern(forms: readonly (readonly Atom[])[]): string {
  const root: Node = { next: new Map(), ends: false };
  for (const form of forms) add(root, form);
  return root.next.size === 0 ? '(?!)' : write(root, 0);
}

/** The pattern as a regular expression has it. */
export function whole(pattern: string): string {
  return pattern.replaceAll('<', '(?:').replaceAll('>', ')');
}

/** A smaller pattern that matches wherever `pattern` does: the beginnings alone. */
export function heads(pattern: string): string {
  return pattern.replace(/<[^>]*>/g, '');
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

function write(node: Node, depth: number): string {
  if (node.ends) return '';
  const parts = branchesOf(node, depth + 1);
  const rest = parts.join('|');
  if (depth === headLength && rest.length > shortRest) return `<${rest}>`;
  return parts.length > 1 ? `(?:${rest})` : rest;
}

/** What may follow, with the letters that go on alike taken together: `[ab]c` for `ac` and `bc`. */
function branchesOf(node: Node, depth: number): string[] {
  const byTail = new Map<string, Atom[]>();
  for (const [atom, next] of node.next) {
    const tail = write(next, depth);
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
