/** Which blocks are the story and which are the page around it. Paragraphs vote for the elements that hold them. */
import { classWords, isFurniture } from './elements.ts';
import type { PageHints } from './metadata.ts';
import type { RawBlock } from './walk.ts';
import { parentOf } from './walk.ts';

/** Where the story is: inside `root`, and from the headline on. */
export interface Article {
  readonly root: Element;
  readonly headline: Element | null;
}

/** A paragraph counts from this length on, in units; Korean, Chinese and Japanese say as much in less. */
const longEnough = 60;
const longEnoughDense = 25;
const levels = 6;
const bodyClass =
  / (?:article|articlebody|story|storybody|body ?text|content|entry|post|text|body|news|main|hentry|detail) /;

/** Finds the story among the blocks; null on front pages, lists and pages that hold no running text. */
export function findArticle(blocks: readonly RawBlock[], hints: PageHints): Article | null {
  const furniture = furnitureTest();
  const headline = findHeadline(blocks, hints);
  const paragraphs = blocks.filter((block) => isRunningText(block) && !furniture.above(block.element, null));
  const best = bestContainer(paragraphs) ?? smallPage(blocks, hints);
  if (!best) return null;
  const root = widen(best, headline, paragraphs);
  if (isTeaserList(root, paragraphs) && !hints.article) return null;
  return { root, headline };
}

/** Sets each block's region, from the article found and the furniture inside it. */
export function regionTest(article: Article | null): (block: RawBlock) => 'article' | 'page' {
  if (!article) return () => 'page';
  const { root, headline } = article;
  const furniture = furnitureTest();
  const isBetween = betweenTest(article);
  return (block) => {
    if (block.element === headline) return 'article';
    if (contains(root, block.element))
      return furniture.above(block.element, root) || isTeaser(block, root) ? 'page' : 'article';
    return isBetween(block) && !furniture.above(block.element, null) && !isMostlyLinks(block)
      ? 'article'
      : 'page';
  };
}

/** True when `outer` holds `element`, across shadow roots and frames. */
function contains(outer: Element, element: Element): boolean {
  if (outer.contains(element)) return true;
  if (element.ownerDocument === outer.ownerDocument && element.isConnected && !isInShadow(element))
    return false;
  for (let up: Element | null = element; up; up = parentOf(up)) if (up === outer) return true;
  return false;
}

const isInShadow = (element: Element): boolean => 'host' in (element.getRootNode?.() ?? {});

/** Captions, bylines and the standfirst between a headline and a body that do not share a narrower element. */
function betweenTest({ root, headline }: Article): (block: RawBlock) => boolean {
  if (!headline || root.contains(headline)) return () => false;
  const following = 4;
  const preceding = 2;
  return ({ element, role }) =>
    role !== 'headline' &&
    (headline.compareDocumentPosition(element) & following) !== 0 &&
    (root.compareDocumentPosition(element) & preceding) !== 0 &&
    !element.contains(root);
}

function isRunningText(block: RawBlock): boolean {
  if (block.role !== 'paragraph' && block.role !== 'quotation') return false;
  const { length } = block.text;
  if (length < longEnough && !(length >= longEnoughDense && isDense(block.text))) return false;
  return !isMostlyLinks(block);
}

const isDense = (text: string): boolean => /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]{2}/.test(text);

function isMostlyLinks({ text, links }: RawBlock): boolean {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return linked > text.length * 0.6;
}

/** Each paragraph gives its weight to the elements around it, less with every level. */
function bestContainer(paragraphs: readonly RawBlock[]): Element | null {
  const scores = new Map<Element, number>();
  for (const { element, text } of paragraphs) {
    const weight = Math.min(text.length, 600);
    let up = parentOf(element);
    for (let level = 0; up && level < levels; level += 1, up = parentOf(up)) {
      scores.set(up, (scores.get(up) ?? 0) + weight / (1 + level * 0.7));
    }
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const total = score * bonus(element);
    if (total > bestScore) {
      best = element;
      bestScore = total;
    }
  }
  return bestScore >= 200 ? best : null;
}

