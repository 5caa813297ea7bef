/** The saved web pages of the evaluation set, with what is to be found on them and what is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysedDocument, analyseDocument } from '../../lib/cli/document.ts';
import { htmlDocument } from '../../lib/cli/html.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { readJsonl } from './corpus.ts';

interface Expectation {
  readonly kind: 'credit' | 'attribution' | 'mention' | 'link' | 'own_outlet' | 'trap';
  readonly text: string;
  readonly source_id: string | null;
  readonly where: string;
  readonly via?: string;
  readonly role?: string;
}

interface Page {
  readonly file: string;
  readonly role: 'state' | 'trap' | 'metadata' | 'ordinary' | 'fragment';
  readonly expect: readonly Expectation[] | null;
}

export interface PageScore {
  readonly lines: readonly string[];
  readonly counts: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

/** Checks every page; a line for each expectation that fails. */
export function scorePages(corpus: string, lexicon: Lexicon): PageScore {
  const pages = readJsonl<Page>(join(corpus, 'html/manifest.jsonl'));
  const counts: Record<string, { right: number; of: number }> = {};
  const lines: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(corpus, 'html', page.file), 'utf8');
    const read = analyseDocument(htmlDocument(html), lexicon);
    for (const { name, problem } of checksOf(page, read)) {
      counts[name] ??= { right: 0, of: 0 };
      counts[name].of++;
      if (problem === null) counts[name].right++;
      else lines.push(`  ${page.file}: ${problem}`);
    }
  }
  const table = Object.entries(counts).map(([name, { right, of }]) => `${name.padEnd(24)} ${right} of ${of}`);
  return { lines: ['Saved pages', ...table, ...lines], counts };
}

/** `problem` is null when all is well. */
interface Check {
  readonly name: string;
  readonly problem: string | null;
}

function checksOf({ role, expect }: Page, read: AnalysedDocument): Check[] {
  if (role === 'ordinary' || role === 'metadata') return [unmarked(role, read)];
  return (expect ?? [])
    .filter((one) => one.kind === 'trap' || one.where !== 'script')
    .map((one) => (one.kind === 'trap' ? avoided(one, read) : found(one, read)));
}

/** Nothing in the visible text is painted. */
function unmarked(role: string, read: AnalysedDocument): Check {
  const marks = read.analysis.findings.filter((finding) => finding.painted);
  const words = marks.map((mark) => `${mark.kind} «${wordsOf(mark, read)}»`);
  return {
    name: `${role} pages unmarked`,
    problem: marks.length === 0 ? null : `marked: ${words.join(', ')}`,
  };
}

function avoided(trap: Expectation, read: AnalysedDocument): Check {
  const hit = read.analysis.findings.find(
    (finding) => finding.painted && touches(trap.text, wordsOf(finding, read)),
  );
  return { name: 'traps avoided', problem: hit ? `fell for «${trap.text}» (${hit.kind})` : null };
}

function found(wanted: Expectation, read: AnalysedDocument): Check {
  const name = `${wanted.kind} (${wanted.where})`;
  const hit = read.analysis.findings.find((finding) => fits(wanted, finding, read));
  return { name, problem: hit ? null : `missed ${name} of ${wanted.source_id} «${wanted.text}»` };
}

function fits(wanted: Expectation, finding: Finding, read: AnalysedDocument): boolean {
  if (wanted.kind === 'own_outlet') return read.analysis.page.outlet === wanted.source_id;
  if (finding.kind !== wanted.kind || finding.entity !== wanted.source_id) return false;
  if (finding.kind === 'link') return finding.href === wanted.text;
  if (finding.kind === 'credit' && wanted.via && finding.via?.entity !== wanted.via) return false;
  if (finding.kind === 'attribution' && wanted.role && finding.role !== wanted.role) return false;
  return touches(wanted.text, wordsOf(finding, read));
}

function wordsOf({ block, start, end }: Finding, { page }: AnalysedDocument): string {
  return page.blocks[block]?.text.slice(start, end) ?? '';
}

function touches(a: string, b: string): boolean {
  return b !== '' && (a.includes(b) || b.includes(a));
}
