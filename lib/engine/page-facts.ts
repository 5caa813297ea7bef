/** What a page is: whose outlet, in which language, and whether it is an opinion piece. */
import { type HostIndex, outletOfAddress } from './links/hosts.ts';
import { foldBlock, foldText } from './text/fold.ts';
import { languageOf } from './text/language.ts';
import type { Block, PageFacts, PageMeta, PageText } from './types.ts';

/** Section names of opinion pages, folded, as whole words. */
const SECTION =
  /(?:^|[^\p{L}])(?:opinion|opinions|op-ed|oped|editorial|editorials|commentary|comment|comments|kommentar|kommentare|meinung|leitartikel|gastbeitrag|tribune|tribunes|debats|opinione|opinioni|editoriale|editoriales|opinia|opinie|komentarz|nazory|мнение|мнения|колонка|колонки|авторские колонки|думка|погляд|блоги|사설|칼럼|오피니언|기고|社説|論説|コラム|評論|评论|社评|社論)(?:$|[^\p{L}])/u;
const TYPE = /^(?:opinionnewsarticle|criticreview|reviewnewsarticle)$/i;
const ADDRESS =
  /\/(?:opinions?|op-?ed|editorials?|commentary|commentisfree|comment|kommentar(?:e)?|meinung|columnists?|blogs?|idees|tribunes?|opinione|mnenie|mneniya)(?:\/|$)/i;
/** "The views expressed … do not necessarily reflect …", in the languages read in depth. */
const DISCLAIMERS: readonly RegExp[] = [
  /\bviews (?:and opinions )?(?:expressed|in this)[^.]{0,120}\b(?:not necessarily|solely|the author|their own|own)/,
  /\bopinions? expressed[^.]{0,120}\b(?:not necessarily|solely|the author|own)/,
  /мнени[ея] (?:автора|авторов|редакции)[^.]{0,80}(?:не совпада|не отража)/,
  /точка зрения автора[^.]{0,60}(?:не совпада|не отража)/,
  /(?:думка|позиція) (?:автора|редакції)[^.]{0,80}не (?:збіга|відобража)/,
  /(?:기고|칼럼|글)[^.]{0,60}(?:본지|본사)[^.]{0,30}(?:편집 ?방향|입장|견해)[^.]{0,20}다를/,
  /namentlich gekennzeichnete[^.]{0,80}nicht (?:unbedingt|notwendigerweise)/,
  /les (?:opinions|propos|idees)[^.]{0,80}n'engagent que/,
  /opiniones (?:expresadas|vertidas)[^.]{0,80}(?:no (?:necesariamente|reflejan)|exclusiva|responsabilidad)/,
];

/** Reads the page's own facts, its language known; every field falls back to "nothing known". */
export function readPageFacts(page: PageText, hosts: HostIndex, lang: string): PageFacts {
  const because = opinionBecause(page);
  const outlet = outletOf(page.meta, hosts);
  return {
    ...(outlet ? { outlet } : {}),
    opinion: because !== undefined,
    ...(because ? { opinionBecause: because } : {}),
    lang,
  };
}

/** The address the page was read at decides; a copy's canonical address only where the page has none of its own. */
function outletOf({ url, canonical }: PageMeta, hosts: HostIndex): string | undefined {
  const address = url ?? canonical;
  return address === undefined ? undefined : outletOfAddress(address, hosts);
}

function opinionBecause({ meta, blocks }: PageText): string | undefined {
  if (meta.types?.some((type) => TYPE.test(type.replace(/^.*[/#:]/, '')))) return 'opinion.type';
  if (meta.sections?.some((section) => SECTION.test(foldText(section)))) return 'opinion.section';
  const path = /^[a-z]+:\/\/[^/]*([^?#]*)/i.exec(meta.canonical ?? meta.url ?? '')?.[1] ?? '';
  if (ADDRESS.test(path)) return 'opinion.address';
  return blocks.some(isDisclaimer) ? 'opinion.disclaimer' : undefined;
}

/** A short block of the article that disowns the author's views. */
function isDisclaimer(block: Block): boolean {
  const { text, region, role } = block;
  if (region !== 'article' || role === 'meta' || text.length > 600) return false;
  const folded = foldBlock(block).text;
  return DISCLAIMERS.some((disclaimer) => disclaimer.test(folded));
}

/** The language (BCP 47 primary tag, or `und`) of the article's first 4,000 units, else of the whole page. */
export function pageLanguage({ blocks, meta }: PageText): string {
  const sample = (chosen: readonly Block[]): string => {
    let text = '';
    for (const block of chosen) if (text.length < 4000) text += `${block.text.slice(0, 4000)}\n`;
    return text;
  };
  const article = sample(blocks.filter((block) => block.region === 'article' && block.role !== 'meta'));
  return languageOf(article.trim() === '' ? sample(blocks) : article, meta.lang);
}
