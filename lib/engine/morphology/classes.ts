/**
 * Inflection classes as rule data. A dataset author writes one class per word of a name, `-` for a word that never
 * changes: `inflect: "ru:adj-neut ru:adj-neut ru:noun-neut-o -"` for «Центральное телеграфное агентство Кореи».
 *
 * A class is a list of rows `nominative ending → endings by case`, the first row whose ending fits the word counts.
 * Cases: Russian nom gen dat acc ins prp; Ukrainian nom gen dat acc ins loc; Polish and Czech nom gen dat acc ins loc.
 * `/` parts alternatives within a case (Russian «агентством», Polish `agencją`; Czech `Novákovi/Nováku`).
 * The endings follow the ordinary school paradigms.
 */
import type { InflectionRow } from './inflect.ts';

export interface InflectionClass {
  readonly rows?: readonly InflectionRow[];
  /** Name of a class whose rows are tried after this one's own. A test shows that these references never loop. */
  readonly like?: string;
}

const row = (nominative: string, endings: string): InflectionRow => ({ nominative, endings });

const russian: Record<string, InflectionClass> = {
  // центральное → центрального, -ому, -ое, -ым, -ом; синее → синего
  'ru:adj-neut': { rows: [row('ое', 'ое ого ому ое ым ом'), row('ее', 'ее его ему ее им ем')] },
  // центральная → центральной, -ую, -ой/-ою; русская; северокорейская
  'ru:adj-fem': { rows: [row('яя', 'яя ей ей юю ей/ею ей'), row('ая', 'ая ой ой ую ой/ою ой')] },
  // северокорейский → -ого, -ому, -им, -ом; центральный → -ым; киевский режим
  'ru:adj-masc': {
    rows: [
      row('ский', 'ский ского скому ский/ского ским ском'),
      row('цкий', 'цкий цкого цкому цкий/цкого цким цком'),
      row('кий', 'кий кого кому кий/кого ким ком'),
      row('ий', 'ий его ему ий/его им ем'),
      row('ый', 'ый ого ому ый/ого ым ом'),
      row('ой', 'ой ого ому ой/ого ым ом'),
    ],
  },
  // российские → российских, -им, -ими; главные → главных, -ым, -ыми
  'ru:adj-pl': { rows: [row('ие', 'ие их им ие/их ими их'), row('ые', 'ые ых ым ые/ых ыми ых')] },
  // агентство → агентства, -у, -о, -ом, -е; телевидение → -ия, -ию, -ием, -ии
  'ru:noun-neut-o': {
    rows: [row('ие', 'ие ия ию ие ием ии'), row('о', 'о а у о ом е'), row('е', 'е я ю е ем е')],
  },
  'ru:noun-neut': { like: 'ru:noun-neut-o' },
  // агентства (plural) → агентств, -ам, -ами, -ах
  'ru:noun-neut-pl': { rows: [row('ия', 'ия ий иям ия иями иях'), row('а', 'а 0 ам а ами ах')] },
  // газета → газеты, -е, -у, -ой/-ою, -е; after к г х ж ш ч щ: -и
  'ru:noun-fem-a': {
    rows: [
      row('ка', 'ка ки ке ку кой/кою ке'),
      row('га', 'га ги ге гу гой/гою ге'),
      row('ха', 'ха хи хе ху хой/хою хе'),
      row('ия', 'ия ии ии ию ией ии'),
      row('я', 'я и е ю ей/ею е'),
      row('ца', 'ца цы це цу цей/цею це'),
      row('а', 'а ы е у ой/ою е'),
    ],
  },
  // Россия → России, -ю, -ей
  'ru:noun-fem-ya': { like: 'ru:noun-fem-a' },
  // «Правда народа»; сеть → сети, сетью
  'ru:noun-fem-soft': { rows: [row('ь', 'ь и и ь ью и')] },
  // телеканал → -а, -у, -, -ом, -е; вестник: acc. also genitive
  'ru:noun-masc-hard': { rows: [row('', '0 а у 0/а ом е')] },
  // спутник-like borrowed names in quotation marks stay with this class: «Спутника», «Спутнику», «Спутником», «Спутнике»
  'ru:noun-masc': { like: 'ru:noun-masc-hard' },
  // Кремль → Кремля, -ю, -ь/-я, -ём; Игорь
  'ru:noun-masc-soft': { rows: [row('ь', 'ь я ю ь/я ем/ём е'), row('й', 'й я ю й/я ем е')] },
  // Вести → Вестей, -ям, -ями, -ях; новости → новостей
  'ru:noun-pl-soft': { rows: [row('и', 'и ей ям и ями ях')] },
  // Известия → Известий, -ям, -ями, -ях
  'ru:noun-pl-iya': { rows: [row('ия', 'ия ий иям ия иями иях')] },
  // каналы → каналов, -ам, -ами, -ах
  'ru:noun-pl-hard': { rows: [row('ы', 'ы ов ам ы/ов ами ах'), row('и', 'и ов ам и/ов ами ах')] },
  // СМИ-like plural of feminine nouns: газеты → газет, -ам
  'ru:noun-pl-fem': { rows: [row('ы', 'ы 0 ам ы ами ах'), row('и', 'и 0 ам и ами ах')] },
  // Кондрашов → Кондрашова, -у, -а, -ым, -е; Путин
  'ru:surname-ov': { rows: [row('', '0 а у а ым е')] },
  // Захарова → Захаровой, -ой, -у, -ой, -ой
  'ru:surname-ova': { rows: [row('а', 'а ой ой у ой/ою ой')] },
  // Песковский, Толстой → -ого; Кочетковский
  'ru:surname-adj': {
    rows: [
      row('кий', 'кий кого кому кого ким ком'),
      row('ий', 'ий его ему его им ем'),
      row('ый', 'ый ого ому ого ым ом'),
      row('ой', 'ой ого ому ого ым ом'),
      row('ая', 'ая ой ой ую ой/ою ой'),
    ],
  },
  // Иван → Ивана, -у, -а, -ом, -е; Ким → Кима (the last word of a Korean name)
  'ru:name-masc': { rows: [row('й', 'й я ю я ем е'), row('ь', 'ь я ю я ем е'), row('', '0 а у а ом е')] },
  // Андрей → Андрея, -ю, -я, -ем, -е; Сергей
  'ru:name-masc-soft': { like: 'ru:name-masc' },
  // Мария → Марии, -ю, -ей; Светлана → -ы, -е, -у, -ой
  'ru:name-fem': { like: 'ru:noun-fem-a' },
};

