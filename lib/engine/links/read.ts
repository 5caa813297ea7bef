/** Links of a block that lead to a subject, or to what passes its words on; where else a page points says nothing here. */

import { provisionalId } from '../finding-id.ts';
import type { LexEntity } from '../lexicon.ts';
import type { TextBlock } from '../text/read-block.ts';
import type { LinkFinding } from '../types.ts';
import { type HostIndex, outletOfAddress } from './hosts.ts';

/** What {@link readLinks} needs. */
export interface LinkInput {
  readonly hosts: HostIndex;
  readonly entities: ReadonlyMap<string, LexEntity>;
  /** The page's own outlet: links within a site say nothing. */
  readonly own?: string;
}

const passingOn: ReadonlySet<string | undefined> = new Set(['relay', 'archive']);

/** Subjects, relays and archives of their words, and whatever the reader asks for by a pack. */
const tells = (entity: LexEntity | undefined): boolean =>
  entity?.role === 'subject' || entity?.fromPack === true || passingOn.has(entity?.type);

/** Findings in the order of the links; empty when no link leads to an outlet. */
export function readLinks(
  { index, block }: Pick<TextBlock, 'index' | 'block'>,
  input: LinkInput,
): LinkFinding[] {
  const findings: LinkFinding[] = [];
  for (const { start, end, href } of block.links ?? []) {
    const entity = outletOfAddress(href, input.hosts);
    if (!entity || entity === input.own || end <= start || end > block.text.length) continue;
    if (!tells(input.entities.get(entity))) continue;
    const at = { block: index, start, end };
    findings.push({
      ...at,
      kind: 'link',
      id: provisionalId('link', at, entity),
      entity,
      href,
      painted: input.entities.get(entity)?.role === 'subject' && block.unpaintable === undefined,
      evidence: {
        rule: 'links.domain',
        trace: [],
        words: [at],
        confidence: 'high',
        wrongIf: 'wrongIf.linkOnly',
      },
    });
  }
  return findings;
}
