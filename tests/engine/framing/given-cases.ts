/** Statements given whole, direct speech without marks, names alone in marks, and ordinary uses of the same words. */
import { set, type VoiceCase } from './voice-cases.ts';

/** A line break parts paragraphs. */
export const given: readonly VoiceCase[] = [
  ...set('a statement given whole', 'en', [
    [
      'quoted',
      'PYONGYANG, May 3 (KCNA) -- The spokesman released the following press statement on May 2:\nThe [[hostile forces]] met again.',
    ],
    [
      'quoted',
      'PYONGYANG, May 3 (KCNA) -- The paper says in a commentary on Dec. 2:\nThe [[hostile forces]] met again.\nThe drill begins today.',
    ],
    [
      'quoted',
      'PYONGYANG, May 3 (KCNA) -- The daily notes this, and goes on:\nThe drill begins today.\nThe [[hostile forces]] met again.',
    ],
    ['own', 'PYONGYANG, May 3 (KCNA) -- Following are major news items:\nThe [[hostile forces]] met again.'],
    [
      'own',
      'PYONGYANG, May 3 (KCNA) -- The spokesman released a press statement.\nThe [[hostile forces]] met.',
    ],
    [
      'scare/quotes',
      'PYONGYANG, May 3 (KCNA) -- The minister issued the following press statement:\nThey hatched a "[[joint statement]]".',
    ],
    ['own', 'TASS sold a book. The letter says:\nThe [[Kiev regime]] has lost a village.'],
  ]),
  ...set('direct speech behind a dash', 'ru', [
    ['quoted', '[[Киевский режим]] потерял село, — отметила Захарова в эфире ТАСС.'],
    ['quoted', '[[Киевский режим]] потерял село! – заявил Лавров в беседе с ТАСС.'],
    ['attributed', '[[Киевский режим]] потерял село, отметила Захарова в эфире ТАСС.'],
  ]),
  ...set('direct speech behind a dash', 'uk', [
    ['quoted', '[[Київський режим]] втратив село, — заявив Лавров в ефірі ТАСС.'],
  ]),
  ...set('the clause behind takes the floor', 'en', [
    [
      'attributed',
      'Seoul said the drill was routine, but Pyongyang has called it a [[rehearsal for invasion]], KCNA readers learnt.',
    ],
    [
      'abstain.otherSpeaker',
      'Pyongyang said nothing, but Seoul said the launch was a [[war rehearsal]]. KCNA had no word on it.',
    ],
  ]),
  ...set('a name alone in marks', 'en', [
    ['scare/quotes', 'Putin announced a "[[special military operation]]", TASS reported.'],
    ['quoted', 'Putin said he "ordered a [[special military operation]] at dawn", TASS reported.'],
  ]),
  ...set('a name alone in marks', 'uk', [
    ['scare/quotes', 'Путін оголосив про «[[спеціальну військову операцію]]», передає ТАСС.'],
  ]),
  ...set('a name alone in marks', 'de', [
    ['scare/quotes', 'Die Regierung nannte Peskow laut TASS ein „[[Kiewer Regime]]“.'],
    ['quoted', 'Peskow sagte laut TASS, man werde „mit dem [[Kiewer Regime]] nicht mehr reden“.'],
  ]),
  ...set('marks inside a quotation', 'uk', [
    ['quoted', '«Ми почали „[[спеціальну військову операцію]]“ навесні», — сказав Лавров агентству ТАСС.'],
  ]),
  ...set('so-called, shortened', 'ru', [
    ['scare/so-called', 'ТАСС пишет о т.н. «[[специальной военной операции]]».'],
    ['scare/so-called', 'ТАСС пишет о т. н. [[специальной военной операции]].'],
  ]),
  ...set('"the minister" goes on with whoever spoke', 'en', [
    [
      'attributed',
      'Lavrov told TASS that Russia would wait. The minister said it was an [[unfriendly]] step by Paris.',
    ],
    [
      'abstain.tier',
      'Lavrov told TASS that Russia would wait. The minister of Norway said it was an [[unfriendly]] step.',
    ],
  ]),
  ...set('"the minister" goes on with whoever spoke', 'ru', [
    [
      'attributed',
      'Лавров заявил ТАСС, что Украина ждет. Министр отметил, что [[нацистское]] государство опасно.',
    ],
    ['attributed', 'В Министерстве обороны РФ сообщили ТАСС, что [[националисты]] ушли из Харькова.'],
    ['attributed', 'По словам Лаврова, это [[недружественный]] шаг, передает ТАСС.'],
  ]),
  ...set('words beside the North Korean leader and its enemies', 'ko', [
    ['quoted', '노동신문은 "인민은 [[최고영도자]] 동지를 받들어 나간다"고 전했다.'],
    ['quoted', '조선중앙통신은 "미국의 [[만행]]을 잊지 않는다"고 전했다.'],
    ['quoted', '조선중앙통신은 "이웃을 [[헐뜯는]] 자들이 있다"고 전했다.'],
    ['abstain.everydayWord', '북한 주민들이 [[만행]]을 증언했다. 조선중앙통신은 침묵했다.'],
  ]),
  ...set('rehearsals in the words of newsrooms', 'es', [
    ['attributed', 'Pionyang afirmó que las maniobras son un [[ensayo para una invasión]], según la KCNA.'],
  ]),
  ...set('rehearsals in the words of newsrooms', 'fr', [
    [
      'attributed',
      'Pyongyang a dénoncé ces manœuvres comme une [[répétition pour une invasion]], selon KCNA.',
    ],
  ]),
  ...set('Chinese reported speech', 'zh', [
    ['attributed', '朝中社报道称，这种要求是[[妄想]]，朝鲜不会放弃。'],
    ['scare/so-called', '朝中社称，他所称的[[敌视政策]]并不存在。'],
    ['abstain.needs', '塔斯社报道，医生说他的[[妄想]]已经消失。'],
  ]),
  ...set('what opponents say, in the words of KCNA', 'en', [
    [
      'quoted',
      'PYONGYANG, May 3 (KCNA) -- The spokesman released the following press statement on May 2:\nA U.S. official said the [[hostile forces]] met in May.',
    ],
    [
      'abstain.otherSpeaker',
      'PYONGYANG, May 3 (KCNA) -- The U.S. official said in Seoul: "The [[hostile forces]] of the region met in May."',
    ],
  ]),
  ...set('heroes', 'en', [
    ['quoted', 'KCNA quoted Kim as hailing "the [[heroes]] of Kursk and their sons" in Russia.'],
    [
      'abstain.everydayWord',
      'The governor thanked the [[heroes]] of the evening, TASS reported from Russia.',
    ],
  ]),
  ...set('Juche years are dates', 'en', [
    ['nothing', 'Pyongyang, May 3 (KCNA) -- The mill was built in [[Juche]] 98 (2009) by the river.'],
  ]),
  ...set('the leader by his family name', 'en', [
    [
      'quoted',
      'Kim Jong Un saw the launch, KCNA reported.\n"The way to keep [[our sovereignty]] is to build more of them," Kim said.',
    ],
  ]),
];

