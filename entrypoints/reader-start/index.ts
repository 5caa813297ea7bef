/** Comes last of the reader's files, when all of them are here. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handoff } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => handoff().begin?.());
