/**
 * On every page: decides whether it names an actor, and if so tells the background, which knows the settings. Listed in
 * the manifest by `wxt.config.ts`; WXT's own wrapper for content scripts would announce itself to the page.
 */
import { gate } from 'virtual:wirelight/gate';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, type PageState, sendMessage } from '../../lib/browser/messages.ts';
import { keptPackGate } from '../../lib/browser/pack-gate.ts';
import { makeGate } from '../../lib/dataset/gate/runtime.ts';
import { partsOf } from '../../lib/dataset/parts.ts';
import { guardPage, type TextGate } from '../../lib/page/gate/gate.ts';
import { onceMore } from '../../lib/page/gate/once-more.ts';
import { handoff } from '../../lib/page/handoff.ts';

const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/;

export default defineUnlistedScript(() => {
  if (!readable.test(document.contentType) || handoff().stopGate || handoff().reader) return;
  const ending = new AbortController();
  let phase: PageState['phase'] = 'quiet';
  let reason: string | undefined;
  /** What was said last of this site, if anything: it may come before the background's answer, which was older. */
  let turnedOn = false;
  const stopAnswering = onMessage('pageState', () => ({
    ok: true,
    value: { phase, painted: 0, ...(reason ? { reason } : {}) },
  }));
  handoff().stopGate = () => ending.abort();

  const onOpen = async (text = document.body?.textContent ?? ''): Promise<void> => {
    if (phase === 'fired') return;
    if (!browser.runtime?.id) return ending.abort(); // The extension was updated or removed.
    phase = 'fired';
    try {
      const page = { parts: partsOf(text), lang: document.documentElement.lang.slice(0, 35) };
      const answer = await onceMore(() => sendMessage('gateFired', page), ending);
      if (!answer.ok) [phase, reason] = ['failed', answer.error];
      else if (answer.value === 'off') {
        phase = 'off';
        if (turnedOn) await onOpen();
      }
    } catch {
      // Nobody answered: nothing is brought in and nothing painted.
      [phase, reason] = ['failed', 'noAnswer'];
    }
  };
  // Wirelight was off on this site when the gate opened, and is turned on now.
  const stopFollowing = onMessage('applySettings', async ({ data }) => {
    turnedOn = data?.on === true;
    if (phase === 'off' && turnedOn) await onOpen();
    return { ok: true, value: null };
  });
  const stop = (): void => {
    stopAnswering();
    stopFollowing();
  };
  ending.signal.addEventListener('abort', stop, { once: true });
  const guard = (by: TextGate): Promise<void> =>
    guardPage(document, { gate: by, signal: ending.signal, onOpen: (text) => void onOpen(text) });
  void guard(gate).then(async () => {
    // The reader's packs are asked only where the package's own gate is quiet; most readers have none.
    const packs = phase === 'quiet' ? await keptPackGate() : undefined;
    if (packs) await guard(makeGate(packs));
  });
});
