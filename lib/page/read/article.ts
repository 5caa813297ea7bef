/** Which blocks are the story and which are the page around it. Paragraphs vote for the elements that hold them. */
import type { BlockRole } from '../../engine/types.ts';
import { classWords, isFurniture } from './elements.ts';
import type { PageHints } from './metadata.ts';
import type { RawBlock } from './walk.ts';
import { parentOf } from './walk.ts';

/** Where the story is: inside `root`, and from the headline on. */
export interface Article {
  readonly root: Element;
  readonly headline: Element | null;
  /** The heading of other stories inside `root`, from which on nothing is the story's. */
  readonly after: RawBlock | null;
}

/** A paragraph counts from this length on, in units; Korean, Chinese and Japanese say as much in less. */
const longEnough = 60;
const longEnoughDense = 25;
const levels = 6;
const bodyClass =
  / (?:article|articlebody|story|storybody|body ?text|content|entry|post|text|body|news|main|hentry|detail) /;

/**
 * Finds the story among the blocks; null on front pages, lists and pages that hold no running text. A generator, since
 * a step of it may look at every block.
 */
export function* findArticle(blocks: readonly RawBlock[], hints: PageHints): Generator<void, Article | null> {
  const furniture = furnitureTest();
  const outside = blocks.filter(({ element }) => !furniture.above(element, null));
  yield;
  const paragraphs = outside.filter(isRunningText);
  yield;
  const { headline, told } = findHeadline(blocks, hints);
  const following = headline && told ? storyAfter(headline, outside) : [];
  const isMuch = length(following) > Math.max(400, length(paragraphs) * 0.3);
  yield;
  const best = bestContainer(isMuch ? following : paragraphs) ?? smallPage(blocks, hints);
  if (!best) return null;
  yield;
  const root = yield* widen(best, headline, outside);
  if (isTeaserList(root, paragraphs) && !hints.article) return null;
  yield;
  return { root, headline, after: endOfStory(root, outside) };
}

/** The running text between a headline that is known to be the story's and the next one. */
function storyAfter(headline: Element, blocks: readonly RawBlock[]): RawBlock[] {
  const start = blocks.findIndex(({ element }) => element === headline);
  const next = blocks.findIndex(
    ({ role, links }, index) => index > start && role === 'headline' && links.length > 0,
  );
  return blocks.slice(Math.max(0, start), next < 0 ? undefined : next).filter(isRunningText);
}

/** A block with its role set right, and its region. */
export interface Placed {
  readonly region: 'article' | 'page';
  readonly role: BlockRole;
}

const length = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Says of each block whether it is part of the article found. `blocks` are all of the page, in order; the function
 * that comes back takes one of them and its index.
 */
export function placing(
  article: Article | null,
  blocks: readonly RawBlock[],
): (block: RawBlock, index: number) => Placed {
  if (!article) return ({ role }) => ({ region: 'page', role });
  const { root, headline, after } = article;
  const furniture = furnitureTest();
  const isTeaser = teaserTest(root);
  const start = blocks.findIndex(({ element }) => contains(root, element));
  const end = after ? blocks.indexOf(after) : -1;
  const lead =
    headline && !contains(root, headline) ? blocks.findIndex(({ element }) => element === headline) : -1;
  const isPart = (block: RawBlock, index: number): boolean => {
    if (block.element === headline) return true;
    if ((end >= 0 && index >= end) || (isMostlyLinks(block) && !namesMaker.has(block.role))) return false;
    if (contains(root, block.element)) return !furniture.above(block.element, root) && !isTeaser(block);
    // Captions, bylines and the standfirst between a headline and a body that share no narrower element.
    return lead >= 0 && index > lead && index < start && !furniture.above(block.element, null);
  };
  return (block, index) => ({
    region: isPart(block, index) ? 'article' : 'page',
    role: roleOf(block, headline),
  });
}

/** Roles whose blocks are often nothing but a link. */
const namesMaker: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'credit', 'caption']);

/** A page has one headline; the others are headings. */
function roleOf({ element, role }: RawBlock, headline: Element | null): BlockRole {
  if (element === headline) return 'headline';
  return role === 'headline' ? 'subheadline' : role;
}

