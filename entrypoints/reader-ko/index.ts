/** Brought into pages beside the reader where Korean is read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { korean } from '../../lib/engine/languages/korean.ts';
import { leaveRunOn } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => leaveRunOn('ko', korean));