/** The same words in police reports, courts, theatres and history. */
export const ordinary: readonly VoiceCase[] = [
  ...set('ordinary uses', 'en', [
    [
      'abstain.everydayWord',
      'The fine is meant as a [[deterrent]], the court said. TASS and KCNA had no word on it.',
    ],
    ['abstain.needs', 'The troupe brought its [[puppets]] to the festival in Perm, TASS reported.'],
    ['abstain.needs', 'Police [[liberated]] the shopkeeper after an hour, TASS reported from Perm.'],
    ['abstain.needs', 'The court in Perm tried a man who drew [[Nazi]] signs on a wall, TASS reported.'],
    [
      'abstain.everydayWord',
      'The governor of Ohio said it was a [[provocation]]. KCNA and Washington kept silent.',
    ],
  ]),
  ...set('ordinary uses', 'ru', [
    ['abstain.needs', 'Суд в Перми оштрафовал жителя за пропаганду [[нацизма]], сообщает ТАСС.'],
    ['abstain.needs', 'МВД провело [[спецоперацию]] на рынке в Перми, сообщает ТАСС.'],
    ['abstain.refused', 'В театре кукол чинят [[марионетку]] из липы, а снег идет весь день.'],
  ]),
  ...set('ordinary uses', 'uk', [
    ['abstain.refused', 'СБУ провела [[спецоперацію]] СБУ у Харкові, пише ТАСС про Україну.'],
  ]),
  ...set('ordinary uses', 'ko', [
    ['abstain.refused', '인형극단은 [[꼭두각시]] 놀음을 보여 주었다. 관객은 즐거워했다.'],
  ]),
  ...set('ordinary uses', 'de', [
    ['nothing', 'Das [[Marionettentheater]] spielt am Sonntag wieder. TASS war nicht da.'],
  ]),
];
