/** French, Spanish, Italian and Portuguese around an attribution. */
import type { LanguageData } from './profile.ts';

export const french: LanguageData = {
  lang: 'fr',
  articles: true,
  words: {
    det: "le la les l' un une des son sa ses leur cette ce d' du de",
    definite: "le la les l' cette ce meme",
    pre: `officiel officielle officiels etatique publique public nord-coreenne nord-coreen nord coreenne coreen russe russes
      russie gouvernementale gouvernemental francaise americaine chinoise japonaise sud-coreenne sud locale locaux meme presse
      d'etat d' etat etats nord-coreens independante privee regionale officielles publiques nord-coreennes ukrainienne turque iranienne syrienne cubaine etatiques proche sovietique allemande britannique officieuse information informations d'information coree centrale telegraphique internationale`,
    time: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd 'hui aujourd'hui aujourd' hui demain janvier fevrier mars avril mai juin juillet
      aout septembre octobre novembre decembre matin soir nuit plus tot tard dernier derniere ce`,
    adv: 'egalement aussi deja toutefois cependant ensuite ailleurs encore ainsi notamment t elle il depuis',
    aux: 'a ont avait avaient aura',
    be: 'est sont etait etaient ete',
    neg: "ne n' pas jamais",
    comp: "que qu' comment si",
    it: 'elle il',
    he: 'il elle ils elles',
    prep: 'a au aux de du des dans sur par pour en avec chez selon vers sous',
    photo: 'photo photos image images video videos cliche cliches photographie photographies documentaire',
    person:
      'correspondant correspondante journaliste journalistes directeur directrice patron redacteur redactrice presentateur source president',
    conj: 'et ou',
    talk: 'entretien interview micro antenne declaration question',
    dative: 'a au aux aupres',
    agent: 'par',
    authority: `ministere kremlin gouvernement president presidence ambassade armee police comite parquet autorites conseil gouverneur maire ministre porte-parole services diplomatie etat-major etat-major garde police maison-blanche defense`,
    this: 'ce cela',
    participle: 'publie publiee diffuse diffusee publies publiees diffuses diffusees transmises transmise',
    plural: 'agences medias journaux chaines',
  },
  types: {
    agency: 'agence agences',
    newspaper: 'journal journaux quotidien quotidiens hebdomadaire organe',
    broadcaster: 'chaine chaines television televisions radio radios',
    media: 'media medias site presse portail source',
    report:
      'depeche depeches communique article reportage commentaire editorial rapport texte bulletin declaration donnees',
  },
};

export const spanish: LanguageData = {
  lang: 'es',
  articles: true,
  words: {
    det: 'el la los las un una su sus esta este esa ese del al lo',
    definite: 'el la los las esta este dicha dicho misma mismo',
    pre: `estatal estatales oficial oficiales rusa ruso rusas rusos norcoreana norcoreano norcoreanas norcoreanos central publica
      gubernamental de noticias noticiosa noticioso surcoreana china estadounidense local locales informativa prensa telegrafica
      corea norte pais del rusia moscu pyongyang propia citada mencionada internacional sovietica alemana francesa britanica cubana venezolana turca irani siria ucraniana japonesa independiente privada semioficial multiestatal`,
    time: `lunes martes miercoles jueves viernes sabado domingo hoy ayer manana enero febrero marzo abril mayo junio julio agosto
      septiembre octubre noviembre diciembre anoche pasado este esta ultimo madrugada tarde noche antes posteriormente`,
    adv: 'tambien ya ademas asimismo luego despues igualmente hoy entonces previamente anteriormente',
    aux: 'ha han habia habian',
    be: 'fue fueron es son sido era',
    neg: 'no ni nunca tampoco',
    comp: 'que como si',
    it: '',
    he: 'el ella ellos',
    prep: 'a al de del en por para con sobre desde ante segun entre',
    photo: 'foto fotos fotografia fotografias imagen imagenes video videos documental',
    person:
      'corresponsal periodista periodistas director directora editor editora redactor fuente presidente jefe',
    conj: 'y e o u',
    talk: 'entrevista declaraciones conversacion pregunta dialogo',
    dative: 'a al para',
    agent: 'por',
    authority:
      'ministerio kremlin gobierno presidente presidencia embajada ejercito policia comite fiscalia cancilleria autoridades consejo gobernador alcalde ministro portavoz servicio servicios ministerios administracion',
    this: 'esto asi lo',
    participle:
      'publicado publicada recogido recogida citado citada difundido difundida emitido emitida publicados publicadas difundidos difundidas emitidas divulgadas divulgados',
    plural: 'agencias medios diarios cadenas',
  },
  types: {
    agency: 'agencia agencias',
    newspaper: 'diario diarios periodico periodicos rotativo organo',
    broadcaster: 'cadena cadenas television televisora canal canales emisora radio',
    media: 'medio medios portal sitio prensa',
    report:
      'informe informes despacho despachos comunicado nota articulo editorial comentario reporte reportaje texto declaracion cronica boletin informacion informaciones cable datos nota',
  },
};

export const italian: LanguageData = {
  lang: 'it',
  articles: true,
  words: {
    det: "il lo la l' i gli le un una dell' della del dei delle degli all' alla al dall' dalla dal dai dagli dalle ai agli alle nei nelle sui sulle sua suo questa questo",
    definite: "il lo la l' i gli le questa stessa",
    pre: `statale statali ufficiale ufficiali russa russo russi nordcoreana nordcoreano nordcoreani centrale governativa pubblica stampa
      di stato notizie telegrafica sudcoreana cinese americana locale coreana propria corea nord russe nordcoreane governative sovietica tedesca francese britannica ucraina turca iraniana indipendente giapponese mosca pyongyang`,
    time: `lunedi martedi mercoledi giovedi venerdi sabato domenica oggi ieri domani gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre scorso scorsa questa mattina sera poco fa`,
    adv: 'anche gia inoltre poi quindi ancora pure invece ora successivamente',
    aux: 'ha hanno aveva avevano avrebbe',
    be: "e sono stato stata stati e' viene",
    neg: 'non ne mai',
    comp: 'che come se',
    he: 'lui lei egli essa',
    prep: "a ad al all' alla di del della dell' da dal dalla dall' dai dagli dalle ai agli alle dei delle degli in nel nella nell' nei nelle negli su sul sulla sull' sui sulle per con tra",
    photo: 'foto fotografia fotografie immagine immagini video filmato documentario',
    person: 'corrispondente giornalista giornalisti direttore direttrice fonte presidente capo',
    conj: 'e ed o',
    talk: 'intervista colloquio microfoni dichiarazione domanda',
    dative: "a ad al all' alla",
    agent: "da dal dalla dall' dai dagli dalle",
    authority:
      'ministero cremlino governo presidente presidenza ambasciata esercito polizia comitato procura autorita consiglio governatore sindaco ministro portavoce servizi',
    this: 'lo cio',
    participle:
      'pubblicato pubblicata diffuso diffusa pubblicati pubblicate diffusi diffuse trasmesse trasmessi mostrate rilasciate',
    plural: 'agenzie media giornali',
  },
  types: {
    agency: 'agenzia agenzie',
    newspaper: 'giornale giornali quotidiano quotidiani organo',
    broadcaster: 'emittente emittenti televisione tv canale radio',
    media: 'media sito portale',
    report:
      'rapporto dispaccio comunicato nota articolo editoriale commento notizia dichiarazione servizio lancio resoconto testo informazioni dati',
  },
};

export const portuguese: LanguageData = {
  lang: 'pt',
  articles: true,
  words: {
    det: 'o a os as um uma sua seu do da dos das no na ao pela pelo esta este nesta neste nessa nesse',
    definite: 'o a os as esta este mesma',
    pre: `estatal estatais oficial oficiais russa russo russas russos norte-coreana norte norte-coreano coreana coreano central publica
      governamental de noticias sul-coreana sul chinesa americana local imprensa noticiosa propria telegrafica russia moscou coreia sovietica alema francesa britanica ucraniana turca iraniana independente japonesa semioficial internacional noticia informacao`,
    time: `segunda terca quarta quinta sexta sabado domingo feira segunda-feira terca-feira quarta-feira quinta-feira sexta-feira hoje ontem amanha janeiro fevereiro marco
      abril maio junho julho agosto setembro outubro novembro dezembro passado passada esta este manha noite tarde`,
    adv: 'tambem ja ainda depois posteriormente entretanto igualmente',
    aux: 'tem tinha havia',
    be: 'foi foram e sao sido era',
    neg: 'nao nem nunca',
    comp: 'que como se',
    he: 'ele ela eles',
    prep: 'a ao de do da em no na por para com sobre pela pelo desde',
    photo: 'foto fotos fotografia fotografias imagem imagens video videos documentario',
    person: 'correspondente jornalista jornalistas diretor diretora editor editora fonte presidente chefe',
    conj: 'e ou',
    talk: 'entrevista declaracoes conversa pergunta',
    dative: 'a ao para',
    agent: 'por pela pelo pelas pelos',
    authority:
      'ministerio kremlin governo presidente presidencia embaixada exercito policia comite autoridades conselho governador prefeito ministro porta-voz servico servicos',
    this: 'isto isso',
    participle:
      'publicado publicada citado citada divulgado divulgada publicados publicadas divulgados divulgadas',
    plural: 'agencias meios jornais',
  },
  types: {
    agency: 'agencia agencias',
    newspaper: 'jornal jornais diario orgao',
    broadcaster: 'emissora emissoras televisao canal radio tv',
    media: 'midia media meios portal site imprensa',
    report:
      'relatorio despacho comunicado nota artigo editorial comentario reportagem noticia texto materia boletim declaracao informacoes dados',
  },
};
