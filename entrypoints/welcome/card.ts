/** The inline card of one finding of the sample, made by the background as for any page. */

import type { Sample } from '../../components/sample/sample-types.ts';
import { type InlineCardView, sendMessage } from '../../lib/browser/messages.ts';
import { quietly } from '../faces/page.ts';

/** Undefined when the background does not answer. */
export async function cardOf(sample: Sample, id: string): Promise<InlineCardView | undefined> {
  const { page, analysis } = sample;
  const finding = analysis.findings.find((one) => one.id === id);
  if (!finding) return undefined;
  const words = page.blocks[finding.block]?.text.slice(finding.start, finding.end) ?? '';
  const cards = analysis.cards.filter(({ because }) => because.includes(id)).map(({ card }) => card);
  const answer = await quietly(() => sendMessage('inlineCard', { finding, words, cards: cards.slice(0, 2) }));
  return answer.ok ? answer.value : undefined;
}
