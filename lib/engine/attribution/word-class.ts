/** What a word can be around an attribution. A word may be several of these at once. */

/** Articles, possessives and demonstratives. */
export const DET = 1;
/** Words that may stand before an outlet's name: "state-run", "official", "North Korean". */
export const PRE = 2;
/** What an outlet is called: "agency", "newspaper", "broadcaster". */
export const DESC = 4;
/** What an outlet puts out: "report", "dispatch", "poll". */
export const HEAD = 8;
/** Days, months and "earlier". */
export const TIME = 16;
/** Adverbs that may stand between source and cue. */
export const ADV = 32;
/** "has", "will"; not forms of "be". */
export const AUX = 64;
/** "not", "never". */
export const NEG = 128;
/** "that", "что". */
export const COMP = 256;
/** "it", "оно" where it may mean an outlet. */
export const IT = 512;
/** "he", "she", "they" and their like. */
export const PERSON_PRONOUN = 1024;
/** Prepositions. */
export const PREP = 2048;
/** Forms of "be" that make a passive. */
export const BE = 4096;
/** "photo", "footage": what is released without a statement. */
export const PHOTO = 8192;
/** "correspondent", "director general", "source": persons of or at an outlet. */
export const PERSON = 16384;
/** "and", "or". */
export const CONJ = 32768;
/** "in an interview", "in comments": the outlet is the channel. */
export const TALK = 65536;
/** Prepositions that make the outlet the one who is told something: "to", "à", "para". */
export const DATIVE = 131072;
/** Prepositions of the passive's agent: "by", "par", "von". */
export const AGENT = 262144;
/** "ministry", "Kremlin", "police": an authority that may be cited. */
export const AUTHORITY = 524288;
/** "this", "об этом": stands for the sentence before. */
export const THIS = 1048576;
/** Participles that may follow a report: "released", "published". */
export const PARTICIPLE = 2097152;
/** Definite words: an anaphor needs one in languages with articles. */
export const DEFINITE = 4194304;
/** Several outlets at once: "agencies", "outlets". */
export const PLURAL = 8388608;
/** Forms that need a subject in the plural: "say", "report". */
export const PLURAL_VERB = 16777216;

/** "speaking to", "appeared on": the outlet is the channel when a verb of saying stands by. */
export const MEETING = 33554432;
/** "saying", "adding": verbs of saying without a subject of their own. */
export const SAYING = 67108864;

/** "as", "after": also lead in a clause, so that a subject may follow. */
export const SUBORDINATE = 134217728;

/** The class names a language file may use. */
export const classNames = {
  det: DET,
  pre: PRE,
  desc: DESC,
  head: HEAD,
  time: TIME,
  adv: ADV,
  aux: AUX,
  neg: NEG,
  comp: COMP,
  it: IT,
  he: PERSON_PRONOUN,
  prep: PREP,
  be: BE,
  photo: PHOTO,
  person: PERSON,
  conj: CONJ,
  talk: TALK,
  dative: DATIVE,
  agent: AGENT,
  authority: AUTHORITY,
  this: THIS,
  participle: PARTICIPLE,
  definite: DEFINITE,
  plural: PLURAL,
  pluralVerb: PLURAL_VERB,
  meeting: MEETING,
  saying: SAYING,
  subordinate: SUBORDINATE,
} as const;

/** A class of {@link classNames}. */
export type ClassName = keyof typeof classNames;
