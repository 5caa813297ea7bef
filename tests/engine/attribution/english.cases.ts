/** English, by construction. Every sentence is made up. */
import type { Case } from './notation.ts';

export const english: Readonly<Record<string, readonly Case[]>> = {
  'subject and verb': [
    { name: 'plain', text: '⟦kcna|KCNA reported⟧ that the ferry service had resumed.' },
    {
      name: 'with descriptor',
      text: '⟦tass|The Russian state news agency TASS said⟧ on Friday the port would close.',
    },
    {
      name: 'descriptor behind',
      text: '⟦kcna|The official KCNA news agency said⟧ the river had flooded two towns.',
    },
    {
      name: 'abbreviation in brackets',
      text: "⟦kcna|North Korea's official Korean Central News Agency (KCNA) said⟧ the dam was finished.",
    },
    { name: 'adverbs and dates', text: '⟦kcna|KCNA later on Thursday also reported⟧ a second landslide.' },
    {
      name: 'apposition',
      text: '⟦tass|TASS, the oldest of the Russian agencies, reported⟧ that the strait was open.',
    },
    {
      name: 'relative clause',
      text: 'It was first carried by state television and then by ⟦rodong|Rodong Sinmun, which said⟧ the harvest was good.',
    },
    { name: 'perfect', text: '⟦tass|TASS has reported⟧ similar delays before.' },
    { name: 'quoted statement', text: '“⟦kcna direct|The bridge is open to all,” KCNA said⟧.' },
    {
      name: 'fragment',
      text: '⟦kcna mixed|KCNA said⟧ the visit was “a turning point in relations” between the two.',
    },
    { name: 'colon', text: '⟦kcna direct|KCNA said⟧: “The bridge is open to everybody from today.”' },
    { name: 'statement first', text: 'The tunnel will open in May, ⟦tass|TASS reported⟧ on Sunday.' },
    { name: 'statement on both sides', text: 'The tunnel, ⟦tass|TASS reported⟧, will open in May.' },
    { name: 'in a dispatch', text: '⟦kcna|KCNA in a dispatch on Monday said⟧ the town had been rebuilt.' },
    {
      name: 'weak verb with object',
      text: '⟦kcna mixed|KCNA called⟧ the exercise “a rehearsal for invasion”.',
    },
    { name: 'as-clause', text: 'As ⟦tass|TASS noted⟧, the order takes effect in June.' },
    { name: 'after-clause', text: 'Shares fell after ⟦tass|TASS reported⟧ that the plant would shut.' },
    {
      name: 'correspondent',
      text: '⟦tass|A TASS correspondent reported⟧ from the scene that the road was blocked.',
    },
    {
      name: 'generic',
      text: 'The launch was a success, ⟦kp_state_media|North Korean state media reported⟧ on Tuesday.',
    },
    {
      name: 'newspaper',
      text: '⟦rodong|The ruling party newspaper Rodong Sinmun wrote⟧ that the season had begun early.',
    },
  ],
  'verb and subject': [
    { name: 'inverted after a comma', text: 'The road is open again, ⟦tass|reported TASS⟧ on Monday.' },
    {
      name: 'inverted after a quotation',
      text: '“We will not wait any longer,” ⟦kcna direct|said the official KCNA⟧.',
    },
  ],
  'according to': [
    { name: 'first', text: '⟦kcna|According to KCNA⟧, the talks lasted four hours.' },
    {
      name: 'last',
      text: 'The talks lasted four hours, ⟦kcna|according to the state-run Korean Central News Agency⟧.',
    },
    { name: 'with a report', text: 'Four people were hurt, ⟦tass|according to a report by TASS⟧.' },
    {
      name: 'with an adjective',
      text: 'Four people were hurt, ⟦tass|according to Russian state news agency TASS⟧.',
    },
    {
      name: 'inner speaker quoted',
      text: '⟦tass direct|According to TASS⟧, the governor said: “Nobody was on the train when it left the station.”',
    },
  ],
  passive: [
    { name: 'reported by', text: 'The death was ⟦kcna|first reported by KCNA⟧ early on Saturday.' },
    {
      name: 'carried by',
      text: 'The ministry warned of “grave consequences” ⟦kcna mixed|in a statement carried by KCNA⟧.',
    },
    { name: 'date between', text: 'The appointment was ⟦tass|announced on Friday by TASS⟧.' },
    { name: 'quoted by', text: 'The delay is temporary, the mayor was ⟦tass|quoted by TASS⟧ as saying.' },
    { name: 'the outlet quoted', text: '⟦kcna|KCNA was quoted as saying⟧ the border would reopen.' },
    { name: 'photograph', text: 'Kim is seen smiling in ⟦kcna none|a photo released by KCNA⟧ on Friday.' },
    {
      name: 'undated photograph',
      text: 'He wears a fur hat in ⟦kcna none|this undated picture provided by North Korea’s KCNA news agency⟧.',
    },
  ],
  nominal: [
    { name: 'report as subject', text: '⟦kcna|The KCNA report said⟧ the leader was pleased.' },
    { name: 'report by', text: '⟦tass|A report by TASS said⟧ the ship had sailed.' },
    { name: 'commentary', text: '⟦kcna|A KCNA commentary said⟧ the drills would not go unanswered.' },
    { name: 'in a dispatch', text: 'The two met for an hour, ⟦kcna|in a KCNA dispatch⟧ from the border.' },
  ],
  channel: [
    { name: 'told', text: 'The bridge will open on time, the minister ⟦tass channel|told TASS⟧.' },
    {
      name: 'told the agency',
      text: 'The minister ⟦tass channel|told the Tass news agency⟧ that the bridge would open on time.',
    },
    {
      name: 'interview',
      text: 'The delay was “nobody’s fault”, the envoy ⟦ria mixed channel|said in an interview with RIA Novosti⟧.',
    },
    {
      name: 'interview first',
      text: '⟦tass channel|In an interview with TASS on Monday, the envoy said⟧ the delay was short.',
    },
    {
      name: 'speaking to',
      text: '⟦tass channel|Speaking to TASS, the governor said⟧ the water was falling.',
    },
    { name: 'telling', text: 'He denied it, ⟦tass channel|telling TASS⟧ that he had been abroad.' },
  ],
  chains: [
    {
      name: 'citing',
      text: '⟦tass cites=kcna|TASS reported⟧, ⟦kcna via=tass|citing KCNA⟧, that the ferry had resumed.',
    },
    {
      name: 'citing with one verb behind',
      text: '⟦yonhap cites=kcna|Yonhap⟧, ⟦kcna via=yonhap|citing KCNA⟧, said the ferry had resumed.',
    },
    {
      name: 'as reported by',
      text: 'The ferry had resumed, ⟦kcna via=yonhap|according to KCNA⟧, ⟦yonhap cites=kcna|Yonhap reported⟧.',
    },
    {
      name: 'according to a relay',
      text: '⟦reuters cites=tass|According to Reuters⟧, ⟦tass via=reuters|TASS reported⟧ that the port was shut.',
    },
    {
      name: 'a ministry is no medium',
      text: '⟦tass cites=*|TASS reported⟧, citing the emergencies ministry, that the fire was out.',
    },
    {
      name: 'vague sources are no link',
      text: '⟦tass|TASS reported⟧, citing witnesses, that the fire was out.',
    },
    {
      name: 'quoting a person',
      text: '⟦tass direct|TASS quoted the mayor as saying⟧: “The fire is out and nobody was hurt.”',
    },
  ],
  'shared cue': [
    { name: 'two outlets', text: '⟦tass+kcna|TASS and KCNA reported⟧ the signing on the same day.' },
    { name: 'three outlets', text: '⟦tass+ria+interfax|TASS, RIA Novosti and Interfax reported⟧ the crash.' },
    { name: 'plural base form', text: 'Both ⟦tass+kcna|TASS and KCNA say⟧ that the talks went well.' },
  ],
  anaphora: [
    {
      name: 'it said',
      text: '⟦kcna|KCNA reported⟧ on the visit. ⟦kcna ana|It said⟧ the two sides had dined together.',
    },
    {
      name: 'it added',
      text: 'The two dined together, ⟦kcna|KCNA said⟧. ⟦kcna ana|It added⟧ that more visits were planned.',
    },
    {
      name: 'it in the same sentence',
      text: '⟦kcna mixed|KCNA said⟧ he had entered by ship, ⟦kcna mixed ana|which it said⟧ was “proof of hostile intent”.',
    },
    {
      name: 'the agency',
      text: '⟦tass|TASS reported⟧ a fire. It broke out at noon. Eleven people were inside. ⟦tass ana|The agency said⟧ all of them were safe.',
    },
    {
      name: 'the state news agency',
      text: '⟦kcna|KCNA reported⟧ a flood. ⟦kcna ana|The state news agency said⟧ two towns were cut off.',
    },
    {
      name: 'the newspaper is not the agency',
      text: '⟦rodong|Rodong Sinmun wrote⟧ of a flood, and ⟦kcna|KCNA reported⟧ a fire. ⟦rodong ana|The newspaper said⟧ two towns were cut off.',
    },
    {
      name: 'the outlets',
      text: 'TASS and KCNA have signed a new agreement, ⟦tass+kcna ana|the outlets reported⟧ on Tuesday.',
    },
    {
      name: 'did not elaborate',
      text: '⟦kcna|KCNA said⟧ a ship was lost. ⟦kcna none ana|It did not elaborate⟧.',
    },
    {
      name: 'across paragraphs',
      text: '⟦kcna|KCNA reported⟧ a flood in the north.\n⟦kcna ana|It said⟧ two towns were cut off.',
    },
  ],
  abstentions: [
    {
      name: 'two agencies',
      text: 'TASS and KCNA have signed an agreement. The agency said it was a good day.',
    },
    {
      name: 'somebody else spoke last',
      text: '⟦kcna|KCNA reported⟧ a launch. Seoul denied the claim, a spokesman said. It said the object had failed.',
    },
    {
      name: 'nobody spoke',
      text: 'KCNA has moved into a new building. It said much about the state of the city.',
    },
  ],
  'named without a statement': [
    { name: 'did not say', text: '⟦kcna none|KCNA did not say⟧ when the test took place.' },
    { name: 'contracted', text: "⟦kcna none|The KCNA report didn't say⟧ where he had been." },
    {
      name: 'no mention',
      text: '⟦kp_state_media none|North Korean state media made no mention⟧ of the talks.',
    },
    { name: 'released pictures', text: '⟦kcna none|KCNA released photos⟧ of the ceremony.' },
  ],
  headlines: [
    { name: 'colon at the end', text: '# Kim visits new fish farm: ⟦kcna|KCNA⟧' },
    { name: 'dash at the end', text: '# Kim visits new fish farm – ⟦kcna|KCNA⟧' },
    { name: 'colon first', text: '# ⟦kcna|KCNA⟧: Kim visits new fish farm' },
    { name: 'agency says', text: '# Bridge to open in May, ⟦tass|TASS says⟧' },
  ],
  'hard negatives': [
    { name: 'topic', text: 'TASS has offices in sixty countries.' },
    { name: 'object', text: 'The regulator fined TASS over the report, an official said.' },
    { name: 'after a preposition', text: 'Sanctions on TASS remain in place, said the commissioner.' },
    { name: 'an agreement', text: 'The agreement between TASS and KCNA covers training.' },
    { name: 'publishes in languages', text: 'TASS publishes in six languages.' },
    { name: 'an interview without a statement', text: 'He declined an interview with TASS.' },
    { name: 'was told', text: 'TASS was told to pay the fine.' },
    { name: 'employee as subject of another verb', text: 'A former TASS editor founded the site in 2014.' },
    { name: 'possessive', text: "The ministry praised KCNA's new building." },
    { name: 'credit in brackets', text: 'Kim waves from a train. (KCNA via Reuters)' },
  ],
  speakers: [
    {
      name: 'title before',
      text: '⟦tass speaker=kondrashov|TASS Director General Andrei Kondrashov said⟧ the offices would grow.',
    },
    {
      name: 'apposition behind',
      text: '⟦kcna speaker=kim-pyong-ho|Kim Pyong-ho, president of KCNA, described⟧ the agreement as useful.',
    },
    {
      name: 'alone',
      text: 'TASS will open an office.\n“We have waited for this day for years,” ⟦tass direct speaker=kondrashov|Andrei Kondrashov said⟧.',
    },
  ],
  REGRESSION: [
    { name: 'a noun spelt like the verb', text: '⟦kcna|KCNA reports said⟧ the leader was in the east.' },
    {
      name: 'two clauses, two voices',
      text: 'Seoul called it a missile, but ⟦kcna|KCNA said⟧ it was a satellite.',
    },
    {
      name: 'a quoted name is no statement',
      text: '⟦tass|TASS reported⟧ that the icebreaker “Ural” had left port.',
    },
    {
      name: 'the speaker behind a quotation is no part of the statement',
      text: '“The valve failed twice that night,” a source ⟦interfax direct channel|told Interfax⟧.',
    },
    {
      name: 'a body quoted by an agency',
      text: '⟦ru_mod via=interfax|Russia’s defence ministry⟧, ⟦interfax|quoted by Interfax⟧, said two boats were lost.',
    },
    { name: 'speaking without a statement', text: 'He gave few details in an interview with RIA Novosti.' },
    { name: 'a report of the outlet', text: '⟦kcna|The KCNA statement said⟧ the door was closed.' },
    {
      name: 'two sentences in one quotation',
      text: '“The river is falling. It will fall further,” ⟦tass direct channel|the mayor told TASS⟧.',
    },
  ],
};
