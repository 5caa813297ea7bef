/**
 * Brought into pages that name an actor: reads, marks, answers. Nothing is painted before the background has said how
 * to behave on this site, and nothing at all if it does not. It begins when the files beside it are here as well
 * (`reader-start`).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { core } from '../../lib/engine/core.ts';
import { handoff } from '../../lib/page/handoff.ts';
import { ReaderInPage } from './reader-in-page.ts';

export default defineUnlistedScript(() => {
  const shared = handoff();
  shared.stopGate?.();
  const { reader } = shared;
  if (reader?.isAlive()) {
    shared.begin = reader.again;
    return;
  }
  shared.core = core;
  shared.begin = () => {
    const fresh = new ReaderInPage();
    shared.reader = fresh;
    void fresh.start();
  };
});
