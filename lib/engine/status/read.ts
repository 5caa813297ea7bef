/** Status cues: what was not verified, left open, not mentioned or disputed, tied to the claim beside them. */
import { firstEndingAfter } from '../attribution/clause.ts';
import { once } from '../attribution/memo.ts';
import { provisionalId } from '../finding-id.ts';
import type { Lexicon } from '../lexicon.ts';
import { compileMatcher, type Matcher } from '../match/matcher.ts';
import type { ReadBlock, Reading } from '../reading.ts';
import { firstFrom, lastUpTo } from '../spans.ts';
import type { Steps } from '../steps.ts';
import { foldBlock } from '../text/fold.ts';
import type { Attribution, Span, Status } from '../types.ts';
import { denies } from './negation.ts';

/** What {@link statusSteps} needs. */
export interface StatusInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
}

/** Status findings, and the attributions with the ids of those that belong to them. */
export interface StatusResult {
  readonly statuses: readonly Status[];
  readonly attributions: readonly Attribution[];
}

interface StatusIndex {
  readonly matcher: Matcher;
  /** The cue of each pattern. */
  readonly ids: readonly string[];
}

const indexes = new WeakMap<Lexicon, Map<string, StatusIndex>>();

/** The cues of one language: those of another never hide a shorter one of this. */
function indexFor(lexicon: Lexicon, lang: string): StatusIndex {
  const byLang = once(indexes, lexicon, () => new Map<string, StatusIndex>());
  return once(byLang, lang, () => {
    const cues = lexicon.statuses.filter((one) => one.lang === lang);
    const entries = cues.flatMap(({ id, forms }) => forms.map((text) => ({ id, text })));
    const matcher = compileMatcher(entries.map(({ text }) => ({ text, case: 'any' })));
    return { matcher, ids: entries.map(({ id }) => id) };
  });
}

/** How far apart cue and claim may be: the same sentence, the one before, or the end of the paragraph before. */
const SENTENCES_BACK = 2;

/**
 * A cue is a finding only beside a claim: an attribution in the same sentence, or the nearest one in the two sentences
 * before it. Without a claim there is nothing that it speaks of, and nothing is reported.
 */
export function* statusSteps({ reading, attributions, lexicon }: StatusInput): Steps<StatusResult> {
  const places = placesOf(attributions);
  const statuses: Status[] = [];
  const owned = new Map<string, string[]>();
  let before: ReadBlock | undefined;
  for (const read of reading.blocks) {
    if (read.sentences.length === 0 || read.block.region !== 'article') continue;
    for (const { at, cue } of cuesIn(read, lexicon)) {
      const claim = claimFor({ read, at, before, places });
      if (!claim) continue;
      const status = statusOf(read, at, cue, claim);
      statuses.push(status);
      const ids = owned.get(claim.id);
      if (ids) ids.push(status.id);
      else owned.set(claim.id, [status.id]);
    }
    before = read;
    yield;
  }
  const linked = attributions.map((one) =>
    owned.has(one.id) ? { ...one, status: owned.get(one.id) as string[] } : one,
  );
  return { statuses, attributions: linked };
}

/** Cues of the block's language in order. */
function cuesIn(read: ReadBlock, lexicon: Lexicon): { at: Span; cue: string }[] {
  const { matcher, ids } = indexFor(lexicon, read.lang);
  return matcher.find(foldBlock(read.block)).flatMap(({ start, end, patterns }) => {
    const cue = ids[patterns[0] ?? -1];
    const at = { start, end };
    if (cue === undefined || (cue.startsWith(UNVERIFIED) && !denies(sentenceOf(read, at), read.lang)))
      return [];
    return [{ at, cue }];
  });
}

/** Cues whose words also tell of what was verified. */
const UNVERIFIED = 'unverified.';

/** How much of a sentence is looked at around a cue, however long the sentence is (UTF-16 units). */
const REACH = 160;

function sentenceOf(read: ReadBlock, at: Span): string {
  const sentence = read.sentences[firstEndingAfter(read.sentences, at.start)];
  const start = Math.max(sentence?.start ?? 0, at.start - REACH);
  return read.block.text.slice(start, Math.min(sentence?.end ?? at.end, at.end + REACH));
}

interface Place extends Span {
  readonly attribution: Attribution;
}

/** Attributions by the block in which their source stands, in order. */
function placesOf(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Place[]> {
  const map = new Map<number, Place[]>();
  for (const attribution of attributions) {
    const { block, start, end } = attribution;
    const list = map.get(block);
    if (list) list.push({ start, end, attribution });
    else map.set(block, [{ start, end, attribution }]);
  }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start);
  return map;
}

interface Search {
  readonly read: ReadBlock;
  readonly at: Span;
  readonly before: ReadBlock | undefined;
  readonly places: ReadonlyMap<number, readonly Place[]>;
}

/** The attribution in the cue's sentence (the nearest before it first), else in the sentences before. */
function claimFor({ read, at, before, places }: Search): Attribution | undefined {
  const own = places.get(read.index) ?? [];
  const index = firstEndingAfter(read.sentences, at.start);
  for (let back = 0; back <= SENTENCES_BACK && index - back >= 0; back++) {
    const sentence = read.sentences[index - back];
    if (!sentence) continue;
    const near = nearestIn(own, sentence, at.start);
    if (near) return near.attribution;
  }
  const last = index === 0 && before ? places.get(before.index)?.at(-1) : undefined;
  return last?.attribution;
}

/** The last place of the sentence before `at`, else its first. */
function nearestIn(places: readonly Place[], sentence: Span, at: number): Place | undefined {
  const last = lastUpTo(places, Math.min(at, sentence.end) - 1);
  if (last && last.start >= sentence.start) return last;
  const first = places[firstFrom(places, sentence.start)];
  return first && first.end <= sentence.end ? first : undefined;
}

function statusOf(read: ReadBlock, at: Span, cue: string, claim: Attribution): Status {
  const place = { block: read.index, start: at.start, end: at.end };
  const sameSentence = claim.block === read.index && claim.end <= at.start;
  return {
    kind: 'status',
    id: provisionalId('status', place, cue),
    ...place,
    cue,
    claim: claim.id,
    painted: claim.painted && read.block.unpaintable === undefined,
    evidence: {
      rule: 'status.cue',
      trace: [sameSentence ? 'status.besideClaim' : 'status.afterClaim'],
      words: [place, claim.source],
      confidence: sameSentence ? 'high' : 'medium',
      wrongIf: 'wrongIf.otherClaim',
    },
  };
}
