/** Reads sentences of languages that part words by spaces and have a profile. */
import type { Abstention, Confidence, Mention, SourceRef } from '../types.ts';
import { anaphorsOf, resolve } from './anaphora.ts';
import { type Found, linksOf } from './chain.ts';
import { type Clause, clauseOf, firstEndingAfter, spanOf } from './clause.ts';
import { cuesFor } from './cues.ts';
import type { Draft } from './draft.ts';
import { headlineOf } from './headline.ts';
import { profileFor } from './languages/table.ts';
import { joinedSpan, type Match } from './match.ts';
import { relativeOf } from './relative.ts';
import { constructionOf } from './rules.ts';
import { type BlockView, type Continuation, mentionsIn, type SentenceReading, silence } from './sentence.ts';
import { type Entities, groupsOf, type SourceGroup } from './source-group.ts';
import { type AttributionState, namesHeard } from './state.ts';
import { cueAt, subjectCue } from './walk.ts';
import { ADV, AUX, BE, DET, HEAD, PERSON_PRONOUN, PREP, TALK } from './word-class.ts';

/** Reads one sentence; silent in a language without a profile. */
export function readSpaced(view: BlockView, index: number, state: AttributionState): SentenceReading {
  const profile = profileFor(view.read.lang);
  if (!profile) return silence;
  const cues = cuesFor(view.lexicon, profile.data.lang);
  const clause = clauseOf({
    read: view.read,
    index,
    profile,
    cues,
    mentions: mentionsIn(view.read, index),
    quotes: view.quotes,
  });
  const found = namedSources(view, clause);
  const { anaphoric, abstentions } = anaphora(clause, found, state, view.entities);
  const all = [...found, ...anaphoric].sort((a, b) => a.group.first - b.group.first);
  const links = linksOf(clause, all, view.entities);
  const verbs = all.length > 0 ? reportingVerbs(clause) : [];
  const drafts = all.map((one, i) => {
    const beside = clause.profile.data.bareDative ? 'around' : one.match.side;
    const nested = one.match.side === beside && beside !== 'right' && speaksInside(verbs, one.match);
    return draftOf(
      view,
      clause,
      { ...one, nested, verbs, known: isTakenUp(view, clause, one, state) },
      links[i] ?? {},
    );
  });
  const speech = all.length === 0 ? otherSpeech(view, clause, state) : { foreign: foreignLast(clause, all) };
  return { drafts, abstentions, ...speech };
}

interface Resolved extends Found {
  readonly antecedent?: number;
}

/** "The state news agency" that names no outlet but means one that was named before. */
function isTakenUp(view: BlockView, clause: Clause, { group }: Found, state: AttributionState): boolean {
  if (group.anaphor) return true;
  const names = clause.mentions.slice(clause.mentionAt(group.first), clause.mentionAt(group.end - 1) + 1);
  return (
    names.length > 0 &&
    names.every((one) => one.generic && view.entities.get(one.entity)?.kind === 'outlet') &&
    names.every((one) => state.candidates.some((candidate) => candidate.entity === one.entity))
  );
}

function namedSources(view: BlockView, clause: Clause): Found[] {
  const found: Found[] = [];
  for (const group of groupsOf(clause, view.entities)) {
    const match = headlineOf(clause, group, view.wireOf) ?? constructionOf(clause, group);
    if (!match || usedTwice(found, match)) continue;
    found.push({ group, match });
    const more = relativeOf(clause, group, match);
    if (more) found.push(more);
  }
  return found;
}

/** One cue belongs to one source phrase, the first that claims it; the walk may cross names that are no subjects. */
function usedTwice(found: readonly Found[], match: Match): boolean {
  return (
    match.cue !== null &&
    found.slice(-4).some((one) => one.match.cue?.first === match.cue?.first && one.match.name === match.name)
  );
}

