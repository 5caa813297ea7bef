/** English as newsrooms write it: constructions met in agency copy, regional papers, blogs and digests. Every sentence is made up. */
import type { Case } from './notation.ts';

export const press: Readonly<Record<string, readonly Case[]>> = {
  'who says it stands apart': [
    {
      name: 'an agency described between commas',
      text: '⟦ria|RIA Novosti, a state-owned news agency, said⟧ the lock had jammed.',
    },
    {
      name: 'a second name between commas',
      text: '⟦kcna|The state-run Korean Central News Agency, or KCNA, said⟧ the weir was finished.',
    },
    {
      name: 'correspondent at a place',
      text: '⟦tass|A TASS correspondent at the harbour said⟧ the crane had fallen.',
    },
    {
      name: 'media of a place',
      text: '⟦kctv none|Korean Central Television in the North made no mention⟧ of the drought.',
    },
    {
      name: 'with somebody saying',
      text: 'The town is quiet, ⟦kcna|with the official KCNA on Monday saying⟧ only that repairs go on.',
    },
    { name: 'with somebody, but nothing said', text: 'The editor dined with KCNA staff, saying little.' },
    {
      name: 'the country’s',
      text: 'The dam is full, ⟦kcna|according to a report from the country’s KCNA⟧.',
    },
    {
      name: 'including the agency',
      text: 'Russian sources, ⟦tass|including the newswire TASS, claimed⟧ that the bridge was theirs.',
    },
    { name: 'per', text: 'The dam is full, ⟦tass|per TASS⟧.' },
    {
      name: 'through its agency',
      text: 'The government ⟦kcna|said through its news agency KCNA⟧ that the dam was full.',
    },
    { name: 'to be believed', text: '⟦kcna|If KCNA is to be believed⟧, nobody was late.' },
    {
      name: 'edition of',
      text: 'Monday’s edition of the party paper, ⟦rodong|the Rodong Sinmun, said⟧ rain was due.',
    },
  ],
  'told to the outlet': [
    {
      name: 'was told by',
      text: '⟦interfax channel|Interfax was told⟧ by the port office that the quay would close.',
    },
    {
      name: 'a reporter of the outlet, by name',
      text: 'The mayor ⟦rossiya1 channel|told reporter Anna Petrova of the Rossiya-1 channel⟧ that the quay was safe.',
    },
    { name: 'was told to', text: 'Interfax was told to pay the fine.' },
    {
      name: 'reported to',
      text: 'The closure was ⟦interfax channel|reported to Interfax⟧ by the port office.',
    },
    {
      name: 'asked by',
      text: '⟦tass channel|Asked by TASS whether the quay was safe, the harbour master said⟧ it was.',
    },
    {
      name: 'live',
      text: '⟦rossiya24 channel|Speaking live on Rossiya 24, the mayor said⟧ the quay was safe.',
    },
    { name: 'asked by, and silent', text: 'The harbour master was not asked by TASS.' },
    {
      name: 'made the remarks',
      text: 'The harbour master ⟦rossiya24 channel|made the remarks in an interview with state TV channel Rossiya 24⟧.',
    },
    {
      name: 'interviewed, between commas',
      text: 'The harbour master, ⟦tass channel|interviewed by TASS, denied⟧ the report.',
    },
    {
      name: 'the sentence begins on air',
      text: '⟦rossiya1 channel|On Rossiya 1, the harbour master told⟧ viewers the quay was safe.',
    },
  ],
  verbs: [
    { name: 'described as', text: 'What ⟦kcna|KCNA described⟧ as a new kind of weir was opened.' },
    { name: 'branded', text: '⟦kcna mixed|KCNA branded⟧ the survey “a clumsy insult to the valley”.' },
    {
      name: 'a term in marks behind a report',
      text: '⟦kcna mixed|KCNA called⟧ the survey “a clumsy insult”.',
    },
    { name: 'one word in marks', text: 'The mayor asked for help “immediately”, ⟦kcna mixed|KCNA said⟧.' },
    { name: 'a name in marks', text: 'The barge “Heron” sank, ⟦kcna|KCNA said⟧.' },
    { name: 'called on', text: '⟦rodong|The Rodong Sinmun on Friday called on⟧ people to save water.' },
    {
      name: 'amplified',
      text: '⟦tass|The Kremlin newswire TASS amplified⟧ the claim that the bridge was theirs.',
    },
    { name: 'broadcast', text: '⟦kctv none|Korean Central Television broadcast⟧ footage of the flood.' },
    { name: 'a broadcast', text: '⟦kctv|The Korean Central Television broadcast said⟧ the flood was over.' },
    { name: 'blasted', text: '⟦kcna|KCNA on Friday blasted⟧ the survey.' },
    { name: 'hit back', text: '⟦kcna|KCNA hit back⟧ on Friday, saying the survey was wrong.' },
    { name: 'identified by', text: 'The barge, ⟦kcna|identified by KCNA⟧ as the Heron, sank.' },
    { name: 'put something else', text: 'TASS put the archive online.' },
    { name: 'attacked', text: 'TASS was attacked by hackers.' },
    { name: 'listed in', text: 'TASS is listed in the register of 2011.' },
  ],
  nothing: [
    {
      name: 'the United States on an outlet',
      text: 'The United States imposed sanctions on RT, a Russian network.',
    },
    { name: 'a later clause', text: 'Brussels banned Sputnik and RT after Moscow said it would fight on.' },
    {
      name: 'a talk of another clause',
      text: 'The mayor, whose interview with TASS was cancelled, said he was ill.',
    },
    { name: 'a capacity', text: 'As a TASS intern she learned that sources lie.' },
    {
      name: 'an agency described, and no verb',
      text: 'RIA Novosti, a state-run agency, employs 2,000 people.',
    },
  ],
  silence: [
    {
      name: 'not reported by',
      text: 'The flood ⟦kcna none|was not reported by KCNA⟧.',
    },
    { name: 'yet to report', text: '⟦kcna none|KCNA has yet to report⟧ the flood.' },
    { name: 'did not unveil', text: '⟦kcna none|KCNA did not unveil⟧ the design.' },
    { name: 'keeping mum', text: '⟦kcna none|KCNA is keeping mum⟧ on the flood.' },
    {
      name: 'a relative clause between',
      text: '⟦kcna none|KCNA, which lists every bridge, has not made any mention⟧ of this one.',
    },
    { name: 'posted a video', text: '⟦tass none|TASS posted a video⟧ of the flood.' },
    { name: 'posted a sentence', text: '⟦tass|TASS posted on Telegram⟧ that the flood had gone.' },
    { name: 'a video, posted by', text: 'The video, ⟦tass none|posted by TASS⟧ on Sunday, shows the quay.' },
  ],
  chains: [
    {
      name: 'the ministry first',
      text: '⟦tass cites=*|Citing the ports ministry, TASS said⟧ the quay was closed.',
    },
    {
      name: 'a place between',
      text: '⟦tass cites=yonhap|TASS reports from Seoul⟧, ⟦yonhap via=tass|quoting Yonhap⟧, that the ferry sank.',
    },
    {
      name: 'an agency quoted',
      text: '⟦tass cites=*|TASS cited the Harbour news agency as saying⟧ that the ferry sank.',
    },
    {
      name: 'cited at the end of the sentence',
      text: '⟦yonhap cites=kcna|Yonhap said⟧ the ferry had sunk near the lighthouse, ⟦kcna via=yonhap|quoting KCNA⟧.',
    },
    {
      name: 'another speaker before the end',
      text: '⟦yonhap|Yonhap said⟧ the ferry had sunk, but the mayor denied it, ⟦kcna|citing KCNA⟧.',
    },
    {
      name: 'passed on behind a quotation',
      text: '⟦kcna via=yonhap mixed|KCNA said⟧ the weir was “a wonder of the valley,” ⟦yonhap mixed|according to Yonhap⟧.',
    },
    { name: 'no verb of its own', text: 'Source: Yonhap, ⟦kcna via=yonhap|citing KCNA⟧' },
    { name: 'a person cites', text: 'Peskov, ⟦tass|citing TASS⟧, said the ferry had sunk.' },
    { name: 'a person quoted', text: '⟦tass|TASS cited the harbour master as saying⟧ that the ferry sank.' },
    {
      name: 'one reports, another confirms',
      text: 'The wreck was ⟦ria|reported by RIA Novosti⟧ and ⟦tass|confirmed by TASS⟧.',
    },
  ],
};
