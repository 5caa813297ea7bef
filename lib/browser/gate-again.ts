/** Has the gate look at a page again that was quiet, as when the reader's packs have changed. */
import { browser } from 'wxt/browser';

/** As the manifest names it. */
const gateFile = '/gate.js';

/** Ends the gate of the tab's top frame and starts another, which asks for the packs anew. Rejects where pages cannot be scripted. */
export async function runGateAgain(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: endGate });
  await browser.scripting.executeScript({ target, files: [gateFile] });
}

/** Runs in the page's isolated world and knows nothing of this file; where the gate leaves its end: `lib/page/handoff.ts`. */
function endGate(): void {
  const world = globalThis as unknown as Record<symbol, { stopGate?: () => void } | undefined>;
  const shared = world[Symbol.for('wirelight')];
  shared?.stopGate?.();
  delete shared?.stopGate;
}
