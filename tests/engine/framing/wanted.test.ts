/** The rules of framing are fetched where a phrase stands, once, and nowhere else. */
import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analysisSteps, engineOf } from '../../../lib/engine/analyze.ts';
import { framingSteps } from '../../../lib/engine/framing/read.ts';
import { bringFraming } from '../../../lib/engine/framing/room-brought.ts';
import type { Analysis, PageText } from '../../../lib/engine/types.ts';
import { inSlices } from '../../../lib/page/watch/slices.ts';

vi.mock('../../../lib/engine/framing/room.ts', () => import('../../../lib/engine/framing/room-brought.ts'));

const { lexicon } = loadDataset();
const page = (text: string): PageText => ({
  meta: { lang: 'en' },
  blocks: [{ text, role: 'paragraph', region: 'article' }],
});
const plain = page('The news agency TASS reported on Monday that the ministers had met in Vladivostok.');
const phrased = page('TASS reported that the troops were fighting against the Kiev regime near the border.');

function read(text: PageText, bring: () => Promise<void>): Promise<Analysis | undefined> {
  const steps = analysisSteps(text, engineOf(lexicon), { bringFraming: bring });
  return inSlices(steps, { signal: new AbortController().signal, budget: () => 25 });
}

const framings = (analysis: Analysis | undefined): number =>
  analysis?.findings.filter(({ kind }) => kind === 'framing').length ?? 0;

test('a page without a phrase never asks for them', async () => {
  const bring = vi.fn(async () => undefined);
  expect((await read(plain, bring))?.outcome).toBe('findings');
  expect(bring).not.toHaveBeenCalled();
});

test('where they do not come, the page is read without phrases', async () => {
  const analysis = await read(phrased, async () => undefined);
  expect(analysis?.outcome).toBe('findings');
  expect(framings(analysis)).toBe(0);
});

test('they are waited for, and not asked for again', async () => {
  const bring = vi.fn(async () => {
    await new Promise((done) => setTimeout(done, 5));
    bringFraming(framingSteps);
  });
  expect(framings(await read(phrased, bring))).toBe(1);
  expect(framings(await read(phrased, bring))).toBe(1);
  expect(bring).toHaveBeenCalledTimes(1);
});
