/** What newsrooms write often and an outlet's verb stands far from, or behind: by language. Every sentence is made up. */
import type { Case } from './notation.ts';

export const closing: Readonly<Record<string, readonly Case[]>> = {
  en: [
    {
      name: 'speaking to an outlet, somebody denies',
      text: 'Speaking to ⟦tass channel|TASS, the mayor denied⟧ that the ferry had stopped.',
    },
    { name: 'a weak verb without the talk', text: 'The mayor met TASS reporters. He denied everything.' },
    {
      name: 'said during a programme that was aired',
      text: 'The harvest is in, the Russian minister ⟦rossiya1 channel|said during the programme aired on the Rossiya-1 TV channel⟧.',
    },
    {
      name: 'a programme is what is talked about',
      text: 'The Russian minister said the programme aired on the Rossiya-1 TV channel was long.',
    },
    {
      name: 'a concert is what is talked about',
      text: 'The Russian minister said in May the concert aired on the Rossiya-1 TV channel was old.',
    },
    {
      name: 'an announcer speaks for the outlet',
      text: 'Kim Jong Un of North Korea met farmers. ⟦kp_state_media|A state television announcer said⟧ it rained.',
    },
    { name: 'an announcer alone', text: 'Kim Jong Un met farmers in North Korea. The announcer wore red.' },
    { name: 'put the toll at', text: '⟦tass|TASS, for its part, put the toll at⟧ nine.' },
    { name: 'put something else', text: 'TASS put the number on a screen in its lobby.' },
    { name: 'carried comments', text: '⟦kcna|KCNA carried comments⟧ by the minister on Monday.' },
    { name: 'carried a name', text: 'KCNA carried three names on Monday.' },
    { name: 'neither nor', text: '⟦tass+kcna none|Neither TASS nor KCNA reported⟧ the fire.' },
    {
      name: 'a name that ends a bracket',
      text: 'A man in the crowd (the local reader of TASS) says it rained.',
    },
  ],
  ru: [
    { name: 'заверил он агентство', text: 'Мост открыт, — ⟦interfax channel|заверил он «Интерфакс»⟧.' },
    { name: 'заверил как подлежащее', text: 'Мост открыт, — заверил он жителей. «Интерфакс» молчит.' },
  ],
  de: [
    { name: 'Perfekt', text: '⟦kcna|Die KCNA hat den Start am Montag gemeldet⟧.' },
    { name: 'Perfekt mit dass', text: '⟦kcna|Die Agentur KCNA hat gesagt⟧, dass der Start gelang.' },
    { name: 'Perfekt, verneint', text: '⟦kcna none|Die KCNA hat über den Start bisher nicht berichtet⟧.' },
    { name: 'Präteritum, verneint', text: 'Die KCNA berichtete bisher nicht über den Start.' },
    {
      name: 'Perfekt und Dativ',
      text: 'Der Minister hat ⟦tass channel|der Agentur TASS gesagt⟧, die Brücke sei offen.',
    },
    { name: 'Dativ ohne Verb des Sagens', text: 'Der Minister hat der Agentur TASS ein Bild gegeben.' },
    { name: 'weder noch', text: 'Weder ⟦tass+kcna none|TASS noch KCNA berichteten⟧ darüber.' },
    { name: 'ein Verb anderer Art', text: 'Die Agentur KCNA hat den Chef der Behörde entlassen.' },
    { name: 'Bilder', text: '⟦tass none|Die TASS hat Fotos der Brücke veröffentlicht⟧.' },
    { name: 'haben ohne Partizip', text: 'TASS hat in Berlin ein Büro und viel Geld.' },
  ],
  no: [
    { name: 'som melder', text: 'Det er ⟦tass|TASS som melder⟧ at broen er åpen.' },
    { name: 'som er', text: 'Det er TASS som er størst i landet.' },
  ],
  sv: [
    {
      name: 'byråer i flertal',
      text: 'Det ⟦tass+interfax|rapporterar de ryska nyhetsbyråerna Tass och Interfax⟧ på måndagen.',
    },
  ],
  zh: [
    { name: '据报道', text: '⟦kcna|朝中社报道⟧，大桥已经开通。⟦kcna ana|据报道⟧，大桥全长三公里。' },
    { name: '另据报道', text: '⟦tass|塔斯社報導⟧，大橋已經開通。另⟦tass ana|據報導⟧，總理出席了典禮。' },
    {
      name: '据报道，别人说过话',
      text: '⟦tass|塔斯社报道⟧，大桥已经开通。外交部发言人表示，大桥很长。据报道，大桥全长三公里。',
    },
    {
      name: '据报道，两家',
      text: '⟦tass+kcna|塔斯社和朝中社称⟧大桥很长。据报道，大桥全长三公里。',
    },
    {
      name: '据报道，说的是它自己',
      text: '⟦tass|塔斯社报道⟧，大桥已经开通。据报道，塔斯社开设了新分社。',
    },
  ],
  nl: [
    { name: 'meldt', text: 'De brug is open, ⟦tass|meldt het Russische staatspersbureau TASS⟧.' },
    { name: 'volgens', text: '⟦tass|Volgens TASS⟧ is de brug open.' },
    { name: 'heeft gemeld', text: '⟦tass|TASS heeft het nieuws maandag gemeld⟧.' },
    { name: 'zei tegen', text: 'De brug is open, ⟦tass channel|zei de minister tegen TASS⟧.' },
    { name: 'protest tegen', text: 'De krant meldt dat het protest tegen TASS groeit.' },
    { name: 'onderwerp', text: 'TASS heeft een kantoor in de stad.' },
  ],
  hu: [
    { name: 'közölte', text: 'A híd nyitva van, ⟦tass|közölte a TASS orosz hírügynökség⟧.' },
    { name: 'szerint', text: '⟦kcna|A KCNA jelentése szerint⟧ a híd nyitva van.' },
    { name: 'valakivel közölte', text: 'A híd nyitva van, közölte a KCNA-val a szóvivő.' },
    { name: 'téma', text: 'A TASS irodát nyitott a városban.' },
  ],
  bg: [
    { name: 'съобщава', text: 'Мостът е отворен, ⟦kcna|съобщава севернокорейската агенция KCNA⟧.' },
    { name: 'според', text: '⟦tass|Според ТАСС⟧ мостът е отворен за всички.' },
    { name: 'съобщи, че', text: '⟦tass|ТАСС съобщи⟧, че мостът е отворен.' },
    { name: 'заяви пред', text: 'Мостът е отворен, ⟦tass channel|заяви министърът пред ТАСС⟧.' },
    { name: 'тема', text: 'ТАСС откри бюро в столицата.' },
  ],
  ko: [
    {
      name: '보도한 뒤',
      text: '새 발사는 ⟦kcna|조선중앙통신이 지난주 위원장이 공사장을 돌아보고 시험을 감독했다고 보도한⟧ 뒤에 나왔다.',
    },
    {
      name: '다른 주어가 주장한 뒤',
      text: '통일부는 조선중앙통신이 오늘 아침에 아주 달라졌다고 주장한 뒤 회의를 열었다.',
    },
    { name: '비난하는 등', text: '⟦rodong|노동신문은 공사를 비난하는⟧ 등 움직임이 빨라지고 있다.' },
    { name: '등록하는 등', text: '노동신문은 새 기자를 등록하는 등 준비하고 있다.' },
    { name: '에도 보도됐다', text: '대통령의 전문은 ⟦tass|타스통신 등 러시아 매체들에도 보도됐다⟧.' },
    { name: '에도 보냈다', text: '대통령의 전문은 타스통신에도 보냈다.' },
  ],
};
