/** Runs in the page: the traces by which a page could tell that Wirelight is there. */

/** Names of the traces found; empty when there are none. */
export async function lookForTraces(extensionId: string): Promise<string[]> {
  const found: string[] = [];
  if (CSS.highlights.size > 0) found.push('highlights');

  const styled = (element: Element) =>
    [...Array(1000).keys()].some(
      (n) => getComputedStyle(element, `::highlight(text-mark-${n})`).textDecorationLine !== 'none',
    );
  if ([...document.querySelectorAll('p')].slice(0, 2).some(styled)) found.push('highlight styles');

  if (document.documentElement.lastElementChild !== document.body) found.push('an element below the root');
  if (document.adoptedStyleSheets.length > 0) found.push('an adopted style sheet');
  if (document.querySelector('[popover]')) found.push('a popover');

  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  if (resources.some((name) => /extension:/.test(name))) found.push('resource timing');
  if (performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length > 0)
    found.push('performance marks');

  for (const path of ['reader.js', 'gate.js', 'icons/16.png', 'popup.html']) {
    const reached = await new Promise<boolean>((done) => {
      const image = new Image();
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = `chrome-extension://${extensionId}/${path}`;
    });
    if (
      reached ||
      (await fetch(`chrome-extension://${extensionId}/${path}`).then(
        () => true,
        () => false,
      ))
    )
      found.push(`reachable: ${path}`);
  }

  const natives = [
    Document.prototype.createTreeWalker,
    EventTarget.prototype.addEventListener,
    Element.prototype.attachShadow,
    HighlightRegistry.prototype.set,
  ];
  if (natives.some((native) => !/\[native code\]/.test(Function.prototype.toString.call(native))))
    found.push('prototype changes');
  const ours = Object.getOwnPropertyNames(window).filter((name) => /wirelight|wxt|webext/i.test(name));
  if (
    ours.length > 0 ||
    Object.getOwnPropertySymbols(window).some((symbol) => /wirelight/i.test(String(symbol)))
  )
    found.push('a global name');
  return found;
}
