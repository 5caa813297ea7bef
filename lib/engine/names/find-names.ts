/** Mentions of one block: matches of the name index, told apart by their surroundings. */

import { failedCondition, type Occurrences, type Surroundings } from '../conditions.ts';
import { provisionalId } from '../finding-id.ts';
import type { AbstainKey } from '../keys.ts';
import type { LexCondition } from '../lexicon.ts';
import type { Match } from '../match/matcher.ts';
import { northKoreanSpellings } from '../morphology/north-korean.ts';
import { lastUpTo } from '../spans.ts';
import { type Folded, toFolded } from '../text/fold.ts';
import type { TextBlock } from '../text/read-block.ts';
import type { Abstention, Block, Confidence, Mention, Span } from '../types.ts';
import { isInsideAddress } from './address.ts';
import { describesName, describesUnknownName } from './beside-name.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { spelledOut } from './spelled-out.ts';

/** What {@link findNames} needs of a block. */
export interface NameInput {
  readonly index: NameIndex;
  readonly read: Omit<TextBlock, 'quotes'>;
  readonly folded: Folded;
  /** Matches of `index.matcher` in `folded`. */
  readonly matches: readonly Match[];
  /** Does the page hold one of the words of a condition? */
  readonly page: (condition: LexCondition) => boolean;
}

/** Mentions of a block in order, with what was left alone. */
export interface Names {
  readonly mentions: Mention[];
  readonly abstentions: Abstention[];
}

type NamePattern = Extract<NameEntry, { kind: 'name' }>;
type Verdict = { readonly entry: NamePattern; readonly failed: AbstainKey | null };

/** Reads the matches of a block. A blocker that is the longest match wins and yields nothing. */
export function findNames(input: NameInput): Names {
  const mentions: Mention[] = [];
  const abstentions: Abstention[] = [];
  const leave = (at: Span, entry: string, reason: AbstainKey): void => {
    const { start, end } = at;
    abstentions.push({
      block: input.read.index,
      start,
      end,
      entry,
      rule: `names.${reason.slice(8)}`,
      reason,
    });
  };
  const seen: Occurrences = new Map();
  for (const match of input.matches) {
    const entries = match.patterns.map((number) => input.index.entries[number] as NameEntry);
    const blocker = entries.find((entry) => entry.kind === 'blocker');
    if (blocker) {
      leave(match, blocker.blocker.near, 'abstain.falseFriend');
    } else if (isInsideAddress(input.read.block.text, match)) {
      leave(match, (entries[0] as NamePattern).name.entity, 'abstain.address');
    } else if (isSomethingElse(input, match)) {
      leave(match, (entries[0] as NamePattern).name.entity, 'abstain.falseFriend');
    } else {
      const around = surroundings(input, match, seen);
      const verdict = judge(entries as NamePattern[], input.read.lang, around);
      if (verdict.failed) leave(match, verdict.entry.name.entity, verdict.failed);
      else mentions.push(mentionOf(input, match, verdict.entry));
    }
  }
  return { mentions: withoutDescriptions(input, mentions, leave), abstentions };
}

const MEDIA = /agen|news|novost|press|media|radio|tele|broadcast|информ|новост|телегра/i;

/** The text spells the abbreviation out, and neither as a name we know nor as a medium's. */
function isSomethingElse({ read, matches }: NameInput, match: Match): boolean {
  const { text } = read.block;
  const words = spelledOut(text, match);
  if (words === null || MEDIA.test(text.slice(words.start, words.end))) return false;
  return !matches.some(({ start, end }) => start < words.end && words.start < end);
}

function surroundings({ read, folded, page }: NameInput, match: Span, seen: Occurrences): Surroundings {
  const sentence = lastUpTo(read.sentences, match.start) ?? { start: 0, end: read.block.text.length };
  return {
    block: folded.text,
    at: toFolded(folded, match),
    sentence: toFolded(folded, sentence),
    seen,
    page,
  };
}

/** The best of the names that share a spelling, or why none may stand here. */
function judge(entries: readonly NamePattern[], lang: string, around: Surroundings): Verdict {
  const verdicts = entries.map((entry) => ({ entry, failed: failure(entry, lang, around) }));
  const standing = verdicts.filter((verdict) => verdict.failed === null);
  const best = standing.sort((a, b) => rank(b.entry, lang) - rank(a.entry, lang))[0];
  return best ?? (verdicts[0] as Verdict);
}

/** A name with conditions that hold says more than one without; the block's language more than another. */
function rank({ name, form }: NamePattern, lang: string): number {
  return (name.needs?.length ? 4 : 0) + (name.generic ? 0 : 2) + (form.lang === lang ? 1 : 0);
}

function failure({ name }: NamePattern, lang: string, around: Surroundings): AbstainKey | null {
  return name.notInLang?.includes(lang) ? 'abstain.language' : failedCondition(name, around);
}

function mentionOf({ index, read }: NameInput, match: Span, { name, form }: NamePattern): Mention {
  const at = { block: read.index, start: match.start, end: match.end };
  const role = index.entities.get(name.entity)?.role;
  const asked = name.needs !== undefined;
  return {
    ...at,
    kind: 'mention',
    id: provisionalId('mention', at, name.entity),
    entity: name.entity,
    name: name.id,
    generic: name.generic,
    painted: role === 'subject' && read.block.unpaintable === undefined,
    evidence: {
      rule: asked ? 'names.form-with-needs' : 'names.form',
      trace: [`names.${form.lang}.${form.case}`, ...signalsOf(read, name.signal)],
      words: [at],
      confidence: confidenceOf(name.generic, asked),
      wrongIf: name.generic
        ? 'wrongIf.genericElsewhere'
        : asked
          ? 'wrongIf.nameElsewhere'
          : 'wrongIf.nameOfOther',
    },
  };
}

const speltNorthern = new WeakMap<Block, boolean>();

function isSpeltNorthern(block: Block): boolean {
  const known = speltNorthern.get(block) ?? northKoreanSpellings(block.text).length > 0;
  speltNorthern.set(block, known);
  return known;
}

/** What the spelling tells beyond the name: of the form itself, and of a Korean text around it. */
function signalsOf({ lang, block }: Pick<TextBlock, 'lang' | 'block'>, signal: string | undefined): string[] {
  const around = lang === 'ko' && isSpeltNorthern(block);
  return [...(signal ? [`signal.${signal}`] : []), ...(around ? ['signal.north-korean-spelling'] : [])];
}

function confidenceOf(generic: boolean, asked: boolean): Confidence {
  if (generic) return asked ? 'medium' : 'high';
  return 'high';
}

/** Descriptors that only describe a name beside them are left out. */
function withoutDescriptions(
  { index, read }: NameInput,
  mentions: readonly Mention[],
  leave: (at: Span, entry: string, reason: AbstainKey) => void,
): Mention[] {
  const { text } = read.block;
  return mentions.filter((mention, i) => {
    if (!mention.generic) return true;
    const names = [mentions[i - 1], mentions[i + 1]].filter(
      (other) => other?.generic === false && index.entities.get(other.entity)?.kind !== 'person',
    );
    const beside = describesName(text, mention, names as Mention[]);
    if (beside) leave(mention, mention.entity, 'abstain.besideName');
    else if (describesUnknownName(text, mention)) leave(mention, mention.entity, 'abstain.otherName');
    else return true;
    return false;
  });
}
