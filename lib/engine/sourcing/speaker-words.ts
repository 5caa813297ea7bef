/** Nouns that speak without a name: offices, groups, documents. Folded; "~" allows any ending of up to four letters. */
const words = `
  spokesman spokeswoman spokesperson spokespeople official officials analyst analysts expert experts minister ministers ministry
  president ambassador diplomat diplomats general commander military army government governments police agency watchdog
  lawmaker lawmakers senator leader leaders scientist scientists researchers researcher professor historian author authors
  critics observers residents witnesses witness families activists opposition union embassy pentagon kremlin regime
  authorities commission committee council court prosecutors statement institute organization organisation ngo monitor
  envoy delegate delegation representative secretary chief head deputy governor mayor source sources intelligence
  представител~ официальн~ министр~ министерств~ президент~ посол посла депутат~ эксперт~ аналитик~ глав~ генерал~ дипломат~ ведомств~
  пресс-секретар~ губернатор~ власт~ чиновник~ политолог~ источник~ полици~ прокурор~ кремл~ мид минобороны генштаб~ военн~ сенатор~ лидер~
  спикер~ командующ~ командир~ жител~ очевид~ ученый ученые профессор~ историк~ адвокат~ замминистр~ вице-премьер~ премьер~ парламент~
  речник~ представник~ міністр~ президент~ експерт~ посол~ депутат~ очільник~ голов~ генштаб~ командувач~ влада прем'єр~
  sprecher sprecherin minister ministerin präsident präsidentin regierung experten experte ministerium beamte kanzler botschafter analysten kreml
  porte-parole ministre président présidente ministère expert experts gouvernement ambassadeur responsable responsables autorités armée
  portavoz ministro ministra presidente presidenta ministerio expertos gobierno embajador funcionario funcionarios autoridades líder ejército
  portavoce ministro presidente ministero esperti governo ambasciatore autorità leader
  porta-voz ministério especialistas governo embaixador autoridades
  rzecznik rzeczniczka minister prezydent ministerstwo eksperci rząd ambasador władze przywódca
  mluvčí ministr prezident ministerstvo vláda velvyslanec
  talsmann talsperson talskvinne statsminister president regjeringen departementet talesperson talesman regeringen`;

const whole = new Set<string>();
const stems = new Set<string>();
for (const word of words.split(/\s+/)) {
  if (word.endsWith('~')) stems.add(word.slice(0, -1));
  else if (word !== '') whole.add(plain(word));
}

/** The spelling that folding leaves: without diacritics in Latin letters. */
function plain(word: string): string {
  return /[а-яіїєґ]/.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** True for a folded word that may stand for a speaker without a name. */
export function isSpeakerNoun(folded: string): boolean {
  if (whole.has(folded)) return true;
  for (let cut = 0; cut <= 4 && cut < folded.length - 2; cut++) {
    if (stems.has(cut === 0 ? folded : folded.slice(0, -cut))) return true;
  }
  return false;
}
