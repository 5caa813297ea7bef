/** One phrase in the four voices, language by language: own, reported, inside a quotation, held in marks; all hand-written. */
export const fourVoices: readonly {
  readonly lang: string;
  readonly own: string;
  readonly attributed: string;
  readonly quoted: string;
  readonly scare: string;
}[] = [
  {
    lang: 'en',
    own: 'TASS covered the visit. The [[Kiev regime]] has lost a village.',
    attributed: 'The [[Kiev regime]] has lost a village, TASS reported.',
    quoted: '"The [[Kiev regime]] has lost a village by the river," TASS wrote.',
    scare: 'TASS has a word for the government: the "[[Kiev regime]]".',
  },
  {
    lang: 'ru',
    own: 'ТАСС открыл бюро. [[Киевский режим]] потерял село.',
    attributed: '[[Киевский режим]] потерял село, сообщил ТАСС.',
    quoted: '«[[Киевский режим]] потерял село у реки», — сообщил ТАСС.',
    scare: 'ТАСС называет правительство «[[киевским режимом]]».',
  },
  {
    lang: 'ko',
    own: '조선중앙통신은 평양에 있다. 미국의 [[적대시 정책]] 때문에 회담이 열리지 않았다.',
    attributed: '미국이 [[적대시 정책]]을 버려야 한다고 조선중앙통신이 보도했다.',
    quoted: '조선중앙통신은 "미국의 [[적대시 정책]]이 회담을 막았다"고 보도했다.',
    scare: "조선중앙통신은 미국의 태도를 '[[적대시 정책]]'이라고 부른다.",
  },
  {
    lang: 'de',
    own: 'TASS berichtete vom Besuch. Das [[Kiewer Regime]] hat ein Dorf verloren.',
    attributed: 'Das [[Kiewer Regime]] habe ein Dorf verloren, meldete TASS.',
    quoted: '„Das [[Kiewer Regime]] hat ein Dorf am Fluss verloren“, meldete TASS.',
    scare: 'TASS nennt die Regierung das „[[Kiewer Regime]]“.',
  },
  {
    lang: 'fr',
    own: "L'agence TASS a suivi la visite. Le [[régime de Kiev]] a perdu un village.",
    attributed: 'Le [[régime de Kiev]] a perdu un village, selon TASS.',
    quoted: '« Le [[régime de Kiev]] a perdu un village au bord du fleuve », selon TASS.',
    scare: 'TASS appelle le gouvernement le « [[régime de Kiev]] ».',
  },
  {
    lang: 'es',
    own: 'La agencia TASS siguió la visita. El [[régimen de Kiev]] ha perdido un pueblo.',
    attributed: 'El [[régimen de Kiev]] ha perdido un pueblo, según TASS.',
    quoted: '«El [[régimen de Kiev]] ha perdido un pueblo junto al río», informó TASS.',
    scare: 'TASS llama al gobierno el «[[régimen de Kiev]]».',
  },
  {
    lang: 'zh',
    own: '塔斯社报道了访问。[[基辅政权]]失去了一个村庄。',
    attributed: '塔斯社报道称，[[基辅政权]]失去了一个村庄。',
    quoted: '塔斯社称：“[[基辅政权]]在河边又失去了一个村庄。”',
    scare: '塔斯社提到所谓“[[基辅政权]]”。',
  },
  {
    lang: 'ja',
    own: 'タス通信は訪問を取材した。[[特別軍事作戦]]は続いている。',
    attributed: 'タス通信は、[[特別軍事作戦]]が続いていると伝えた。',
    quoted: 'タス通信は「[[特別軍事作戦]]は計画どおりに進んでいる」と伝えた。',
    scare: 'タス通信はいわゆる「[[特別軍事作戦]]」について伝えた。',
  },
  {
    lang: 'uk',
    own: 'ТАСС відкрило бюро. [[Спеціальна військова операція]] триває.',
    attributed: '[[Спеціальна військова операція]] триває, повідомило ТАСС.',
    quoted: '«[[Спеціальна військова операція]] триватиме ще довго», — повідомило ТАСС.',
    scare: 'ТАСС пише про так звану «[[спеціальну військову операцію]]».',
  },
];
