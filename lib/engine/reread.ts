/** Reading a page again after it changed: only what is new, or what something new bears on, is read. */
import type { LexCondition } from './lexicon.ts';
import { type BlockReading, contextOf, type Engine, type PageContext, readOneBlock } from './read-page.ts';
import { startOfPage, type TextState } from './text/read-block.ts';
import type { Block, PageText } from './types.ts';

/** A block as it was read, and everything from outside that its reading rested on. */
interface Remembered {
  readonly reading: BlockReading;
  readonly lang: string;
  readonly before: TextState;
  readonly answers: readonly (readonly [LexCondition, boolean])[];
}

/** The readings of a page, and the indexes of the blocks that were read anew for it. */
export interface Reread {
  readonly readings: readonly BlockReading[];
  readonly fresh: readonly number[];
}

/** Keeps the readings of the page it saw last; `null` before the first. */
export interface Rereader {
  read(page: PageText, lang: string): Reread;
}

/** A reader that remembers the last page. What it gives equals `readBlocks` on the same page. */
export function rereader(engine: Engine): Rereader {
  let memory = new Map<string, Remembered[]>();
  return {
    read(page, lang) {
      const pass = { engine, context: contextOf(page, lang), memory, next: new Map<string, Remembered[]>() };
      const result = readPass(pass);
      memory = pass.next;
      return result;
    },
  };
}

interface Pass {
  readonly engine: Engine;
  readonly context: PageContext;
  readonly memory: ReadonlyMap<string, Remembered[]>;
  readonly next: Map<string, Remembered[]>;
}

function readPass(pass: Pass): Reread {
  const readings: BlockReading[] = [];
  const fresh: number[] = [];
  let state = startOfPage;
  pass.context.page.blocks.forEach((block, index) => {
    const key = keyOf(block);
    const known = pass.memory.get(key)?.find((one) => stillHolds(one, pass.context, state));
    const one = known ? moved(known, block, index) : readFresh(pass, index, state);
    if (!known) fresh.push(index);
    const kept = pass.next.get(key);
    if (kept) kept.push(one);
    else pass.next.set(key, [one]);
    readings.push(one.reading);
    state = one.reading.state;
  });
  return { readings, fresh };
}

/** Everything of a block that its reading depends on; links are looked at apart. */
function keyOf({ text, role, region, lang, where, unpaintable }: Block): string {
  return [role, region, lang, where, unpaintable, text].join('\n');
}

function readFresh({ engine, context }: Pass, index: number, before: TextState): Remembered {
  const answers = new Map<LexCondition, boolean>();
  const holds = (condition: LexCondition): boolean => {
    const answer = context.holds(condition);
    answers.set(condition, answer);
    return answer;
  };
  const reading = readOneBlock(engine, { context: { ...context, holds }, index }, before);
  return { reading, lang: context.lang, before, answers: [...answers] };
}

function stillHolds({ lang, before, answers }: Remembered, context: PageContext, state: TextState): boolean {
  return (
    lang === context.lang &&
    before.quotes.open.join() === state.quotes.open.join() &&
    answers.every(([condition, answer]) => context.holds(condition) === answer)
  );
}

/** The same reading at another place of the page. */
function moved(known: Remembered, block: Block, index: number): Remembered {
  const { reading } = known;
  const { read } = reading;
  if (read.index === index) return { ...known, reading: { ...reading, read: { ...read, block } } };
  const mentions = read.mentions.map((mention) => ({
    ...mention,
    block: index,
    id: mention.id.replace(/:\d+:/, `:${index}:`),
    evidence: {
      ...mention.evidence,
      words: mention.evidence.words.map((words) => ({ ...words, block: index })),
    },
  }));
  const abstentions = reading.abstentions.map((one) => ({ ...one, block: index }));
  return { ...known, reading: { ...reading, read: { ...read, block, index, mentions }, abstentions } };
}
