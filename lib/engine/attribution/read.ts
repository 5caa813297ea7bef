/** Front door of the room: every attribution of a page. */
import type { LexEntity, Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { finish, type Steps } from '../steps.ts';
import type { Abstention, Attribution, Located } from '../types.ts';
import { once } from './memo.ts';
import type { PageView } from './sentence.ts';
import { startOfDiscourse } from './state.ts';
import { type BlockAttributions, type Extension, step } from './step.ts';

/** Attributions of a page, in the order of their blocks, and what was left alone. Ids are provisional. */
export interface Attributions {
  readonly findings: readonly Attribution[];
  readonly abstentions: readonly Abstention[];
}

/** What the page's other rooms know. */
export interface PageKnowledge {
  /** Dataset id of the outlet that publishes the page: it is never an intermediary of its own text. */
  readonly outlet?: string;
  /** Datelines, credits and bylines: names inside them are no sources of the text. */
  readonly marks?: readonly (Located & { readonly kind?: string; readonly entity?: string })[];
}

/** Reads the attributions of a page block by block; nothing where no outlet of the lexicon is named. */
export function readAttributions(
  reading: Reading,
  lexicon: Lexicon,
  known: PageKnowledge = {},
): Attributions {
  return finish(attributionSteps(reading, lexicon, known));
}

/** {@link readAttributions}, giving way after each block. */
export function* attributionSteps(
  reading: Reading,
  lexicon: Lexicon,
  known: PageKnowledge,
): Steps<Attributions> {
  const page = pageView(lexicon, known);
  const blocks: BlockAttributions[] = [];
  let state = startOfDiscourse;
  for (const block of reading.blocks) {
    const result = step(page, state, block);
    blocks.push(result);
    state = result.state;
    yield;
  }
  return assemble(blocks);
}

const views = new WeakMap<Lexicon, ReadonlyMap<string, LexEntity>>();

/** What {@link step} needs to know of the page. */
export function pageView(lexicon: Lexicon, { outlet, marks = [] }: PageKnowledge = {}): PageView {
  const entities = once(views, lexicon, () => new Map(lexicon.entities.map((entity) => [entity.id, entity])));
  return { lexicon, entities, marks: byBlock(marks), wireOf: wireOf(marks), ...(outlet ? { outlet } : {}) };
}

/** Outlets whose dateline or byline says that the text is their own copy. */
function wireOf(marks: NonNullable<PageKnowledge['marks']>): ReadonlySet<string> {
  const own = marks.filter((mark) => mark.kind === 'dateline' || mark.kind === 'byline');
  return new Set(own.flatMap((mark) => mark.entity ?? []));
}

function byBlock(marks: readonly Located[]): ReadonlyMap<number, readonly Located[]> {
  const found = new Map<number, Located[]>();
  for (const mark of marks) {
    const list = found.get(mark.block);
    if (list) list.push(mark);
    else found.set(mark.block, [mark]);
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** Puts the blocks' results together: statements that go on, antecedents, and one finding for one place and outlet. */
export function assemble(blocks: readonly BlockAttributions[]): Attributions {
  const bySerial = new Map<number, Attribution>();
  const antecedents = new Map<number, number>();
  for (const one of blocks.flatMap((block) => block.found)) {
    bySerial.set(one.serial, one.finding);
    if (one.antecedent !== undefined) antecedents.set(one.serial, one.antecedent);
  }
  extend(
    bySerial,
    blocks.flatMap((block) => block.extensions),
  );
  for (const [serial, antecedent] of antecedents) link(bySerial, serial, antecedent);
  const unique = new Map([...bySerial.values()].map((finding) => [finding.id, finding]));
  return { findings: [...unique.values()], abstentions: blocks.flatMap((block) => block.abstentions) };
}

/** Adds the sentences that go on with an attribution; a long interview may have thousands. */
function extend(bySerial: Map<number, Attribution>, extensions: readonly Extension[]): void {
  const more = new Map<number, Located[]>();
  for (const { serials, content, quote, type } of extensions) {
    for (const serial of serials) {
      const finding = bySerial.get(serial);
      if (!finding) continue;
      const known = once(more, serial, () => [] as Located[]);
      for (const part of content) known.push(part);
      const changed = { quote: finding.quote ?? quote, type: joined(finding, quote !== null, type) };
      bySerial.set(serial, { ...finding, ...changed });
    }
  }
  for (const [serial, content] of more) {
    const finding = bySerial.get(serial);
    if (finding) bySerial.set(serial, { ...finding, content: [...finding.content, ...content] });
  }
}

function joined(finding: Attribution, quoted: boolean, type: Attribution['type']): Attribution['type'] {
  if (finding.type === 'direct') return type === 'direct' ? 'direct' : 'mixed';
  return quoted && finding.type !== 'none' ? 'mixed' : finding.type;
}

function link(bySerial: Map<number, Attribution>, serial: number, antecedent: number): void {
  const finding = bySerial.get(serial);
  const target = bySerial.get(antecedent);
  if (finding && target) bySerial.set(serial, { ...finding, antecedent: target.id });
}
