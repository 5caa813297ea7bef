/** A finding explained in terms and texts: what both the panel and the inline card print. */
import type { Narrative, Phrase } from '../../lib/dataset/schema.ts';
import type { Attribution, Finding, Framing, SourceRef } from '../../lib/engine/types.ts';
import type { I18n, Key } from '../../lib/i18n/i18n.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import type { Names } from './names.ts';
import { plainWords } from './plain-words.ts';

export interface Fact {
  readonly term: string;
  readonly text: string;
  /** BCP 47 tag when the text is not in the language of the faces. */
  readonly lang?: string;
  /** True for ids and rules, which are set in another type. */
  readonly code?: boolean;
}

export interface Knowledge {
  readonly names: Names;
  readonly phrase?: Phrase | undefined;
  readonly narrative?: Narrative | undefined;
}

/** Who speaks through whom, in one line: "TASS, reported by AFP". For phrases, their theme. */
export function titleOf(finding: Finding, { names, narrative }: Knowledge, i18n: I18n): string {
  if (finding.kind === 'framing') {
    return narrative ? inLanguage(narrative.title, i18n.lang).text : i18n.t('kind.framing');
  }
  if (finding.kind === 'status') return i18n.t('kind.status');
  const via = 'via' in finding ? finding.via : null;
  if (!via) return names.of(finding.entity).text;
  return i18n.t('finding.chain', { origin: names.short(finding.entity).text, via: sourceName(via, names) });
}

/** Everything a reader may want to know of a mark, in a fixed order; empty lines are left out. */
export function factsOf(finding: Finding, known: Knowledge, i18n: I18n): Fact[] {
  const { evidence } = finding;
  const kindFacts =
    finding.kind === 'attribution'
      ? attributionFacts(finding, known, i18n)
      : finding.kind === 'framing'
        ? framingFacts(finding, known, i18n)
        : [];
  return [
    ...kindFacts,
    { term: i18n.t('finding.why'), text: i18n.t(whyKey(finding)) },
    { term: i18n.t('finding.sure'), text: i18n.t(`confidence.${evidence.confidence}`) },
    { term: i18n.t('finding.wrongIf'), text: i18n.tOr(evidence.wrongIf, 'wrongIf.unknown') },
    { term: i18n.t('finding.rule'), text: evidence.rule, code: true },
  ];
}

function attributionFacts(finding: Attribution, { names }: Knowledge, i18n: I18n): Fact[] {
  const { chain, speaker, cites, role, type } = finding;
  const path = chain.map((link) => sourceName(link, names));
  return [
    ...(path.length > 1 ? [{ term: i18n.t('finding.who'), text: path.join(' → ') }] : []),
    ...(speaker && (path.length < 2 || speaker !== chain[0]?.entity)
      ? [{ term: i18n.t('finding.saidBy'), text: names.of(speaker).text }]
      : []),
    ...(cites ? [{ term: i18n.t('finding.cites'), text: sourceName(cites, names) }] : []),
    {
      term: i18n.t('finding.how'),
      text: role === 'channel' ? i18n.t('finding.told') : i18n.t(`type.${type}`),
    },
  ];
}

function framingFacts(finding: Framing, known: Knowledge, i18n: I18n): Fact[] {
  const neutral = known.phrase?.neutral && inLanguage(known.phrase.neutral, i18n.lang);
  return [
    { term: i18n.t('finding.voice'), text: voiceText(finding, i18n) },
    ...(finding.by ? [{ term: i18n.t('finding.saidBy'), text: sourceName(finding.by, known.names) }] : []),
    ...(neutral ? [{ term: i18n.t('finding.neutral'), text: neutral.text, lang: neutral.lang }] : []),
  ];
}

/** In whose voice a phrase stands, and how the page keeps it at a distance where that says more. */
export function voiceText({ voice, author, distance }: Framing, i18n: I18n): string {
  const word = i18n.t(voice === 'own' && author ? 'voice.author' : `voice.${voice}`);
  const said = distance === undefined || (voice === 'scare' && distance === 'quotes');
  return said ? word : `${word} · ${i18n.t(`distance.${distance}`)}`;
}

/** Label of a source: the dataset's where it is known, else the page's own words. */
export function sourceName({ entity, words }: SourceRef, names: Names): string {
  const label = entity === undefined ? undefined : names.short(entity);
  return label && label.lang !== 'und' ? label.text : plainWords(words, 80);
}

function whyKey(finding: Finding): Key {
  return finding.kind === 'attribution' && finding.anaphoric
    ? 'why.attributionAnaphoric'
    : `why.${finding.kind}`;
}

/** A report of a mistake as plain text, ready to be pasted anywhere. English, since maintainers read it. */
export function mistakeReport(finding: Finding, words: string, dataset: string): string {
  const { evidence } = finding;
  return [
    'Wirelight: report of a mistake',
    `Marked words: ${plainWords(words, 300)}`,
    `Finding: ${finding.kind}${'entity' in finding ? ` ${finding.entity}` : ''}${finding.kind === 'framing' ? ` ${finding.phrase}, voice ${finding.voice}` : ''}`,
    `Rule: ${[...evidence.trace, evidence.rule].join(' > ')} (${evidence.confidence})`,
    `Dataset: ${dataset}`,
    'What is wrong: ',
  ].join('\n');
}
