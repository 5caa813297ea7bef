/** Brought into pages beside the reader where Korean is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { korean } from '../../lib/engine/languages/korean.ts';
import { leaveWays } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveWays('ko', korean));
