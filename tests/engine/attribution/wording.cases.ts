/** Wording of many newsrooms, by language. Every sentence is made up. */
import type { Case } from './notation.ts';

export const wording: Readonly<Record<string, readonly Case[]>> = {
  en: [
    {
      name: 'the same newspaper, its article',
      text: '⟦rodong|Rodong Sinmun said⟧ the orchard bloomed. ⟦rodong ana|The same newspaper said⟧ Friday it froze. ⟦rodong none ana|The article did not give details⟧.',
    },
    {
      name: 'photo released from',
      text: '⟦kcna none|A photo released from KCNA⟧ on Friday shows the orchard.',
    },
    {
      name: 'hard negative: after the report that',
      text: 'A clerk was asked after the KCNA report that day.',
    },
    {
      name: 'hard negative: somebody speaks after the report',
      text: 'The mayor said after the TASS report that the quay was open.',
    },
    {
      name: 'told the audience of a broadcaster',
      text: 'The gardener ⟦rossiya1 channel|told viewers of Rossiya 1⟧ that the orchard had frozen.',
    },
    {
      name: 'confirmed something to an agency',
      text: 'A clerk ⟦interfax channel|confirmed the fire to Interfax⟧ on Monday.',
    },
    {
      name: 'hard negative: an object, another verb',
      text: 'The town confirmed the sale of a barge to TASS.',
    },
    {
      name: 'a title with hyphens',
      text: '“We plant more trees,” ⟦tass direct|TASS editor-in-chief Olga Berg wrote⟧ on Monday.',
    },
    {
      name: 'a statement to an agency is only partly quoted',
      text: 'The mayor was “in good spirits”, ⟦tass mixed channel|a clerk told TASS⟧ on Monday.',
    },
    {
      name: 'quoted, its speaker and who told it',
      text: '“We plant more trees next year,” the mayor told reporters, ⟦tass direct|according to TASS⟧.',
    },
    {
      name: 'nothing included',
      text: '⟦kcna|KCNA reported⟧ a flood in the north of the country. ⟦kcna none ana|It did not include⟧ details.',
    },
    {
      name: 'the text begins inside a quotation',
      text: 'and nobody saw it coming,” ⟦tass direct|TASS quoted the mayor as saying⟧.',
    },
    {
      name: 'a quotation over two paragraphs in straight marks',
      text: '"The courage of the men\nwho built the bridge will last," ⟦tass direct|TASS quoted the mayor as saying⟧.',
    },
    {
      name: 'on air: verb, preposition, broadcaster',
      text: '“We shall plant more trees,” ⟦ru_state_media channel direct|a gardener said on Russian state television⟧.',
    },
    {
      name: 'on air: channel by name',
      text: 'The pilot ⟦rossiya1 channel|claimed on the Rossiya 1 channel⟧ that the strip was dry.',
    },
    {
      name: 'minimal pair: the broadcaster as topic',
      text: 'The council has reported on Rossiya 1 three times this year.',
    },
    {
      name: 'hard negative: another clause before the broadcaster',
      text: 'The bakery said it had never advertised on Rossiya 1.',
    },
    {
      name: 'hard negative: said on television that the agency is wrong',
      text: 'The baker said on television that the agency TASS was wrong.',
    },
    {
      name: 'a guest is no voice of the outlet',
      text: '⟦ru_state_media channel|A Russian state television guest said⟧ that the orchard had frozen.',
    },
    {
      name: 'reported as saying',
      text: '⟦reuters cites=tass|Reuters reported⟧ ⟦tass via=reuters|the state-owned Tass news agency as saying⟧ that the lock had jammed.',
    },
    { name: 'progressive', text: '⟦tass|TASS is reporting⟧ that the lock has jammed.' },
    {
      name: 'place between source and cue',
      text: '⟦kp_state_media|State media in North Korea said⟧ the harvest was in.',
    },
    {
      name: 'described agency before its name',
      text: 'The dam held, reports say. ⟦kcna|The official news agency, KCNA, said⟧ that the dam held.',
    },
    {
      name: 'on its front page',
      text: '⟦rodong direct|The Rodong Sinmun reported on its front page⟧, “The whole valley came out to see it.”',
    },
    {
      name: 'a person described by the outlet',
      text: '“We open a bureau next week,” ⟦tass direct|said Olga Berg, a deputy director of TASS⟧.',
    },
    {
      name: 'hard negative: a person who left',
      text: '“They close it next week,” said Olga Berg, a former deputy director of TASS.',
    },
    { name: 'person of an outlet', text: '⟦tass|Olga Berg of TASS wrote⟧ that the ferry was late.' },
    { name: 'longer brand', text: '⟦tass|TASS World Service reported⟧ that the ferry was late.' },
    {
      name: 'double name of a reporter',
      text: '⟦tass|TASS correspondent Anna-Maria Berg reported⟧ that the ferry was late.',
    },
    {
      name: 'report led in by a month',
      text: '⟦tass|In a mid-May TASS survey⟧, four in ten readers wanted shorter winters.',
    },
    {
      name: 'according to results of a poll for an outlet',
      text: '⟦ap|According to early results of surveys conducted for the Associated Press⟧, TASS has few readers there.',
    },
    {
      name: 'passed on: according to',
      text: 'The lock has jammed, ⟦tass via=reuters|TASS said⟧, ⟦reuters|according to Reuters⟧.',
    },
    {
      name: 'passed on: quoted by',
      text: 'The lock has jammed, ⟦tass via=afp|reported TASS⟧, ⟦afp|quoted by AFP⟧.',
    },
    {
      name: 'no chain through a picture',
      text: 'The dam held, ⟦kp_state_media|North Korean state media said⟧ on Monday; it is seen in ⟦kcna none|this photo released by KCNA⟧.',
    },
    {
      name: 'a letter that the outlet saw is no channel',
      text: 'The mayor was wrong, a clerk wrote in a letter ⟦tass|seen by TASS⟧.',
    },
    {
      name: 'pictures of what it said',
      text: '⟦kp_state_media none|North Korean state media released⟧ photographs of what ⟦kp_state_media ana|it said⟧ was a new kind of tractor.',
    },
    {
      name: 'REGRESSION state before news agency is no verb',
      text: '⟦tass cites=*|The TASS state news agency, citing the port ministry, said⟧ the quay had been closed.',
    },
    {
      name: 'REGRESSION released on a day is no verb',
      text: '⟦reuters|A Reuters survey of ferry towns released on Tuesday showed⟧ that few trust TASS.',
    },
    {
      name: 'according to the report',
      text: '⟦kcna|KCNA said⟧ the ship left on Sunday. It carried seeds, ⟦kcna ana|according to the report⟧.',
    },
  ],
  ru: [
    {
      name: 'it became known to the agency',
      text: '⟦tass|Как стало известно ТАСС⟧, порт закрыт до весны.',
    },
    {
      name: 'REGRESSION names that only commas part behind a plural verb',
      text: 'Порт закрыт, ⟦tass+ria+interfax|сообщили ТАСС, РИА Новости, «Интерфакс»⟧.',
    },
    {
      name: 'REGRESSION the same with a descriptor',
      text: 'О порте ⟦tass+ria+interfax|сообщают агентства ТАСС, РИА Новости, Интерфакс⟧ и ряд каналов.',
    },
    {
      name: 'minimal pair: singular verb',
      text: 'Порт закрыт, ⟦tass|сообщает ТАСС⟧, «Интерфакс» закрыл бюро.',
    },
    {
      name: 'REGRESSION another name of a described outlet is no headline source',
      text: 'Мэр на празднике телекомпании ВОЛНА — Russia Today',
    },
    {
      name: 'REGRESSION capitals in marks',
      text: 'Порт закрыт, ⟦rossiya1|сообщает телеканал «РОССИЯ 1»⟧.',
    },
    {
      name: 'the text begins inside a quotation',
      text: 'и мы его закрыли», — ⟦tass direct|цитирует губернатора ТАСС⟧.',
    },
  ],
  de: [
    {
      name: 'laut before a dative article',
      text: 'Der Damm halte, sagte der Bürgermeister ⟦interfax|laut der Nachrichten-Agentur Interfax⟧ am Montag.',
    },
    {
      name: 'picture behind its participle',
      text: 'Auf diesem von der Staatsagentur ⟦kcna none|KCNA veröffentlichten Foto⟧ ist der neue Garten zu sehen.',
    },
    {
      name: 'colon behind the cue',
      text: 'Der Bürgermeister ⟦tass direct channel|sagte der Agentur Tass⟧: „Wir pflanzen im Frühjahr neue Bäume.“',
    },
    {
      name: 'so der Sprecher im Interview',
      text: 'Der Damm halte, ⟦ria channel|so der Sprecher im Interview mit RIA Nowosti⟧.',
    },
    {
      name: 'participle behind the agent',
      text: '„Der Damm hält noch lange“, wurde der Bürgermeister ⟦tass direct|von der Staatsagentur Tass zitiert⟧.',
    },
    {
      name: 'on air',
      text: 'Der Gärtner sagte ⟦rossiya1 channel|im Fernsehsender Rossija 1⟧, der Obstgarten sei erfroren.',
    },
    {
      name: 'told with zufolge',
      text: 'Der Damm hält, sagte ein Gärtner ⟦tass|der Staatsagentur Tass zufolge⟧ am Montag.',
    },
  ],
  pl: [
    {
      name: 'speech between dashes',
      text: '– Most jest zamknięty do maja – ⟦tass direct channel|powiedział agencji TASS⟧ burmistrz.',
    },
    {
      name: 'told in the dative',
      text: 'Burmistrz ⟦tass channel|powiedział agencji TASS⟧, że most jest zamknięty.',
    },
    { name: 'minimal pair: nominative', text: 'Most jest zamknięty, ⟦tass|powiedziała agencja TASS⟧.' },
    {
      name: 'according to a communiqué',
      text: 'Most jest zamknięty, ⟦kcna|wynika z komunikatu państwowej agencji prasowej KCNA⟧.',
    },
    {
      name: 'time of day',
      text: 'Most zamknięto - ⟦interfax|poinformowała w sobotę wieczorem agencja Interfax⟧, a nie TASS.',
    },
    { name: 'notified', text: 'Most zamknięto - ⟦tass|powiadomiła prokremlowska agencja Tass⟧.' },
  ],
  cs: [
    {
      name: 'told in the dative',
      text: '„Most je zavřený,“ ⟦tass channel direct|řekl agentuře TASS⟧ starosta.',
    },
    { name: 'nominative', text: 'Most je zavřený, ⟦tass|uvedla agentura TASS⟧.' },
  ],
  pt: [
    {
      name: 'day with a hyphen',
      text: 'A ponte está fechada, ⟦kcna|indicou nesta terça-feira a agência oficial KCNA⟧ após a chuva.',
    },
    {
      name: 'nothing given out',
      text: '⟦kcna|A agência KCNA informou⟧ sobre a colheita. ⟦kcna none ana|A agência não divulgou⟧ detalhes.',
    },
  ],
  it: [
    {
      name: 'a riportarlo è',
      text: 'Il ponte è chiuso. A ⟦kcna|riportarlo è l’agenzia statale nordcoreana Kcna⟧.',
    },
    {
      name: 'pictures given out',
      text: 'Il sindaco si vede nelle immagini ⟦kp_state_media none|diffuse dai media statali nordcoreani⟧.',
    },
  ],
  es: [
    {
      name: 'the report taken up',
      text: '⟦kcna|La agencia KCNA informó⟧ de la cosecha. ⟦kcna ana|Según el informe⟧, fue buena.',
    },
    {
      name: 'minimal pair: a report nobody of ours spoke of',
      text: 'KCNA abrió una oficina. Según el informe, la cosecha fue buena.',
    },
    {
      name: 'que before a whole quotation',
      text: '⟦kcna direct|KCNA indicó⟧ que “una brigada de jardineros plantó mil manzanos”.',
    },
    {
      name: 'nothing said',
      text: '⟦kp_state_media none|Los medios estatales norcoreanos no informaron⟧ de la cosecha.',
    },
  ],
  fr: [
    {
      name: 'aujourd’hui between participle and agent',
      text: 'Dans un communiqué ⟦kcna|publié aujourd’hui par son agence officielle, la KCNA⟧, le maire annonce un pont.',
    },
    {
      name: 'a quotation with its speaker, cited by',
      text: '« Nous sommes prêts à partir », a dit le maire, Jean Berg, ⟦tass direct|cité par l’agence Tass⟧.',
    },
    {
      name: 'a term in marks behind its article',
      text: '⟦kcna mixed|KCNA a dénoncé une⟧ « provocation grave et dangereuse ».',
    },
    {
      name: 'described agency before its name',
      text: 'Le pont est fermé, ⟦kcna|a rapporté jeudi l’agence de presse officielle, KCNA⟧.',
    },
    {
      name: 'quoted in turn',
      text: 'Le pont est fermé, ⟦tass via=afp|rapporte TASS⟧, ⟦afp|cité par l’AFP⟧.',
    },
  ],
  uk: [
    {
      name: 'own sources are no link',
      text: 'Порт закрито, ⟦tass|повідомило ТАСС⟧ з посиланням на власні джерела в уряді РФ.',
    },
    {
      name: 'name in marks keeps its form when told',
      text: 'Речниця порту Олена Берг ⟦interfax channel|повідомила «Інтерфакс»⟧, що його закрито.',
    },
    {
      name: 'minimal pair: the agency tells',
      text: 'Порт закрито, ⟦interfax|повідомив «Інтерфакс»⟧.',
    },
    { name: 'state agency in one word', text: 'Порт закрито, ⟦tass|повідомляє держагентство ТАСС⟧.' },
  ],
  zh: [
    {
      name: '刊文，呼吁；文章称',
      text: '朝鲜⟦rodong|《劳动新闻》8日刊文，呼吁⟧节约用水。⟦rodong ana|文章称⟧，水库只剩一半。',
    },
    {
      name: '某人表示：引文',
      text: '⟦tass direct|塔斯社报道⟧，州长表示，“港口从今天起向所有船只开放，欢迎大家前来。”',
    },
    { name: '9日晚', text: '⟦kctv|朝鲜中央电视台9日晚播报⟧称，新大桥已经建成。' },
  ],
  ja: [
    {
      name: '国営テレビ「ロシア1」',
      text: '知事は⟦rossiya1 channel|国営テレビ「ロシア1」のインタビューで⟧、港は再開すると述べた。',
    },
    { name: '見出しの鉤括弧のあと', text: '# 「港は月曜日に再開する」⟦ria|RIAノーボスチ⟧' },
    { name: '記しています', text: '⟦rodong|北朝鮮の労働新聞は⟧、新しい橋が完成したと記しています。' },
  ],
};
