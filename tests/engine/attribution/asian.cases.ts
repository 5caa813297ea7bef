/** Korean, Chinese and Japanese: what leads into a quotation, who is taken up again. Every sentence is made up. */
import type { Case } from './notation.ts';

export const asian: Readonly<Record<string, readonly Case[]>> = {
  ko: [
    {
      name: '사설에서 …에 대해',
      text: '⟦rodong direct|노동신문은⟧ 사설에서 새 다리 공사에 대해 "두 마을을 잇는 뜻깊은 일"이라고 강조했다.',
    },
    {
      name: '…라는 제목의 기사를 통해',
      text: '⟦kcna direct|조선중앙통신은⟧ 이날 오전 9시께 \'새 다리가 열린다고 강조\'라는 제목의 기사를 통해 "새 다리가 두 마을을 잇게 됐다"고 밝혔다.',
    },
    {
      name: '고도 짧게',
      text: '⟦kcna|조선중앙통신은⟧ 다리 소식을 전했다. ⟦kcna direct ana|통신은⟧ 4면에서 "주민들이 다리를 건넜다"고도 짧게 보도했다.',
    },
    {
      name: '다른 매체를 인용한 인터뷰',
      text: '시장은 이날 자국 방송인 ⟦rossiya24 direct channel|로시야24 인터뷰에서⟧ "다리는 다음 달에 열린다"면서 "모두가 건널 수 있다"고 말했다.',
    },
    {
      name: '김 위원장이 “…”고 말했다고',
      text: '⟦kcna direct|조선중앙통신은⟧ 김 위원장이 "새 다리가 마음에 든다"고 말했다고 전했다.',
    },
    {
      name: '문장의 한 조각',
      text: '⟦kcna mixed|조선중앙통신은⟧ 새 다리가 "두 마을을 잇는 뜻깊은 일"이라고 강조했다.',
    },
    {
      name: '앞에 한 말이 있으면',
      text: '⟦kcna mixed|조선중앙통신은⟧ 다리를 비난하며 주민들에 대해 "모두 조심해야 한다"고 강조했다.',
    },
    {
      name: '취지의 말은 인용이 아니다',
      text: "⟦sputnik|스푸트니크 통신에 따르면⟧ 시장은 '다리를 다시 지을 수 있다'는 취지의 질문과 관련해 이같이 밝혔다.",
    },
    {
      name: '발표한 담화를 보도',
      text: '⟦kctv|조선중앙TV는⟧ 부장이 ⟦kcna none channel|조선중앙통신을 통해 발표한⟧ 담화를 보도했다.',
    },
    {
      name: '이 매체 인터뷰에서',
      text: '⟦ria|리아노보스티 통신은⟧ 다리가 열린다고 보도했다. 시장은 ⟦ria channel ana|이 매체 인터뷰에서⟧ 배편도 늘어난다고 말했다.',
    },
    { name: '이 매체가 없으면', text: '시장은 이 매체 인터뷰에서 배편도 늘어난다고 말했다.' },
    {
      name: 'TV는',
      text: '⟦kctv|조선중앙TV는⟧ 다리 소식을 전했다. ⟦kctv none ana|TV는⟧ 날짜는 공개하지 않았다.',
    },
    { name: '북조선중앙통신', text: '# [속보] ⟦kcna direct|北조선중앙통신⟧ "새 다리 개통 성공"' },
    {
      name: '줄임표 뒤',
      text: '# 김정은, 새 다리 개통식 참석…⟦kp_state_media direct|北 매체⟧ “친선의 새로운 장”',
    },
    { name: '홑화살괄호', text: '# 김정은, 새 다리 개통식 참석<⟦kcna|조선중앙통신⟧>' },
    {
      name: '두 번째부터 타스',
      text: '⟦tass|타스통신은⟧ 불이 났다고 보도했다. ⟦tass|타스는⟧ 다친 사람이 없다고 전했다.',
    },
    {
      name: '이타르통신',
      text: '시장은 ⟦tass channel|이타르통신과의 인터뷰에서⟧ 다리가 곧 열린다고 말했다.',
    },
    { name: '등 외신', text: '⟦sputnik+reuters|스푸트니크, 로이터 통신 등 외신에 따르면⟧ 다리가 열렸다.' },
    { name: '백신은 매체가 아니다', text: '스푸트니크 백신은 방송에서 소개됐다.' },
  ],
  zh: [
    {
      name: '据…报道，某人说',
      text: '⟦tass direct|据塔斯社当地时间3月3日报道⟧，市长说：“大桥开通了。”',
    },
    {
      name: '题为',
      text: '⟦kcna|《朝中社》報導⟧，市長發表題為〈無論等多少年，大橋一定會開通的〉的談話。',
    },
    {
      name: '报道援引…称',
      text: '⟦tass|据塔斯社报道⟧，大桥已经开通。\n⟦tass direct ana|报道援引⟧公告称：“大桥从今天起向所有人开放。”',
    },
    { name: '今（3）日', text: '⟦kcna|朝中社今（3）日報導⟧，新大橋已經開通。' },
    { name: '英文版', text: '⟦kcna|朝中社英文版稱⟧，新大橋已經開通。' },
    { name: '俄罗斯24', text: '市长⟦rossiya24 channel|在接受“俄罗斯24”电视台采访⟧时表示，大桥已经开通。' },
    { name: '俄罗斯24小时', text: '俄罗斯24小时内完成了采访。' },
  ],
  ja: [
    { name: '外相は「…」と語った', text: '⟦tass direct|タス通信によれば⟧、外相は「橋は開く」と語った。' },
    { name: 'に「…」と語った', text: '次官は⟦tass direct channel|タス通信に⟧「橋は開いている」と語った。' },
    {
      name: '「…」と評価',
      text: '⟦kcna|朝鮮中央通信は⟧洪水を伝えた。⟦kcna direct ana|同通信は⟧「大きな成果だ」と評価した。',
    },
    { name: '文の一部', text: '⟦kcna mixed|朝鮮中央通信は⟧橋を「古い野望の現れである」と非難した。' },
    {
      name: 'さらに',
      text: '⟦kcna|朝鮮中央通信は⟧洪水を伝えた。さらに「⟦kcna direct ana|橋も流された」と強調した⟧。',
    },
    {
      name: 'さらに、別の人',
      text: '⟦kcna|朝鮮中央通信は⟧洪水を伝えた。さらに首相は「橋も流された」と強調した。',
    },
    {
      name: 'などロシアの通信社',
      text: '⟦ria+tass|ロシア通信やタス通信などロシアの通信社は⟧一斉に橋の完成を報じた。',
    },
    { name: 'スプートニク', text: '国営の⟦sputnik|スプートニクは⟧橋が完成したと報じた。' },
    { name: 'スプートニクの衛星', text: '人工衛星スプートニクは国営テレビで報じられた。' },
  ],
};
