/**
 * What goes on in a clause of its own, is shared by two media, or is told by a quotation's ending alone, with minimal pairs.
 * Every sentence is made up.
 */
import type { Case } from './notation.ts';

export const clauses: Readonly<Record<string, readonly Case[]>> = {
  en: [
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
      name: 'qui a ajouté',
      text: 'Le port est ouvert, ⟦tass|selon TASS⟧, ⟦tass ana|qui a ajouté⟧ que le quai était prêt.',
    },
  ],
  de: [
    {
      name: 'in der Nacht zum Samstag',
      text: 'Der Hafen öffnet wieder, ⟦yonhap cites=kcna|berichtete die Agentur Yonhap⟧ in der Nacht zum Samstag ⟦kcna via=yonhap|unter Berufung auf KCNA⟧.',
    },
  ],
  ru: [
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
    { name: '제목의 짧은 인용', text: '# ⟦ria direct|리아노보스티⟧ "새 다리 마침내 열려"' },
  ],
  zh: [
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
};