/** Headings under which pages list other stories. */
const otherStories =
  /^(?:related|read (?:more|next|also)|more (?:from|on|stories|news|in)|most (?:read|popular|viewed)|you (?:might|may) (?:also )?like|also read|latest (?:news|stories)|recommended|trending|top stories|últimas noticias|más noticias|te puede interesar|lee también|à lire aussi|lire aussi|les plus lus|mehr zum thema|meistgelesen|das könnte sie|auch interessant|читайте также|последние новости|по теме|читайте також|останні новини|czytaj także|čtěte také|leggi anche|関連記事|あわせて読みたい|アクセスランキング|ランキング|관련 ?기사|인기 ?기사|많이 본|相关新闻|相關新聞|相关阅读|延伸閱讀|热门)/iu;

/** The heading after which, past the middle of the story's text, only other stories follow. */
function endOfStory(root: Element, blocks: readonly RawBlock[]): RawBlock | null {
  const inside = blocks.filter(({ element }) => contains(root, element));
  const all = length(inside.filter(isRunningText));
  let read = 0;
  for (const block of inside) {
    if (isRunningText(block)) read += block.text.length;
    else if (read > all * 0.5 && block.text.length < 60 && otherStories.test(block.text)) return block;
  }
  return null;
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

/**
 * Takes in lead, captions and end notes: the story's own element around its body, and any element around it that is
 * mostly running text.
 */
function* widen(
  best: Element,
  headline: Element | null,
  blocks: readonly RawBlock[],
): Generator<void, Element> {
  const { running: inside, headlines: held } = amount(best, blocks);
  const headlines = Math.max(1, held);
  let root = best;
  for (let up = parentOf(best); up && up.localName !== 'html'; up = parentOf(up)) {
    yield;
    const outside = amount(up, blocks);
    const { running } = outside;
    // An element with a further headline holds another story as well.
    const isDenser = running > outside.all * 0.7 && outside.headlines <= headlines;
    if (!isDenser && running > inside * 1.35 + 200) break;
    const isStory = up.localName === 'article' || /Article|Posting/.test(up.getAttribute('itemtype') ?? '');
    const holdsHeadline = headline !== null && up.contains(headline);
    if (isDenser || isStory || (holdsHeadline && up.localName !== 'body')) root = up;
    if (isStory && (!headline || holdsHeadline)) break;
  }
  return root;
}

interface Amount {
  /** Units of running text. */
  readonly running: number;
  /** Units of all text. */
  readonly all: number;
  readonly headlines: number;
}

/** What there is inside an element. */
function amount(element: Element, blocks: readonly RawBlock[]): Amount {
  const inside = blocks.filter((block) => contains(element, block.element));
  return {
    running: length(inside.filter(isRunningText)),
    all: length(inside),
    headlines: inside.filter(({ role }) => role === 'headline').length,
  };
}

function textIn(element: Element, paragraphs: readonly RawBlock[]): number {
  return amount(element, paragraphs).all;
}

/** A short page without furniture is its own story: a note, a fixture, a saved fragment. */
function smallPage(blocks: readonly RawBlock[], { article }: PageHints): Element | null {
  const document = blocks[0]?.element.ownerDocument;
  if (!document) return null;
  const stories = document.querySelectorAll('article, main, [itemprop="articleBody"]');
  if (stories.length === 1) return stories[0] as Element;
  const text = length(blocks);
  const linked = blocks.filter(isMostlyLinks).length;
  return article || (text < 2000 && linked * 3 <= blocks.length) ? document.documentElement : null;
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

/** A story inside the story is a teaser of another one; each is looked at once. */
function teaserTest(root: Element): (block: RawBlock) => boolean {
  const known = new Map<Element, boolean>();
  return ({ element }) => {
    const story = element.closest?.('article');
    if (!story || story === root || !root.contains(story)) return false;
    const answer =
      known.get(story) ?? (story.querySelector('h1') === null && (story.textContent ?? '').length < 400);
    known.set(story, answer);
    return answer;
  };
}

/** The first heading that says what the metadata says (`told`); else the first `<h1>` of some length. */
function findHeadline(
  blocks: readonly RawBlock[],
  { headlines }: PageHints,
): { headline: Element | null; told: boolean } {
  const headings = blocks.filter(({ role }) => role === 'headline');
  const known = headlines.map(key).filter((text) => text.length > 6);
  const says = ({ text }: RawBlock): boolean => {
    const own = key(text);
    return known.some((headline) => own === headline || (own.length > 12 && headline.startsWith(own)));
  };
  const told = headings.find(says) ?? blocks.find((block) => block.role === 'subheadline' && says(block));
  const any = headings.find(({ text }) => text.length > 20) ?? headings[0];
  return { headline: (told ?? any)?.element ?? null, told: told !== undefined };
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
      if (isFurniture(up)) {
        answer = true;
        break;
      }
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
  return { above };
}
