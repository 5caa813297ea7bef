/**
 * Who reports whom, by language: relays inside and outside the dataset, three links, and minimal pairs that are no chain.
 * Every sentence and every outlet that is not of the dataset is made up.
 */
import type { Case } from './notation.ts';

export const chains: Readonly<Record<string, readonly Case[]>> = {
  en: [
    {
      name: 'according to a relay at the end, two clauses',
      text: '⟦kcna via=yonhap|KCNA said⟧ that the ferry runs and that the quay is open, ⟦yonhap|according to Yonhap⟧.',
    },
    {
      name: 'unknown relay behind its verb',
      text: 'The ferry runs again, the Evening Courier reported, ⟦kcna via=*|citing KCNA⟧.',
    },
    {
      name: 'unknown relay before a comma',
      text: 'The Evening Courier, ⟦kcna via=*|citing KCNA⟧, reported that the ferry runs again.',
    },
    {
      name: 'unknown relay with descriptor',
      text: 'The Harbour Light newspaper, ⟦tass via=*|quoting TASS⟧, wrote that the quay was shut.',
    },
    {
      name: 'citing first',
      text: '⟦kcna via=*|Citing KCNA⟧, the Evening Courier said the ferry runs again.',
    },
    {
      name: 'known relay, citing first',
      text: '⟦kcna via=yonhap|Citing KCNA⟧, ⟦yonhap cites=kcna|Yonhap said⟧ the ferry runs again.',
    },
    {
      name: 'quoted as saying by an unknown relay',
      text: 'The Evening Courier quoted ⟦tass via=*|TASS as saying⟧ the quay was shut.',
    },
    {
      name: 'quoted by, between the name and its verb',
      text: '⟦rodong via=yonhap|Rodong Sinmun⟧, ⟦yonhap|quoted by Yonhap⟧, said that the harvest was in.',
    },
    {
      name: 'as cited by, between the name and its verb',
      text: '⟦kcna via=reuters|KCNA⟧, as ⟦reuters|cited by Reuters⟧, said that the ferry runs again.',
    },
    {
      name: 'a report of one that another carried',
      text: 'The drill is over, ⟦kcna via=yonhap|according to a KCNA report⟧ ⟦yonhap|carried by Yonhap⟧.',
    },
    {
      name: 'as reported by',
      text: '⟦kcna via=nk_news|KCNA said⟧, ⟦nk_news|as reported by NK News⟧, that the ferry runs again.',
    },
    {
      name: 'carried by an unknown relay',
      text: 'The ferry runs again, ⟦kcna via=*|KCNA said⟧ in a dispatch carried by the Evening Courier.',
    },
    {
      name: 'according to an unknown relay',
      text: 'The quay is shut, ⟦tass via=*|TASS reported⟧, according to the Evening Courier.',
    },
    {
      name: 'with reference to',
      text: 'The Evening Courier writes ⟦tass via=*|with reference to TASS⟧ that the quay is shut.',
    },
    {
      name: 'monitored by',
      text: '⟦kcbc via=yonhap|Korean Central Broadcasting said⟧ the ferry runs again, ⟦yonhap|according to Yonhap⟧, which monitors the station.',
    },
    {
      name: 'three links',
      text: '⟦tass cites=yonhap|TASS reported⟧, ⟦yonhap via=tass cites=kcna|citing Yonhap⟧, which quoted ⟦kcna via=yonhap|KCNA⟧.',
    },
    {
      name: 'foreign paper named by country',
      text: 'Japan’s Evening Courier said Monday, ⟦kcna via=*|citing KCNA⟧, that the ferry runs again.',
    },
    {
      name: 'a ministry that cites is no relay',
      text: 'The unification ministry, ⟦kcna|citing KCNA⟧, said the ferry runs again.',
    },
    {
      name: 'a person who cites is no relay',
      text: 'Anna Berg said, ⟦kcna|citing KCNA⟧, that the ferry runs again.',
    },
    {
      name: 'minimal pair: an article, no relay',
      text: 'The Senate was told of it on Monday, ⟦kcna|according to KCNA⟧.',
    },
    {
      name: 'minimal pair: co-sources',
      text: '⟦tass+kcna|TASS and KCNA reported⟧ that the ferry runs again.',
    },
    {
      name: 'minimal pair: contrast',
      text: '⟦tass|TASS said⟧ the quay was shut, while ⟦reuters|Reuters reported⟧ it open.',
    },
    {
      name: 'minimal pair: a second outlet says something else',
      text: '⟦kcna|KCNA reported⟧ the visit on Monday; ⟦yonhap|Yonhap reported⟧ a storm.',
    },
    {
      name: 'minimal pair: a correspondent of the agency',
      text: '⟦tass|A TASS correspondent reported⟧ from Seoul that the quay was shut.',
    },
    {
      name: 'minimal pair: agencies meet',
      text: 'The heads of Reuters and TASS met in May, ⟦kcna|KCNA said⟧.',
    },
  ],
  ru: [
    {
      name: 'название в кавычках в начале — не цитата',
      text: '«Вечерний берег» ⟦interfax via=*|со ссылкой на «Интерфакс»⟧ сообщает о задержке рейсов.',
    },
    {
      name: 'издание в кавычках со ссылкой',
      text: 'Порт закрыт, сообщает издание «Утренний причал» ⟦kcna via=*|со ссылкой на ЦТАК⟧.',
    },
    {
      name: 'как пишет, ссылаясь',
      text: 'Как пишет «Утренний причал», ⟦tass via=*|ссылаясь на ТАСС⟧, порт закрыт.',
    },
    {
      name: 'портал сообщил, сославшись',
      text: 'Портал «Причал» сообщил, ⟦ria via=*|сославшись на РИА Новости⟧, что порт закрыт.',
    },
    {
      name: 'агентство без кавычек',
      text: 'Порт закрыт, передает агентство Моренет ⟦kcna via=*|со ссылкой на ЦТАК⟧.',
    },
    {
      name: 'передал, ссылаясь',
      text: 'Порт закрыт, ⟦tass cites=yonhap|передал ТАСС⟧, ⟦yonhap via=tass|ссылаясь на Ренхап⟧.',
    },
    {
      name: 'цитата по',
      text: 'Порт закрыт, ⟦kcna via=tass|сообщило ЦТАК⟧ (⟦tass|цитата по ТАСС⟧).',
    },
    {
      name: 'цитирует ЦТАК издание',
      text: '«Порт закрыт до самой весны», — ⟦kcna direct via=*|цитирует ЦТАК⟧ издание «Причал».',
    },
    {
      name: 'со ссылкой на X впереди',
      text: '⟦kcna via=tass|Со ссылкой на ЦТАК⟧ ⟦tass cites=kcna|ТАСС сообщает⟧, что порт закрыт.',
    },
    {
      name: 'ведомство',
      text: '⟦interfax cites=*|«Интерфакс»⟧ со ссылкой на МЧС сообщает, что порт закрыт.',
    },
    {
      name: 'телеканал',
      text: 'Порт закрыт. Об этом сообщает телеканал «Волна» ⟦ria via=*|со ссылкой на РИА Новости⟧.',
    },
    {
      name: 'три звена',
      text: 'Порт закрыт, ⟦tass cites=yonhap|передает ТАСС⟧ ⟦yonhap via=tass cites=kcna|со ссылкой на агентство Ренхап⟧, которое цитирует ⟦kcna via=yonhap|ЦТАК⟧.',
    },
    {
      name: 'по данным неизвестного, ссылающегося',
      text: 'По данным портала «Причал», ⟦tass via=*|ссылающегося на ТАСС⟧, порт закрыт.',
    },
    {
      name: 'человек ссылается',
      text: 'Петров заявил, ⟦tass|ссылаясь на ТАСС⟧, что порт закрыт.',
    },
    {
      name: 'рядом, не цепочка',
      text: '⟦tass|ТАСС сообщает⟧ о пожаре, а ⟦interfax|«Интерфакс» пишет⟧ о наводнении.',
    },
    {
      name: 'корреспондент',
      text: 'Порт закрыт, ⟦tass|сообщает корреспондент ТАСС⟧ из Сеула.',
    },
    {
      name: 'вместе',
      text: 'Порт закрыт, ⟦tass+ria|сообщают ТАСС и РИА Новости⟧.',
    },
    {
      name: 'встреча',
      text: 'Главы ТАСС и Рейтер встретились в мае, ⟦ria|сообщает РИА Новости⟧.',
    },
  ],
  ko: [
    {
      name: '모르는 신문이 인용해',
      text: '바닷길신문은 ⟦kcna via=*|조선중앙통신을 인용해⟧ 배편이 다시 열렸다고 보도했다.',
    },
    {
      name: '모르는 방송, 뒤에서',
      text: '배편이 다시 열렸다고 새벽방송이 ⟦tass via=*|타스 통신을 인용해⟧ 전했다.',
    },
    {
      name: '모르는 매체에 따르면',
      text: '러시아 매체 바닷길뉴스에 따르면 ⟦ria via=*|리아노보스티 통신은⟧ 항구가 닫혔다고 보도했다.',
    },
    {
      name: '아는 통신이 인용해',
      text: '⟦reuters cites=tass|로이터 통신은⟧ ⟦tass via=reuters|타스 통신을 인용해⟧ 항구가 닫혔다고 전했다.',
    },
    {
      name: '인용해 보도한 데 따르면',
      text: '연합뉴스가 ⟦kcna via=yonhap|조선중앙통신 보도를 인용⟧ 보도한 바에 따르면 배편이 다시 열렸다.',
    },
    {
      name: '세 고리',
      text: '⟦tass cites=yonhap|타스 통신은⟧ ⟦kcna via=yonhap|조선중앙통신을 인용한⟧ ⟦yonhap via=tass cites=kcna|연합뉴스를 인용해⟧ 배편이 열렸다고 전했다.',
    },
    {
      name: '통일부는 매체가 아니다',
      text: '통일부는 ⟦kcna|조선중앙통신을 인용해⟧ 배편이 열렸다고 밝혔다.',
    },
    {
      name: '사람은 매체가 아니다',
      text: '박 교수는 ⟦kcna|조선중앙통신을 인용해⟧ 배편이 열렸다고 말했다.',
    },
    {
      name: '나란한 두 통신',
      text: '⟦tass+kcna|타스 통신과 조선중앙통신은⟧ 배편이 열렸다고 보도했다.',
    },
    {
      name: '대조',
      text: '⟦tass|타스 통신은⟧ 항구가 닫혔다고 보도했고 ⟦reuters|로이터 통신은⟧ 열려 있다고 전했다.',
    },
  ],
  uk: [
    {
      name: 'видання з посиланням',
      text: 'Порт закрито, повідомляє видання «Ранкова хвиля» ⟦kcna via=*|з посиланням на ЦТАК⟧.',
    },
    {
      name: 'відоме видання',
      text: '⟦ukrinform cites=tass|Укрінформ⟧ ⟦tass via=ukrinform|з посиланням на ТАСС⟧ повідомляє, що порт закрито.',
    },
    { name: 'посилаючись', text: 'Про це пише «Ранкова хвиля», ⟦ria via=*|посилаючись на РІА Новості⟧.' },
    { name: 'не ланцюжок', text: '⟦tass+ria|ТАСС і РІА Новості повідомляють⟧, що порт закрито.' },
  ],
  de: [
    {
      name: 'unbekannte Zeitung unter Berufung',
      text: 'Der Hafen ist zu, berichtete die Zeitung „Morgenwelle“ ⟦kcna via=*|unter Berufung auf KCNA⟧.',
    },
    {
      name: 'unter Berufung zuerst',
      text: '⟦tass via=reuters|Unter Berufung auf Tass⟧ ⟦reuters cites=tass|berichtete Reuters⟧, der Hafen sei zu.',
    },
    {
      name: 'zitiert von',
      text: 'Der Hafen sei zu, ⟦kcna via=dpa|meldete KCNA⟧, ⟦dpa|zitiert von dpa⟧.',
    },
    { name: 'keine Kette', text: '⟦tass+kcna|Tass und KCNA meldeten⟧, der Hafen sei zu.' },
    {
      name: 'Person beruft sich',
      text: 'Der Bürgermeister sagte ⟦tass|unter Berufung auf Tass⟧, der Hafen sei zu.',
    },
  ],
  fr: [
    {
      name: 'qui cite, entre virgules',
      text: '⟦afp cites=tass|L’AFP⟧, ⟦tass via=afp|qui cite Tass⟧, précise que le port est fermé.',
    },
    {
      name: 'journal inconnu citant',
      text: 'Le port est fermé, écrit le journal La Vague du matin, ⟦kcna via=*|citant KCNA⟧.',
    },
    {
      name: 'citée par',
      text: '⟦kcna via=yonhap|Selon KCNA⟧, ⟦yonhap|citée par Yonhap⟧, le port est fermé.',
    },
    {
      name: 'relayée par',
      text: 'Le port est fermé, ⟦kcna via=afp|a annoncé KCNA⟧, ⟦afp|relayée par l’AFP⟧.',
    },
    {
      name: 'qui cite',
      text: 'Le port est fermé, ⟦afp cites=tass|rapporte l’AFP⟧, ⟦tass via=afp|qui cite l’agence Tass⟧.',
    },
    { name: 'pas de chaîne', text: '⟦tass+kcna|Tass et KCNA ont annoncé⟧ que le port était fermé.' },
  ],
  es: [
    {
      name: 'diario desconocido',
      text: 'El puerto está cerrado, informó el diario La Ola, ⟦tass via=*|citando a Tass⟧.',
    },
    {
      name: 'citada por',
      text: 'El puerto está cerrado, ⟦kcna via=yonhap|informó KCNA⟧, ⟦yonhap|citada por Yonhap⟧.',
    },
    {
      name: 'recogida por',
      text: 'El puerto está cerrado, ⟦kcna via=efe|según KCNA⟧, ⟦efe|recogida por EFE⟧.',
    },
    {
      name: 'que cita',
      text: 'El puerto está cerrado, ⟦efe cites=tass|informó EFE⟧, ⟦tass via=efe|que cita a la agencia Tass⟧.',
    },
    { name: 'sin cadena', text: '⟦tass+kcna|Tass y KCNA informaron⟧ que el puerto está cerrado.' },
  ],
  it: [
    {
      name: 'giornale sconosciuto',
      text: 'Il porto è chiuso, scrive il quotidiano L’Onda, ⟦tass via=*|citando la Tass⟧.',
    },
    {
      name: 'citata da',
      text: 'Il porto è chiuso, ⟦kcna via=yonhap|riferisce la Kcna⟧ ⟦yonhap|citata da Yonhap⟧.',
    },
    {
      name: 'citando',
      text: 'Lo riferisce ⟦ansa cites=tass|l’Ansa⟧ ⟦tass via=ansa|citando la Tass⟧.',
    },
    { name: 'nessuna catena', text: '⟦tass+kcna|Tass e Kcna riferiscono⟧ che il porto è chiuso.' },
  ],
  pt: [
    {
      name: 'jornal desconhecido',
      text: 'O porto está fechado, informou o jornal A Onda, ⟦tass via=*|citando a Tass⟧.',
    },
    {
      name: 'citada pela',
      text: 'O porto está fechado, ⟦kcna via=reuters|informou a KCNA⟧, ⟦reuters|citada pela Reuters⟧.',
    },
    { name: 'sem cadeia', text: '⟦tass+kcna|Tass e KCNA informaram⟧ que o porto está fechado.' },
  ],
  pl: [
    {
      name: 'nieznany dziennik',
      text: 'Port jest zamknięty, podał dziennik „Fala”, ⟦tass via=*|powołując się na TASS⟧.',
    },
    {
      name: 'za agencją',
      text: 'Port jest zamknięty, ⟦pap cites=tass|podaje PAP⟧ ⟦tass via=pap|za agencją TASS⟧.',
    },
    {
      name: 'cytowana przez',
      text: 'Port jest zamknięty, ⟦kcna via=reuters|podała KCNA⟧, ⟦reuters|cytowana przez Reutersa⟧.',
    },
    { name: 'bez łańcucha', text: '⟦tass+kcna|TASS i KCNA podały⟧, że port jest zamknięty.' },
  ],
  zh: [
    {
      name: '据没有报字的媒体报道',
      text: '据晨浪周刊报道，⟦tass via=*|塔斯社报道说⟧，港口已经关闭。',
    },
    { name: '据当地媒体报道不是环节', text: '据当地媒体报道，⟦tass|塔斯社称⟧港口已经关闭。' },
    {
      name: '当地时间',
      text: '⟦tass cites=*|塔斯社当地时间7日援引⟧卫生部消息报道称，港口已经关闭。',
    },
    {
      name: '据不知名报纸援引',
      text: '据《晨浪日报》援引⟦kcna via=*|朝中社⟧消息，渡轮恢复通航。',
    },
    {
      name: '据不知名报纸报道，某社称',
      text: '据晨浪日报报道，⟦tass via=*|塔斯社称⟧，港口已经关闭。',
    },
    {
      name: '据已知社援引',
      text: '⟦yonhap cites=kcna|据韩联社⟧⟦kcna via=yonhap|援引朝中社⟧报道，渡轮恢复通航。',
    },
    { name: '不知名媒体引述', text: '日本媒体晨浪新闻引述⟦kcna via=*|朝中社⟧报道说，渡轮恢复通航。' },
    {
      name: '繁體',
      text: '⟦cna_taiwan cites=tass|中央社⟧⟦tass via=cna_taiwan|引述塔斯社⟧報導，港口已經關閉。',
    },
    {
      name: '三环',
      text: '⟦tass cites=yonhap|塔斯社⟧⟦yonhap via=tass cites=kcna|援引韩联社⟧转引⟦kcna via=yonhap|朝中社⟧的消息说，渡轮恢复通航。',
    },
    { name: '部门不是媒体', text: '统一部⟦kcna|援引朝中社⟧消息称，渡轮恢复通航。' },
    { name: '并列', text: '⟦tass+kcna|塔斯社和朝中社报道⟧，渡轮恢复通航。' },
    { name: '对照', text: '⟦tass|塔斯社称⟧港口关闭，⟦reuters|路透社则称⟧港口开放。' },
  ],
  ja: [
    {
      name: '知らない新聞によりますと',
      text: '朝波新聞によりますと、⟦tass via=*|タス通信は⟧港が閉鎖されたと報じました。',
    },
    {
      name: '知らない新聞が引用',
      text: '朝波新聞は⟦kcna via=*|朝鮮中央通信を引用し⟧、航路が再開したと伝えた。',
    },
    {
      name: '知らない新聞によると',
      text: '朝波新聞によると、⟦tass via=*|タス通信は⟧港が閉鎖されたと報じた。',
    },
    {
      name: '伝えた…によれば',
      text: '共同通信の伝えるところによれば、⟦kcna via=kyodo|朝鮮中央通信は⟧航路が再開したと報じた。',
    },
    {
      name: '通信が…の報道として',
      text: '⟦jiji cites=tass|時事通信は⟧⟦tass via=jiji|タス通信の報道として⟧、港が閉鎖されたと伝えた。',
    },
    { name: '省は媒体ではない', text: '統一省は⟦kcna|朝鮮中央通信を引用し⟧、航路が再開したと発表した。' },
    { name: '並び', text: '⟦tass+kcna|タス通信と朝鮮中央通信は⟧、航路が再開したと伝えた。' },
  ],
};
