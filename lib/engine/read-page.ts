/** Reads a page's text and names, block by block; what the rooms of meaning (attribution, framing …) start from. */
import type { LexCondition, Lexicon } from './lexicon.ts';
import { buildHostIndex, type HostIndex } from './links/hosts.ts';
import { findNames } from './names/find-names.ts';
import { buildNameIndex, type NameIndex } from './names/name-index.ts';
import { pageWords } from './page-words.ts';
import type { ReadBlock } from './reading.ts';
import { foldBlock } from './text/fold.ts';
import {
  type BlockInput,
  type BlockWords,
  readBlock,
  startOfPage,
  type TextState,
  wordsOfBlock,
} from './text/read-block.ts';
import type { Abstention, Block, Mention, PageText } from './types.ts';

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

/** A block of a page. */
export interface BlockPlace {
  readonly context: PageContext;
  readonly index: number;
}

/** The names of one block, which depend on nothing before it. */
export interface NamedBlock extends Pick<BlockReading, 'abstentions'> {
  readonly mentions: readonly Mention[];
  /** Null where no name stands: what the block says was not read yet. */
  readonly words: BlockWords | null;
}

/** Looks for names in block `index`; only one that may hold some is read for it. */
export function nameBlock(engine: Engine, { context, index }: BlockPlace): NamedBlock {
  const input = inputOf(context, index);
  const { block } = input;
  const folded = foldBlock(block);
  const matches = engine.names.matcher.find(folded);
  if (matches.length === 0) return { mentions: [], abstentions: [], words: null };
  const words = wordsOfBlock(input);
  const read = { index, block, ...words };
  return { ...findNames({ index: engine.names, read, folded, matches, page: context.holds }), words };
}

/**
 * Reads block `index`, its names known, with the state of the blocks before it. A block outside the article in which no
 * name stands gets the cheap pass only: no tokens, no sentences.
 */
export function readNamed(named: NamedBlock, { context, index }: BlockPlace, state: TextState): BlockReading {
  const { mentions, abstentions, words } = named;
  const input = inputOf(context, index);
  if (!words && !isArticle(input.block))
    return { read: unread(input.block, index, context.lang), abstentions, state };
  const text = readBlock(input, words ?? wordsOfBlock(input), state);
  return { read: { ...text.read, mentions }, abstentions, state: text.state };
}

/** Names and text of block `index`. */
export function readOneBlock(engine: Engine, place: BlockPlace, state: TextState): BlockReading {
  return readNamed(nameBlock(engine, place), place, state);
}

function inputOf({ page, lang }: PageContext, index: number): BlockInput {
  const { lang: declared } = page.meta;
  return { block: page.blocks[index] as Block, index, pageLang: lang, ...(declared ? { declared } : {}) };
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
    const reading = readOneBlock(engine, { context, index }, state);
    readings.push(reading);
    state = reading.state;
  }
  return readings;
}