const ukrainian: Record<string, InflectionClass> = {
  // центральне → центрального, -ому, -е, -им, -ому
  'uk:adj-neut': { rows: [row('нє', 'нє нього ньому нє нім ньому'), row('е', 'е ого ому е им ому/ім')] },
  // російська → російської, -ій, -у, -ою, -ій
  'uk:adj-fem': { rows: [row('ня', 'ня ньої ній ню ньою ній'), row('а', 'а ої ій у ою ій')] },
  // київський → -ого, -ому, -им, -ому
  'uk:adj-masc': {
    rows: [row('ій', 'ій ього ьому ій/ього ім ьому'), row('ий', 'ий ого ому ий/ого им ому/ім')],
  },
  // російські → російських, -им, -ими
  'uk:adj-pl': { rows: [row('і', 'і их им і/их ими их')] },
  // агентство → агентства, -у, -о, -ом, -і
  'uk:noun-neut-o': { rows: [row('о', 'о а у о ом і'), row('е', 'е а у е ем і/у')] },
  'uk:noun-neut': { like: 'uk:noun-neut-o' },
  // телебачення → -я, -ю, -ям, -і
  'uk:noun-neut-ya': { rows: [row('я', 'я я ю я ям і')] },
  // газета → газети, -і, -у, -ою, -і; агенція → -ії, -ію, -ією
  'uk:noun-fem-a': {
    rows: [row('ія', 'ія ії ії ію ією ії'), row('ка', 'ка ки ці ку кою ці'), row('а', 'а и і у ою і')],
  },
  // мережа is hard; мить, область → -і, -ю
  'uk:noun-fem-soft': { rows: [row('ь', 'ь і і ь ю і')] },
  // телеканал → -у/-а, -у, -, -ом, -і
  'uk:noun-masc-hard': { rows: [row('', '0 а/у у/ові 0/а ом і/у')] },
  'uk:noun-masc': { like: 'uk:noun-masc-hard' },
  // Кремль → -я, -ю, -ем, -і
  'uk:noun-masc-soft': { rows: [row('ь', 'ь я ю/еві ь/я ем і'), row('й', 'й я ю/єві й/я єм ї')] },
  // новини → новин, -ам, -ами, -ах
  'uk:noun-pl': { rows: [row('і', 'і ей ям і ями ях'), row('и', 'и 0/ів ам и ами ах')] },
  // Кондрашов → -а, -у, -а, -им, -у/-і
  'uk:surname-ov': { rows: [row('', '0 а у/ові а им у/і')] },
  // Захарова → -ої, -ій, -у, -ою, -ій
  'uk:surname-ova': { rows: [row('а', 'а ої ій у ою ій')] },
  'uk:surname-adj': { like: 'uk:adj-masc' },
  // Андрій → Андрія, -ю/-єві, -єм, -ї; Володимир → -а, -у/-ові, -ом
  'uk:name-masc': {
    rows: [
      row('ій', 'ій ія ію/ієві ія ієм ії'),
      row('й', 'й я ю/єві я єм ї'),
      row('', '0 а у/ові а ом і/ові'),
    ],
  },
  'uk:name-fem': { like: 'uk:noun-fem-a' },
};

