/**
 * Speed, as ratios measured side by side in one run. `--rounds N` (default 5), `--quick` (2 rounds, fewer cases),
 * `--node` or `--browser` for one half, `--case words` for the cases whose name holds these words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  againstMarkJs,
  asleepGoal,
  feedGoal,
  gateGoals,
  goalHead,
  goalRow,
  largeGoal,
  markGoals,
  sliceGoal,
  taskGoal,
} from '../bench/goals.ts';
import { type Case, feed, type Row, runCase, withVariants } from '../bench/in-browser.ts';
import { nodeReport } from '../bench/in-node.ts';
import { gateSize, sizesReport } from '../bench/sizes.ts';
import { subjectTerms } from '../bench/terms.ts';
import { makeVariants } from '../bench/variants.ts';
import { startProxy } from '../e2e/support/proxy.ts';

const quick = process.argv.includes('--quick');
const roundsAt = process.argv.indexOf('--rounds');
const rounds = roundsAt > 0 ? Number(process.argv[roundsAt + 1]) : quick ? 2 : 5;
const caseAt = process.argv.indexOf('--case');
const wanted = caseAt > 0 ? (process.argv[caseAt + 1] ?? '') : '';
const only = process.argv.find((argument) => argument === '--node' || argument === '--browser');

const slow = ['mark.js', 'advanced-mark.js'];
const others = ['does nothing', 'floor', 'findAndReplaceDOMText'];
const en50 = { language: 'en', characters: 50_000, density: 'few' } as const;
const en5000 = {
  language: 'en',
  characters: 5_000_000,
  density: 'few',
  without: [...slow, ...others],
} as const;
const fed = { options: { act: feed, settle: 4000 }, without: [...slow, ...others] };
const feeds = {
  small: ['feed of 1,000 elements, 50 KB', 'hits, 50 KB, English'],
  large: ['feed of 1,000 elements, 100 KB', 'hits, 100 KB, English'],
} as const;

const cases: Case[] = [
  { name: 'no hit, 50 KB, English', ...en50, density: 'none', without: slow, goals: gateGoals },
  { name: 'hits, 5 KB, English', ...en50, characters: 5_000, without: slow, goals: markGoals },
  { name: feeds.small[1], ...en50, goals: [...markGoals, againstMarkJs] },
  {
    name: 'the same, the service worker asleep',
    ...en50,
    options: { asleep: true },
    without: [...slow, ...others],
    goals: [asleepGoal],
  },
  { name: 'hits, 50 KB, Russian', ...en50, language: 'ru', without: slow, goals: markGoals },
  { name: 'hits, 50 KB, Korean', ...en50, language: 'ko', without: slow, goals: markGoals },
  {
    name: 'hits, 500 KB, English',
    ...en50,
    characters: 500_000,
    without: slow,
    goals: [largeGoal, taskGoal],
  },
  {
    name: '500 findings in 500 KB',
    language: 'en',
    characters: 500_000,
    density: 'many',
    without: slow,
    goals: [sliceGoal],
  },
  { name: '5 MB, English', ...en5000, goals: [taskGoal] },
  {
    name: '5 MB, four times slower processor',
    ...en5000,
    options: { throttle: 4, settle: 20_000 },
    goals: [taskGoal],
  },
  { name: feeds.small[0], ...en50, ...fed },
  { name: feeds.large[1], ...en50, characters: 100_000, without: [...slow, ...others] },
  { name: feeds.large[0], ...en50, ...fed, characters: 100_000, goals: [feedGoal(feeds)] },
];

const goals: string[] = [goalHead];
if (only !== '--browser') {
  const node = await nodeReport(quick);
  console.log(node.text);
  console.log(await sizesReport());
  goals.push(...node.goals, gateSize());
}
if (only !== '--node') {
  await inBrowser((quick ? cases.slice(0, 4) : cases).filter(({ name }) => name.includes(wanted)));
}
console.log(`\n${goals.join('\n')}`);

async function inBrowser(list: readonly Case[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wirelight-variants-'));
  const proxy = await startProxy();
  const results = new Map<string, readonly Row[]>();
  try {
    await withVariants(makeVariants(folder, subjectTerms()), proxy, async (open) => {
      for (const one of list) {
        const rows = await runCase(open, proxy, one, rounds);
        results.set(one.name, rows);
        print(one, rows);
        for (const goal of one.goals ?? []) goals.push(goalRow(one.name, goal, goal.measured(rows, results)));
      }
    });
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ name }: Case, rows: readonly Row[]): void {
  console.log(`\n${name} (medians of ${rounds}; own time is processor time above the bare browser's)`);
  const heads = ['own ms', '× floor', 'longest ms', 'heap +MB', 'gate ms', 'gate to mark', 'own to mark'];
  console.log('variant'.padEnd(24) + heads.map((head) => head.padStart(13)).join(''));
  for (const { variant, own, toFloor, longest, heap, gate, toMark, toMarkOwn } of rows) {
    const figures = [
      own.toFixed(1),
      Number.isFinite(toFloor) ? toFloor.toFixed(2) : '–',
      longest.toFixed(1),
      (heap / 1e6).toFixed(1),
      gate?.toFixed(1) ?? '–',
      toMark?.toFixed(0) ?? '–',
      toMarkOwn?.toFixed(1) ?? '–',
    ];
    console.log(variant.padEnd(24) + figures.map((figure) => figure.padStart(13)).join(''));
  }
}
