/** From an analysis to the marks of the page. */
import { finish, type Steps } from '../../engine/steps.ts';
import type { Analysis, Finding, Located } from '../../engine/types.ts';
import { rangesOf, stretchFinder } from '../range/ranges.ts';
import type { Reading } from '../read/page.ts';
import type { Piece } from '../read/text.ts';
import { lookOf, priorityOf } from './looks.ts';
import { type Layer, resolveOverlaps } from './overlap.ts';
import type { Mark } from './painter.ts';

interface FindingLayer extends Layer {
  readonly finding: Finding;
}

/** Makes marks and remembers their ranges, so that a mark that did not change keeps the range it has. */
export class MarkMaker {
  readonly #known = new WeakMap<readonly Piece[], Map<string, readonly StaticRange[]>>();

  /** Marks of all findings that are to be painted, in reading order. */
  marks(analysis: Pick<Analysis, 'findings'>, reading: Reading): Mark[] {
    return finish(this.steps(analysis, reading));
  }

  /** The same, giving way after each block. */
  *steps({ findings }: Pick<Analysis, 'findings'>, reading: Reading): Steps<Mark[]> {
    const byBlock = new Map<number, FindingLayer[]>();
    for (const finding of findings) {
      if (!finding.painted || !reading.pieces[finding.block]) continue;
      const { block, start, end } = finding;
      const layer = { start, end, priority: priorityOf(lookOf(finding)), finding };
      const layers = byBlock.get(block);
      if (layers) layers.push(layer);
      else byBlock.set(block, [layer]);
    }
    const marks: Mark[] = [];
    for (const [block, layers] of byBlock) {
      marks.push(...this.#marksOfBlock(block, layers, reading));
      yield;
    }
    return marks;
  }

  /** The words of any places of the page, as for a card or a jump. */
  ranges(places: readonly Located[], reading: Reading): StaticRange[] {
    return places.flatMap(({ block, start, end }) => {
      const pieces = reading.pieces[block];
      const text = reading.page.blocks[block]?.text;
      return pieces && text !== undefined ? rangesOf(stretchFinder(pieces, text)({ start, end })) : [];
    });
  }

  #marksOfBlock(block: number, layers: readonly FindingLayer[], reading: Reading): Mark[] {
    const pieces = reading.pieces[block];
    const text = reading.page.blocks[block]?.text;
    if (!pieces || text === undefined) return [];
    const known = this.#known.get(pieces) ?? new Map<string, readonly StaticRange[]>();
    this.#known.set(pieces, known);
    let find: ReturnType<typeof stretchFinder> | null = null;
    return resolveOverlaps(layers).flatMap(({ start, end, layer: { finding } }): Mark[] => {
      const key = `${start}-${end}`;
      let ranges = known.get(key);
      if (!ranges) {
        find ??= stretchFinder(pieces, text);
        ranges = rangesOf(find({ start, end }));
        known.set(key, ranges);
      }
      return ranges.length > 0 ? [{ finding: finding.id, look: lookOf(finding), ranges }] : [];
    });
  }
}
