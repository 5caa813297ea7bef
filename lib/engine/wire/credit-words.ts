/** The words of credit lines, as data. */

/** A credit's first word: "Photo:", "Фото", "사진=", "図：", "©". Folded case. */
export const creditKeyword =
  /(?:photos?|photograph|pictures?|images?|videos?|footage|graphic|handout|credits?|foto|fotos|bild|bilder|bildquelle|imago|immagine|imagen|imágenes|vídeo|zdjęcie|zdjęcia|fot|фото|фотография|видео|кадр|світлина|відео|사진|사진제공|자료사진|영상|화면|写真|画像|映像|動画|図|图|圖|图片|圖片|图片来源|圖片來源|图源|照片|صورة|צילום|φωτο|fotoğraf|ảnh|©|ⓒ|\(c\))/iu;

/** Keyword with what may stand between it and the first name. */
export const creditPrefix = new RegExp(
  String.raw`^(?:.{0,24}?[\s(（\[【*|｜]|.{0,12}?)??(?:` +
    creditKeyword.source +
    String.raw`)(?:\s?(?:credits?|source|courtesy|copyright|quelle|nachweis|제공|출처|は?すべて|来源|來源|提供))?\s?(?:[:：=＝./|｜]|by|von|par|de|di|of|from|via|courtesy of)?\s*`,
  'iu',
);

/** A credit's last words, behind the last name. */
export const creditSuffix =
  /\s?(?:제공|캡처|캡쳐|화면|화면 캡처|화면 캡쳐|영상|영상 캡처|자료사진|사진|갈무리|방송화면|배포|提供|配信|撮影|写真|時事|視頻截圖|视频截图|截图|截圖|图|photos?|handout|images?|video|screenshot|screengrab|file photo|file|archive|pool|all rights reserved)\s*$/iu;

/** Words that may stand in a component beside a name or alone. */
export const creditFiller =
  /^(?:평양|pyongyang|pool|handout|file|archive|archives|photo|photos|press service|press office|пресс-служба(?: [\p{L} ]{2,40})?|picture alliance|getty images|getty|images|staff|tv|zuma press|shutterstock|imago|sipa|profimedia|scanpix|news agency|agency|агентство|통신|editorial use only|all rights reserved|stringer|str|\d{4}(?:[.-]\d{1,2}){0,2}\.?)$/iu;

/** A photographer: one to four capital words, or two to four syllables or characters. */
export const personLike =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin|el)){0,3}|[\p{Script=Hangul}]{2,4}(?: 기자)?|[\p{Script=Han}]{2,4})$/u;

/** Parts the components of a credit. A plain hyphen counts inside brackets only. */
export const creditSeparator =
  /\s*(?:[/／|｜·ㆍ=＝;]|,|，|、|\s[-–—]\s|\bvia\b|\bthrough\b|\bpor\b|\bvía\b|通过|通過|経由)\s*/giu;

/** Separators that prose does not use between names. */
export const strongSeparator = /[/／=＝·ㆍ|｜]|\bvia\b|通过|通過|経由/iu;

/** What says that the next component passes the picture on. */
export const viaWord = /^\s*(?:via|through|por vía|vía|通过|通過|経由)\s*$/iu;
