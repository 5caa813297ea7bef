/** Chains in Korean, Chinese and Japanese: which of two outlets of one sentence reports the other. */
import type { SourceRef } from '../types.ts';
import { groupRef, type TextFound } from './run-on.ts';
import { citedBody } from './run-on-authority.ts';
import { namedRelay } from './run-on-relay.ts';
import type { BlockView } from './sentence.ts';

/** Links are looked for among so many findings before and behind. */
const NEIGHBOURS = 3;

/** One finding among those of its sentence. */
interface Placed {
  readonly found: readonly TextFound[];
  /** Index of the finding in `found`. */
  readonly at: number;
  /** Offset of the sentence. */
  readonly from: number;
}

/** Intermediary and upstream of one finding of a sentence. */
export function linkPairs(
  view: BlockView,
  { found, at, from }: Placed,
): { via?: SourceRef; cites?: SourceRef } {
  const one = found[at] as TextFound;
  const near = found
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((other) => other === one || differs(one, other));
  const relay = relayOf(view, one, near);
  const via = relay ? groupRef(view, relay.group) : namedRelay(view, from, one);
  const cites = near.find(
    (other) => (other.match.name === 'cites' || isMedium(view, other)) && relayOf(view, other, near) === one,
  );
  return {
    ...(via ? { via } : {}),
    ...(cites ? { cites: groupRef(view, cites.group) } : bodyCited(view, one)),
  };
}

function differs(a: TextFound, b: TextFound): boolean {
  return a.group.sources[0]?.entity !== b.group.sources[0]?.entity;
}

/** Who passes on what `inner` says: the one beside its cue ("援引韩联社转引朝中社", "…을 인용한 연합뉴스를"), else the first that reports it. */
function relayOf(view: BlockView, inner: TextFound, near: readonly TextFound[]): TextFound | undefined {
  const media = near.filter((other) => other !== inner && differs(inner, other) && isMedium(view, other));
  return (
    media.find((other) => isBeside(view, inner, other)) ?? media.find((other) => reports(view, other, inner))
  );
}

function isBeside(view: BlockView, { match }: TextFound, { group }: TextFound): boolean {
  if (match.name !== 'cites' || !match.cue) return false;
  const { start, end } = match.cue;
  if (group.after <= start) return group.after === start;
  return /한$/.test(view.read.block.text.slice(start, end)) && group.start > end && group.start - end <= 2;
}

/** A body outside the dataset that a reporting outlet cites. */
function bodyCited(view: BlockView, { group, match }: TextFound): { cites?: SourceRef } {
  if (match.name !== 'subject') return {};
  const { text } = view.read.block;
  const at = citedBody(text, view.read.lang, group.after, text.length);
  return at ? { cites: { words: text.slice(at.start, at.end), at: { ...at, block: view.read.index } } } : {};
}

/** An outlet that passes news on; ministries and other bodies do not. */
function isMedium(view: BlockView, { group }: TextFound): boolean {
  return view.entities.get(group.sources[0]?.entity ?? '')?.type !== 'ministry';
}

/** Does `outer` report what `inner` says? */
function reports(view: BlockView, outer: TextFound, inner: TextFound): boolean {
  if (outer.match.role === 'channel' || outer.match.silent || outer.match.name === 'cites') return false;
  if (inner.match.name === 'cites') return true;
  if (inner.match.name === 'through' && inner.match.silent) return false;
  if (outer.match.name === 'according')
    return outer.group.start < inner.group.start && !stopBetween(view, outer, inner);
  const outerCue = outer.match.cue;
  const innerCue = inner.match.cue;
  if (!outerCue || !innerCue) return false;
  const encloses = outer.group.start < inner.group.start && innerCue.end <= outerCue.start;
  const follows =
    inner.match.name !== 'according' && innerCue.end <= outer.group.start && isEmbedded(view, innerCue.end);
  return encloses || follows;
}

/** A clause of its own between the two. */
function stopBetween(view: BlockView, outer: TextFound, inner: TextFound): boolean {
  return /[.。;；]/.test(
    view.read.block.text.slice(outer.match.cue?.end ?? outer.group.after, inner.group.start),
  );
}

/** "…했다고", "…と", "…称": the inner verb stands inside what the outer reports. */
function isEmbedded(view: BlockView, end: number): boolean {
  return (
    /(?:[다라자냐]고|다는|と)$/.test(view.read.block.text.slice(Math.max(0, end - 2), end)) ||
    /^と/.test(view.read.block.text.slice(end, end + 1))
  );
}
