/**
 * Nouns that speak without a name, by BCP 47 primary tag: offices, groups, documents. Any spelling (they are folded); "~"
 * allows any ending of up to four letters. They go with the language's table of words.
 */
const english = `
  spokesman spokeswoman spokesperson spokespeople official officials analyst analysts expert experts minister ministers ministry
  president ambassador diplomat diplomats general commander military army government governments police agency watchdog
  lawmaker lawmakers senator leader leaders scientist scientists researchers researcher professor historian author authors
  critics observers residents witnesses witness families activists opposition union embassy pentagon kremlin regime
  authorities commission committee council court prosecutors statement institute organization organisation ngo monitor
  envoy delegate delegation representative secretary chief head deputy governor mayor source sources intelligence`;
const russian = `
  представител~ официальн~ министр~ министерств~ президент~ посол посла депутат~ эксперт~ аналитик~ глав~ генерал~ дипломат~ ведомств~
  пресс-секретар~ губернатор~ власт~ чиновник~ политолог~ источник~ полици~ прокурор~ кремл~ мид минобороны генштаб~ военн~ сенатор~ лидер~
  спикер~ командующ~ командир~ жител~ очевид~ ученый ученые профессор~ историк~ адвокат~ замминистр~ вице-премьер~ премьер~ парламент~`;
const scandinavian =
  'talsmann talsperson talskvinne statsminister president regjeringen departementet talesperson talesman regeringen minister leder general politi';

export const speakers: Readonly<Record<string, string>> = {
  en: english,
  ru: russian,
  uk: `речник~ представник~ міністр~ президент~ експерт~ посол~ депутат~ очільник~ голов~ генштаб~ командувач~ влада прем'єр~ генерал~
    дипломат~ поліці~ прокурор~ сенатор~ лідер~ спікер~ командир~ кремл~ аналітик~ адвокат~ парламент~`,
  bg: 'министър~ министерств~ президент~ говорител~ посланик~ експерт~ генерал~ дипломат~ полици~ прокурор~ кремъл лидер~ премиер~',
  de: `sprecher sprecherin minister ministerin präsident präsidentin regierung experten experte ministerium beamte kanzler botschafter
    analysten kreml general diplomat diplomaten pentagon`,
  fr: `porte-parole ministre président présidente ministère expert experts gouvernement ambassadeur responsable responsables autorités
    armée commission police kremlin source sources`,
  es: `portavoz ministro ministra presidente presidenta ministerio expertos gobierno embajador funcionario funcionarios autoridades líder
    ejército general senador kremlin`,
  it: 'portavoce ministro presidente ministero esperti governo ambasciatore autorità leader',
  pt: 'porta-voz ministro ministra presidente ministério especialistas governo embaixador autoridades general senador líder',
  pl: 'rzecznik rzeczniczka minister prezydent ministerstwo eksperci rząd ambasador władze przywódca',
  cs: 'mluvčí ministr prezident ministerstvo vláda velvyslanec',
  no: scandinavian,
  da: scandinavian,
  sv: scandinavian,
  nl: 'woordvoerder woordvoerster minister president ministerie regering leger politie ambassadeur premier kremlin',
  hu: 'szóvivő miniszter elnök minisztérium kormány nagykövet',
};
