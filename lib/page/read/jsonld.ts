/** schema.org data in `<script type="application/ld+json">`: found, mended where damaged, and flattened to facts. */

/** A text in the metadata and the path that led to it, e.g. `image.creditText`. */
export interface MetaText {
  readonly where: string;
  readonly text: string;
}

/** What all structured data of a page says together; empty lists where it says nothing. */
export interface JsonLd {
  readonly types: readonly string[];
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly sections: readonly string[];
  readonly published: string | undefined;
  readonly lang: string | undefined;
  /** Who made the text or a picture, and what it is based on. */
  readonly texts: readonly MetaText[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const longestScript = 2_000_000;
const deepest = 12;
const mostObjects = 2_000;

const isStory = (type: string): boolean =>
  /(?:Article|Posting|Report|Review|Recipe|LiveBlog|Podcast\w*|VideoObject)$/.test(type);
const isPicture = (type: string): boolean =>
  /^(?:ImageObject|Photograph|VideoObject|MediaObject|AudioObject)$/.test(type);

/** Properties of a story or picture that name somebody its content comes from. */
const sourceKeys = [
  'author',
  'creator',
  'contributor',
  'provider',
  'sourceOrganization',
  'isBasedOn',
  'isBasedOnUrl',
  'copyrightHolder',
  'copyrightNotice',
  'creditText',
  'caption',
  'citation',
] as const;

/** Reads all of a document's scripts; a damaged one is mended if it can be and left out if not. */
export function readJsonLd(scripts: Iterable<string>): JsonLd {
  const collector = new Collector();
  for (const script of scripts) {
    if (script.length > longestScript) continue;
    for (const value of parseLoosely(script)) collector.top(value);
  }
  return collector;
}

/** The values of a script: one if it is sound, several or none if it was damaged. */
export function parseLoosely(script: string): readonly Json[] {
  const text = script
    .replace(/^\s*(?:\uFEFF|<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)+/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
  for (const attempt of [() => text, () => mend(text), () => `[${mend(text).replace(/\}\s*\{/g, '},{')}]`]) {
    try {
      return [JSON.parse(attempt()) as Json];
    } catch {
      // The next attempt mends more; a script that stays damaged tells nothing.
    }
  }
  return [];
}

/** Raw line breaks in strings, commas before a closing bracket. */
function mend(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[\]}])/g, '$1');
}

class Collector implements JsonLd {
  readonly types: string[] = [];
  readonly headlines: string[] = [];
  readonly authors: string[] = [];
  readonly publishers: string[] = [];
  readonly sections: string[] = [];
  readonly texts: MetaText[] = [];
  published: string | undefined;
  lang: string | undefined;
  #seen = 0;

  /** Takes a script's value: an object, a list, or a `@graph` of them, however nested. */
  top(value: Json, depth = 0): void {
    if (depth > deepest || ++this.#seen > mostObjects) return;
    if (isList(value)) {
      for (const one of value) this.top(one, depth + 1);
    } else if (isObject(value)) {
      this.#object(value, depth);
    }
  }

  #object(object: JsonObject, depth: number): void {
    const types = typesOf(object);
    for (const type of types) add(this.types, type);
    if (types.some(isStory)) this.#story(object);
    else if (types.some(isPicture)) this.#sources(object, 'image');
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const) {
      const inner = object[key];
      if (inner !== undefined && typeof inner !== 'string') this.top(inner, depth + 1);
    }
  }

  #story(story: JsonObject): void {
    for (const key of ['headline', 'name', 'alternativeHeadline']) {
      for (const text of strings(story[key])) add(this.headlines, text);
    }
    for (const name of names(story.author)) add(this.authors, name);
    for (const name of names(story.publisher)) add(this.publishers, name);
    for (const name of names(story.articleSection)) add(this.sections, name);
    this.published ??= strings(story.datePublished)[0];
    this.lang ??= strings(story.inLanguage)[0];
    this.#sources(story, '');
    for (const key of ['image', 'associatedMedia', 'video', 'thumbnail', 'primaryImageOfPage']) {
      for (const media of list(story[key])) if (isObject(media)) this.#sources(media, key);
    }
  }

  #sources(object: JsonObject, path: string): void {
    for (const key of sourceKeys) {
      const where = path ? `${path}.${key}` : key;
      for (const text of names(object[key])) this.#text(where, text);
    }
  }

  #text(where: string, text: string): void {
    if (!this.texts.some((one) => one.where === where && one.text === text)) this.texts.push({ where, text });
  }
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : isList(value) ? value : [value];
const strings = (value: Json | undefined): string[] =>
  list(value).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
const typesOf = (object: JsonObject): string[] =>
  strings(object['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));

/** Names, as words or as the `name`, `url` or `@id` of an object; one level of nesting is followed. */
function names(value: Json | undefined): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one];
    if (!isObject(one)) return [];
    const own = [...strings(one.name), ...strings(one.legalName)];
    const linked = [...strings(one.url), ...strings(one.sameAs)];
    const around = [...strings(isObject(one.publisher) ? one.publisher.name : undefined)];
    return [...own, ...around, ...(own.length === 0 ? linked : [])];
  });
}

function add(to: string[], text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '' && !to.includes(trimmed)) to.push(trimmed);
}
