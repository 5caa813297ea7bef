/** The constructions of spaced scripts, tried in order on each source phrase; the first that fits decides. */
import { type Clause, markAt, spanOf, touches } from './clause.ts';
import type { CueHit } from './cues.ts';
import { bareNameTold, dativeCue } from './dative.ts';
import type { ContentSide, Draft } from './draft.ts';
import type { SourceGroup } from './source-group.ts';
import { cueAt, cueEndingAt, RELATIVE, type Reached, subjectCue, walkLeft, walkRight } from './walk.ts';
import {
  ADV,
  AGENT,
  BE,
  COMP,
  CONJ,
  DATIVE,
  DESC,
  DET,
  HEAD,
  MEETING,
  NEG,
  PARTICIPLE,
  PERSON,
  PHOTO,
  PRE,
  PREP,
  SAYING,
  SUBORDINATE,
  TALK,
  THIS,
  TIME,
} from './word-class.ts';

/** What a construction found: the draft without what its caller knows. */
export interface Match {
  readonly name: string;
  readonly cue: { readonly first: number; readonly end: number } | null;
  /** The cue whose data decided. */
  readonly hit?: CueHit;
  readonly role: Draft['role'];
  readonly side: ContentSide;
  readonly silent?: boolean;
  readonly doubt?: number;
  readonly citing?: CueHit;
  /** "TASS quoted X as saying": where the quoted person begins. */
  readonly quotes?: number;
}

type Construction = (clause: Clause, group: SourceGroup) => Match | undefined;

const constructions: readonly Construction[] = [
  cited,
  talk,
  told,
  before,
  passive,
  subjectVerb,
  verbSubject,
  nominal,
  unmentioned,
];

/** The construction a source phrase stands in, or undefined. */
export function constructionOf(clause: Clause, group: SourceGroup): Match | undefined {
  for (const construction of constructions) {
    const match = construction(clause, group);
    if (match) return match;
  }
  return undefined;
}

/** "said in an interview with TASS", «рассказал в эфире телеканала»: the outlet is where it was said; needs a verb of saying. */
function talk(clause: Clause, group: SourceGroup): Match | undefined {
  const at = talkWord(clause, group);
  const cue = at < 0 ? undefined : sayingVerb(clause, group, at);
  if (!cue) return undefined;
  return { name: 'interview', cue, ...('cue' in cue ? { hit: cue } : {}), role: 'channel', side: 'around' };
}

function talkWord(clause: Clause, group: SourceGroup): number {
  if (group.head & TALK && group.headSide === 'right') {
    return clause.cls(group.left - 1) & (PREP | DATIVE) || clause.cls(group.left) & DET
      ? group.right - 1
      : -1;
  }
  const needsPrep = clause.profile.data.strictInversion === true;
  let prep = false;
  for (let at = group.left - 1; at >= group.left - 5; at--) {
    const cls = clause.cls(at);
    if (cls & (TALK | MEETING) && clause.region(at) === clause.region(group.first))
      return !needsPrep || prep ? at : -1;
    if (cls & DATIVE || CHANNEL.has(clause.token(at)?.folded ?? '')) prep = true;
    else if (cls & PREP && needsPrep) return -1;
    if (!(cls & (PREP | DET | PRE | DESC | ADV | TIME | DATIVE | PARTICIPLE))) return -1;
  }
  return -1;
}

/** Prepositions between an interview and the outlet. */
const CHANNEL = new Set(['with', 'to', 'on', 'from', 'for', 'by', 'in']);

/** The verb of saying nearest to the interview: up to 14 tokens before it, or the first one within 24 behind. */
function sayingVerb(
  clause: Clause,
  group: SourceGroup,
  from: number,
): CueHit | { first: number; end: number } | undefined {
  for (let at = from - 1; at >= from - 14 && at >= clause.first; at--) {
    const verb = saying(clause, group, at);
    if (verb) return verb;
  }
  for (let at = group.right; at < group.right + 24 && at < clause.end; at++) {
    const verb = saying(clause, group, at);
    if (verb) return verb;
  }
  return undefined;
}

