/** The sample in the type of a page; its marks are painted over it, never into it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaintSample, Sample, SampleLook } from './sample-types.ts';

interface Props {
  readonly sample: Sample;
  readonly look: SampleLook;
  readonly paint: PaintSample;
  /** A click somewhere in the text; whoever uses it offers the marks as a list too. */
  readonly onPoint?: (event: MouseEvent) => void;
}

export function SampleText({ sample, look, paint, onPoint }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { families, strength, tint } = look;
  useLayoutEffect(() => {
    const paragraphs = [...(root.current?.children ?? [])] as HTMLElement[];
    paint(sample, paragraphs, { families, strength, tint });
  }, [sample, families, strength, tint, paint]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: marks are no elements; a list beside offers each of them
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div class="sample page-words" ref={root} lang={sample.page.meta.lang} onClick={onPoint}>
      {sample.page.blocks.map(({ text, role }) => (
        <p key={text} class={role === 'caption' ? 'sample-caption' : ''}>
          {text}
        </p>
      ))}
    </div>
  );
}
