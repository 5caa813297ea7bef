/** The sample text, read by the real engine and marked by the real painter: what a reader sees is what pages get. */
import type { PaintSample, Sample } from '../../components/sample/sample-types.ts';
import type { PageText } from '../../lib/engine/types.ts';
import { markAt } from '../../lib/page/card/pointer.ts';
import { MarkMaker } from '../../lib/page/paint/marks.ts';
import { type Mark, Painter } from '../../lib/page/paint/painter.ts';
import { highlightStyle } from '../../lib/page/paint/style.ts';

/** Reads a text with the bundled lexicon, which is loaded for it. */
export async function readSample(page: PageText): Promise<Sample> {
  const [{ loadLexicon }, { analyze }] = await Promise.all([
    import('virtual:wirelight/lexicon'),
    import('../../lib/engine/analyze.ts'),
  ]);
  return { page, analysis: analyze(page, loadLexicon()) };
}

export interface SamplePainter {
  readonly paint: PaintSample;
  /** Id of the finding under the pointer, or undefined. */
  readonly findingAt: (event: MouseEvent) => string | undefined;
}

/** Paints one sample at a time in this document. */
export function samplePainter(signal: AbortSignal): SamplePainter {
  const painter = new Painter(signal);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle());
  document.adoptedStyleSheets.push(sheet);
  let marks: readonly Mark[] = [];
  return {
    paint: ({ page, analysis }, paragraphs, look) => {
      marks = new MarkMaker().marks(analysis, {
        page,
        pieces: paragraphs.map(({ firstChild }) =>
          firstChild instanceof Text ? [{ node: firstChild, from: 0, to: firstChild.length }] : [],
        ),
      });
      painter.paint(marks, look);
    },
    findingAt: ({ clientX: x, clientY: y }) => markAt(document, { x, y }, marks)?.finding,
  };
}
