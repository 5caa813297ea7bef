/** German and the Scandinavian languages around an attribution. */
import type { LanguageData } from './profile.ts';

export const german: LanguageData = {
  lang: 'de',
  articles: true,
  dativeArticles: 'der dem',
  verbLast: true,
  words: {
    det: 'der die das den dem des ein eine einer eines einem einen ihre ihr seine diese dieser',
    definite: 'der die das den dem des diese dieser',
    pre: `staatlich~ staatsnah~ staatseigen~ russisch~ nordkoreanisch~ amtlich~ offiziell~ zentral~ koreanisch~ kremlnah~ regierungsnah~
      staatlichen sudkoreanisch~ chinesisch~ amerikanisch~ japanisch~ ortlich~ halbamtlich~ unabhangig~ nordkoreas russlands eigen~ moskauer pjongjanger parteinah~ international~ franzosisch~ deutsch~`,
    time: `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend heute gestern morgen januar februar marz april mai juni
      juli august september oktober november dezember am abend nachmittag vormittag morgens abends nacht morgen zuvor fruher spater zuletzt letzte letzten`,
    adv: 'auch bereits zudem weiter ferner allerdings dann nun ausserdem am zunachst unterdessen so jedoch wiederum schon darin dazu sich es bisher bislang ihn ihnen hierzu hingegen dagegen zugleich indes',
    aux: 'hat haben hatte hatten',
    be: 'wird wurde wurden werden ist sind war waren worden',
    neg: 'nicht keine kein nie weder',
    comp: 'dass daß wie ob',
    it: '',
    he: 'er sie',
    prep: 'in im an am von vom bei beim zu zum zur aus mit nach uber durch fur gegen auf unter',
    photo:
      'foto fotos bild bilder bildern aufnahme aufnahmen bildmaterial videoaufnahmen filmaufnahmen video videos fotografie film',
    person:
      'korrespondent korrespondentin reporter journalist journalistin chefredakteur chefredakteurin direktor generaldirektor chef sprecher quelle quellen moderator',
    conj: 'und oder sowie noch',
    talk: 'interview gesprach anfrage',
    dative: 'gegenuber zu',
    agent: 'von durch vom',
    authority:
      'verteidigungsministerium~ aussenministerium~ kreml~ prasident~ botschaft~ generalstab~ militar~ ministerium~ prasidialamt~ gouverneur~ ermittlungskomitee~ minister~ armee~ regierung~ geheimdienst~ polizei~ burgermeister~ zivilschutz~ streitkraft~ einsatzkraft~ staatsanwaltschaft~ katastrophenschutz~',
    this: 'das dies',
    participle: 'veroffentlicht~ verbreitet~ gestellt~ gezeigt~ ausgestrahlt~ herausgegeben~ bereitgestellt~',
    plural: 'agenturen medien zeitungen sender staatsmedien',
  },
  types: {
    agency:
      'agentur agenturen nachrichtenagentur nachrichtenagenturen staatsagentur staatsagenturen presseagentur nachrichtendienst staatsnachrichtenagentur',
    newspaper: 'zeitung zeitungen blatt parteizeitung staatszeitung parteiorgan tageszeitung organ',
    broadcaster:
      'sender fernsehen staatsfernsehen staatssender fernsehsender rundfunk radio staatsrundfunk auslandssender staatskanal kanal nachrichtensender',
    media: 'medien staatsmedien medium portal website onlineportal nachrichtenportal',
    report:
      'bericht berichte berichts meldung meldungen kommentar kommentars beitrag artikel mitteilung erklarung sendung',
  },
};

const scandinavianPre = `statlig statlige statliga statseide statsejede statsagda statskontrollerte statskontrollerede statskontrollerade russisk russiske
  ryska rysk nordkoreansk nordkoreanske nordkoreanska nordkoreanskt nordkoreas officielle officiella offisielle offisiell landets statslig statslige statsligt statsejet statsstyret statsstyrede statskontrolleret statskontrollerte statligt statlige statsdrevne
  sorkoreansk sorkoreanske sydkoreansk sydkoreanske sydkoreanska kinesisk kinesiske kinesiska amerikanske amerikanska sentrale centrala`;

