/**
 * One phrase in every voice, sentence by sentence; all hand-written. `[[…]]` marks the phrase. `want` is the voice, with
 * the distance after a slash, or the reason for leaving it alone. `by` are words of the speaker.
 */
export interface VoiceCase {
  readonly group: string;
  readonly lang: string;
  readonly text: string;
  readonly want: string;
  readonly by?: string;
}

/** The rows of one group and language. */
export const set = (
  group: string,
  lang: string,
  rows: readonly (readonly [want: string, text: string, by?: string])[],
): VoiceCase[] =>
  rows.map(([want, text, by]) => ({ group, lang, want, text, ...(by === undefined ? {} : { by }) }));

export const minimalSets: readonly VoiceCase[] = [
  ...set('Kiev regime, en', 'en', [
    ['own', 'TASS covered the visit. The [[Kiev regime]] has lost two villages.'],
    ['attributed', 'The [[Kiev regime]] has lost two villages, TASS reported.', 'TASS'],
    [
      'attributed',
      'Kremlin spokesman Dmitry Peskov said the [[Kiev regime]] had lost two villages, according to TASS.',
    ],
    ['quoted', '"The [[Kiev regime]] has lost two villages," TASS quoted the minister as saying.'],
    ['scare/so-called', 'TASS wrote again of the so-called [[Kiev regime]].'],
    ['scare/quotes', 'TASS has a word for the government in Kyiv: the "[[Kiev regime]]".'],
    ['scare/criticised', 'In the copy of TASS the term "[[Kiev regime]]" stands in for a government.'],
    ['scare/negated', 'TASS readers should know that it is not a [[Kiev regime]] but an elected government.'],
    ['abstain.otherSpeaker', 'Analysts said the [[Kiev regime]] was a label that TASS had spread.'],
    ['abstain.noActor', 'The [[Kiev regime]] has lost two villages.'],
  ]),
  ...set('special military operation, en', 'en', [
    ['own', 'TASS opened a bureau. The [[special military operation]] began in 2022.'],
    ['attributed', 'The [[special military operation]] would go on, Lavrov told TASS.', 'Lavrov'],
    ['quoted', '"The [[special military operation]] will go on," Lavrov told TASS.'],
    ['scare/so-called', 'TASS reports on what Moscow calls a "[[special military operation]]".'],
    ['scare/so-called', 'TASS reports on what Moscow calls its [[special military operation]].'],
    ['scare/negated', 'It was not a "[[special military operation]]", the editor told TASS.'],
  ]),
  ...set('hostile policy, en', 'en', [
    ['attributed', "KCNA said the talks failed because of Washington's [[hostile policy]].", 'KCNA'],
    ['quoted', 'KCNA said that "the [[hostile policy]] of the past must end at once."', 'KCNA'],
    ['own', 'The KCNA building stands in Pyongyang. The [[hostile policy]] of Washington goes on.'],
    ['abstain.refused', 'KCNA did not appear in the report on the [[hostile policy]] of the Taliban.'],
  ]),
  ...set('спецоперация, ru', 'ru', [
    ['own', 'ТАСС открыл бюро. [[Специальная военная операция]] началась в 2022 году.'],
    ['attributed', '[[Специальная военная операция]] будет продолжена, сообщил ТАСС.', 'ТАСС'],
    ['attributed', 'Песков заявил ТАСС, что [[специальная военная операция]] будет продолжена.'],
    ['quoted', '«[[Специальная военная операция]] будет продолжена», — сообщил ТАСС.'],
    ['scare/so-called', 'ТАСС пишет о так называемой [[специальной военной операции]].'],
    ['scare/quotes', 'ТАСС называет вторжение «[[специальной военной операцией]]».'],
    ['abstain.noActor', '[[Специальная военная операция]] началась в 2022 году.'],
  ]),
  ...set('적대시 정책, ko', 'ko', [
    ['own', '조선중앙통신은 평양에 있다. 미국의 [[적대시 정책]] 때문에 회담이 열리지 않았다.'],
    ['attributed', '조선중앙통신은 미국이 [[적대시 정책]]을 버려야 한다고 보도했다.', '조선중앙통신'],
    ['quoted', '조선중앙통신은 "미국은 [[적대시 정책]]을 버려야 한다"고 보도했다.'],
    ['scare/so-called', '조선중앙통신은 이른바 [[적대시 정책]]의 철회를 요구했다.'],
    ['scare/quotes', "조선중앙통신이 말하는 '[[적대시 정책]]'이란 무엇인가."],
  ]),
  ...set('other languages', 'de', [
    ['attributed', 'Das [[Kiewer Regime]] habe zwei Dörfer verloren, meldete die Agentur TASS.'],
    ['quoted', '„Das [[Kiewer Regime]] hat zwei Dörfer verloren“, meldete die Agentur TASS.'],
    ['scare/so-called', 'Die Agentur TASS schreibt vom sogenannten [[Kiewer Regime]].'],
  ]),
  ...set('other languages', 'fr', [
    ['quoted', '« Le [[régime de Kiev]] a perdu deux villages », a rapporté l’agence TASS.'],
    ['scare/so-called', 'L’agence TASS évoque le soi-disant [[régime de Kiev]].'],
  ]),
  ...set('other languages', 'ja', [
    ['quoted', '朝鮮中央通信は「米国は[[敵視政策]]を撤回すべきだ」と伝えた。'],
    ['scare/so-called', '朝鮮中央通信はいわゆる[[敵視政策]]を非難した。'],
  ]),
  ...set('other languages', 'zh', [
    ['quoted', '朝中社报道称：“美国必须放弃[[敌视政策]]，否则后果自负。”'],
    ['scare/so-called', '朝中社谴责所谓的[[敌视政策]]。'],
  ]),
  ...set('who has the floor, ru', 'ru', [
    [
      'quoted',
      'Захарова выступила с заявлением, сообщил ТАСС. «[[Киевский режим]] теряет опору», — сказала дипломат.',
    ],
    ['attributed', 'Песков раскритиковал соседей за [[русофобию]], и ТАСС промолчал.'],
  ]),
  ...set('who has the floor, en', 'en', [
    ['quoted', '"The [[Kiev regime]] turned it down. What do they hide?" Peskov told reporters.', 'Peskov'],
    ['attributed', 'Pyongyang slammed the plan as a [[rehearsal for invasion]], and KCNA carried it.'],
  ]),
  ...set('who has the floor', 'de', [
    [
      'attributed',
      'Der Feldzug sei eine Antwort auf die [[Russophobie]] der Nachbarn, so der Kremlchef bei TASS.',
    ],
  ]),
  ...set('who has the floor', 'no', [
    [
      'quoted',
      'Nord-Korea sa at øvelsen var en «[[åpen provokasjon]] og en dårlig idé», melder KCNA om USA.',
    ],
  ]),
];

