/** Joins the analysis of added blocks to the one that stands, so that a growing page costs what was added. */
import type { Analysis, Block, Finding } from '../engine/types.ts';

type Json = unknown;

/** The findings of `analysis` at their new places; those whose block is gone are left out. */
export function relocated(analysis: Analysis, from: readonly Block[], to: readonly Block[]): Analysis {
  const places = new Map<Block, number>();
  for (const [index, block] of to.entries()) places.set(block, index);
  const newPlace = (index: number): number | undefined => {
    const block = from[index];
    return block && places.get(block);
  };
  const keep = <T>(items: readonly T[]): T[] => items.flatMap((item) => moved(item, newPlace) ?? []) as T[];
  return {
    ...analysis,
    findings: keep(analysis.findings),
    abstentions: keep(analysis.abstentions),
    sourcing: { ...analysis.sourcing, sentences: keep(analysis.sourcing.sentences) },
  };
}

/**
 * Adds what was found in added blocks. `added` must be located in the same blocks as `standing`, and its blocks must be
 * outside the article: the source mix stays as it is. `tag` keeps the ids of the two apart.
 */
export function merged(standing: Analysis, added: Analysis, tag: string): Analysis {
  const extra = added.findings.map((finding) => renamed(finding, tag) as Finding);
  const findings = [...standing.findings, ...extra].sort((a, b) => a.block - b.block || a.start - b.start);
  return {
    ...standing,
    outcome: findings.some(({ painted }) => painted) ? 'findings' : standing.outcome,
    findings,
    abstentions: [...standing.abstentions, ...added.abstentions],
    cards: union(standing.cards, added.cards, 'card', tag),
    events: union(standing.events, added.events, 'event', tag),
  };
}

/** `value` with every `block` in it moved; undefined when one of them is gone. */
function moved(value: Json, newPlace: (index: number) => number | undefined): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) => moved(item, newPlace));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const next = key === 'block' && typeof item === 'number' ? newPlace(item) : moved(item, newPlace);
    if (next === undefined) return undefined;
    out[key] = next;
  }
  return out;
}

/** Fields that hold ids of findings. */
const idFields = new Set(['id', 'antecedent', 'status', 'claim', 'because']);

function renamed(value: Json, tag: string, isId = false): Json {
  if (typeof value === 'string') return isId ? `${value}${tag}` : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, tag, isId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, renamed(item, tag, idFields.has(key))]),
  );
}

/** Rows of both, the standing ones first; what brings a row in both is listed together. */
function union<
  K extends string,
  T extends { readonly because: readonly string[] } & { readonly [key in K]: string },
>(standing: readonly T[], added: readonly T[], key: K, tag: string): T[] {
  const rows = new Map(standing.map((row) => [row[key] as string, row]));
  for (const row of added) {
    const known = rows.get(row[key]);
    const because = row.because.map((id) => `${id}${tag}`);
    rows.set(row[key], { ...(known ?? row), because: [...(known?.because ?? []), ...because] });
  }
  return [...rows.values()];
}
