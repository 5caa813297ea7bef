/**
 * The first marks: names of the two agencies that stand plainly in a text, painted while the reader is on its way. It is
 * built to be right wherever it paints, not to find everything: what needs a second look is left to the reader, which
 * takes these marks over and paints its own.
 */
import type { FirstNames } from '../../engine/lexicon.ts';
import type { Span } from '../../engine/types.ts';
import { nameOf, type PaintSettings } from './looks.ts';

/** Painted under the name that the reader paints sources under, for its painter to go on with. */
export interface FirstMarks {
  readonly document: Document;
  readonly name: string;
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<StaticRange>;
}

/** More than stand on a screen. */
const mostMarks = 50;
const orderedSnapshot = 7;

/** Paints them; null when nothing is to be painted early. `text` is all the text of the page. */
export function paintFirst(
  document: Document,
  text: string,
  looked: readonly FirstNames[],
  settings: PaintSettings,
): FirstMarks | null {
  const plain = document.designMode === 'on' ? null : plainNames(text, looked);
  const ranges = plain && rangesIn(nodesWith(document, plain.names), plain.find);
  if (!ranges?.size) return null;
  const highlight = new Highlight(...ranges);
  const name = nameOf({ family: 'sources', voice: 'named' }, settings);
  CSS.highlights.set(name, highlight);
  return { document, name, highlight, ranges };
}

/** Takes them away again, unless the page has put something of its own there. */
export function wipeFirst({ name, highlight }: FirstMarks): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Names that stand somewhere on a page, and what finds those in a part of it that stand plainly. */
interface PlainNames {
  readonly names: readonly string[];
  readonly find: (text: string) => Span[];
}

/** What to look for in a page with this text; null where none of the names is in it, or a word that forbids them. */
export function plainNames(text: string, looked: readonly FirstNames[]): PlainNames | null {
  const names = looked.flatMap((one) => one.names).filter((name) => text.includes(name));
  if (names.length === 0 || looked.some(({ refusals }) => holdsAny(text, refusals))) return null;
  const holders = looked.flatMap((one) => one.holders).filter((holder) => holdsAny(holder, names));
  // A longer name comes first and is passed over with the name in it.
  const pattern = `${holders.map(source).join('|') || '(?!)'}|(${names.map(source).join('|')})`;
  return { names, find: (part) => plainSpans(part, new RegExp(pattern, 'g')) };
}

function plainSpans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([, name]) => name !== undefined)
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter((span) => standsPlainly(text, span));
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.some((word) => small.includes(word.toLowerCase()));
}

function source(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('~', '\\S{0,4}')
    .replaceAll(' ', '\\s+');
}

/** The text nodes that hold one of the names, found by the browser itself. */
function nodesWith(document: Document, names: readonly string[]): Text[] {
  const tests = names.map((name) => `contains(.,"${name}")`).join(' or ');
  const found = document.evaluate(`//text()[${tests}]`, document.body, null, orderedSnapshot);
  const nodes: Text[] = [];
  for (let i = 0; i < Math.min(found.snapshotLength, mostMarks); i++)
    nodes.push(found.snapshotItem(i) as Text);
  return nodes;
}

function rangesIn(nodes: readonly Text[], find: PlainNames['find']): Set<StaticRange> {
  const ranges = nodes
    .filter(isReadable)
    .flatMap((node) =>
      find(node.data).map(
        ({ start, end }) =>
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      ),
    );
  return new Set(ranges);
}

const runOn = /[\u3040-\u30ff\u3400-\u9fff]/;
const katakana = /[\u30a1-\u30fa\u30fc]/;
const hangul = /[\uac00-\ud7a3]$/;
const opens = /(?:^|[\s«“"‘'„「『《〈–—,;:])$/;
/** Nothing, white space, or a sign that ends a clause: no bracket, slash, dot or hyphen that a longer name goes on with. */
const closes = /^(?:$|[,;:!?»”"’'」』》〉]|\.(?:\s|$)|\s*$|\s[^\s()（])/;
const particle = /^(?:[은는이가을를의도와과]|에서|에)?(?![\uac00-\ud7a3])/;

/** True where nothing around the name can make it part of something else. */
function standsPlainly(text: string, { start, end }: Span): boolean {
  const last = text.charAt(end - 1);
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 4)];
  if (runOn.test(last)) {
    const goesOn = katakana.test(text.charAt(start)) && katakana.test(text.charAt(start - 1));
    return !goesOn && !/[(（]/.test(before) && !/^\s?[(（]/.test(behind);
  }
  if (!opens.test(before) || /[(（]/.test(before)) return false;
  return closes.test(hangul.test(last) ? behind.replace(particle, '') : behind);
}

/** Controls, code, drawings and what the reader of the page writes; more than the reader leaves out, in doubt. */
const leftOut =
  'script,style,noscript,template,svg,math,canvas,object,button,input,textarea,select,code,kbd,samp,var,pre,form,' +
  '[contenteditable],[role="textbox"],[role="searchbox"],[role="combobox"]';

function isReadable({ parentElement }: Node): boolean {
  return parentElement !== null && parentElement.closest(leftOut) === null;
}
