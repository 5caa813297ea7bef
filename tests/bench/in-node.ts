/** Warm throughput in Node: the matcher beside a pass through a class table, and the whole engine. */
import { loadDataset } from '../../lib/dataset/load.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import { compileMatcher, type Pattern } from '../../lib/engine/match/matcher.ts';
import { charClass } from '../../lib/engine/text/chars.ts';
import { fold } from '../../lib/engine/text/fold.ts';
import type { PageText } from '../../lib/engine/types.ts';
import { goalRow } from './goals.ts';
import { median } from './statistics.ts';
import { type Density, type Language, paragraphs } from './texts.ts';

/** Rows of the report, one string, and rows of the table of goals. */
export async function nodeReport(quick: boolean): Promise<{ text: string; goals: readonly string[] }> {
  const { rows, goals } = matcherRows(quick ? 5 : 15);
  return { text: [...rows, '', ...analyzeRows(quick ? 2 : 5)].join('\n'), goals };
}

/** Processor time of this thread, ms, which what else the machine does lengthens little; counted in steps of some ms. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each job, the jobs in turn within a round, so that a drifting machine strikes all alike. */
function inTurn(jobs: readonly (() => unknown)[], rounds: number, repeats = 1): number[][] {
  const times = jobs.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = now();
      for (let n = 0; n < repeats; n++) keep = job();
      if (round >= 0) times[index]?.push((now() - start) / repeats);
    });
  }
  return times;
}

/** Written by every job, so that no job can be left out by the compiler. */
export let keep: unknown;

function matcherRows(rounds: number): { rows: string[]; goals: string[] } {
  const goals: string[] = [];
  const rows = [
    'matcher, warm, 500 KB: median of ratios to a pass through the class table, and to itself at 50 patterns',
  ];
  for (const language of ['en', 'ru', 'ko'] as const) {
    const text = paragraphs(language, 500_000, 'few').join('\n');
    const folded = fold(text);
    const [small, middle, large] = [50, 500, 5000].map((count) => compileMatcher(patterns(count)));
    const jobs = [
      () => classPass(folded.text),
      ...[small, middle, large].map((matcher) => () => matcher?.find(folded)),
    ];
    const [table = [], at50 = [], at500 = [], at5000 = []] = inTurn(jobs, rounds, 30);
    const ratio = (a: readonly number[], b: readonly number[]) =>
      median(a.map((value, index) => value / (b[index] ?? Number.NaN)));
    const place = `matcher, 5,000 patterns, ${language}`;
    goals.push(
      goalRow(place, { says: '× a pass through the class table', atMost: 3 }, ratio(at5000, table)),
      goalRow(place, { says: '× its own time at 50', atMost: 1.3 }, ratio(at5000, at50)),
    );
    const cells = [
      `50: ${ratio(at50, table).toFixed(2)}×`,
      `500: ${ratio(at500, table).toFixed(2)}×`,
      `5,000: ${ratio(at5000, table).toFixed(2)}× (${ratio(at5000, at50).toFixed(2)}× its own at 50)`,
      `${(text.length / 1e3 / median(at5000)).toFixed(0)} characters/µs`,
    ];
    rows.push(`  ${language}  ${cells.join('   ')}`);
  }
  return { rows, goals };
}

function classPass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += charClass[text.charCodeAt(at)] ?? 0;
  return sum;
}

/** The dataset's own forms first, then made-up names of the same build. */
function patterns(count: number): Pattern[] {
  const { lexicon } = loadDataset();
  const own = lexicon.names.flatMap((name) =>
    name.forms.map((form) => ({ text: form.text, case: form.case })),
  );
  const syllables = ['ba', 'ко', '서', 'ri', 'та', '은', 'mo', 'ле', '국', 'ven'];
  for (let n = 0; own.length < count; n++) {
    const word = [...String(n * 7919)].map((digit) => syllables[Number(digit)]).join('');
    own.push({ text: `${word} agency`, case: 'any' });
  }
  return own.slice(0, count);
}

function analyzeRows(rounds: number): string[] {
  const { lexicon } = loadDataset();
  const rows = ['analyze(), warm, 500 KB: MB/s of UTF-8 (characters/µs)'];
  for (const language of ['en', 'ru', 'ko'] as const) {
    const cells = (['none', 'few', 'dense'] as const).map((density) => {
      const page = pageOf(language, density);
      const [times = []] = inTurn([() => analyze(page, lexicon)], rounds);
      const text = page.blocks.map((block) => block.text).join('\n');
      const bytes = new TextEncoder().encode(text).length;
      return `${density}: ${(bytes / 1e3 / median(times)).toFixed(1)} (${(text.length / 1e3 / median(times)).toFixed(1)})`;
    });
    rows.push(`  ${language}  ${cells.join('   ')}`);
  }
  return rows;
}

function pageOf(language: Language, density: Density): PageText {
  const blocks = paragraphs(language, 500_000, density).map(
    (text) => ({ text, role: 'paragraph', region: 'article' }) as const,
  );
  return { blocks, meta: { lang: language } };
}
