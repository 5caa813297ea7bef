/** Western and Central European newsrooms: word orders, relays, who was told and what is no statement. Every sentence is made up. */
import type { Case } from './notation.ts';

export const european: Readonly<Record<string, readonly Case[]>> = {
  es: [
    {
      name: 'dio a conocer',
      text: 'El puerto reabrió, ⟦ria|dio a conocer este lunes la agencia RIA Novosti⟧.',
    },
    { name: 'había informado', text: 'Antes, ⟦tass|TASS había informado⟧ de un incendio en el puerto.' },
    {
      name: 'ha informado, con contenido',
      text: '⟦kcna|La agencia KCNA ha informado⟧ de que la fábrica está lista.',
    },
    { name: 'no ha informado', text: '⟦kcna none|La agencia KCNA no ha informado⟧ de la fecha.' },
    { name: 'confirmado por', text: 'El cierre fue ⟦tass|confirmado por la agencia TASS⟧.' },
    {
      name: 'informaciones de',
      text: 'El buque zarpó, ⟦ria|de acuerdo con informaciones de la agencia RIA Novosti⟧.',
    },
    {
      name: 'en conversación con',
      text: 'El alcalde, en conversación con ⟦tass channel|la agencia TASS, desmintió⟧ el cierre.',
    },
    {
      name: 'la agencia de noticias',
      text: '⟦tass|TASS informó⟧ de un incendio. ⟦tass ana|La agencia de noticias añadió⟧ que no hubo heridos.',
    },
    {
      name: 'según la cual',
      text: 'El puerto cerró, ⟦tass|informó la agencia TASS⟧, ⟦tass ana|según la cual⟧ nadie resultó herido.',
    },
    {
      name: 'agencia de calificación',
      text: 'TASS abrió una sede. La agencia de calificación añadió un punto.',
    },
  ],
  fr: [
    {
      name: 'qui ne précise pas, évoque',
      text: '⟦kcna mixed|L’agence KCNA, qui ne précise pas la date, évoque⟧ une « fête du port ».',
    },
    { name: 'croit savoir', text: 'Le navire est parti, ⟦ria|croit savoir l’agence Ria Novosti⟧.' },
    { name: 'confirmée par', text: 'La fermeture a été ⟦tass|confirmée par l’agence Tass⟧.' },
    {
      name: 'correspondant à',
      text: '⟦tass|Le correspondant de l’agence Tass à Oslo annonce⟧ la fermeture du port.',
    },
    {
      name: 'selon laquelle',
      text: 'Le port a fermé, ⟦tass|a indiqué l’agence Tass⟧, ⟦tass ana|selon laquelle⟧ nul n’est blessé.',
    },
    {
      name: 'médias officiels',
      text: 'Kim Jong-un a visité un port de Corée du Nord, ⟦kp_state_media|ont rapporté les médias officiels⟧.',
    },
    {
      name: 'médias d’ailleurs',
      text: 'Pyongyang et Kim Jong-un, en Corée du Nord : les médias officiels chinois ont rapporté la visite.',
    },
  ],
  de: [
    { name: 'Vorvergangenheit', text: 'Zuvor hatte ⟦tass|Tass über einen Brand im Hafen berichtet⟧.' },
    {
      name: 'Vorvergangenheit, Dativ',
      text: 'Zuvor hatte ⟦tass channel|der Agentur Tass der Bürgermeister gesagt⟧, der Hafen sei zu.',
    },
    {
      name: 'verbreitete Erklärung',
      text: 'In einer ⟦kcna|von der Agentur KCNA verbreiteten Erklärung⟧ kündigte das Amt eine neue Fähre an.',
    },
    {
      name: 'Relativsatz im Passiv',
      text: 'In einer Erklärung, die von ⟦kcna|der Staatsagentur KCNA veröffentlicht⟧ wurde, kündigte das Amt eine Fähre an.',
    },
    { name: 'zitierte ihn', text: '„Der Hafen bleibt zu“, ⟦tass direct|zitierte ihn die Agentur Tass⟧.' },
    {
      name: 'unter Berufung, voran',
      text: 'Unter Berufung auf das Verkehrsministerium ⟦tass cites=*|meldete die Agentur Tass⟧, der Hafen sei zu.',
    },
    {
      name: 'im Staatsfernsehen',
      text: 'Im ⟦ru_state_media channel|russischen Staatsfernsehen sagte⟧ der Moderator, der Hafen sei zu.',
    },
    {
      name: 'gezeigtes Bild',
      text: 'Auf einem ⟦kcna none|von KCNA veröffentlichten Foto⟧ steht der Direktor am Kai.',
    },
  ],
  it: [
    { name: 'stando alla', text: '⟦tass|Stando alla Tass⟧, il porto è chiuso.' },
    { name: 'confermata dalla', text: 'La chiusura è stata ⟦tass|confermata dalla Tass⟧.' },
    { name: 'ha precisato, con contenuto', text: '⟦tass|La Tass ha precisato⟧ che il porto è chiuso.' },
    { name: 'non ha precisato', text: '⟦tass none|La Tass non ha precisato⟧ la data.' },
    {
      name: 'come riporta',
      text: '«Il porto è chiuso», ha affermato il sindaco, ⟦tass direct|come riporta la Tass⟧.',
    },
  ],
  sk: [
    {
      name: 'uviedla',
      text: '⟦kcna via=ap|Agentúra KCNA uviedla⟧, že prístav je otvorený, ⟦ap cites=kcna|informuje agentúra AP⟧.',
    },
  ],
  pt: [
    {
      name: 'apposto com artigo',
      text: 'A agência oficial norte-coreana, a ⟦kcna|KCNA, disse⟧ que a fábrica está pronta.',
    },
    { name: 'informações da', text: '⟦tass|De acordo com informações da agência Tass⟧, o porto fechou.' },
  ],
  pl: [
    {
      name: 'którego cytuje, kiedy',
      text: '„Port jest zamknięty” – oświadczył burmistrz, którego ⟦tass direct|cytuje w nocy z piątku na sobotę agencja TASS⟧.',
    },
    { name: 'potwierdzone przez', text: 'Zamknięcie portu zostało ⟦tass|potwierdzone przez agencję TASS⟧.' },
    {
      name: 'myślniki',
      text: '– Port jest zamknięty – oświadczył burmistrz, ⟦ria direct|którego cytuje agencja RIA Nowosti⟧.',
    },
  ],
  cs: [
    { name: 'citovala koho', text: '„Přístav je zavřený,“ ⟦tass direct|citovala starostu agentura TASS⟧.' },
    {
      name: 'podle níž',
      text: 'Přístav zavřeli. ⟦tass|Informovala o tom agentura TASS⟧, ⟦tass ana|podle níž⟧ se nikdo nezranil.',
    },
    {
      name: 'podle agentury',
      text: '⟦tass|Agentura TASS uvedla⟧, že hoří přístav. ⟦tass ana|Podle agentury⟧ se nikdo nezranil.',
    },
  ],
  no: [
    {
      name: 'viser til, og skriver',
      text: '⟦tass cites=*|Nyhetsbyrået Tass viser til havnemyndighetene, og skriver⟧ at havnen er stengt.',
    },
    { name: 'tankestrek', text: '– Havnen er stengt, sier Nilsen, ⟦ria direct|gjengitt av RIA Novosti⟧.' },
  ],
  nl: [
    {
      name: 'heeft bevestigd',
      text: 'De haven is dicht. Dat heeft ⟦kcna|het staatspersbureau KCNA bevestigd⟧.',
    },
    {
      name: 'bericht als werkwoord',
      text: 'De haven is dicht. Dat ⟦kcna|bericht het staatspersbureau KCNA⟧.',
    },
    {
      name: 'bericht als zelfstandig naamwoord',
      text: '⟦kcna|Volgens het bericht van KCNA⟧ is de haven dicht.',
    },
    {
      name: 'verspreid door',
      text: 'In een verklaring die door ⟦kcna|KCNA werd verspreid⟧, belooft het ministerie een veerboot.',
    },
  ],
};
