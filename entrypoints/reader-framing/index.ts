/** Brought into pages beside the reader where a phrase of the dataset stands. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { framingSteps } from '../../lib/engine/framing/read.ts';
import { handoff } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => {
  handoff().framing = framingSteps;
});
