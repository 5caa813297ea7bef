/** The invented text of the preview and the welcome page as the engine reads it, in the language of the faces. */
import type { Block, PageText } from '../../lib/engine/types.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';

const blocks = [
  ['sample.dateline', 'paragraph'],
  ['sample.source', 'paragraph'],
  ['sample.quoted', 'paragraph'],
  ['sample.own', 'paragraph'],
  ['sample.credit', 'caption'],
] as const;

export function samplePage({ lang, t }: I18n): PageText {
  return {
    blocks: blocks.map(([key, role]): Block => ({ text: t(key), role, region: 'article', lang })),
    meta: { lang },
  };
}
