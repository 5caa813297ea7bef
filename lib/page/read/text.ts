/**
 * The text of a block: white space as the page shows it, invisible characters left out, and the way back.
 * The way back is worked out anew for the few blocks that need it, so that no map is kept for the others.
 */

/** A stretch `[from, to)` of a text node, or `text` that stands in the block without a node. */
export interface Piece {
  readonly node: Text | null;
  readonly from: number;
  readonly to: number;
  /** Only where `node` is null: a quotation mark of `<q>`, or U+FFFC in place of code, a formula or a control. */
  readonly text?: string;
}

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Soft hyphen, zero-width and bidi controls, byte order mark: seen by nobody, in the way of every match. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;
const spaces = /[\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const needsWork =
  /[\t\n\v\f\r\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]| {2}/;

const invisibleUnit = new RegExp(invisible.source.replace(/\+$/, ''));
const spaceUnit = new RegExp(spaces.source.replace(/\+$/, ''));

/** What becomes of a unit: kept, turned into a space, or left out. Most units are kept, and known to be at once. */
function kindOf(code: number): 'kept' | 'space' | 'nothing' {
  if ((code > 0x20 && code < 0xa0) || (code > 0x303f && code < 0xfeff)) return 'kept';
  const unit = String.fromCharCode(code);
  if (spaceUnit.test(unit)) return 'space';
  return invisibleUnit.test(unit) ? 'nothing' : 'kept';
}

/** The characters of the pieces as they stand in the document. */
export function rawText(pieces: readonly Piece[]): string {
  if (pieces.length === 1) return pieceText(pieces[0] as Piece);
  let raw = '';
  for (const piece of pieces) raw += pieceText(piece);
  return raw;
}

function pieceText({ node, from, to, text }: Piece): string {
  if (!node) return text ?? '';
  const { data } = node;
  return from === 0 && to === data.length ? data : data.slice(from, to);
}

/** White space runs become one space, none at the ends; invisible characters go. `''` when nothing is left. */
export function normalise(raw: string): string {
  const text = needsWork.test(raw) ? raw.replace(invisible, '').replace(spaces, ' ') : raw;
  return text.trim();
}

/**
 * For every character of `normalise(raw)` its offset in `raw`, and one entry more for the end; undefined when every
 * offset is its own.
 */
export function offsetMap(raw: string): Int32Array | undefined {
  if (!needsWork.test(raw) && !raw.startsWith(' ')) return undefined;
  const map = new Int32Array(raw.length + 1);
  let made = 0;
  let pendingSpace = -1;
  for (let at = 0; at < raw.length; at += 1) {
    const kind = kindOf(raw.charCodeAt(at));
    if (kind === 'space') {
      if (made > 0 && pendingSpace < 0) pendingSpace = at;
    } else if (kind === 'kept') {
      if (pendingSpace >= 0) map[made++] = pendingSpace;
      pendingSpace = -1;
      map[made++] = at;
    }
  }
  map[made] = made > 0 ? (map[made - 1] as number) + 1 : 0;
  return map.subarray(0, made + 1);
}

/** Offset in the normalised text of the first kept character at or after `rawOffset`. */
export function fromRaw(map: Int32Array | undefined, rawOffset: number): number {
  if (!map) return rawOffset;
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as number) < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
