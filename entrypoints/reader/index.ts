/**
 * Brought into pages that name an actor: reads, marks, answers. Nothing is painted before the background has said how
 * to behave on this site, and nothing at all if it does not.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handoff } from '../../lib/page/handoff.ts';
import { ReaderInPage } from './reader-in-page.ts';

export default defineUnlistedScript(() => {
  const shared = handoff();
  shared.stopGate?.();
  if (shared.reader?.isAlive()) {
    shared.reader.again();
    return;
  }
  const reader = new ReaderInPage();
  shared.reader = reader;
  void reader.start();
});
