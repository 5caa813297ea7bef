/** What the page says of itself, and the texts in it that nobody sees but that name a source. */
import type { Block, PageMeta } from '../../engine/types.ts';
import { type JsonLd, readJsonLd } from './jsonld.ts';
import { normalise } from './text.ts';

/** What metadata tells the search for the article. */
export interface PageHints {
  /** The page calls itself an article. */
  readonly article: boolean;
  readonly headlines: readonly string[];
}

/** Everything that is read from the head of a page. */
export interface Metadata {
  readonly meta: PageMeta;
  readonly hints: PageHints;
  /** Blocks of role `meta`: authors, picture credits, what the text is based on. */
  readonly blocks: readonly Block[];
}

const longestText = 1_000;
const mostBlocks = 100;

/** Names of `<meta>` that name who made the text, by `name`, `property` or `itemprop`. */
const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
];
const sourceNames = [
  'news_source',
  'source',
  'dc.source',
  'original-source',
  'syndication-source',
  'copyright',
  'dc.rights',
  'dcterms.rights',
  'article:publisher',
  'image:credit',
];

/** Reads the head of the document. `url` is the address it was loaded from. */
export function readMetadata(document: Document, url: string | undefined): Metadata {
  const named = metaByName(document);
  const jsonLd = readJsonLd(ldScripts(document));
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => named.get(name)?.[0]).find(Boolean);
  const all = (names: readonly string[]): string[] => names.flatMap((name) => named.get(name) ?? []);
  const title = normalise(document.querySelector('title')?.textContent ?? '') || undefined;
  const meta: PageMeta = {
    url,
    canonical: canonical(document, url) ?? first('og:url'),
    lang:
      document.documentElement?.getAttribute('lang') || first('content-language', 'og:locale') || jsonLd.lang,
    title: title ?? first('og:title'),
    siteName: first('og:site_name', 'application-name'),
    publishers: unique(jsonLd.publishers),
    authors: unique([...jsonLd.authors, ...all(authorNames).filter(isName)]),
    sections: unique([...jsonLd.sections, ...all(['article:section', 'section', 'parsely-section'])]),
    types: unique([...jsonLd.types, ...all(['og:type'])]),
    published: jsonLd.published ?? first('article:published_time', 'date', 'dc.date'),
  };
  const headlines = unique([
    ...jsonLd.headlines,
    ...all(['og:title', 'twitter:title']),
    ...(title ? [title] : []),
  ]);
  const article = (meta.types ?? []).some((type) => /Article|Posting|^article$/.test(type));
  return { meta: defined(meta), hints: { article, headlines }, blocks: metaBlocks(jsonLd, named) };
}

function metaByName(document: Document): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('name') ??
      element.getAttribute('property') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = normalise(element.getAttribute('content') ?? '');
    if (!name || content === '') continue;
    const key = name.toLowerCase();
    const known = named.get(key);
    if (known) known.push(content);
    else named.set(key, [content]);
  }
  return named;
}

function* ldScripts(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script[type]')) {
    if (/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? '')) yield script.textContent ?? '';
  }
}

function canonical(document: Document, url: string | undefined): string | undefined {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return href ? absolute(href, url) : undefined;
}

/** A full address or a path on the same host that no rule of addresses changes. */
const plainAddress = /^(?:https?:\/\/[a-z0-9.-]+)?\/(?!\/)[\w/.~!*'(),;:@&=+$%?#-]*$/;

/** The address in full; undefined when it is none for the web. */
export function absolute(href: string, base: string | undefined): string | undefined {
  // Nearly all links are plain; making an address of each would cost more than reading the page's text.
  if (plainAddress.test(href) && !href.includes('/.')) {
    if (!href.startsWith('/')) return href;
    const origin = base && /^https?:\/\/[^/?#]+/.exec(base)?.[0];
    if (origin) return origin + href;
  }
  try {
    const address = new URL(href, base);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
  } catch {
    return undefined;
  }
}

function metaBlocks(jsonLd: JsonLd, named: ReadonlyMap<string, readonly string[]>): Block[] {
  const blocks = new Map<string, Block>();
  const add = (where: string, value: string): void => {
    const text = normalise(value);
    if (blocks.size >= mostBlocks || !isReadable(text)) return;
    blocks.set(`${where}\n${text}`, {
      text,
      role: 'meta',
      region: 'article',
      where,
      unpaintable: 'metadata',
    });
  };
  for (const { where, text } of jsonLd.texts) add(`jsonld:${where}`, text);
  for (const name of [...authorNames, ...sourceNames])
    for (const text of named.get(name) ?? []) add(`meta:${name}`, text);
  return [...blocks.values()];
}

/** False for image data, tokens and other strings that are no words. */
export function isReadable(text: string): boolean {
  if (text.length < 2 || text.length > longestText || text.startsWith('data:')) return false;
  return text.length < 200 || /\s/.test(text) || /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(text);
}

const isName = (text: string): boolean => !/^https?:/i.test(text);
const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(normalise).filter((text) => text !== '')),
];

/** Leaves out what the page does not say. */
function defined(meta: PageMeta): PageMeta {
  const said = Object.entries(meta).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}
