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
const cases: Case[] = [
  { name: 'no hit, 50 KB, English', language: 'en', characters: 50_000, density: 'none' },
  { name: 'hits, 5 KB, English', language: 'en', characters: 5_000, density: 'few' },
  { name: 'hits, 50 KB, English', language: 'en', characters: 50_000, density: 'few' },
  { name: 'hits, 50 KB, Russian', language: 'ru', characters: 50_000, density: 'few' },
  { name: 'hits, 50 KB, Korean', language: 'ko', characters: 50_000, density: 'few' },
  { name: 'hits, 500 KB, English', language: 'en', characters: 500_000, density: 'few', without: slow },
  { name: '500 findings in 500 KB', language: 'en', characters: 500_000, density: 'dense', without: slow },
  {
    name: '5 MB, English',
    language: 'en',
    characters: 5_000_000,
    density: 'few',
    without: [...slow, 'findAndReplaceDOMText'],
  },
  {
    name: '5 MB, four times slower processor',
    language: 'en',
    characters: 5_000_000,
    density: 'few',
    without: [...slow, 'findAndReplaceDOMText'],
    options: { throttle: 4, settle: 20_000 },
  },
  {
    name: 'feed of 1,000 elements on 50 KB',
    language: 'en',
    characters: 50_000,
    density: 'few',
    options: { act: feed },
    without: slow,
  },
  {
    name: 'the same feed on 100 KB',
    language: 'en',
    characters: 100_000,
    density: 'few',
    options: { act: feed },
    without: slow,
  },
];

if (only !== '--browser') {
  console.log(await nodeReport(quick));
  console.log(await sizesReport());
}
if (only !== '--node') await inBrowser(quick ? cases.slice(0, 3) : cases);

async function inBrowser(list: readonly Case[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wirelight-variants-'));
  const proxy = await startProxy();
  try {
    await withVariants(makeVariants(folder, subjectTerms()), proxy, async (open) => {
      for (const one of list) print(one.name, await runCase(open, proxy, one, rounds));
    });
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(name: string, rows: readonly Row[]): void {
  console.log(`\n${name} (medians of ${rounds})`);
  console.log(
    `${'variant'.padEnd(24)}${'own ms'.padStart(10)}${'× floor'.padStart(10)}${'longest ms'.padStart(12)}${'heap MB'.padStart(10)}${'first mark ms'.padStart(15)}`,
  );
  for (const { variant, own, toFloor, longest, heap, firstMark } of rows) {
    const figures = [
      own.toFixed(1).padStart(10),
      toFloor.toFixed(2).padStart(10),
      longest.toFixed(1).padStart(12),
      (heap / 1e6).toFixed(1).padStart(10),
    ];
    console.log(`${variant.padEnd(24)}${figures.join('')}${(firstMark?.toFixed(0) ?? '–').padStart(15)}`);
  }
}
