/** Functions that run in the page under test: what is marked, and whether anything of the page has changed. */

interface Watched {
  mutations: string[];
  before: string;
}

/** Runs before the page's own scripts: from the load event on, every mutation of the document is noted. */
export function watchPage(): void {
  const watched: Watched = { mutations: [], before: '' };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  // The one element of ours, there while a card is open: a child of the root beside head and body.
  const isCardHost = (node: Node): boolean =>
    node.nodeName === 'DIV' && (node.parentNode === document.documentElement || !node.isConnected);
  addEventListener('load', () => {
    watched.before = document.documentElement.outerHTML;
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records.filter(({ target }) => !isCardHost(target)))
        watched.mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Mutations since the load event, and whether the document still reads as it did then. */
export function pageChanges(): { mutations: string[]; same: boolean } {
  const { watched } = globalThis as unknown as { watched: Watched };
  return { mutations: watched.mutations, same: watched.before === document.documentElement.outerHTML };
}

/** The words under every highlight of ours, sorted; of the page's own scripts nobody else registers any. */
export function markedWords(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      words.push(live.toString());
    }
  }
  return words.sort();
}

/** Number of highlight names registered. */
export function markCount(): number {
  let count = 0;
  for (const highlight of CSS.highlights.values()) count += highlight.size;
  return count;
}