function bonus(element: Element): number {
  if (/articlebody/i.test(element.getAttribute('itemprop') ?? '')) return 1.6;
  if (element.localName === 'article') return 1.3;
  if (element.localName === 'body' || element.localName === 'html') return 0.7;
  return bodyClass.test(classWords(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`)) ? 1.2 : 1;
}

/** Takes in lead, captions and end notes: the story's own element around its body, as long as it adds little else. */
function widen(best: Element, headline: Element | null, paragraphs: readonly RawBlock[]): Element {
  const inside = textIn(best, paragraphs);
  let root = best;
  for (let up = parentOf(best); up && up.localName !== 'body' && up.localName !== 'html'; up = parentOf(up)) {
    if (textIn(up, paragraphs) > inside * 1.35 + 200) break;
    const isStory = up.localName === 'article' || /Article|Posting/.test(up.getAttribute('itemtype') ?? '');
    if (isStory || (headline && up.contains(headline))) root = up;
    if (isStory && (!headline || up.contains(headline))) break;
  }
  return root;
}

function textIn(element: Element, paragraphs: readonly RawBlock[]): number {
  let sum = 0;
  for (const block of paragraphs) if (contains(element, block.element)) sum += block.text.length;
  return sum;
}

/** A short page without furniture is its own story: a note, a fixture, a saved fragment. */
function smallPage(blocks: readonly RawBlock[], { article }: PageHints): Element | null {
  const first = blocks[0];
  if (!first) return null;
  const document = first.anchor.ownerDocument as Document;
  const stories = document.querySelectorAll('article, main, [itemprop="articleBody"]');
  if (stories.length === 1) return stories[0] as Element;
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.filter(isMostlyLinks).length;
  return article || (text < 2000 && linked * 3 <= blocks.length) ? document.body : null;
}

/** Several teasers of about the same weight are a list and no story. */
function isTeaserList(root: Element, paragraphs: readonly RawBlock[]): boolean {
  const teasers = root.querySelectorAll('article, [itemtype*="NewsArticle"]');
  if (teasers.length < 4 || root.localName === 'article') return false;
  const all = textIn(root, paragraphs);
  let most = 0;
  let sum = 0;
  for (const teaser of Array.from(teasers).slice(0, 60)) {
    const text = textIn(teaser, paragraphs);
    sum += text;
    most = Math.max(most, text);
  }
  return sum > all * 0.6 && most < all * 0.5;
}

/** A story inside the story is a teaser of another one. */
function isTeaser({ element }: RawBlock, root: Element): boolean {
  const story = element.closest?.('article');
  if (!story || story === root || !root.contains(story)) return false;
  return story.querySelector('h1') === null && (story.textContent ?? '').length < 400;
}

/** The first `<h1>` that says what the metadata says; else the only one outside furniture, else the first. */
function findHeadline(blocks: readonly RawBlock[], { headlines }: PageHints): Element | null {
  const candidates = blocks.filter((block) => block.role === 'headline');
  const known = headlines.map(key).filter((text) => text.length > 8);
  const told = candidates.find(({ text }) => {
    const own = key(text);
    return known.some((headline) => own === headline || (own.length > 12 && headline.startsWith(own)));
  });
  return (told ?? candidates.find(({ text }) => text.length > 20) ?? candidates[0])?.element ?? null;
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface FurnitureTest {
  /** True when the element or one around it, up to `limit`, is furniture. */
  above(element: Element, limit: Element | null): boolean;
}

/** Remembers what it was asked, since neighbours share their ancestors. */
function furnitureTest(): FurnitureTest {
  const known = new Map<Element, boolean>();
  const above = (element: Element, limit: Element | null): boolean => {
    const path: Element[] = [];
    let answer = false;
    for (let up: Element | null = element; up && up !== limit && up.localName !== 'body'; up = parentOf(up)) {
      const remembered = known.get(up);
      if (remembered !== undefined) {
        answer = remembered;
        break;
      }
      path.push(up);
      if (isFurniture(up) && !holdsStory(up)) {
        answer = true;
        break;
      }
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
  return { above };
}

/** "has-sidebar" on the element around everything is no sidebar. */
const holdsStory = (element: Element): boolean =>
  element.querySelector('main, h1, article > p ~ p ~ p') !== null;
