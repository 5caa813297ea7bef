/** Russian, Ukrainian, Polish, Czech and Bulgarian around an attribution. */
import type { LanguageData } from './profile.ts';

export const russian: LanguageData = {
  lang: 'ru',
  bareDative: true,
  words: {
    pre: `государственн~ российск~ северокорейск~ официальн~ центральн~ информационн~ телеграфн~ новостн~ местн~
      российског~ северокорейског~ государственног~ международн~ национальн~ федеральн~ кремлевск~ провластн~ корейск~
      американск~ британск~ китайск~ южнокорейск~ японск~ немецк~ французск~ украинск~ ведущ~ главн~ собственн~
      правительственн~ советск~ партийн~ его ее их этого этой это наш~ кндр мид мчс сам~ мультимедийн~ медиагрупп~ группы`,
    det: 'этот эта это этому этой этого наше наш своему своей',
    time: `понедельник вторник сред~ четверг пятниц~ суббот~ воскресень~ сегодня вчера января февраля марта апреля мая
      июня июля августа сентября октября ноября декабря утром вечером днем ночью ранее позже позднее накануне года году г
      недел~ месяц~ мск назад часов`,
    adv: 'также уже тоже однако впервые отдельно затем потом тогда прежде теперь официально кстати еще сейчас срочно дополнительно только лишь ранее он она они',
    neg: 'не ни',
    comp: 'что о об как будто чтобы',
    he: 'он она они оне',
    it: '',
    prep: 'в во на о об от из с со к по за для при под у до через из-за после около',
    photo:
      'фото фотографи~ снимк~ снимок видео кадр~ кадры видеозапис~ ролик~ изображени~ фотоснимк~ фотокорреспондент~ фотограф~',
    person: `корреспондент корреспондента корреспонденты корреспондентом обозреватель собеседник~ источник~ директор~
      руководител~ глав~ редактор~ главред~ журналист журналиста журналисты ведущий представител~ репортер эксперт автор колумнист фотокорр~ гендиректор~ военкор~ спецкор~`,
    conj: 'и или а также',
    talk: `интервью бесед~ разговор~ комментарии комментариях эфире вопрос вопросы корреспонденту корреспондентам журналисту
      журналистам обозревателю пресс-конференци~ подкаст~ программе колонке прямом`,
    dative: '',
    agent: '',
    authority: `министерств~ минобороны мид мчс мвд фсб кремл~ правительств~ президент~ посольств~ прокуратур~ полици~ комитет~ служба
      ведомств~ штаб~ администраци~ министр~ росгвардии суд сбу генштаб~ генконсульств~ центробанк~ госдеп~ пентагон~`,
    this: 'об этом это этом его ее их слова',
    participle: '',
    definite: 'это этот этому этой',
    plural: 'агентства сми издания телеканалы газеты агентствам агентств изданий',
    pluralVerb: '',
  },
  types: {
    agency:
      'агентство агентства агентству агентством агентстве информагентств~ мультимедийн~ миа риа иа госагентств~ медиахолдинг~',
    newspaper: 'газет~ орган~ журнал~',
    broadcaster:
      'телеканал~ канал~ телекомпани~ радио радиостанци~ телевидени~ телерадиокомпани~ гостелекомпани~ гостелевидени~',
    media: 'сми издани~ портал~ сайт~ медиа ресурс~ телеграм-канал~ телеграм пресс-служб~',
    report: `сообщени~ публикаци~ материал~ статье статья статью заметк~ репортаж~ комментари~ выпуск~ лент~ сюжет~ депеш~ телеграмм~
      заявлени~ новост~ текст~`,
  },
};

export const ukrainian: LanguageData = {
  lang: 'uk',
  bareDative: true,
  words: {
    pre: `державн~ служба російськ~ північнокорейськ~ офіційн~ центральн~ інформаційн~ телеграфн~ новинн~ місцев~ міжнародн~ національн~
      кремлівськ~ пропагандистськ~ пропагандистсько~ корейськ~ американськ~ британськ~ китайськ~ південнокорейськ~ японськ~ урядов~ кндр рф росзмі`,
    det: 'це цей ця цього цій',
    time: `понеділок вівторок серед~ четвер п'ятниц~ субот~ неділ~ сьогодні вчора січня лютого березня квітня травня червня липня
      серпня вересня жовтня листопада грудня раніше пізніше напередодні року році`,
    adv: 'також вже теж однак окремо зокрема ще він вона вони',
    neg: 'не ні',
    comp: 'що про як',
    he: 'він вона вони',
    prep: 'в у на про від з із зі до по за для при під через після',
    photo: 'фото фотографі~ знімк~ відео кадр~ відеозапис~',
    person:
      'кореспондент~ оглядач~ співрозмовник~ джерел~ директор~ керівник~ голов~ редактор~ журналіст~ ведуч~ представник~',
    conj: 'і й та або',
    talk: "інтерв'ю розмові коментарі ефірі запитання кореспонденту журналістам",
    authority:
      'міністерств~ міноборони мзс кремл~ уряд~ президент~ посольств~ прокуратур~ поліці~ комітет~ служб~ відомств~ генштаб~',
    this: 'про це',
    definite: '',
    plural: 'агентства змі видання телеканали',
  },
  types: {
    agency: 'агентств~ агенці~ інформагентств~ росагентств~ держагентств~ держінформагентств~ держагенц~',
    newspaper: 'газет~ журнал~',
    broadcaster: 'телеканал~ канал~ радіо радіостанці~ телебаченн~',
    media: 'змі видання виданню портал~ сайт~ росзмі',
    report: 'повідомленн~ публікаці~ матеріал~ статт~ репортаж~ сюжет~ заяв~ новин~',
  },
};