/** "in an interview with" is the circumstance, not the verb. */
function namesTalk(clause: Clause, hit: CueHit): boolean {
  for (let at = hit.first; at < hit.end; at++) if (clause.cls(at) & (TALK | MEETING)) return true;
  return false;
}

function saying(
  clause: Clause,
  group: SourceGroup,
  at: number,
): CueHit | { first: number; end: number } | undefined {
  if (clause.region(at) !== clause.region(group.first) || clause.mentionAt(at) >= 0) return undefined;
  const cls = clause.cls(at);
  if (cls & SAYING) return { first: at, end: at + 1 };
  const hit = cls & (TALK | MEETING) ? undefined : cueAt(clause, at, 'subject', 'to');
  if (hit && namesTalk(clause, hit)) return undefined;
  return hit && !(cls & HEAD && clause.cls(at - 1) & (DET | PRE)) ? hit : undefined;
}

/** "told TASS", "said in remarks to TASS", "sagte … der Agentur TASS". */
function told(clause: Clause, group: SourceGroup): Match | undefined {
  const direct = cueEndingAt(clause, group.left, 'to');
  const clear = direct && !cueEndingAt(clause, group.left, 'subject');
  if (direct && clear && !isPassiveTold(clause, direct)) return toldMatch('told', direct);
  const dative = dativeCue(clause, group);
  if (dative) return toldMatch('told.dative', dative);
  if (clause.profile.data.bareDative) {
    const bare = bareNameTold(clause, group);
    if (bare) return toldMatch('told.bare', bare);
  }
  return undefined;
}

function isPassiveTold(clause: Clause, hit: CueHit): boolean {
  return (clause.cls(hit.first - 1) & BE) !== 0 && clause.token(hit.first)?.folded === 'told';
}

function toldMatch(name: string, hit: CueHit): Match {
  return { name, cue: hit, hit, role: 'channel', side: 'around' };
}

/** "according to KCNA". */
function before(clause: Clause, group: SourceGroup): Match | undefined {
  const hit = cueEndingAt(clause, group.left, 'before') ?? walkLeft(clause, group.left, ['before'], 3)?.hit;
  const after = cueAt(clause, group.right, 'after');
  const cue = hit ?? after ?? accordingToReport(clause, group);
  if (!cue) return undefined;
  return { name: hit ? 'according' : 'according.after', cue, hit: cue, role: 'source', side: 'around' };
}

/** "according to early results of a poll for the AP": a report, its preposition, the name. */
function accordingToReport(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (!(clause.cls(group.left - 1) & PREP)) return undefined;
  let report = false;
  for (let at = group.left - 1; at >= group.left - 14 && at >= clause.first; at--) {
    if (clause.region(at) !== clause.region(group.first) || /^[,;:.]$/.test(markAt(clause, at)))
      return undefined;
    if (clause.cls(at) & HEAD) report = true;
    const hit = cueEndingAt(clause, at, 'before');
    if (hit) return report ? hit : undefined;
    if (cueAt(clause, at, 'subject') && !(clause.cls(at) & (HEAD | PARTICIPLE))) return undefined;
  }
  return undefined;
}

/** "citing KCNA", "quoted TASS as saying". */
function cited(clause: Clause, group: SourceGroup): Match | undefined {
  const hit = cueEndingAt(clause, group.left, 'cites') ?? walkLeft(clause, group.left, ['cites'], 2)?.hit;
  if (!hit) return undefined;
  return { name: 'cites', cue: hit, hit, role: 'source', side: 'around' };
}

/** "was reported by KCNA", "a statement carried by KCNA"; none for photographs. */
function passive(clause: Clause, group: SourceGroup): Match | undefined {
  const inside = group.headSide === 'left' ? cueEndingAt(clause, group.inner, 'by') : undefined;
  const spoken = inside ? subjectVerb(clause, group) : undefined;
  if (spoken) return spoken;
  const hit =
    inside ??
    cueEndingAt(clause, group.left, 'by') ??
    splitPassive(clause, group) ??
    walkLeft(clause, group.left, ['by'], 2)?.hit;
  if (!hit) return undefined;
  const photo = photoBefore(clause, hit.first);
  if (!photo && hit.cue.weak && !headBefore(clause, hit.first)) return undefined;
  return {
    name: photo ? 'released' : 'passive',
    cue: hit,
    hit,
    role: 'source',
    side: photo ? 'none' : 'around',
    silent: photo,
  };
}

