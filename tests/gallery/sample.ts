/** The sample as the pages get it: read by the real engine, painted by the real painter. */
import { samplePage } from '../../components/sample/sample-page.ts';
import type { Sample } from '../../components/sample/sample-types.ts';
import { readSample, samplePainter } from '../../entrypoints/faces/sample.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';

export const { paint } = samplePainter(new AbortController().signal);

export function sampleIn(i18n: I18n): Promise<Sample> {
  return readSample(samplePage(i18n));
}
