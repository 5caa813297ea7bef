/**
 * Speed, as ratios measured side by side in one run. `--rounds N` (default 5), `--quick` (2 rounds, fewer cases),
 * `--node` or `--browser` for one half.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, feed, type Row, runCase, withVariants } from '../bench/in-browser.ts';
import { nodeReport } from '../bench/in-node.ts';
import { sizesReport } from '../bench/sizes.ts';
import { subjectTerms } from '../bench/terms.ts';
import { makeVariants } from '../bench/variants.ts';
import { startProxy } from '../e2e/support/proxy.ts';

const quick = process.argv.includes('--quick');
const roundsAt = process.argv.indexOf('--rounds');
const rounds = roundsAt > 0 ? Number(process.argv[roundsAt + 1]) : quick ? 2 : 5;
const only = process.argv.find((argument) => argument === '--node' || argument === '--browser');

const slow = ['mark.js', 'advanced-mark.js'];
const peers = [...slow, 'findAndReplaceDOMText'];
const others = ['does nothing', 'floor', ...peers];
const en50 = { language: 'en', characters: 50_000, density: 'few' } as const;
const en5000 = { language: 'en', characters: 5_000_000, density: 'few', without: peers } as const;
const hitsGoal =
  'at most 2.5 × floor and less than findAndReplaceDOMText; at most 3 MB; first mark 40 ms after the gate';

const cases: Case[] = [
  {
    name: 'no hit, 50 KB, English',
    language: 'en',
    characters: 50_000,
    density: 'none',
    goal: 'at most 1.5 × floor; gate within 20 ms',
  },
  { name: 'hits, 5 KB, English', language: 'en', characters: 5_000, density: 'few', goal: hitsGoal },
  { name: 'hits, 50 KB, English', ...en50, goal: `${hitsGoal}; at most 1/50 of mark.js` },
  {
    name: 'the same, the service worker asleep',
    ...en50,
    options: { asleep: true },
    without: others,
    goal: 'first mark 150 ms after the gate',
  },
  { name: 'hits, 50 KB, Russian', language: 'ru', characters: 50_000, density: 'few', goal: hitsGoal },
  { name: 'hits, 50 KB, Korean', language: 'ko', characters: 50_000, density: 'few', goal: hitsGoal },
  {
    name: 'hits, 500 KB, English',
    language: 'en',
    characters: 500_000,
    density: 'few',
    without: slow,
    goal: 'at most 3 × floor',
  },
  {
    name: '500 findings in 500 KB',
    language: 'en',
    characters: 500_000,
    density: 'dense',
    without: slow,
    goal: 'longest task at most 3 × that of the floor',
  },
  { name: '5 MB, English', ...en5000, goal: 'no task over 50 ms' },
  {
    name: '5 MB, four times slower processor',
    ...en5000,
    options: { throttle: 4, settle: 20_000 },
    goal: 'no task over 50 ms',
  },
  { name: 'feed of 1,000 elements on 50 KB', ...en50, options: { act: feed, settle: 4000 }, without: slow },
  {
    name: 'the same feed on 100 KB',
    ...en50,
    characters: 100_000,
    options: { act: feed, settle: 4000 },
    without: slow,
    goal: 'own time less that of the page itself within 10 % of the case before',
  },
];

if (only !== '--browser') {
  console.log(await nodeReport(quick));
  console.log(await sizesReport());
}
if (only !== '--node') await inBrowser(quick ? cases.slice(0, 4) : cases);

async function inBrowser(list: readonly Case[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wirelight-variants-'));
  const proxy = await startProxy();
  try {
    await withVariants(makeVariants(folder, subjectTerms()), proxy, async (open) => {
      for (const one of list) print(one, await runCase(open, proxy, one, rounds));
    });
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print({ name, goal }: Case, rows: readonly Row[]): void {
  console.log(`\n${name} (medians of ${rounds}; own time is processor time above the bare browser's)`);
  if (goal) console.log(`goal: ${goal}`);
  const heads = ['own ms', '× floor', 'longest ms', 'heap +MB', 'gate ms', 'gate to mark'];
  console.log('variant'.padEnd(24) + heads.map((head) => head.padStart(13)).join(''));
  for (const { variant, own, toFloor, longest, heap, gate, toMark } of rows) {
    const figures = [
      own.toFixed(1),
      Number.isFinite(toFloor) ? toFloor.toFixed(2) : '–',
      longest.toFixed(1),
      (heap / 1e6).toFixed(1),
      gate?.toFixed(1) ?? '–',
      toMark?.toFixed(0) ?? '–',
    ];
    console.log(variant.padEnd(24) + figures.map((figure) => figure.padStart(13)).join(''));
  }
}
