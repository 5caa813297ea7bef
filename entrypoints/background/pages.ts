/** What pages tell us: an actor was met, the page was read, a card is wanted. */
import type { z } from 'zod';
import { showBadge } from '../../lib/browser/badge.ts';
import { cardViews } from '../../lib/browser/card-views.ts';
import { answering } from '../../lib/browser/errors.ts';
import { bringPieces, bringReader, bringStyle } from '../../lib/browser/inject.ts';
import { type Answer, onMessage, sendMessage } from '../../lib/browser/messages.ts';
import { writeTab } from '../../lib/browser/tab-store.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import { piecesOfLanguages } from '../../lib/dataset/parts.ts';
import { settingsWithPacks } from './packs.ts';
import { theStore } from './store.ts';
import { countIfAsked } from './user-data.ts';

type Sender = { readonly tab?: { readonly id?: number; readonly incognito: boolean; readonly url?: string } };

export function setUpPages(): void {
  onMessage('gateFired', ({ data, sender }) =>
    accepted(Incoming.gateFired, data, async ({ parts, lang = '' }) => {
      const { id, host } = tabOf(sender);
      const said = piecesOfLanguages([lang.toLowerCase().split(/[-_]/)[0] ?? '']);
      return bringReader(id, () => settingsWithPacks(host), [...parts, ...said]);
    }),
  );

  onMessage('partsWanted', ({ data, sender }) =>
    accepted(Incoming.partsWanted, data, ({ parts }) => bringPieces(tabOf(sender).id, parts)),
  );

  onMessage('styleWanted', ({ sender }) => answering(() => bringStyle(tabOf(sender).id)));

  onMessage('analysisReady', ({ data, sender }) =>
    accepted(Incoming.analysisReady, data, async ({ host, url, painted, analysis }) => {
      const { id, incognito } = tabOf(sender);
      await showBadge(id, painted);
      if (!incognito) {
        await writeTab(id, { host, url, painted, analysis, at: Date.now() });
      }
      announce(id);
      if (!incognito) await countIfAsked(analysis);
      return null;
    }),
  );

  onMessage('readerFailed', ({ data, sender }) =>
    accepted(Incoming.readerFailed, data, async () => {
      announce(tabOf(sender).id);
      return null;
    }),
  );

  onMessage('cardsOf', ({ data }) =>
    accepted(Incoming.cardsOf, data, async ({ cards, lang }) => cardViews(await theStore(), cards, lang)),
  );
}

/** Tells open faces that a tab's state changed; nobody listening is the ordinary case. */
export function announce(tabId: number): void {
  sendMessage('tabChanged', { tabId }).catch(() => undefined);
}

/** Runs `work` on data that fits the schema; anything else is refused, whoever sent it. */
export async function accepted<S extends z.ZodType, T>(
  schema: S,
  data: unknown,
  work: (data: z.output<S>) => Promise<T>,
): Promise<Answer<T>> {
  const parsed = schema.safeParse(data);
  return parsed.success ? answering(() => work(parsed.data)) : { ok: false, error: 'badMessage' };
}

function tabOf({ tab }: Sender): { id: number; host: string; incognito: boolean } {
  if (tab?.id === undefined) throw new Error('a page message without its tab');
  return { id: tab.id, host: (tab.url && URL.parse(tab.url)?.hostname) || '', incognito: tab.incognito };
}
