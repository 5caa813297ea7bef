/** Reads a page's text and names, block by block; what the rooms of meaning (attribution, framing …) start from. */
import type { LexCondition, Lexicon } from './lexicon.ts';
import { buildHostIndex, type HostIndex } from './links/hosts.ts';
import type { Match } from './match/matcher.ts';
import { findNames } from './names/find-names.ts';
import { buildNameIndex, type NameIndex } from './names/name-index.ts';
import { pageWords } from './page-words.ts';
import type { ReadBlock } from './reading.ts';
import { type Folded, foldBlock } from './text/fold.ts';
import { readBlock, startOfPage, type TextState } from './text/read-block.ts';
import type { Abstention, Block, PageText } from './types.ts';

/** A lexicon made ready; build once, use for every page. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly names: NameIndex;
  readonly hosts: HostIndex;
}

/** Builds what searching needs; a few milliseconds for thousands of forms. */
export function prepare(lexicon: Lexicon): Engine {
  return { lexicon, names: buildNameIndex(lexicon), hosts: buildHostIndex(lexicon.domains) };
}

/** What is known of the page as a whole before its blocks are read. */
export interface PageContext {
  readonly page: PageText;
  readonly lang: string;
  /** Does the page hold one of the condition's words? */
  readonly holds: (condition: LexCondition) => boolean;
}

/** Prepares the questions that names ask of the whole page. */
export function contextOf(page: PageText, lang: string): PageContext {
  return { page, lang, holds: pageWords(page).holds };
}

/** One block with what was left alone in it, and the state it leaves to the next. */
export interface BlockReading {
  readonly read: ReadBlock;
  readonly abstentions: readonly Abstention[];
  readonly state: TextState;
}

/** What {@link readOneBlock} needs besides the engine. */
export interface BlockPlace {
  readonly context: PageContext;
  readonly index: number;
  readonly state: TextState;
}

/**
 * Reads block `index` with the state of the blocks before it. A block outside the article in which no name stands gets
 * the cheap pass only: no tokens, no sentences.
 */
export function readOneBlock(engine: Engine, { context, index, state }: BlockPlace): BlockReading {
  const block = context.page.blocks[index] as Block;
  const folded = foldBlock(block);
  const matches = engine.names.matcher.find(folded);
  if (matches.length === 0 && !isArticle(block))
    return { read: unread(block, index, context.lang), abstentions: [], state };
  const text = readBlock({ block, index, pageLang: context.lang, declared: context.page.meta.lang, state });
  const { mentions, abstentions } = namesOf(engine, context, { read: text.read, folded, matches });
  return { read: { ...text.read, mentions }, abstentions, state: text.state };
}

function namesOf(
  engine: Engine,
  context: PageContext,
  block: { read: Omit<ReadBlock, 'mentions'>; folded: Folded; matches: readonly Match[] },
): ReturnType<typeof findNames> {
  if (block.matches.length === 0) return { mentions: [], abstentions: [] };
  return findNames({ index: engine.names, ...block, page: context.holds });
}

function isArticle(block: Block): boolean {
  return block.region === 'article' && block.role !== 'meta';
}

function unread(block: Block, index: number, lang: string): ReadBlock {
  return { index, block, lang, tokens: [], sentences: [], quotes: [], mentions: [] };
}

/** All blocks of a page in order. */
export function readBlocks(engine: Engine, context: PageContext): BlockReading[] {
  const readings: BlockReading[] = [];
  let state = startOfPage;
  for (let index = 0; index < context.page.blocks.length; index++) {
    const reading = readOneBlock(engine, { context, index, state });
    readings.push(reading);
    state = reading.state;
  }
  return readings;
}
