/** Brought into pages beside the reader when a card is wanted for the first time: most pages are read without one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawInlineCard } from '../../components/inline-card/draw.ts';
import { inlineCardStyle } from '../../components/inline-card/style.ts';
import { CardHost } from '../../lib/page/card/host.ts';
import { handoff } from '../../lib/page/handoff.ts';

export default defineUnlistedScript(() => {
  handoff().card = {
    host: (options) => new CardHost(document, { ...options, styles: [inlineCardStyle] }),
    draw: drawInlineCard,
  };
});
