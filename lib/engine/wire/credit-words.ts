/** The words of credit lines, as data. */

import { charClass, classAt, HAN, HANGUL, LATIN, MARK } from '../text/chars.ts';

/** A credit's first word: "Photo:", "Фото", "사진=", "図：", "©". Folded case. */
export const creditKeyword =
  /(?:photos?|photograph|pictures?|images?|videos?|footage|graphic|handout|credits?|foto|fotos|bild|bilder|bildquelle|imago|immagine|imagen|imágenes|vídeo|zdjęcie|zdjęcia|fot|фото|фотография|видео|кадр|світлина|відео|사진|사진제공|자료사진|영상|화면|写真|画像|映像|動画|図|图片来源|圖片來源|图源|圖源|图片|圖片|照片|(?:资料|資料|档案|檔案)[图圖照](?:片)?|供图|供圖|摄影|攝影|翻[攝摄拍]|图|圖|صورة|צילום|φωτο|fotoğraf|ảnh|©|ⓒ|\(c\))/iu;

/** Keyword with what may stand between it and the first name. */
export const creditPrefix = new RegExp(
  String.raw`^(?:.{0,24}?[\s(（\[【*|｜]|.{0,12}?)??(?:` +
    creditKeyword.source +
    String.raw`)(?:\s?(?:credits?|source|courtesy|copyright|quelle|nachweis|제공|출처|は?すべて|来源|來源|提供))?\s?(?:[:：=＝./|｜，。]|[于於自]|by|von|par|de|di|of|from|via|courtesy of)?\s*`,
  'iu',
);

/** A credit's last words, behind the last name. */
export const creditSuffix =
  /\s?(?:제공|캡처|캡쳐|화면|화면 캡처|화면 캡쳐|영상|영상 캡처|자료사진|사진|갈무리|방송화면|배포|提供|配信|撮影|写真|時事|(?:HP|ホームページ|サイト|電子版)?(?:より|から)|視頻截圖|视频截图|截图|截圖|(?:资料|資料|檔案|供)?(?:图片|圖片|照片|图|圖)|摄影?|攝影?|photos?|handout|images?|video|screenshot|screengrab|file photo|file|archive|pool|all rights reserved)\s*$/iu;

/** Words that may stand in a component beside a name or alone. */
const fillers = new Set(
  '평양|pyongyang|pool|handout|file|archive|archives|photo|photos|press service|press office|picture alliance|getty images|getty|images|staff|tv|zuma press|shutterstock|imago|sipa|profimedia|scanpix|news agency|agency|агентство|통신|editorial use only|all rights reserved|stringer|str'.split(
    '|',
  ),
);
const date = /^\d{4}(?:[.-]\d{1,2}){0,2}\.?$/;
const office = 'пресс-служба';

/** True for words that may stand in a component beside a name or alone. */
export function isFiller(words: string): boolean {
  const lower = words.toLowerCase();
  return fillers.has(lower) || date.test(words) || isOffice(lower);
}

/** "пресс-служба" with up to forty letters of whose it is. */
function isOffice(lower: string): boolean {
  if (!lower.startsWith(office)) return false;
  const whose = lower.slice(office.length);
  if (whose === '') return true;
  return (
    whose.startsWith(' ') &&
    whose.length > 2 &&
    whose.length <= 41 &&
    [...whose].every((char) => char === ' ' || classAt(char, 0) >= LATIN)
  );
}

const particles = new Set('de van von der al bin el'.split(' '));

/**
 * True for a photographer: one to four capital words, or two to four syllables or characters. By table, since an
 * expression over all of Unicode's letters takes longer to prepare than a page to read.
 */
export function isPersonLike(text: string): boolean {
  const words = text.split(' ');
  const [first = '', second] = words;
  if (isCapitalWord(first))
    return words.length <= 4 && words.every((word) => particles.has(word) || isCapitalWord(word));
  if (first.length < 2 || first.length > 4) return false;
  if (isAllOf(first, HANGUL)) return words.length === 1 || (words.length === 2 && second === '기자');
  return words.length === 1 && isAllOf(first, HAN);
}

function isCapitalWord(word: string): boolean {
  const head = word.charAt(0);
  if (classAt(word, 0) < LATIN || head === head.toLowerCase()) return false;
  for (let at = 1; at < word.length; at++) {
    const value = charClass[word.charCodeAt(at)] as number;
    if (value < LATIN && value !== MARK && !".'’-".includes(word.charAt(at))) return false;
  }
  return true;
}

function isAllOf(word: string, value: number): boolean {
  for (let at = 0; at < word.length; at++) if (charClass[word.charCodeAt(at)] !== value) return false;
  return true;
}

/** Parts the components of a credit. A plain hyphen counts inside brackets only. */
export const creditSeparator =
  /\s*(?:[/／|｜·ㆍ=＝;]|,|，|、|\s[-–—]\s|\bvia\b|\bthrough\b|\bpor\b|\bvía\b|通过|通過|経由)\s*/giu;

/** Separators that prose does not use between names. */
export const strongSeparator = /[/／=＝·ㆍ|｜]|\bvia\b|通过|通過|経由/iu;

/** What says that the next component passes the picture on. */
export const viaWord = /^\s*(?:via|through|por vía|vía|通过|通過|経由)\s*$/iu;
