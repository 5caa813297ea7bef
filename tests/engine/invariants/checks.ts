/** What must hold of every page. Each check gives null, or the first thing that is wrong in words. */
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Lexicon } from '../../../lib/engine/lexicon.ts';
import type { Analysis, Block, Finding, Located, PageText } from '../../../lib/engine/types.ts';

export type Problem = string | null;

/** A page of paragraphs. */
export function paragraphs(texts: readonly string[], lang: string): PageText {
  const blocks = texts.map((text): Block => ({ text, role: 'paragraph', region: 'article' }));
  return { blocks, meta: { lang } };
}

/** Everything, context outlets included. */
export function read(page: PageText, lexicon: Lexicon): Analysis {
  return analyze(page, lexicon, { contextAlone: true });
}

/** All spans of a value, nested ones included. */
function spansOf(value: unknown): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(spansOf);
  return 'block' in value && 'start' in value && 'end' in value ? [value as Located, ...nested] : nested;
}

function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Spans inside the text and on code points, ids in order and all of them known, plain JSON, sums that add up. */
export function sound(page: PageText, analysis: Analysis): Problem {
  return badSpan(page, analysis) ?? badId(analysis) ?? badSum(analysis) ?? notPlain(analysis);
}

function badSpan(page: PageText, { findings, abstentions, sourcing }: Analysis): Problem {
  for (const { block, start, end } of spansOf([findings, abstentions, sourcing])) {
    const text = page.blocks[block]?.text;
    if (text === undefined) return `block ${block} does not exist`;
    if (start < 0 || end > text.length || start > end) return `span ${start}-${end} outside ${text.length}`;
    if (splitsCharacter(text, start) || splitsCharacter(text, end))
      return `span ${start}-${end} parts a character`;
  }
  const empty = findings.find((one) => one.start >= one.end);
  return empty ? `empty ${empty.kind}` : null;
}

function badId({ findings, sourcing, cards, events }: Analysis): Problem {
  const ids = new Set(findings.map((one) => one.id));
  if (findings.some((one, i) => one.id !== `f${i + 1}`)) return 'ids are not in order';
  const named = findings.flatMap((one) => {
    if (one.kind === 'attribution') return [...one.status, one.antecedent];
    return one.kind === 'status' ? [one.claim] : [];
  });
  const because = [...sourcing.sentences, ...cards, ...events].flatMap((one) => one.because);
  const unknown = [...named, ...because].find((id) => id !== undefined && !ids.has(id));
  return unknown === undefined ? null : `unknown id ${unknown}`;
}

function badSum({ sourcing }: Analysis): Problem {
  const { total, onSubjects, onOthers, unattributed, sentences } = sourcing;
  return onSubjects + onOthers + unattributed === total && sentences.length === total
    ? null
    : 'sums do not add up';
}

function notPlain(analysis: Analysis): Problem {
  return JSON.stringify(JSON.parse(JSON.stringify(analysis))) === JSON.stringify(analysis)
    ? null
    : 'not plain JSON';
}

/** A finding without its id, place and words: what must stay the same when only those change. */
export function gist(finding: Finding): Record<string, unknown> {
  const { kind, evidence } = finding;
  const base = { kind, rule: evidence.rule, confidence: evidence.confidence };
  switch (finding.kind) {
    case 'attribution': {
      const { entity, speaker, type, role, anaphoric, via, cites, chain, content, quote } = finding;
      const links = chain.map((one) => one.entity ?? '');
      const parts = [via?.entity, cites?.entity, content.length, quote !== null, links];
      return { ...base, entity, speaker, type, role, anaphoric, parts };
    }
    case 'framing':
      return { ...base, phrase: finding.phrase, voice: finding.voice, distance: finding.distance };
    case 'status':
      return { ...base, cue: finding.cue };
    case 'credit':
      return { ...base, entity: finding.entity, via: finding.via?.entity };
    default:
      return { ...base, entity: finding.entity };
  }
}

/** The first difference between two lists of anything, or null. */
export function difference(expected: readonly unknown[], actual: readonly unknown[]): Problem {
  for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
    const [a, b] = [JSON.stringify(expected[i]), JSON.stringify(actual[i])];
    if (a !== b) return `expected ${a ?? 'nothing'}\n  but got ${b ?? 'nothing'}`;
  }
  return null;
}