/** What the sentence behind ascribes; a list and a clause of one mouth are one mark. */
export const behind: readonly VoiceCase[] = [
  ...set('told behind', 'ru', [
    [
      'attributed',
      'Целью остаётся [[специальная военная операция]]. Об этом ТАСС заявил Дмитрий Песков.',
      'Песков',
    ],
    ['attributed', 'Целью остаётся [[специальная военная операция]]. Об этом сообщает ТАСС.', 'ТАСС'],
    ['own', 'ТАСС открыл бюро. Целью остаётся [[специальная военная операция]]. Завтра обещают снег.'],
    [
      'abstain.otherSpeaker',
      'Армия отразила атаку [[боевиков]] на Украине. Об этом сообщил Генштаб украинской армии, пишет ТАСС.',
    ],
  ]),
  ...set('by his words', 'ru', [
    ['attributed', 'Песков дал интервью ТАСС. По его словам, [[киевский режим]] потерял два села.'],
  ]),
  ...set('told behind', 'uk', [
    [
      'attributed',
      'Мета не зміниться: [[спеціальна військова операція]]. Про це заявив Пєсков, передає ТАСС.',
      'Пєсков',
    ],
  ]),
  ...set('told behind', 'en', [
    [
      'attributed',
      'The army would fight the [[Kiev regime]]. This was stated by Peskov, TASS reports.',
      'Peskov',
    ],
  ]),
  ...set('told behind', 'de', [
    [
      'attributed',
      'Das [[Kiewer Regime]] habe ein Dorf verloren. Das teilte das Ministerium laut TASS mit.',
      'TASS',
    ],
  ]),
  ...set('a critic whom the agency carries has the floor', 'en', [
    [
      'quoted',
      'In a commentary carried by KCNA, critic Han Song Il said the drill was a test. "Our [[war deterrence]] will grow," Han said.',
    ],
  ]),
  ...set('a term given is held, a clause is quoted', 'en', [
    ['scare/quotes', 'KCNA denounced the drill as a "[[war rehearsal]]".'],
    ['scare/quotes', 'KCNA described the leaflets as "rubbish" and "[[dirty things]]".'],
    ['quoted', 'KCNA said the fleet had turned the strait into a "[[powder keg]]".'],
  ]),
];

