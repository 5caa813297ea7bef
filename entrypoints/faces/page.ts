/** What a face asks of the page in a tab, each with its expected failures turned into an answer. */

import { listed } from '../../components/model/findings.ts';
import { expectedError } from '../../lib/browser/errors.ts';
import {
  type Analysis,
  type Answer,
  type Excerpt,
  sendMessage,
  type TabState,
} from '../../lib/browser/messages.ts';

/** State of a tab; a tab that cannot be asked counts as failed. */
export async function stateOf(tabId: number): Promise<TabState> {
  const answer = await quietly(() => sendMessage('tabState', { tabId }));
  return answer.ok ? answer.value : { phase: 'failed', reason: answer.error, host: '', painted: 0 };
}

/** Words of the findings that are listed; undefined when the page does not answer. */
export async function excerptsOf(
  tabId: number,
  analysis: Analysis,
): Promise<ReadonlyMap<string, Excerpt> | undefined> {
  const findings = listed(analysis.findings).map(({ id }) => id);
  const answer = await quietly(() => sendMessage('excerptsOf', { findings }, { tabId, frameId: 0 }));
  return answer.ok ? new Map(answer.value.map((excerpt) => [excerpt.finding, excerpt])) : undefined;
}

/** Scrolls to a finding. Gives the key of what to say when that did not work, else undefined. */
export async function jumpTo(tabId: number, finding: string): Promise<string | undefined> {
  const answer = await quietly(() => sendMessage('jumpTo', { finding }, { tabId, frameId: 0 }));
  if (!answer.ok) return `error.${answer.error}`;
  return answer.value ? undefined : 'finding.wordsGone';
}

/** Brings the reader into a tab. Gives the key of what to say when that did not work, else undefined. */
export async function readNow(tabId: number): Promise<string | undefined> {
  const answer = await quietly(() => sendMessage('readNow', { tabId }));
  return answer.ok ? undefined : `error.${answer.error}`;
}

/** An answer in any case: expected errors of the wire become one, bugs are thrown on. */
export async function quietly<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await ask();
  } catch (error) {
    const known = expectedError(error);
    if (!known) throw error;
    return { ok: false, error: known };
  }
}
