/** For documents that come as text and not from a browser. */

/** A saved article body without page furniture gets the document around it that a browser would give it. */
export function asDocument(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