/** A country that goes on speaking; plural particles; needs met by the paragraph where a state speaker is quoted. */
export const goingOn: readonly VoiceCase[] = [
  ...set('the country goes on', 'no', [
    [
      'attributed',
      'Øvelsen var farlig, melder KCNA. Landet sier at USAs [[fiendtlige politikk]] må ta slutt.',
    ],
  ]),
  ...set('whom the quotation itself names does not say it', 'ko', [
    [
      'quoted',
      '조선중앙통신은 외무성 대변인의 담화를 전했다. 이어 "미국이 [[반공화국]] 소동에 매달린다"고 주장했다.',
    ],
  ]),
  ...set('plural before a particle', 'ko', [
    ['quoted', '조선중앙통신은 "미국의 [[하수인들]]에게는 위안거리"라고 전했다.'],
  ]),
  ...set('needs of the paragraph', 'de', [
    [
      'quoted',
      'Lawrow sprach über den Westen. „Das ist ein echter [[hybrider Krieg]]“, sagte Lawrow laut TASS.',
    ],
  ]),
  ...set('a state is meant where its agency speaks', 'en', [
    ['quoted', '"They dream of a [[strategic defeat]] for us," Peskov told TASS.'],
  ]),
  ...set('own copy without a dateline', 'es', [
    [
      'own',
      'El [[traidor]] del Sur de Corea ofende a la República Popular Democrática de Corea, dicen los obreros.',
    ],
  ]),
];

