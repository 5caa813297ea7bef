/**
 * PolNeAR: expert attribution labels on American political news, as a check that attribution is not tuned to two
 * agencies. The outlets it names come in as a user pack, so the packs are tried on real text as well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordOfText } from '../../lib/cli/document.ts';
import { mergeLexicon } from '../../lib/dataset/merge.ts';
import { compilePack, readPack } from '../../lib/dataset/packs.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { readJsonl } from './corpus.ts';

const pack = join(import.meta.dirname, 'polnear-outlets.yml');
const parts = ['train', 'dev'] as const;

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Lines the set's own scorer prints, by part; null where the set is not there. */
export function scorePolnear(corpus: string, bundled: Lexicon): Record<string, string[]> | null {
  const folder = join(corpus, 'external/polnear');
  if (!existsSync(join(folder, 'score.mjs'))) return null;
  const read = readPack(readFileSync(pack, 'utf8'));
  if (!read.ok) throw new Error(read.problems.map((one) => `line ${one.line}: ${one.message}`).join('\n'));
  const lexicon = mergeLexicon(bundled, [compilePack(read.pack)]);
  return Object.fromEntries(
    parts.map((part) => {
      const gold = join(folder, `polnear.${part}.jsonl`);
      const lines = readJsonl<Article>(gold).map(({ id, text }) => {
        const { attributions } = recordOfText(text, lexicon);
        return JSON.stringify({ id, attributions });
      });
      return [part, runScorer(join(folder, 'score.mjs'), gold, lines)];
    }),
  );
}

function runScorer(scorer: string, gold: string, lines: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'wirelight-polnear-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, lines.join('\n'));
    const run = spawnSync(process.execPath, [scorer, gold, predictions], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
