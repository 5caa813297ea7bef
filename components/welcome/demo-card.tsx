/** The content of the inline card, shown beside the sample instead of over it. */
import type { InlineCardView } from '../../lib/browser/messages.ts';
import { Dots } from '../ui/dots.tsx';
import { FactList } from '../ui/fact-list.tsx';

export function DemoCard({ view }: { readonly view: InlineCardView }) {
  const { title, voice, facts, cards, labels } = view;
  return (
    <section class="card demo-card" aria-labelledby="demo-card">
      <h3 id="demo-card">
        <bdi>{title}</bdi>
      </h3>
      {voice && (
        <p>
          <span class={`voice line-${voice.line}`} aria-hidden="true">
            {voice.letter}
          </span>{' '}
          {voice.word}
        </p>
      )}
      <FactList facts={facts} />
      {cards.map(({ card, title: name, summary, source, asOf, lang }) => (
        <div key={card} class="demo-context" lang={lang}>
          <p class="quiet small">{labels.context}</p>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{summary}</p>
          <p class="quiet small">
            <Dots parts={[source, asOf]} />
          </p>
        </div>
      ))}
    </section>
  );
}
