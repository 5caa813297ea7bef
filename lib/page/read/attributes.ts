/** Texts in attributes of pictures that name where they come from: alternative text, credit, caption. */

import type { MetaText } from './jsonld.ts';
import { isReadable } from './metadata.ts';
import { normalise } from './text.ts';

const creditAttributes = [
  'data-credit',
  'data-image-credit',
  'data-photo-credit',
  'data-copyright',
  'data-caption',
  'data-image-caption',
  'data-photographer',
  'data-source-name',
];
const shortest = 3;

/** The attributes of an image or figure that hold words; most have none. */
export function pictureTexts(element: Element): MetaText[] {
  const texts: MetaText[] = [];
  for (const name of element.localName === 'img' ? ['alt', 'title', ...creditAttributes] : creditAttributes) {
    const value = element.getAttribute(name);
    if (!value || value.length < shortest) continue;
    const text = normalise(stripTags(value));
    if (text.length >= shortest && isReadable(text) && !texts.some((one) => one.text === text)) {
      texts.push({ where: `attr:${name}`, text });
    }
  }
  return texts;
}

/** Captions in attributes are often markup for a lightbox; what is parsed here is never shown as anything but text. */
const stripTags = (value: string): string => (value.includes('<') ? value.replace(/<[^>]*>/g, ' ') : value);
