/** What a change of a page means for what was read of it. */
import type { Analysis, PageText } from '../engine/types.ts';
import type { Reading } from './read/page.ts';

/** Blocks that name a source, taken along when added blocks are analysed by themselves. */
const mostContext = 8;

/** True when blocks of the article came or went. */
export function touchesStory(before: Reading, after: Reading): boolean {
  const known = new Set(before.page.blocks);
  let kept = 0;
  for (const block of after.page.blocks) {
    if (block.role === 'meta' || block.region !== 'article') continue;
    if (!known.has(block)) return true;
    kept += 1;
  }
  return (
    kept !== before.page.blocks.filter(({ role, region }) => role !== 'meta' && region === 'article').length
  );
}

/** A few blocks that name a source, so that words which need one nearby are read as on the whole page. */
export function contextBlocks({ findings }: Analysis, { page }: Reading): PageText['blocks'] {
  const indexes = new Set(findings.filter(({ kind }) => kind === 'mention').map(({ block }) => block));
  return [...indexes].slice(0, mostContext).flatMap((index) => page.blocks[index] ?? []);
}