function anaphora(
  clause: Clause,
  found: readonly Found[],
  state: AttributionState,
  entities: Entities,
): { anaphoric: Resolved[]; abstentions: Abstention[] } {
  const anaphoric: Resolved[] = [];
  const abstentions: Abstention[] = [];
  if (state.candidates.length === 0 && clause.mentions.length === 0) return { anaphoric, abstentions };
  const taken = found.map((one) => one.group);
  for (const group of anaphorsOf(clause, taken)) {
    const match = constructionOf(clause, group);
    if (!match || !anaphoricUse(clause, group, match) || usedTwice(found, match)) continue;
    const inside = group.anaphor?.pronoun ? speakerInside(found, group) : undefined;
    const answer =
      inside ??
      resolve(group.anaphor as NonNullable<SourceGroup['anaphor']>, upTo(clause, group, state, entities));
    if (!answer.ok) abstentions.push(abstention(clause, group, match, answer.reason));
    else {
      const sources = answer.entities.map((entity) => ({ entity }));
      anaphoric.push({
        group: { ...group, sources },
        match,
        ...('antecedent' in answer && answer.antecedent !== undefined
          ? { antecedent: answer.antecedent }
          : {}),
      });
    }
  }
  return { anaphoric, abstentions };
}

/** The state as it stands right before an anaphor: names of the same sentence count. */
function upTo(
  clause: Clause,
  group: SourceGroup,
  state: AttributionState,
  entities: Entities,
): AttributionState {
  const start = clause.token(group.left)?.start ?? 0;
  return namesHeard(state, namesBefore(clause, start), entities);
}

/** The last names before an offset; more than eight are not remembered anyway. */
function namesBefore(clause: Clause, offset: number): readonly Mention[] {
  const end = firstEndingAfter(clause.mentions, offset);
  return clause.mentions.slice(Math.max(0, end - 8), end);
}

/** "KCNA said …, which it said was …": the outlet that speaks in the same sentence. */
function speakerInside(
  found: readonly Found[],
  group: SourceGroup,
): { ok: true; entities: string[] } | undefined {
  const before = found.findLast(
    (one) =>
      one.group.first < group.first &&
      one.match.role === 'source' &&
      (!one.match.silent || one.match.name === 'subject-verb.silent'),
  );
  const last = before;
  return last && last.group.sources.length === 1
    ? { ok: true, entities: [last.group.sources[0]?.entity as string] }
    : undefined;
}

/** An anaphor is read as subject only; "it" wants its cue close by. */
function anaphoricUse(clause: Clause, group: SourceGroup, match: Match): boolean {
  if (group.anaphor?.pronoun)
    return (
      match.name.startsWith('subject-verb') &&
      (match.cue?.first ?? 0) - group.right <= 3 &&
      !isDummy(clause, group, match)
    );
  if (group.anaphor?.type === 'report')
    return clause.profile.data.lang === 'en'
      ? /^(?:subject-verb|according$)/.test(match.name)
      : clause.profile.data.articles === true && match.name === 'according';
  return (
    match.name.startsWith('subject-verb') ||
    /^(?:verb-subject|according|report-says|released)$/.test(match.name) ||
    (match.name.startsWith('told') && (clause.cls(group.left - 1) & PREP) === 0)
  );
}

/** "it was reported", "it is said". */
function isDummy(clause: Clause, group: SourceGroup, match: Match): boolean {
  for (let at = group.right; at < (match.cue?.first ?? 0); at++) if (clause.cls(at) & BE) return true;
  return false;
}

function abstention(clause: Clause, group: SourceGroup, match: Match, reason: string): Abstention {
  const at = joinedSpan(clause, group, match);
  return {
    ...at,
    block: clause.read.index,
    entry: match.hit?.cue.id ?? 'anaphor',
    rule: ruleId(clause, match, true),
    reason,
  };
}

function ruleId(clause: Clause, match: Match, anaphoric: boolean): string {
  return `attribution.${clause.profile.data.lang}.${anaphoric ? 'anaphor.' : ''}${match.name}`;
}

