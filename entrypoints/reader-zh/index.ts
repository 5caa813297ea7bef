/** Brought into pages beside the reader where Chinese is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chinese } from '../../lib/engine/languages/chinese.ts';
import { leaveWays } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveWays('zh', chinese));
