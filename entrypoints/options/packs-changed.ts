/** Packs are compiled where pages ask for them. */
import { sendMessage } from '../../lib/browser/messages.ts';
import { forgetPackLexicon } from '../../lib/browser/pack-lexicon.ts';
import { quietly } from '../faces/page.ts';

/** Has the packs compiled anew; where the background does not answer, the next page has it done. */
export async function tellPacksChanged(): Promise<void> {
  const answer = await quietly(() => sendMessage('packsChanged', undefined));
  if (!answer.ok) await forgetPackLexicon();
}