function draftOf(
  view: BlockView,
  clause: Clause,
  {
    group,
    match,
    antecedent,
    known,
    nested,
    verbs,
  }: Resolved & { readonly known: boolean; readonly nested: boolean; readonly verbs: readonly number[] },
  links: { via?: SourceRef; cites?: SourceRef; quoted?: SourceRef },
): Draft {
  const source = spanOf(clause, group.left, group.right);
  const cue = match.cue ? spanOf(clause, match.cue.first, match.cue.end) : null;
  const anaphoric = known;
  const via =
    links.via && links.via.entity === view.outlet && view.outlet !== undefined ? undefined : links.via;
  return {
    rule: ruleId(clause, match, anaphoric),
    trace: traceOf(group, match),
    sources: group.sources,
    source,
    cue,
    role: match.role,
    silent: match.silent === true,
    anaphoric,
    ...(antecedent === undefined ? {} : { antecedent }),
    confidence: confidenceOf(clause, group, match),
    words: cue ? [spanOf(clause, group.first, group.end), cue] : [spanOf(clause, group.first, group.end)],
    wrongIf: anaphoric
      ? 'wrongIf.anaphorOfOther'
      : match.role === 'channel'
        ? 'wrongIf.notTold'
        : match.cue === null
          ? 'wrongIf.headlineTopic'
          : 'wrongIf.notSpeaker',
    side: match.side,
    nested,
    verbs: verbs.map((at) => clause.token(at)?.start ?? 0),
    sentence: clause.index,
    ...(via ? { via } : {}),
    ...(links.cites ? { cites: links.cites } : {}),
    ...(links.quoted ? { quoted: links.quoted } : {}),
  };
}

/** Another reporting verb beside ours, outside quotations. */
function speaksInside(verbs: readonly number[], match: Match): boolean {
  const ours = match.cue;
  return verbs.some((at) => !ours || at < ours.first || at >= ours.end);
}

/** Where the first three reporting verbs outside quotations stand. */
function reportingVerbs(clause: Clause): number[] {
  const found: number[] = [];
  for (let at = clause.first; at < clause.end && found.length < 3; at++) {
    if (clause.region(at) !== -1) continue;
    const hit = subjectCue(clause, at, false) ?? cueAt(clause, at, 'to');
    if (hit && !hit.cue.weak && !(clause.cls(at) & HEAD)) found.push(at);
  }
  return found;
}

function traceOf(group: SourceGroup, match: Match): string[] {
  const trace = [group.anaphor ? 'source.anaphor' : group.sources.length > 1 ? 'source.list' : 'source.name'];
  if (group.head) trace.push(group.headSide === 'left' ? 'source.head-before' : 'source.head-behind');
  if (group.sources.some((source) => source.speaker)) trace.push('source.speaker');
  if (match.hit) trace.push(`cue.${match.hit.cue.id}`);
  return trace;
}

function confidenceOf(clause: Clause, group: SourceGroup, match: Match): Confidence {
  const inQuote = clause.region(group.first) !== -1 ? 1 : 0;
  const anaphor = group.anaphor ? 1 : 0;
  const doubt = (match.doubt ?? 0) + inQuote + anaphor + (speaksAlone(clause, group) ? 1 : 0);
  return doubt === 0 ? 'high' : doubt === 1 ? 'medium' : 'low';
}

/** A person who is named without the outlet may speak for himself. */
function speaksAlone(clause: Clause, { first, end, sources }: SourceGroup): boolean {
  if (!sources.some((source) => source.speaker)) return false;
  const names = clause.mentions.slice(clause.mentionAt(first), clause.mentionAt(end - 1) + 1);
  return !names.some((name) => sources.some((source) => source.entity === name.entity));
}

/** Does somebody outside the dataset report behind the last of our sources? */
function foreignLast(clause: Clause, found: readonly Found[]): boolean {
  const last = found.reduce((end, one) => Math.max(end, one.group.right, one.match.cue?.end ?? 0), 0);
  for (let at = last; at < clause.end; at++) {
    if (clause.region(at) === -1 && (clause.cls(at) & DET) === 0 && cueAt(clause, at, 'before')) return true;
  }
  return false;
}