export const polish: LanguageData = {
  lang: 'pl',
  dativeNouns:
    'agencji dziennikowi gazecie telewizji stacji portalowi kanalowi rozglosni serwisowi dziennikarzom',
  words: {
    pre: `panstwow~ rosyjsk~ polnocnokoreansk~ oficjaln~ centraln~ informacyjn~ prasow~ rzadow~ kremlowsk~ koreansk~ amerykansk~
      chinsk~ poludniowokoreansk~ propagandow~ lokaln~ prokremlowsk~ prorzadow~ panstwowej reżimow~ niezalezn~ ukrainsk~
      bialorusk~ niemieck~ brytyjsk~ francusk~ japonsk~ tamtejsz~ kontrolowan~`,
    time: `poniedzialek wtorek srod~ czwartek piatek sobot~ niedziel~ dzis dzisiaj wczoraj stycznia lutego marca kwietnia maja
      czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia wczesniej pozniej roku rano wieczorem noca
      popoludniu poludnie nocy ranem`,
    adv: 'takze tez rowniez juz jednak jeszcze natomiast',
    neg: 'nie',
    comp: 'ze o iz',
    he: 'on ona oni',
    prep: 'w we na o od z ze do po za dla przy przez u',
    photo: 'zdjeci~ fotografi~ wideo nagrani~ film~',
    person: 'korespondent~ dziennikarz~ dyrektor~ szef~ redaktor~ zrodlo zrodla rozmowca',
    conj: 'i oraz a lub',
    talk: 'wywiadzie rozmowie wypowiedzi antenie komentarzu wywiad',
    dative: '',
    agent: 'przez',
    authority:
      'ministerstw~ msz kreml~ rzad~ prezydent~ ambasad~ prokuratur~ policj~ komitet~ resort~ sztab~ mon gubernator~ minist~ wladz~ sluzb~ wojsk~ armi~ rzeczni~',
    this: 'o tym',
    definite: '',
    plural: 'agencje media gazety',
  },
  types: {
    agency: 'agencj~',
    newspaper: 'gazet~ dziennik~',
    broadcaster: 'telewizj~ stacj~ kanal~ radi~ rozglosni~',
    media: 'media mediow portal~ serwis~ stron~',
    report: 'komunika~ depesz~ artykul~ raport~ relacj~ komentarz~ oswiadczeni~ doniesien~',
  },
};

export const czech: LanguageData = {
  lang: 'cs',
  dativeNouns: 'agenture deniku televizi stanici serveru listu',
  words: {
    pre: `statni statniho rusk~ severokorejsk~ oficialn~ ustredni tiskov~ zpravodajsk~ vladn~ korejsk~ americk~ cinsk~ jihokorejsk~
      propagandistick~ mistni ukrajinsk~ nezavisl~ soukrom~ nemeck~ britsk~ francouzsk~`,
    time: `pondeli utery stredu stredy ctvrtek patek sobotu sobota nedeli dnes vcera ledna unora brezna dubna kvetna cervna cervence
      srpna zari rijna listopadu prosince drive pozdeji rano vecer roku`,
    adv: 'take rovnez uz jiz vsak jeste se',
    neg: 'ne',
    comp: 'ze o',
    he: 'on ona oni',
    prep: 'v ve na o od z ze do po za pro pri u s se k',
    photo: 'fotografi~ snim~ video zaber~ fotk~',
    person: 'zpravodaj~ novinar~ reditel~ sef~ redaktor~ zdroj~',
    conj: 'a i nebo',
    talk: 'rozhovoru rozhovor vysilani otazku',
    dative: '',
    agent: '',
    authority:
      'ministerstv~ kreml~ vlad~ prezident~ velvyslanectv~ polici~ vybor~ armad~ stab~ gubernator~ urad~ ministr~ mluvci slozk~',
    this: 'to tom',
    definite: '',
    plural: 'media deniky',
  },
  types: {
    agency: 'agentur~',
    newspaper: 'denik~ noviny novin list~',
    broadcaster: 'televiz~ stanic~ rozhlas~ radi~',
    media: 'media medii server~ web~ portal~',
    report: 'zprav~ komentar~ clan~ depes~ prohlaseni~ sdeleni~',
  },
};

export const bulgarian: LanguageData = {
  lang: 'bg',
  words: {
    pre: `руск~ държавн~ севернокорейск~ официалн~ централн~ корейск~ информационн~ телеграфн~ южнокорейск~ американск~ китайск~
      украинск~ местн~ новинарск~`,
    time: `понеделник вторник сряда четвъртък петък събота неделя днес вчера януари февруари март април май юни юли август септември
      октомври ноември декември сутринта вечерта по-рано`,
    adv: 'също вече още тогава сега по-късно',
    aux: 'е са беше бяха',
    neg: 'не нито',
    comp: 'че как дали',
    he: 'той тя те',
    prep: 'в във на от до за с със по при пред след към из у',
    photo: 'снимка снимки видео кадри снимката снимките кадрите',
    person: 'кореспондент~ журналист~ директор~ редактор~ източник~ шеф~',
    conj: 'и или',
    talk: 'интервю разговор въпрос',
    dative: 'пред',
    agent: 'от',
    authority: 'министерство~ кремъл правителство~ президент~ посолство~ полици~ армия~',
    this: 'това',
    plural: 'агенции медии вестници агенциите медиите',
  },
  types: {
    agency: 'агенци~',
    newspaper: 'вестник~',
    broadcaster: 'телевизи~ радио~ канал~',
    media: 'меди~ сайт~ портал~',
    report: 'съобщение~ доклад~ коментар~ статия~ материал~',
  },
};
