/** The inline card's own style, for a constructed sheet in its shadow root: nothing of the page reaches it. */

const dark =
  '--paper: #1d2226; --ink: #e9e7e1; --ink-2: #aeb5b8; --line: #434b51; --tint: #a9cbe4; color-scheme: dark';

/** Sizes are in px that the reader's text zoom scales, since the page's rem is not ours. */
export const inlineCardStyle = `.card {
  --paper: #fbfaf7; --ink: #1c2328; --ink-2: #4c565d; --line: #d9d5cb; --tint: #1f4f72;
  box-sizing: border-box; inline-size: min(24rem, calc(100vw - 16px)); max-block-size: min(28rem, calc(100vh - 16px));
  overflow: auto; overscroll-behavior: contain; padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--paper); color: var(--ink); box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .16);
  font: 13.5px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start;
  overflow-wrap: anywhere; color-scheme: light;
}
@media (prefers-color-scheme: dark) { .card:not([data-theme]) { ${dark} } }
.card[data-theme="dark"] { ${dark} }
.card:focus-visible, button:focus-visible { outline: 2px solid var(--tint); outline-offset: 2px }
header { display: flex; align-items: start; gap: 8px; font-size: 15px; line-height: 1.35 }
header strong { flex: 1 }
button { font: inherit; color: var(--tint); background: none; border: 0; padding: 4px 2px; min-inline-size: 24px; min-block-size: 24px; cursor: pointer; border-radius: 4px; text-align: start }
button:hover { text-decoration: underline; text-underline-offset: .2em }
.close { color: var(--ink-2); font-size: 18px; line-height: 1; text-align: center }
p { margin: 2px 0 0 }
dl { margin: 8px 0 0; display: grid; gap: 3px }
dl div { display: grid; grid-template-columns: minmax(5.5em, 26%) minmax(0, 1fr); gap: 10px }
dt, small { color: var(--ink-2) }
small { font-size: 12px }
dd { margin: 0; unicode-bidi: isolate }
section { margin-block-start: 10px; padding-inline-start: 10px; border-inline-start: 2px solid var(--line) }
footer { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; margin-block-start: 10px; padding-block-start: 6px; border-block-start: 1px solid var(--line) }
textarea { flex: 1 1 100%; box-sizing: border-box; font: 12px/1.4 ui-monospace, monospace; color: var(--ink); background: none; border: 1px solid var(--line); border-radius: 4px }
.more { font-weight: 600 }
.voice { display: inline-block; min-inline-size: 1.4em; text-align: center; font-weight: 700; text-decoration: underline 2px var(--tint); text-underline-offset: .25em; text-decoration-skip-ink: none }
.voice::before, .voice::after { content: "\\a0\\a0" }
.solid { text-decoration-style: solid } .dashed { text-decoration-style: dashed }
.dotted { text-decoration-style: dotted } .wavy { text-decoration-style: wavy; text-decoration-thickness: 1.5px }
@media (forced-colors: active) { .card { --tint: LinkText; --line: CanvasText; border-color: CanvasText } }`;
