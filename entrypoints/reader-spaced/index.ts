/** Brought into pages beside the reader where a language with spaces between its words is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spaced } from '../../lib/engine/languages/spaced.ts';
import { leaveWays } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveWays('spaced', spaced));
