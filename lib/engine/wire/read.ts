/** Wire marks of a page: datelines, credits, bylines, source lines and end marks. None of them is sourcing of the text. */
import type { LexEntity } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { finish, type Steps } from '../steps.ts';
import type { Byline, Credit, Dateline, PageFacts, Span } from '../types.ts';
import { readBylines } from './bylines.ts';
import { readCredits } from './credits.ts';
import { readDatelines } from './datelines.ts';
import { readEndMarks } from './end-marks.ts';

/** What wire marks need of the page. */
export interface WirePage {
  readonly entities: ReadonlyMap<string, LexEntity>;
  readonly facts: PageFacts;
}

/** The wire marks of one block; it needs no other block. */
export function readBlockMarks(
  read: ReadBlock,
  { entities, facts }: WirePage,
): (Dateline | Credit | Byline)[] {
  if (read.mentions.length === 0) return [];
  const input = { read, entities };
  const datelines = readDatelines(input);
  const credits = readCredits(input, datelines);
  return [
    ...datelines,
    ...credits,
    ...readBylines(input, [...datelines, ...credits].sort(byStart), { outlet: facts.outlet }),
  ];
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** All wire marks of a page. */
export function readWire(blocks: readonly ReadBlock[], page: WirePage): (Dateline | Credit | Byline)[] {
  return finish(wireSteps(blocks, page));
}

/** {@link readWire}, block by block. */
export function* wireSteps(
  blocks: readonly ReadBlock[],
  page: WirePage,
): Steps<(Dateline | Credit | Byline)[]> {
  const marks: (Dateline | Credit | Byline)[] = [];
  for (const read of blocks) {
    for (const mark of readBlockMarks(read, page)) marks.push(mark);
    yield;
  }
  const datelines = marks.filter((mark) => mark.kind === 'dateline');
  return [...marks, ...readEndMarks(blocks, datelines, page.entities)];
}
