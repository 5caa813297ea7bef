/**
 * The raw text of a page for the gate: quick and greedy. What the reader leaves out later (hidden text, structured data)
 * may be in it, since only "no" must be certain. Blocks are parted by line ends, inline elements not at all.
 */

const skipped = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr code picture source'.split(
    ' ',
  ),
);
const elementNode = 1;
const textNode = 3;
const commentNode = 8;
const space = 32;
/** SHOW_ELEMENT and SHOW_TEXT. */
const shown = 5;
/** Structured data beyond this length is not about one article. */
const longestData = 300_000;

/** Title, description, structured data: the parts of a page that are not in its body. */
export function headText(document: Document): string {
  const parts: string[] = [document.title];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    if (
      /title|description|author|source|creator|copyright|byl|site_name|caption|credit|canonical|url$/i.test(
        name,
      )
    ) {
      parts.push(meta.getAttribute('content') ?? '');
    }
  }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const data = script.textContent ?? '';
    if (data.length < longestData) parts.push(data);
  }
  return parts.join('\n');
}

/**
 * The text under `root` in pieces of about `size` units. The page may change between two of them: an iterator, unlike a
 * walker, keeps its place when the node it stands at is taken away.
 */
export function* textUnder(root: Node, size: number): Generator<string, void> {
  let text = '';
  function* walkInto(start: Node): Generator<string, void> {
    const nodes = (start.ownerDocument ?? document).createNodeIterator(start, shown);
    let closed: Node | null = null;
    let before: Node | null = null;
    for (let node = nodes.nextNode(); node; before = node, node = nodes.nextNode()) {
      if (node.nodeType === textNode) {
        const { parentNode } = node;
        if (parentNode === closed) continue;
        const { data } = node as Text;
        // Only where an element has just ended may its end have to part the text from what stands before it.
        text += parentNode !== before && data.charCodeAt(0) > space && afterBlock(node) ? `\n${data}` : data;
        if (text.length >= size) {
          yield text;
          text = '';
        }
      } else {
        const name: string = (node as Element).localName;
        if (skipped.has(name)) closed = node;
        else if (!inline.has(name)) text += '\n';
        if (name === 'img') text += altOf(node as Element);
        const inner = innerRoot(node as Element, name);
        if (inner) yield* walkInto(inner);
      }
    }
  }
  yield* walkInto(root);
  if (text !== '') yield text;
}

const altOf = (image: Element): string => `\n${image.getAttribute('alt') ?? ''}\n`;

/** True behind the end of a block, comments apart. */
function afterBlock(node: Node): boolean {
  let { previousSibling } = node;
  while (previousSibling?.nodeType === commentNode) ({ previousSibling } = previousSibling);
  return previousSibling?.nodeType === elementNode && !inline.has((previousSibling as Element).localName);
}

/** The shadow root, or the document of a frame of the same origin. */
function innerRoot(element: Element, name: string): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (name !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // Another origin.
  }
}