const polish: Record<string, InflectionClass> = {
  // rosyjska → rosyjskiej, -ą; centralna → centralnej, -ą
  'pl:adj-fem': {
    rows: [
      row('ka', 'ka kiej kiej ką ką kiej'),
      row('ga', 'ga giej giej gą gą giej'),
      row('a', 'a ej ej ą ą ej'),
    ],
  },
  // rosyjski → -ego, -emu, -im; centralny → -ym
  'pl:adj-masc': {
    rows: [row('i', 'i iego iemu i/iego im im'), row('y', 'y ego emu y/ego ym ym')],
  },
  // rosyjskie → rosyjskiego, -im; centralne → -ego, -ym
  'pl:adj-neut': { rows: [row('ie', 'ie iego iemu ie im im'), row('e', 'e ego emu e ym ym')] },
  // rosyjskie media → rosyjskich, -im, -imi; państwowe → -ych, -ym, -ymi
  'pl:adj-pl': { rows: [row('ie', 'ie ich im ie imi ich'), row('e', 'e ych ym e ymi ych')] },
  // agencja → agencji, -ę, -ą; gazeta → gazety, gazecie, -ę, -ą; telewizja
  'pl:noun-fem-a': {
    rows: [
      row('ja', 'ja ji ji ję ją ji'),
      row('ia', 'ia ii ii ię ią ii'),
      row('ka', 'ka ki ce kę ką ce'),
      row('ta', 'ta ty cie tę tą cie'),
      row('wa', 'wa wy wie wę wą wie'),
      row('a', 'a y ie ę ą ie'),
    ],
  },
  // sieć → sieci, siecią; powieść
  'pl:noun-fem-soft': {
    rows: [row('ść', 'ść ści ści ść ścią ści'), row('ć', 'ć ci ci ć cią ci'), row('', '0 y y 0 ą y')],
  },
  // dziennik → -a/-u, -owi, -iem, -u; portal → -u, -owi, -em, -u
  'pl:noun-masc-hard': {
    rows: [
      row('k', 'k ka/ku kowi k/ka kiem ku'),
      row('g', 'g ga/gu gowi g/ga giem gu'),
      row('', '0 u/a owi 0/a em u/ie'),
    ],
  },
  'pl:noun-masc': { like: 'pl:noun-masc-hard' },
  // biuro → -a, -u, -em, -ze
  'pl:noun-neut-o': { rows: [row('ro', 'ro ra ru ro rem rze'), row('o', 'o a u o em ie/u')] },
  // media → mediów, -om, -ami, -ach
  'pl:noun-pl-media': { rows: [row('a', 'a ów om a ami ach')] },
  // Kondraszow → -a, -owi, -em, -ie; Putin → -a, -owi, -em, -ie
  'pl:surname-ov': { rows: [row('', '0 a owi a em ie')] },
  'pl:surname-masc': { like: 'pl:surname-ov' },
  // Zacharowa → -ej, -ą
  'pl:surname-ova': { rows: [row('a', 'a ej ej ą ą ej')] },
  // Pieskow-ski → -iego, -iemu, -im
  'pl:surname-adj': { rows: [row('i', 'i iego iemu iego im im'), row('y', 'y ego emu ego ym ym')] },
  // Andriej → -a, -owi, -em, -u; Siergiej
  'pl:name-masc': { rows: [row('', '0 a owi a em u/ie')] },
  // Maria → Marii, -ę, -ą
  'pl:name-fem': { like: 'pl:noun-fem-a' },
};