/** "reported on Monday by KCNA": the participle apart from its "by". */
function splitPassive(clause: Clause, group: SourceGroup): CueHit | undefined {
  let agent = group.left - 1;
  if (!(clause.cls(agent) & AGENT)) {
    if (!(clause.cls(group.left) & AGENT)) return undefined;
    agent = group.left;
  }
  const by = clause.token(agent)?.folded as string;
  let unknown = 0;
  for (let at = agent - 1; at >= agent - 7 && at >= clause.first; at--) {
    if (clause.region(at) !== clause.region(group.first)) return undefined;
    const hit = clause
      .cues(at)
      .find((one) => one.cue.slot === 'by' || (one.cue.slot === 'subject' && clause.cls(at - 1) & BE));
    const participle = hit ?? participleOf(clause, at, by);
    if (participle) return { cue: participle.cue, first: at, end: Math.max(participle.first + 1, at + 1) };
    if (!(clause.cls(at) & (TIME | ADV | PREP | DET | PRE)) && clause.token(at)?.kind !== 'number') {
      if (++unknown > 1) return undefined;
    }
  }
  return undefined;
}

/** A `by` cue whose first word stands at `at`, taken without its "by". */
function participleOf(clause: Clause, at: number, by: string): CueHit | undefined {
  const folded = clause.token(at)?.folded;
  if (!folded || !(clause.cls(at) & PARTICIPLE)) return undefined;
  const known = clause.cues(at)[0];
  return (
    known ?? {
      cue: {
        id: `${clause.profile.data.lang}.by.${by}`,
        lang: clause.profile.data.lang,
        slot: 'by',
        forms: [],
      },
      first: at,
      end: at + 1,
    }
  );
}

/** Is what was released a photograph, within eight tokens before the participle? */
function photoBefore(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= from - 8 && at >= clause.first; at--) {
    if (clause.cls(at) & PHOTO) return true;
    if (clause.cls(at) & HEAD || markAt(clause, at) === ',') return false;
  }
  return false;
}

/** "an article published in Rodong Sinmun": a report right before a weak passive cue. */
function headBefore(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= from - 3; at--) if (clause.cls(at) & HEAD) return true;
  return false;
}

/** "KCNA said", "the KCNA report did not say". */
function subjectVerb(clause: Clause, group: SourceGroup): Match | undefined {
  if (isObject(clause, group) && !isRelative(clause, group.right)) return undefined;
  const reached = walkRight(clause, group);
  if (!reached) return undefined;
  const { hit } = reached;
  if (reached.passive && !isReportPassive(clause, reached)) return undefined;
  if (reached.negated && !hit.cue.negative) return undefined;
  if (
    isPluralForm(clause, hit, group) ||
    (hit.cue.weak && !secondSign(clause, hit) && !endsStatement(clause, group, hit))
  )
    return undefined;
  const silent = hit.cue.negative === true || isReleasing(clause, hit, group);
  const side = silent ? 'none' : quotedBefore(clause, group) ? 'left' : sideBehind(clause, hit.end);
  return {
    name: silent ? 'subject-verb.silent' : 'subject-verb',
    cue: hit,
    hit,
    role: group.head & PERSON && isInsider(clause, group) ? 'channel' : 'source',
    side,
    silent,
    doubt: (hit.cue.weak ? 1 : 0) + (reached.steps > 5 || reached.detour ? 1 : 0),
    ...(reached.citing ? { citing: reached.citing } : {}),
    ...(quotesPerson(clause, hit) ? { quotes: hit.end } : {}),
  };
}

