/** The timeline of the cooperation: a picture, the events this page touches in full, and all of them as a list. */
import type { Event, Reference } from '../../lib/dataset/schema.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { ShortReference } from '../cards/reference-link.tsx';
import { timelineOf } from '../model/timeline.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { TimelinePicture } from './timeline-picture.tsx';

interface Props {
  readonly analysis: Pick<Analysis, 'events'>;
  readonly events: readonly Event[];
  readonly references: ReadonlyMap<string, Reference>;
}

export function TimelineView({ analysis, events, references }: Props) {
  const { t } = useI18n();
  if (events.length === 0) return null;
  const touched = new Set(analysis.events.map(({ event }) => event));
  const timeline = timelineOf(events, touched);
  const here = timeline.marks.filter((mark) => mark.touched);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <TimelinePicture timeline={timeline} />
      {here.length > 0 && (
        <>
          <h3>{t('timeline.touched')}</h3>
          <EventList events={here.map(({ event }) => event)} references={references} />
        </>
      )}
      <Disclosure title={t('timeline.all')} note={events.length} open={here.length === 0}>
        <EventList events={timeline.marks.map(({ event }) => event)} references={references} />
      </Disclosure>
    </section>
  );
}

function EventList({ events, references }: Pick<Props, 'events' | 'references'>) {
  const i18n = useI18n();
  return (
    <ol class="event-list">
      {events.map(({ id, date, kind, title, text, refs }) => (
        <li key={id}>
          <p class="quiet small">
            <Dots parts={[<time dateTime={date}>{i18n.date(date)}</time>, i18n.t(`timeline.${kind}`)]} />
          </p>
          <h4>
            <ToldText told={inLanguage(title, i18n.lang)} />
          </h4>
          <p>
            <ToldText told={inLanguage(text, i18n.lang)} tag />
          </p>
          <p class="quiet small sources">
            <Dots
              parts={refs
                .flatMap((ref) => references.get(ref) ?? [])
                .map((reference) => <ShortReference key={reference.id} reference={reference} />)}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}