const czech: Record<string, InflectionClass> = {
  // ruská → ruské, -ou; centrální (soft) stays
  'cs:adj-fem': { rows: [row('á', 'á é é ou ou é'), row('í', 'í í í í í í')] },
  // ruský → -ého, -ému, -ým, -ém; ústřední → -ího, -ímu, -ím
  'cs:adj-masc': { rows: [row('ý', 'ý ého ému ý/ého ým ém'), row('í', 'í ího ímu í/ího ím ím')] },
  // ruské → -ého …
  'cs:adj-neut': { rows: [row('é', 'é ého ému é ým ém'), row('í', 'í ího ímu í ím ím')] },
  // ruské / státní (plural) → -ých, -ým, -ými
  'cs:adj-pl': {
    rows: [row('á', 'á ých ým á ými ých'), row('é', 'é ých ým é ými ých'), row('í', 'í ích ím í ími ích')],
  },
  // agentura → -y, -ře, -u, -ou; zpráva → -y, -ě; kancelář is soft
  'cs:noun-fem-a': {
    rows: [row('ra', 'ra ry ře ru rou ře'), row('ka', 'ka ky ce ku kou ce'), row('a', 'a y ě/e u ou ě/e')],
  },
  // televize → -e, -i, -i, -í, -i
  'cs:noun-fem-e': { rows: [row('e', 'e e i i í i')] },
  // kancelář → -e, -i, -, -í, -i; síť (changes its stem) is not in this class
  'cs:noun-fem-soft': { rows: [row('', '0 e i 0 í i')] },
  // deník → -u, -u, -, -em, -u; server → -u/-a
  'cs:noun-masc-hard': { rows: [row('', '0 u/a u/ovi 0/a em u/e')] },
  'cs:noun-masc': { like: 'cs:noun-masc-hard' },
  // rádio → -a, -u, -o, -em, -u
  'cs:noun-neut-o': { rows: [row('o', 'o a u o em u/ě')] },
  // média → médií, -ím, -ii, -iích
  'cs:noun-pl-media': { rows: [row('ia', 'ia ií iím ia ii iích'), row('a', 'a 0 ům a y ech')] },
  // Kondrašov → -a, -ovi, -a, -em, -ovi; Putin
  'cs:surname-ov': { rows: [row('', '0 a ovi/u a em ovi/u')] },
  'cs:surname-masc': { like: 'cs:surname-ov' },
  // Zacharovová, Zacharova → -é, -ou
  'cs:surname-ova': { rows: [row('á', 'á é é ou ou é'), row('a', 'a y ě u ou ě/é')] },
  'cs:surname-adj': { like: 'cs:adj-masc' },
  // Andrej → -e, -i/-ovi, -em; Vladimir → -a, -ovi, -em
  'cs:name-masc': { rows: [row('j', 'j je jovi/ji je jem jovi/ji'), row('', '0 a ovi/u a em ovi/u')] },
  'cs:name-fem': { like: 'cs:noun-fem-a' },
};

/** Every class by its name; `-` stands for a word that does not change. */
export const classes: Readonly<Record<string, InflectionClass>> = {
  ...russian,
  ...ukrainian,
  ...polish,
  ...czech,
  '-': { rows: [row('', '0')] },
};