/** "“…,” TASS quoted X as saying": a quotation ends right before the source. */
function quotedBefore(clause: Clause, group: SourceGroup): boolean {
  let at = group.left - 1;
  while (at >= clause.first && clause.region(at) === -1 && /^[,\-"]$/.test(markAt(clause, at))) at--;
  return (
    at >= clause.first + 3 &&
    clause.region(at) >= 0 &&
    clause.region(at - 2) === clause.region(at) &&
    clause.region(group.first) === -1
  );
}

/** After a preposition the phrase is no subject, unless a head of its own carries it ("a report by KCNA said"). */
function isObject(clause: Clause, group: SourceGroup): boolean {
  const cls = clause.cls(group.left - 1);
  if (clause.region(group.left - 1) !== clause.region(group.first)) return false;
  if (cls & DET && cls & PREP && group.headSide !== 'left') return (clause.cls(group.left) & DET) === 0;
  if (
    group.headSide !== 'left' &&
    clause.cls(group.left) & PREP &&
    clause.cls(group.left) & DET &&
    !clause.profile.data.strictInversion
  )
    return isContracted(clause, group.left);
  return (cls & PREP) !== 0 && !(cls & (COMP | TIME | CONJ | ADV | SUBORDINATE));
}

/** ", which said": the relative pronoun makes any phrase a subject. */
function isRelative(clause: Clause, at: number): boolean {
  return markAt(clause, at) === ',' && RELATIVE.has(clause.token(at + 1)?.folded ?? '');
}

/** Romance articles that hide a preposition ("del", "da", "au"). */
function isContracted(clause: Clause, at: number): boolean {
  return /^(?:del|al|da|do|das|dos|na|no|pela|pelo|du|au|aux|dell'|dalla|dal|dall'|alla|al|all'|della|nella|nell'|sulla)$/.test(
    clause.token(at)?.folded ?? '',
  );
}

/** "was quoted as saying", "was cited as": the passive that still reports. */
function isReportPassive(clause: Clause, { hit }: Reached): boolean {
  return (
    clause.token(hit.end)?.folded === 'as' ||
    clause.token(hit.end)?.folded === 'saying' ||
    /ing$/.test(clause.token(hit.first)?.folded ?? '')
  );
}

function isPluralForm(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  return (
    !hit.cue.negative && !group.plural && hit.end - hit.first === 1 && isBaseForm(clause, hit.first, group)
  );
}

function isBaseForm(clause: Clause, at: number, group: SourceGroup): boolean {
  const plural = clause.profile.classOf(clause.token(at)?.folded ?? '');
  return (
    (plural & (1 << 24)) !== 0 &&
    !hasAuxiliary(clause, group.right, at) &&
    !/s$/.test(clause.token(group.right - 1)?.folded ?? '')
  );
}

function hasAuxiliary(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clause.cls(at) & 64) return true;
  return false;
}

/** A weak cue needs an object; one of publishing needs a report, a picture, a quotation or "that" as its object. */
function secondSign(clause: Clause, hit: CueHit): boolean {
  const next = hit.end + (clause.cls(hit.end) & ADV ? 1 : 0);
  const cls = clause.cls(next);
  if (next >= clause.end || (cls & PREP && !(cls & (COMP | DET))) || cls & CONJ) return false;
  if (!isPublishing(hit))
    return markAt(clause, next) === '' || clause.region(next) >= 0 || markAt(clause, next) === ':';
  for (let at = hit.end; at < hit.end + 8; at++) {
    if (clause.cls(at) & (HEAD | PHOTO | COMP) || clause.region(at) >= 0) return true;
    if (markAt(clause, at) !== '' && markAt(clause, at) !== '-') return markAt(clause, at) === ':';
  }
  return false;
}

/** "…, a Reuters investigation found."; "As POLITICO revealed, …" */
function endsStatement(clause: Clause, group: SourceGroup, hit: CueHit): boolean {
  const behind = markAt(clause, hit.end);
  if (hit.end < clause.end && !/^[,.;:-]$/.test(behind) && !(clause.cls(hit.end) & TIME)) return false;
  const before = group.left - 1;
  return (
    markAt(clause, before) === ',' ||
    (clause.cls(before) & SUBORDINATE) !== 0 ||
    clause.region(before) !== clause.region(group.first)
  );
}

function isPublishing(hit: CueHit): boolean {
  return hit.cue.id.endsWith('.publish');
}

/** "KCNA released photos": a weak cue with a picture as its object. */
function isReleasing(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  if (!isPublishing(hit) || group.head & PHOTO) return false;
  for (let at = hit.end; at < hit.end + 5; at++) {
    if (markAt(clause, at) !== '' && markAt(clause, at) !== '-') return false;
    if (clause.cls(at) & COMP) return false;
    if (clause.cls(at) & PHOTO) return true;
  }
  return false;
}

/** «собеседник ТАСС», "a source at TASS": somebody the outlet spoke with. */
function isInsider(clause: Clause, group: SourceGroup): boolean {
  for (let at = group.left; at < group.right; at++) {
    if (
      /^(?:собеседни|источник|source|interlocutor|quelle|fuente|fonte|rozmowc|zrodl|zdroj|kild|kall|джерел|співрозмовник)/.test(
        clause.token(at)?.folded ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "TASS quoted X as saying": a cue that is also a citing one, with "as" or a person behind. */
function quotesPerson(clause: Clause, hit: CueHit): boolean {
  return clause.cues(hit.first).some((one) => one.cue.slot === 'cites') && hit.end > hit.first;
}

/** Where the statement stands when the cue comes last: behind it, or before the source. */
export function sideBehind(clause: Clause, from: number): ContentSide {
  let at = from;
  for (let steps = 0; steps < 12; steps++, at++) {
    const cls = clause.cls(at);
    if (at >= clause.end) return 'left';
    const mark = markAt(clause, at);
    if (mark === ':' || cls & COMP || clause.region(at) !== clause.region(from - 1)) return 'right';
    if (mark === ',' || mark === '.' || mark === ';' || mark === '-' || mark === ')')
      return at + 1 >= clause.end ? 'left' : mark === ',' && isComplement(clause, at + 1) ? 'right' : 'left';
    if (!(cls & (TIME | ADV | PREP | DET | HEAD | PRE | DESC)) && clause.token(at)?.kind !== 'number')
      return 'right';
  }
  return 'right';
}

/** A comma before a complementiser belongs to it (German, Russian, Polish). */
function isComplement(clause: Clause, at: number): boolean {
  return (clause.cls(at) & COMP) !== 0;
}

/** "…, reported KCNA"; «передает ТАСС»; "informó la agencia oficial KCNA". */
function verbSubject(clause: Clause, group: SourceGroup): Match | undefined {
  const reached = walkLeft(clause, group.left, ['subject']);
  if (!reached || reached.hit.cue.negative || reached.negated) return undefined;
  if (clause.profile.data.strictInversion && !strictPlace(clause, reached.hit, group)) return undefined;
  if (reached.passive && clause.profile.data.strictInversion) return undefined;
  if (reached.hit.cue.weak && !strictPlace(clause, reached.hit, group)) return undefined;
  const { hit } = reached;
  const photo = isPhotoObject(clause, group);
  return {
    name: 'verb-subject',
    cue: hit,
    hit,
    role: group.head & PERSON && isInsider(clause, group) ? 'channel' : 'source',
    side: photo ? 'none' : inverseSide(clause, hit, group),
    doubt: (hit.cue.weak ? 1 : 0) + (reached.steps > 3 ? 1 : 0),
    ...citingBehind(clause, group),
  };
}

function isPhotoObject(_clause: Clause, group: SourceGroup): boolean {
  return (group.head & PHOTO) !== 0 && group.headSide === 'left';
}

function strictPlace(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  const before = hit.first - 1;
  const mark = markAt(clause, before);
  const opens =
    before < clause.first ||
    mark !== '' ||
    clause.region(before) !== clause.region(hit.first) ||
    /^(?:as|so|comme|como|come|wie|jak|jako|как|як|som|slik)$/.test(clause.token(before)?.folded ?? '');
  const behind = markAt(clause, group.right);
  const closes =
    group.right >= clause.end ||
    behind !== '' ||
    (clause.cls(group.right) & (TIME | PREP | CONJ | ADV)) !== 0;
  return opens && closes;
}

/** Statement before an inverted cue, behind it ("сообщает ТАСС, что …"), or in the sentence before («Об этом сообщает ТАСС»). */
function inverseSide(clause: Clause, hit: CueHit, group: SourceGroup): ContentSide {
  if (saysThis(clause, hit.first)) return 'previous';
  const comp =
    clause.cls(group.right) & COMP ||
    (markAt(clause, group.right) === ',' && clause.cls(group.right + 1) & COMP);
  if (comp || markAt(clause, group.right) === ':') return 'right';
  return 'left';
}

/** Nothing but "об этом" and time words before the cue. */
export function saysThis(clause: Clause, cueFirst: number): boolean {
  let seen = false;
  for (let at = cueFirst - 1; at >= clause.first; at--) {
    const cls = clause.cls(at);
    if (cls & THIS) seen = true;
    else if (
      !(cls & (TIME | ADV | PREP | DET)) &&
      clause.token(at)?.kind !== 'number' &&
      markAt(clause, at) !== ','
    )
      return false;
    if (cueFirst - at > 10) return false;
  }
  return seen || cueFirst === clause.first;
}

/** "…, передает ТАСС со ссылкой на МЧС". */
function citingBehind(clause: Clause, group: SourceGroup): { citing?: CueHit } {
  for (let at = group.right; at < group.right + 6; at++) {
    const hit = cueAt(clause, at, 'cites');
    if (hit) return { citing: hit };
    const cls = clause.cls(at);
    if (
      !(cls & (TIME | ADV | PREP | DET)) &&
      markAt(clause, at) !== ',' &&
      clause.token(at)?.kind !== 'number'
    )
      return {};
  }
  return {};
}

/** "in a KCNA dispatch", "a Reuters report that …": the noun is the cue. */
function nominal(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(group.head & HEAD)) return undefined;
  const noun = headNoun(clause, group);
  if (noun < 0) return undefined;
  const before = clause.token(group.left - 1)?.folded ?? '';
  const opens = group.headSide === 'right' && /^(?:in|dans|en|em|w|ve|v|в|у|i)$/.test(before);
  const that = (clause.cls(group.right) & COMP) !== 0 && !(clause.cls(group.right) & PREP);
  if (!opens && !that) return undefined;
  return {
    name: 'nominal',
    cue: { first: noun, end: noun + 1 },
    role: 'source',
    side: that && !opens ? 'right' : 'around',
    doubt: 1,
  };
}

function headNoun(clause: Clause, group: SourceGroup): number {
  const [from, to] = group.headSide === 'right' ? [group.end, group.right] : [group.left, group.first];
  for (let at = to - 1; at >= from; at--) if (clause.cls(at) & HEAD) return at;
  return -1;
}

/** "was not mentioned in state media", "wurde in den Staatsmedien nicht genannt". */
function unmentioned(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(clause.cls(group.left - 1) & PREP)) return undefined;
  for (const from of [group.right, group.left - 4]) {
    let negated =
      clause.profile.data.lang === 'en' && from < group.left ? (clause.cls(from - 1) & NEG) !== 0 : false;
    for (let at = from; at < from + 3; at++) {
      if (clause.cls(at) & NEG) negated = true;
      const hit = clause.cues(at).find((one) => one.cue.negative);
      if (hit && negated)
        return { name: 'unmentioned', cue: hit, hit, role: 'source', side: 'none', silent: true, doubt: 1 };
    }
  }
  return undefined;
}

/** The span from source phrase to cue, when nothing else of weight lies between. */
export function joinedSpan(clause: Clause, group: SourceGroup, match: Match): { start: number; end: number } {
  const source = spanOf(clause, group.left, group.right);
  if (!match.cue) return source;
  const gap = match.cue.first >= group.right ? match.cue.first - group.right : group.left - match.cue.end;
  if (gap > 14) return source;
  const cue = spanOf(clause, match.cue.first, match.cue.end);
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}

export { subjectCue, touches };