/** What must stay without a mark: everyday words, topics of study, other places and times. */
export const leftAlone: readonly VoiceCase[] = [
  ...set('everyday words', 'en', [
    ['abstain.everydayWord', 'TASS and its partners spoke of [[cooperation]] in energy.'],
    ['abstain.everydayWord', 'A [[provocation]] at the football match ended in a fine, TASS reported.'],
    ['abstain.refused', 'Iran and its [[sacred war]] were a topic for KCNA and TASS.'],
    [
      'abstain.refused',
      'The [[comprehensive strategic partnership]] of Vietnam and Russia was signed, TASS reported.',
    ],
    ['abstain.needs', 'The fans stood [[shoulder to shoulder]], wrote a newspaper, and TASS was not there.'],
  ]),
  ...set('everyday words are marked only as quoted words', 'en', [
    ['abstain.everydayWord', 'KCNA said the drill was a [[provocation]] by the United States.'],
    ['quoted', 'KCNA said the United States would "answer for the [[provocation]] of the day".'],
    ['own', 'Pyongyang, May 3 (KCNA) -- The U.S. made a [[provocation]] again.'],
    ['abstain.everydayWord', 'Washington was [[merciless]] in the talks, KCNA said.'],
    ['abstain.everydayWord', 'The [[enemies]] of the United States met in Pyongyang, KCNA reported.'],
  ]),
  ...set('everyday words are marked only as quoted words', 'es', [
    ['abstain.everydayWord', 'La KCNA habló de una [[provocación]] de Estados Unidos.'],
    ['quoted', 'La KCNA advirtió que «la [[provocación]] de Estados Unidos tendrá su respuesta».'],
  ]),
  ...set('everyday words are marked only as quoted words', 'ko', [
    ['abstain.everydayWord', '김정은이 공장을 [[현지지도]]했다고 조선중앙통신이 보도했다.'],
  ]),
  ...set('other mouths', 'en', [
    [
      'abstain.otherSpeaker',
      'The South Korean defence ministry warned of a [[provocation]] by the army of the North, not KCNA.',
    ],
    [
      'abstain.otherSpeaker',
      'Zelensky said the army had [[liberated]] a village near Kupyansk. TASS was silent.',
    ],
    [
      'abstain.tier',
      'Senator Mara Quill of Tulan said that Russia had a plan. She called the fear of Russian ships in the bay “[[absurd]].”',
    ],
    [
      'abstain.everydayWord',
      'The premier of Australia called the drill [[reckless]]. North Korea was the topic. KCNA did not answer.',
    ],
  ]),
  ...set('other countries and times', 'en', [
    ['abstain.refused', 'Police in Sweden arrested two [[neo-Nazis]], TASS reported from Ukraine.'],
    [
      'abstain.refused',
      'The museum in Ukraine recalls how the town was [[liberated]] in 1944, TASS reported.',
    ],
    ['abstain.refused', 'Syrian [[militants]] fired at a convoy, TASS reported. Ukraine sent aid.'],
    ['abstain.needs', 'The police called their raid in Lyon a [[special operation]], TASS reported.'],
    ['abstain.refused', 'The tennis player swung her [[racket]], Sputnik reported from Moscow.'],
    ['abstain.refused', 'The Wagner [[mercenaries]] left Ukraine, TASS reported.'],
  ]),
  ...set('other countries and times', 'ru', [
    ['abstain.refused', 'Музей Киева вспоминает, как город [[освободили]] в 1943 году, сообщил ТАСС.'],
    ['abstain.needs', 'Полиция Лиона провела [[спецоперацию]], сообщает ТАСС.'],
  ]),
  ...set('other mouths', 'ko', [
    [
      'abstain.otherSpeaker',
      '합참은 "미군과 함께 [[도발]]에 대응하겠다"고 말했다. 조선중앙통신은 보도하지 않았다.',
    ],
  ]),
  ...set('topics of study', 'en', [
    [
      'abstain.topic',
      'TASS plays a part in the [[information war]] that scholars describe in their studies.',
    ],
  ]),
  ...set('tier', 'en', [
    ['abstain.tier', 'The book asks whether a [[multipolar world]] can last. TASS sold it.'],
    ['abstain.tier', 'Volunteers and their [[comrades-in-arms]] met near Pyongyang. Later KCNA moved house.'],
  ]),
];

/** The state's own copy. */
export const wireCopy: readonly VoiceCase[] = [
  ...set('wire', 'en', [
    ['own', 'PYONGYANG, May 3 (KCNA) -- The [[hostile forces]] are getting nowhere.'],
    ['own', 'MOSCOW, May 3. /TASS/. The [[special military operation]] goes on.'],
    [
      'attributed',
      'MOSCOW, May 3. /TASS/. The [[special military operation]] will go on, Kremlin spokesman Dmitry Peskov said.',
      'Peskov',
    ],
    [
      'quoted',
      'MOSCOW, May 3. /TASS/. "The [[special military operation]] will go on," Peskov said.',
      'Peskov',
    ],
    ['own', 'The [[stooges]] of the U.S. met at the doorstep of the DPRK to hatch a plan. -0-'],
    [
      'own',
      'In May Juche 95 (2006), Chairman Kim Jong Il saw the mill. The [[loving care]] of the Chairman is felt.',
    ],
    ['scare/quotes', 'Pyongyang, May 3 (KCNA) -- They spoke of the "[[growing menace]]" again.'],
    ['scare/quotes', 'Pyongyang, May 3 (KCNA) -- The "[[guardian of the common sea]]" sent a fleet.'],
    ['scare/quotes', 'Pyongyang, May 3 (KCNA) -- They touted a "safe sea" and "[[proactive calm]]" again.'],
    ['nothing', 'Pyongyang, May 3 (KCNA) -- They noted that the "[[harbour is getting crowded]]" in May.'],
    ['nothing', 'Pyongyang, May 3 (KCNA) -- The choir sang the "[[Song of the Harbour]]" again.'],
  ]),
];