const scandinavian = {
  det: 'den det de et en ett sin sitt sine dette denne',
  definite: 'den det de denne dette',
  pre: scandinavianPre,
  time: `mandag tirsdag onsdag torsdag fredag lordag sondag mandagen tisdag tisdagen onsdagen torsdagen fredagen lordagen sondagen i dag idag gar igar
    januar februar mars april mai maj juni juli august augusti september oktober november desember december tidligere tidigare senere senare morges`,
  adv: 'ogsa ocksa videre allerede redan siden derimot imidlertid dessuten',
  aux: 'har hadde havde hade',
  be: 'ble blev er var blir bliver ar',
  neg: 'ikke inte ej',
  comp: 'at att hvordan hur om',
  he: 'han hun hon de',
  prep: 'i pa av af til till for fra fran med om mot mod ved vid hos over',
  photo: 'foto bilde bilder billede billeder bild video videoer',
  person: 'korrespondent journalist redaktor direktor sjef chef kilde kilder kalla kallor reporter',
  conj: 'og och samt eller',
  talk: 'intervju interview samtale samtal',
  dative: 'til till',
  agent: 'av af',
  authority:
    'departementet ministeriet kreml regjeringen regeringen presidenten ambassaden politiet militaeret forsvaret utenriksdepartementet forsvarsdepartementet utrikesdepartementet forsvarsministeriet forsvarsdepartementet udenrigsministeriet polisen myndighetene myndigheterna myndighederne guvernoren guvernor nodetatene beredskapsdepartementet raddningstjansten militaren',
  this: 'det dette',
  plural: 'nyhetsbyraene nyhetsbyraerna medier mediene medierna',
};

const scandinavianTypes = {
  agency: `nyhetsbyraet nyhetsbyra byraet nyhedsbureauet nyhedsbureau bureauet nyhetsbyran byran nyhetsbyraer nyhetsbyraerna nyhetsbyraene statsbyraet nyheitsbyraet nyheitsbyra statsagenturen nyhedsbureauer nyhedsbureauerne nyhetsbyraerna pressbyran`,
  newspaper: 'avisen avisa avis tidningen tidning partiavisen',
  broadcaster: 'kanalen tv-kanalen kanal radio radioen tv statskanalen tv-kanal',
  media:
    'medier mediene media medierna statsmedier statsmediene nettstedet statsmedia statsmediet statsmedie mediet nettsiden sajten mediehuset',
  report:
    'melding meldingen rapport rapporten kommentar artikkel artikel uttalelse uttalelser meddelelse meddelande artikkelen',
};

export const norwegian: LanguageData = {
  lang: 'no',
  articles: false,
  words: scandinavian,
  types: scandinavianTypes,
};
export const danish: LanguageData = { ...norwegian, lang: 'da' };
export const swedish: LanguageData = { ...norwegian, lang: 'sv' };

export const dutch: LanguageData = {
  lang: 'nl',
  articles: true,
  verbLast: true,
  words: {
    det: 'de het een dit dat deze die zijn haar hun',
    definite: 'de het dit dat deze die',
    pre: `russisch~ noord-koreaans~ noordkoreaans~ staatsgecontroleerd~ officiel~ centraal centrale koreaans~ amerikaans~ chinees chinese officieel staats oekraiens~ turks~ iraans~ onafhankelijke russische noord-koreaanse
      zuid-koreaans~ japans~ lokale onafhankelijk~ internationaal internationale eigen noord zuid`,
    time: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen januari februari maart april mei juni juli
      augustus september oktober november december eerder later vanochtend ochtend middag avond nacht`,
    adv: 'ook al verder daarnaast echter intussen bovendien toen nu daarover nog tot',
    aux: 'heeft hebben had hadden',
    be: 'is zijn was waren wordt worden werd werden',
    neg: 'niet geen nooit noch',
    comp: 'dat hoe of',
    he: 'hij zij ze',
    prep: 'in op aan van bij naar uit met na over door voor tegen via onder volgens',
    photo: "foto foto's beeld beelden video video's film",
    person: 'correspondent journalist verslaggever hoofdredacteur directeur chef bron bronnen',
    conj: 'en of noch',
    talk: 'interview gesprek vraag',
    dative: 'tegen tegenover aan',
    agent: 'door',
    authority:
      'ministerie kremlin regering president ambassade leger politie defensieministerie autoriteiten gouverneur minister hulpdiensten burgemeester buitenlandministerie',
    this: 'dat dit',
    plural: 'persbureaus media kranten staatsmedia',
  },
  types: {
    agency:
      'persbureau persbureaus staatspersbureau nieuwsagentschap nieuwsdienst persagentschap agentschap staatsagentschap',
    newspaper: 'krant kranten partijkrant dagblad staatskrant',
    broadcaster: 'omroep staatsomroep zender televisie staatstelevisie radio staatszender',
    media: 'media staatsmedia medium website staatsmedium',
    report: 'bericht berichten verslag artikel commentaar verklaring mededeling rapport',
  },
};
