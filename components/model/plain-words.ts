/** Words that come from a page, made fit to be shown: only ever text, and unable to turn the text around them. */

/** Embeddings, overrides and isolates; marks of direction (LRM, RLM, ALM) stay, since honest text uses them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
// Control characters have no glyph, and some break a line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this removes
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Cleaned words, cut to `most` UTF-16 units with an ellipsis and never inside a surrogate pair. */
export function plainWords(words: string, most = 400): string {
  const clean = words.replace(turning, '').replace(control, ' ').replace(/\s+/g, ' ');
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
