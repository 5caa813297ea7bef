/** What only layout knows. The reader takes these as parameters, so that it also runs over a parsed document. */
import { isBlockName } from './elements.ts';

/** Answers about one element each. */
export interface Layout {
  /** True when nothing inside the element is seen. */
  isHidden(element: Element): boolean;
  /** True when the element stands on lines of its own; undefined leaves it to the element's name. */
  isBlock?(element: Element): boolean | undefined;
  /** True when line breaks in the element's text are shown as such. */
  keepsLines?(element: Element): boolean;
}

/** Class words for text that is there for screen readers only. */
const readersOnly =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|s-only)?|a11y-hidden)(?:$|[\s_-])/i;
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Without layout: the `hidden` attribute, inline style, the usual class names. */
export const parsedLayout: Layout = {
  isHidden(element) {
    if (element.localName === 'dialog') return !element.hasAttribute('open');
    if (!element.hasAttributes()) return false;
    if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
    const style = element.getAttribute('style');
    if (style && hiddenStyle.test(style)) return true;
    return readersOnly.test(element.getAttribute('class') ?? '');
  },
};

/**
 * The browser's own layout, about 1 µs an element. Closed `<details>` and transparent text count as seen: both are
 * shown later without any change that could be noticed.
 */
export function browserLayout(): Layout {
  let last: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  const styleOf = (element: Element): CSSStyleDeclaration | null => {
    if (element === last) return style;
    last = element;
    // The frame's own window: its styles are unknown to this one.
    style = (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element);
    return style;
  };
  return {
    isHidden(element) {
      const css = styleOf(element);
      if (!css) return false;
      if (css.display === 'none' || css.visibility !== 'visible') return css.visibility !== '';
      return css.position === 'absolute' && isClippedAway(css);
    },
    isBlock(element) {
      const css = styleOf(element);
      const display = css?.display;
      // An inline block is a badge in one page and a list item in the next: its name decides.
      if (!css || !display || display.startsWith('inline-')) return undefined;
      if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
      return !isDropCap(element, css);
    },
    keepsLines: (element) => /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? ''),
  };
}

/** The large first letter of a story floats, which makes it a block, and still belongs to its word. */
function isDropCap(element: Element, css: CSSStyleDeclaration): boolean {
  return (
    css.float !== 'none' && !isBlockName(element.localName) && (element.textContent ?? '').trim().length <= 2
  );
}

/** The customary ways to show a text to screen readers alone. */
function isClippedAway(css: CSSStyleDeclaration): boolean {
  if (css.clip !== 'auto' && /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(css.clip))
    return true;
  if (css.clipPath === 'inset(50%)' || css.clipPath === 'inset(100%)') return true;
  return css.width === '1px' && css.height === '1px' && css.overflow === 'hidden';
}
