/** What the markup says of an element by its name, attributes and class words. All of it holds without layout. */
import type { BlockRole } from '../../engine/types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nothing inside is text of the page: script, data, drawings, controls. Left out without a trace. */
const ignored = words(
  'script style noscript template head title meta link svg canvas object embed audio video map area datalist ' +
    'input textarea select option optgroup button output progress meter',
);
/** Left out as well, but something stands there in the middle of a sentence: U+FFFC takes its place. */
const replaced = words('code kbd samp var math pre input textarea select');
const blocks = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p ' +
    'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp listing',
);
const editorRoles = words('textbox searchbox combobox spinbutton slider');

/** True for elements whose inside is no text of the page. */
export const isIgnored = (name: string): boolean => ignored.has(name);
/** True for elements that leave U+FFFC in their place. */
export const isReplaced = (name: string): boolean => replaced.has(name);
/** True for elements that stand on lines of their own by their name. Unknown and custom names are inline. */
export const isBlockName = (name: string): boolean => blocks.has(name);

/** True where the reader writes: editable content, text boxes. */
export function isEditor(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && editorRoles.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** A form that is a control panel; false for the frames of whole pages that some servers make of `<form>`. */
export function isSmallForm(form: Element): boolean {
  return form.querySelector('article, main, h1, p ~ p ~ p') === null;
}

const roleByName: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'subheadline',
  h3: 'subheadline',
  h4: 'subheadline',
  h5: 'subheadline',
  h6: 'subheadline',
  figcaption: 'caption',
  caption: 'caption',
  figure: 'caption',
  blockquote: 'quotation',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'cell',
  th: 'cell',
  small: 'note',
};

const roleByProperty: Readonly<Record<string, BlockRole>> = {
  headline: 'headline',
  alternativeheadline: 'subheadline',
  author: 'byline',
  copyrightholder: 'credit',
  credittext: 'credit',
  copyrightnotice: 'credit',
  caption: 'caption',
};

/** Class words, tested on `class` with its words set apart: `imgCredit`, `article__byline`, `photo-source`. */
const roleByClass: readonly (readonly [BlockRole, RegExp])[] = [
  [
    'credit',
    / (?:credits?|copyright|photographer|photocredit|imagecredit|(?:photo|image|img|picture|media|foto|bild|caption|video) (?:by|source|author|quelle|rights|agency|copyright)|bildnachweis|fotograf|fotonachweis) /,
  ],
  ['caption', / (?:caption|captions|legende|bildunterschrift|bildtext|imagetext|figcaption) /],
  ['byline', / (?:byline|bylines|author|authors|autor|autoren|auteur) /],
  ['subheadline', / (?:standfirst|dek|subtitle|subheadline|subhead|kicker) /],
  ['note', / (?:disclaimer|footnote|footnotes|correction|editors? note) /],
];

/** A nested role takes over from the one around it only if it says more. */
const weight: Readonly<Record<BlockRole, number>> = {
  paragraph: 0,
  note: 1,
  'list-item': 2,
  cell: 2,
  quotation: 3,
  subheadline: 4,
  headline: 5,
  byline: 6,
  caption: 7,
  credit: 8,
  meta: 9,
};

/** ` image credit `: the words of a class or id in lower case, a space around each. */
export function classWords(value: string): string {
  return ` ${value
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9\u0080-\uFFFF]+/g, ' ')
    .toLowerCase()} `;
}

/** Remembers answers: a page has few classes and many elements. */
function remembering<T>(answer: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    if (known.has(value)) return known.get(value) as T;
    if (known.size > 2_000) known.clear();
    const result = answer(value);
    known.set(value, result);
    return result;
  };
}

const roleOfClass = remembering((value): BlockRole | null => {
  const spaced = classWords(value);
  return roleByClass.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null;
});

/** Role of the blocks in `element`, given the role around it. `attributes` is false where it has none. */
export function roleIn(element: Element, name: string, around: BlockRole, attributes: boolean): BlockRole {
  if (name === 'h1') return 'headline';
  let role = roleByName[name] ?? 'paragraph';
  if (attributes) {
    const className = element.getAttribute('class');
    if (className) role = heavier(role, smallRole(element, roleOfClass(className)));
    const property = element.getAttribute('itemprop');
    if (property) role = heavier(role, roleByProperty[property.toLowerCase()] ?? null);
    if (element.getAttribute('rel') === 'author') role = heavier(role, 'byline');
  }
  return heavier(around, role);
}

/** A class such as "author-story" on the whole article says nothing about its paragraphs. */
function smallRole(element: Element, role: BlockRole | null): BlockRole | null {
  return role !== null && element.querySelector('p ~ p ~ p, article') === null ? role : null;
}

/** The role that says less: of a paragraph that begins with a `<span class="author">` it is the paragraph's. */
export function lighter(a: BlockRole, b: BlockRole): BlockRole {
  return weight[b] < weight[a] ? b : a;
}

/** Longest text, in units, that can have the role; a "credit" as long as a paragraph is one. */
const longest: Partial<Record<BlockRole, number>> = {
  byline: 250,
  credit: 300,
  note: 600,
  subheadline: 300,
  caption: 1_000,
};

/** The role, or `paragraph` where the text is too long for it. */
export function plausibleRole(role: BlockRole, length: number): BlockRole {
  return length > (longest[role] ?? Number.POSITIVE_INFINITY) ? 'paragraph' : role;
}

function heavier(a: BlockRole, b: BlockRole | null): BlockRole {
  return b !== null && weight[b] > weight[a] ? b : a;
}

const pageNames = words('nav aside footer dialog menu');
const pageRoles = words(
  'navigation complementary banner contentinfo search menu menubar dialog alertdialog toolbar tablist',
);
/** Words of furniture, wherever they stand in a class. */
const alwaysFurniture =
  / (?:comments?|commentlist|disqus|related|recommend(?:ed|ation|ations|s)?|recirc|newsletters?|breadcrumbs?|cookies?|consent|cookieconsent|outbrain|taboola|most read|mostread|most popular|more stories|also read|read also|see also|lire aussi|siehe auch|site footer|footer) /;
/** Words of furniture that are as often part of a name for the whole layout: "has-sidebar", "page-with-ads". */
const oftenFurniture =
  / (?:promos?|teasers?|sidebar|share|sharing|socials?|adverts?|advertisement|ads?|sponsored|popular|trending|tags|taglist|topics|menu|navbar|navigation|nav|subscribe|subscription|read more|readmore) /;

const furnitureOfLabel = remembering((label): 'always' | 'often' | 'never' => {
  const spaced = classWords(label);
  if (alwaysFurniture.test(spaced)) return 'always';
  return oftenFurniture.test(spaced) ? 'often' : 'never';
});

/** True for the page's own furniture: navigation, teasers, comments, footers, promotions. */
export function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (name === 'form') return isSmallForm(element);
  const role = element.getAttribute('role');
  if (pageNames.has(name) || (role !== null && pageRoles.has(role))) return !holdsMain(element);
  const label = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (label.length < 2) return false;
  const kind = furnitureOfLabel(label);
  if (kind === 'always') return !holdsMain(element);
  return kind === 'often' && element.querySelector('h1, p ~ p ~ p') === null;
}

/** Something that holds the page's headline or main part is its frame and no part of it. */
const holdsMain = (element: Element): boolean =>
  element.querySelector('main, h1, article > p ~ p ~ p') !== null;
