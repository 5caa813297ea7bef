/** English around an attribution. */
import type { LanguageData } from './profile.ts';

export const english: LanguageData = {
  lang: 'en',
  strictInversion: true,
  articles: true,
  words: {
    det: 'the a an its their his her this that one another our some',
    definite: 'the that this both same',
    pre: `same state official run state-run owned controlled backed funded affiliated government government-run local
      semi-official news north south korean korea's russian russia's dprk's pyongyang's moscow's kremlin-backed
      pro-kremlin wire press communist party ruling english korean-language english-language russian-language
      language domestic foreign independent major leading main national international central mouthpiece
      public private popular influential daily weekly evening country's nation's regime's secretive isolated
      reclusive north's south's kremlin's chinese american british french german japanese ukrainian ukrainian's
      u.s. us uk conservative liberal right-wing left-wing tabloid broadcaster's new own latest recent previous
      separate another also-state soviet-era local financial business sports photo online based long controversial hardline far-right front most combined pro-government state's defense exiled aligned linked friendly kremlin`,
    time: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february
      march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
      nov dec earlier later recently morning afternoon evening night week month year last early late midday overnight
      ago this hours days weeks months days' before past previous following same day local time gmt edt est shortly monday's tuesday's wednesday's
      thursday's friday's saturday's sunday's weekend separately midnight noon`,
    adv: `also further then first since still already now just however meanwhile only reportedly previously originally
      initially quickly repeatedly subsequently again even simply similarly likewise later additionally furthermore moreover
      nonetheless exclusively accurately correctly falsely wrongly apparently briefly explicitly specifically typically
      always often publicly once thus so too indeed instead separately both openly angrily all finally merely never
      routinely immediately independently nevertheless officially actually proudly correctly notably breathlessly approvingly live`,
    aux: 'has have had will would could may might can must should did does do having didn doesn don hasn haven hadn wouldn couldn can shouldn won',
    be: 'was were is are been be being wasn isn aren weren',
    neg: "not n't never neither 't no cannot",
    comp: 'that whether how why',
    it: 'it',
    he: 'he she they i we',
    prep: 'in on at from for of with by about against over under into during after before since through via between to as within',
    subordinate: 'as after before since until when while because although once',
    photo: `photo photos photograph photographs picture pictures image images footage video videos clip clips map film
      screengrab graphic handout frame stills documentary`,
    person: `announcer announcers newsreader newscaster correspondent correspondents reporter reporters journalist journalists editor editors editor-in-chief director
      chief head president host hosts anchor moderator columnist analyst contributor photographer bureau deputy general
      ceo spokesman spokeswoman spokesperson commentator presenter co-host source sources interlocutor publisher writer
      executive producer guest guests pundits propagandist propagandists anchors commentators commentator's reporter's founder chairman owner pundit politico personality contributor cameraman chief's`,
    conj: 'and or & as-well-as nor',
    talk: `interview interviews conversation comments comment remarks question questions inquiry query request statement email
      appearance op-ed briefing call reply`,
    meeting:
      'speaking spoke talking talked appearing appeared interviewed asked contacted answering responding writing testifying',
    saying:
      'saying reporting stating adding claiming noting arguing insisting warning telling explaining suggesting declaring calling describing',
    dative: 'to',
    agent: 'by',
    authority: `ministry kremlin government president minister ministries army military police embassy council committee parliament agency
      administration department service commission court prosecutor prosecutors cabinet foreign defence defense`,
    this: 'this',
    participle: `released published carried issued conducted posted broadcast aired dated printed run commissioned taken
      obtained seen reviewed monitored`,
    plural:
      'agencies outlets media newspapers broadcasters reports channels papers organizations organisations outlets',
    pluralVerb: `say report announce state write claim note argue assert declare confirm warn add continue cite quote
      show reveal describe call publish release carry accuse blame deny point suggest tell mention allege`,
  },
  types: {
    agency: 'agency agencies newswire service wire',
    newspaper: 'newspaper newspapers paper papers daily weekly tabloid organ',
    broadcaster: 'broadcaster broadcasters television tv channel channels station radio network networks',
    media:
      'media outlet outlets organization organisation organizations press site website portal mouthpiece',
    report: `report reports dispatch dispatches commentary commentaries article articles story stories bulletin editorial
      editorials broadcast account item piece poll polls surveys survey analysis tally investigation review transcript average
      data database count column headline headlines study reporting coverage statement feature release communique
      documentary podcast profile memo model forecast notice page post tweet breakdown calculation list op-ed blog edition description`,
  },
};
