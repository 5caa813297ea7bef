/**
 * What goes on in a clause of its own, is shared by two media, or is told by a quotation's ending alone, with minimal pairs.
 * Every sentence is made up.
 */
import type { Case } from './notation.ts';

export const clauses: Readonly<Record<string, readonly Case[]>> = {
  en: [
    { name: 'as stated by', text: 'The ferry runs again, ⟦kcna|as stated by KCNA⟧.' },
    {
      name: 'a photo of the agency',
      text: '⟦kcna|KCNA said⟧ the ferry runs again. A photo ⟦kcna none ana|released by the agency⟧ showed the quay.',
    },
    {
      name: 'a picture, its date and its agency',
      text: 'This picture taken on March 5, 2020, and ⟦kcna none|released from KCNA⟧ on March 6 shows the quay.',
    },
    {
      name: 'was quoted as saying',
      text: '⟦interfax mixed|Interfax reported⟧ that the ferry runs again. "We are glad that it does," the captain was quoted as saying.',
    },
    {
      name: 'a speaker behind two sentences',
      text: 'The port is shut, ⟦tass|TASS reported⟧. "We waited all night. Nobody came to help us," said the captain.',
    },
    {
      name: 'which added',
      text: 'The ferry runs again, ⟦kcna|according to KCNA⟧, ⟦kcna ana|which added⟧ that the quay was open.',
    },
    {
      name: 'which is based',
      text: 'The ferry runs again, ⟦kcna|according to KCNA⟧, which is based in Pyongyang.',
    },
    {
      name: 'a newspaper without a name is no relay',
      text: 'The newspaper, ⟦kcna|citing KCNA⟧, wrote that the ferry runs again.',
    },
    {
      name: 'information from',
      text: 'The Evening Courier wrote, ⟦tass via=*|citing information from TASS⟧, that the port was shut.',
    },
  ],
  es: [
    {
      name: 'recogida este domingo por',
      text: '"El puerto queda abierto a todos desde hoy", dijo el alcalde en una declaración ⟦kcna direct|recogida este domingo por la agencia KCNA⟧.',
    },
    {
      name: 'un comunicado a través de',
      text: 'El alcalde publicó el jueves un comunicado ⟦kcna|a través de la agencia KCNA⟧, en el que cerraba el puerto.',
    },
    { name: 'llegó a través de', text: 'El dinero llegó al puerto a través de la agencia KCNA.' },
    {
      name: 'que agregó',
      text: '"El puerto queda abierto a todos desde hoy", ⟦kcna direct|insistió KCNA⟧, ⟦kcna ana|que agregó⟧ que el muelle estaba listo.',
    },
    {
      name: 'que trabaja',
      text: '"El puerto queda abierto a todos desde hoy", ⟦kcna direct|insistió KCNA⟧, que trabaja en la capital.',
    },
    {
      name: 'El medio no nombra a nadie',
      text: 'El medio, ⟦tass|citando a TASS⟧, indica que el puerto cerró.',
    },
  ],
  fr: [
    {
      name: 'le nom entre virgules',
      text: '"Le port est ouvert à tous depuis ce matin", a déclaré la porte-parole du service régional des secours, Irina Rossi, ⟦tass direct channel|à l’agence TASS⟧.',
    },
    {
      name: 'qui a ajouté',
      text: 'Le port est ouvert, ⟦tass|selon TASS⟧, ⟦tass ana|qui a ajouté⟧ que le quai était prêt.',
    },
  ],
  de: [
    {
      name: 'so … laut',
      text: 'Drei Fähren liegen fest, ⟦tass|so die Staatsagentur Tass⟧ laut einem Sender.',
    },
    {
      name: 'in der Nacht zum Samstag',
      text: 'Der Hafen öffnet wieder, ⟦yonhap cites=kcna|berichtete die Agentur Yonhap⟧ in der Nacht zum Samstag ⟦kcna via=yonhap|unter Berufung auf KCNA⟧.',
    },
  ],
  ru: [
    {
      name: 'издание — агентство',
      text: 'Порт закрыт, ⟦interfax|сообщает «Интерфакс»⟧. «Паром стоит у причала с самого утра», — ⟦interfax direct ana|приводит издание⟧ слова капитана.',
    },
    {
      name: 'источники издания — чужие',
      text: 'Порт закрыт, сообщает наш корреспондент ⟦tass|со ссылкой на ТАСС⟧. По данным источников издания, паром стоит.',
    },
    {
      name: 'говорящий после двух предложений',
      text: 'Порт закрыт, ⟦tass|передает ТАСС⟧. «Мы ждали всю ночь до утра. Никто нам так и не помог», — произнес капитан парома.',
    },
    {
      name: 'сказано в сообщении',
      text: '⟦tass mixed|Как передает ТАСС⟧, порт закрыт. «Паром будет стоять у причала всю ночь», — сказано в сообщении.',
    },
    { name: 'время перед именем', text: 'Порт закрыт, ⟦ria|пишет в 22:16 РИА Новости⟧.' },
    {
      name: 'имя латиницей',
      text: 'Порт закрыт, передает Harbour ⟦interfax via=*|со ссылкой на «Интерфакс»⟧.',
    },
    {
      name: 'имя кириллицей — человек',
      text: 'Порт закрыт, передает Петров ⟦interfax|со ссылкой на «Интерфакс»⟧.',
    },
    {
      name: 'наречие между подлежащим и глаголом',
      text: 'Порт закроют. Об этом ⟦ria channel|РИА Новости сообщил⟧ источник. ⟦ria channel ana|Собеседник агентства отрицательно ответил⟧ на вопрос о сроках.',
    },
    {
      name: 'ссылаясь на сведения',
      text: 'Агентство «Ренхап», ⟦rodong via=yonhap|ссылающееся на сведения газеты «Нодон Синмун»⟧, ⟦yonhap cites=rodong|сообщает⟧, что порт открыт.',
    },
    {
      name: 'его слова приводит',
      text: 'Глава порта назвал ремонт «большой общей победой». ⟦kcna mixed|Его слова приводит ЦТАК⟧.',
    },
    {
      name: 'тире вместо кавычек перед чужим сообщением',
      text: '— Паром снова ходит каждый день, — ⟦tass cites=kcna direct|приводит ТАСС сообщение⟧ ⟦kcna via=tass direct|сообщение ЦТАК⟧.',
    },
  ],
  ko: [
    {
      name: '영상을 방영했다',
      text: '⟦kctv none|조선중앙TV는⟧ 어제 저녁 두 시간 분량의 개통식 영상을 방영했다.',
    },
    { name: '실황을 중계했다', text: '⟦kctv none|조선중앙TV는⟧ 많은 손님이 참석한 개통식 실황을 중계했다.' },
    { name: '소식을 방영했다', text: '⟦kctv|조선중앙TV는⟧ 새 다리가 열린 소식을 방영했다.' },
    {
      name: '시각 뒤의 인용',
      text: '⟦kcna direct|조선중앙통신은⟧ 오늘 새벽 6시쯤 "새 다리가 모두에게 활짝 열렸다"고 보도했다.',
    },
    {
      name: '치켜세웠고, 다른 절',
      text: '⟦kctv direct|조선중앙TV는⟧ "세상에서 가장 아름다운 다리"라며 "우리의 끝없는 자랑이라 할 것"이라고 치켜세웠고, 손님들이 웃는 모습도 보였다.',
    },
    {
      name: '가 보도한 담화에서',
      text: '부부장은 ⟦kcna|조선중앙통신이 보도한⟧ 담화에서 다리의 개통을 비판했다.',
    },
    {
      name: '비난하면서 “…”고: 마지막 동사',
      text: '⟦rodong mixed|노동신문은⟧ 시장의 말을 비난하면서 "다리는 처음부터 우리 모두의 것이였다"고 반박했다.',
    },
    {
      name: '이같이',
      text: '⟦kcna direct|조선중앙통신은⟧ "새 다리가 모두에게 활짝 열리게 되였다"며 이같이 전했다.',
    },
    {
      name: '‘…’라는 제목',
      text: "⟦kcna|조선중앙통신은⟧ '새 다리를 보러 온 세계의 여러 손님들'이라는 제목의 기사를 통해 개통 사실을 전했다.",
    },
    {
      name: '인물이 이어서 말한다',
      text: '⟦tass|타스 통신에 따르면⟧ 시장은 다리가 곧 열린다고 말했다. 이어 "모든 준비가 끝났고 손님들이 출발했다"고 덧붙였다.',
    },
    {
      name: '매체가 이어서 전한다',
      text: '⟦tass|타스 통신에 따르면⟧ 다리는 월요일에 열린다. 이어 부두도 함께 열린다고 ⟦tass ana|전했다⟧.',
    },
    {
      name: '주어 없는 전했다',
      text: '⟦kcna|조선중앙통신은⟧ 다리가 완공됐다고 보도했다. 길이가 2km에 이른다고 ⟦kcna ana|전했다⟧.',
    },
    {
      name: '주어 없는 말했다',
      text: '⟦kcna|조선중앙통신은⟧ 다리가 완공됐다고 보도했다. 길이가 2km에 이른다고 말했다.',
    },
    {
      name: '에는: 주제가 아니다',
      text: '⟦kcna|조선중앙통신은⟧ 다리가 완공됐다고 보도했다. 이어, 준공 행사장에는 많은 손님이 참석했다고 ⟦kcna ana|전했다⟧.',
    },
    {
      name: '이름을 모르는 매체가 인용한다',
      text: '다리가 곧 열린다고 새벽소식은 ⟦tass via=*|타스통신을 인용해⟧ 덧붙였다.',
    },
    { name: '당국은 매체가 아니다', text: '다리가 곧 열린다고 당국은 ⟦tass|타스통신을 인용해⟧ 덧붙였다.' },
    {
      name: '인용된 매체가 아니라 인용한 통신',
      text: '⟦ria cites=yonhap|리아노보스티 통신은⟧ ⟦yonhap via=ria|연합뉴스를 인용해⟧ 배편이 열렸다고 전했다. ⟦ria ana|통신은⟧ 부두가 붐볐다고 설명했다.',
    },
    {
      name: '와 … 역시',
      text: "⟦kcna|조선중앙통신'과 선전매체인 '새벽소리' 역시⟧ 다리 완공 소식을 일제히 보도했다.",
    },
    { name: '과 달리', text: '타스통신과 달리 시 당국은 다리가 열리지 않았다고 밝혔다.' },
    {
      name: '”며',
      text: '⟦rodong mixed|<노동신문>은⟧ 이날 “새 다리가 마침내 모두에게 열렸다”며, 완공 소식을 두 문장으로 처리했다.',
    },
    {
      name: '1면에는 “…”며',
      text: '⟦rodong mixed|노동신문 1면에는⟧ "새 다리가 마침내 모두에게 열렸다"며 다리 사진을 함께 실었다.',
    },
    {
      name: '나오는 가운데: 주제가 아니다',
      text: '다리가 곧 열린다는 관측이 나오는 가운데, ⟦kcna|조선중앙통신이⟧ 평양에서 열린 준공 행사 등을 잇달아 전했다.',
    },
    {
      name: '다른 이가 말한다',
      text: '통일부는 조선중앙통신이 평양에서 열린 준공 행사를 크게 다루고 있다고 밝혔다.',
    },
    {
      name: '보도할 예정',
      text: '⟦rodong|노동신문은⟧ 다리가 열렸다고 전했다. 자세한 내용은 신문이 이어서 보도할 예정이다.',
    },
    {
      name: '…고 다짐하며 “…”라고',
      text: '⟦rodong direct|노동신문은⟧ "우리는 언제나 앞장서 나아가리라"고 다짐하며 "이것이 우리 기자들의 굳은 마음"이라고 강조했다.',
    },
    {
      name: '날짜가 붙은 사설에서',
      text: '⟦rodong direct|노동신문은⟧ 6일자 사설에서 "새 다리는 모두의 것이며 누구나 건널 수 있다"고 강조했다.',
    },
    {
      name: '사설에서 밝힌 내용이 앞에 있으면',
      text: '⟦rodong mixed|노동신문은⟧ 다리가 열렸고 "새 다리는 모두의 것이며 누구나 건널 수 있다"고 강조했다.',
    },
    { name: '보도를 내놓지 않고', text: '⟦rodong none|노동신문은⟧ 아직 개통 관련 보도를 내놓지 않고 있다.' },
    { name: '제목의 짧은 인용', text: '# ⟦ria direct|리아노보스티⟧ "새 다리 마침내 열려"' },
  ],
  zh: [
    {
      name: '社论首先称',
      text: '⟦rodong|朝鲜《劳动新闻》发表社论称⟧，大桥属于所有人。\n⟦rodong direct ana|社论首先称⟧：“我们从今天起在桥上迎接来自各地的客人。”\n⟦rodong direct ana|社论最后指出⟧：“大桥是我们共同的骄傲，也是大家的骄傲。”',
    },
    { name: '公报指', text: '⟦xinhua|新华社公报指⟧，大桥已经建成。' },
    { name: '播音员称', text: '⟦kctv|朝鲜中央电视台播音员称⟧，大桥已经建成。' },
    {
      name: '据另一篇报道',
      text: '⟦kcna|朝中社周五说⟧，新大桥已经建成。\n⟦kcna ana|据另一篇报道称⟧，码头也已开放。',
    },
    { name: '影片显示', text: '⟦ria|俄新社影片显示⟧，码头上聚集了许多人。' },
    {
      name: '别家引述：报道是被引述的那家',
      text: '⟦yonhap cites=kcna|韩联社引述⟧⟦kcna via=yonhap|朝中社称⟧，大桥已经建成。\n⟦kcna ana|报道称⟧，码头也已开放。',
    },
    { name: '综合', text: '⟦kcna|综合朝中社报道⟧，新大桥已经建成。' },
    { name: '没透露', text: '⟦rodong none|朝鲜《劳动新闻》并没透露⟧开通的时间。' },
    {
      name: '报道，别人说过话之后',
      text: '⟦tass|据塔斯社报道⟧，港口关闭。州长说：“所有工作人员都已经安全撤离了港口。”\n⟦tass ana|报道称⟧，港口周一开放。',
    },
    {
      name: '报道，几家媒体之后',
      text: '⟦tass|据塔斯社报道⟧，港口关闭。⟦kcna|据朝中社报道⟧，大桥开通。市长说：“所有工作人员都已经安全撤离了港口。”\n报道称，港口周一开放。',
    },
  ],
  ja: [
    {
      name: '前の文を伝えた',
      text: '港の局長は「対話の期限は今年の年末までである」と強調する談話を発表した。⟦kcna mixed|朝鮮中央通信が伝えた⟧。',
    },
    { name: '掲載しなかった', text: '⟦rodong none|北朝鮮の労働新聞は⟧、開通に関する記事を掲載しなかった。' },
    { name: '写真を掲載した', text: '⟦rodong none|北朝鮮の労働新聞は⟧、新しい橋の写真を掲載した。' },
    {
      name: '論評は',
      text: '⟦rodong|北朝鮮の労働新聞は⟧論評で、橋は皆のものだと明らかにした。⟦rodong ana|論評は⟧、次のように強調した。',
    },
    {
      name: '論説で「…」',
      text: '⟦rodong direct|北朝鮮の労働新聞は⟧論説で「この橋は人民すべての誇りである」と強調した。',
    },
  ],
  pl: [
    {
      name: 'potwierdziła …, że',
      text: '⟦kcna|Agencja KCNA potwierdziła⟧ we wtorek oficjalnie, że most jest otwarty.',
    },
    { name: 'potwierdziła bez treści', text: 'Agencja KCNA potwierdziła w ten sposób swoją rolę.' },
  ],
};
