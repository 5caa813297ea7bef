/** Hungarian around an attribution. */
import type { LanguageData } from './profile.ts';

export const hungarian: LanguageData = {
  lang: 'hu',
  articles: true,
  words: {
    det: 'a az egy ez',
    definite: 'a az',
    pre: `orosz eszak-koreai eszak koreai allami hivatalos kozponti del-koreai kinai amerikai nemzetkozi moszkvai phenjani tavirati`,
    time: `hetfon kedden szerdan csutortokon penteken szombaton vasarnap ma tegnap januar~ februar~ marcius~ aprilis~ majus~ junius~
      julius~ augusztus~ szeptember~ oktober~ november~ december~ reggel este korabban kesobb`,
    adv: 'is mar meg szinten tovabba ugyanakkor arrol azt ugy',
    neg: 'nem sem',
    comp: 'hogy',
    photo: 'foto fotok kep kepek video felvetel felvetelek',
    person: 'tudositoja tudosito ujsagiro szerkesztoje igazgatoja forrasa',
    conj: 'es vagy',
    this: 'ezt errol',
    plural: 'hirugynoksegek lapok mediumok',
  },
  types: {
    agency: 'hirugynokseg hirugynoksege hirugynoksegek hirszolgalat tavirati iroda',
    newspaper: 'ujsag napilap lap partlap',
    broadcaster: 'televizio televizioja csatorna radio',
    media: 'media portal hirportal',
    report: 'jelentese jelentes kozlemenye kozlemeny kommentarja cikke tudositasa',
  },
};
