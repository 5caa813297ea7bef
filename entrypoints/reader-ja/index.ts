/** Brought into pages beside the reader where Japanese is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { japanese } from '../../lib/engine/languages/japanese.ts';
import { leaveWays } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveWays('ja', japanese));