/** A sentence without our sources: does it go on with a statement, or does somebody else speak? */
function otherSpeech(
  view: BlockView,
  clause: Clause,
  state: AttributionState,
): { foreign: boolean; continues?: Continuation } {
  const { speaking } = state;
  if (!speaking || speaking.how === 'foreign') return { foreign: speaks(clause) !== undefined };
  const serials = speaking.serials;
  const cue = speaks(clause);
  if (allQuoted(clause) && hasSpeakerBehind(view, clause)) return { foreign: false };
  if (allQuoted(clause))
    return {
      foreign: false,
      ...(speaking.quoted || speaking.how === 'channel' || speaking.age <= 1
        ? { continues: { serials, how: 'quotation' as const } }
        : {}),
    };
  if (restsOnReport(clause)) return { foreign: false, continues: { serials, how: 'report' } };
  if (wasQuoted(clause)) return { foreign: false, continues: { serials, how: 'person' } };
  if (cue === undefined) return { foreign: false };
  if (isPronounSubject(clause, cue)) return { foreign: false, continues: { serials, how: 'person' } };
  if (speaking.how === 'channel' && isTitleSubject(clause, cue) && hasQuotation(clause))
    return { foreign: false, continues: { serials, how: 'person' } };
  return { foreign: true };
}

/** The first reporting cue outside quotations, or undefined. */
function speaks(clause: Clause): number | undefined {
  for (let at = clause.first; at < clause.end; at++) {
    if (clause.region(at) !== -1) continue;
    const hit = subjectCue(clause, at, false);
    if (hit && !hit.cue.weak && !(clause.cls(at) & (HEAD | TALK))) return at;
    if (cueAt(clause, at, 'before')) return at;
  }
  return undefined;
}

function allQuoted(clause: Clause): boolean {
  let words = 0;
  for (let at = clause.first; at < clause.end; at++) {
    if (clause.token(at)?.kind === 'punct') continue;
    if (clause.region(at) === -1) return false;
    words++;
  }
  return words > 0;
}

/** «Первое. Второе», — сказал мэр: words behind the quotation, in a later sentence, tell whose it is. */
function hasSpeakerBehind({ quotes, read }: BlockView, clause: Clause): boolean {
  let at = clause.first;
  while (clause.region(at) < 0 && at < clause.end) at++;
  const quote = quotes[clause.region(at)];
  if (!quote || quote.end <= clause.sentence.end) return false;
  return /^[,.]?\s*(?:[-–—]\s*)?\p{Ll}/u.test(read.block.text.slice(quote.end, quote.end + 8));
}

/** "He was quoted as saying": by whom stood before. */
function wasQuoted(clause: Clause): boolean {
  for (let at = clause.first; at < clause.end; at++)
    if (
      /^(?:quoted|cited)$/.test(clause.token(at)?.folded ?? '') &&
      clause.cls(at - 1) & BE &&
      clause.token(at + 1)?.folded === 'as'
    )
      return clause.region(at) === -1 && hasQuotation(clause);
  return false;
}

function hasQuotation(clause: Clause): boolean {
  for (let at = clause.first; at < clause.end; at++) if (clause.region(at) >= 0) return true;
  return false;
}

/** "he said", «сказал он». */
function isPronounSubject(clause: Clause, cue: number): boolean {
  for (let at = cue - 1; at >= cue - 4 && at >= clause.first; at--) {
    if (clause.cls(at) & PERSON_PRONOUN) return true;
    if (!(clause.cls(at) & (ADV | AUX))) break;
  }
  return (clause.cls(cue + 1) & PERSON_PRONOUN) !== 0;
}

/** "the diplomat said": an article, one small word, the cue. */
function isTitleSubject(clause: Clause, cue: number): boolean {
  const noun = clause.token(cue - 1);
  return (clause.cls(cue - 2) & DET) !== 0 && noun?.kind === 'word' && !noun.capital;
}

/** «говорится в сообщении», "heißt es in der Meldung": the report just named goes on. */
function restsOnReport(clause: Clause): boolean {
  for (let at = clause.first; at < clause.end; at++) {
    if (clause.region(at) !== -1) continue;
    const hit = cueAt(clause, at, 'by');
    if (!hit) continue;
    for (let next = hit.end; next < hit.end + 4; next++) if (clause.cls(next) & HEAD) return true;
  }
  return false;
}
