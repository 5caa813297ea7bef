/** Brought into pages beside the reader where Japanese is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { japanese } from '../../lib/engine/languages/japanese.ts';
import { leaveRunOn } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveRunOn('ja', japanese));
