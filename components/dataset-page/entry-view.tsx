/** One entry in full, with a link that can be shared. */
import { useEffect, useRef } from 'preact/hooks';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { isStale } from '../cards/card-data.ts';
import { ContextCard } from '../cards/context-card.tsx';
import { FullReference } from '../cards/reference-link.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { OutletView, PersonView } from './actor-view.tsx';
import type { Entry } from './entries.ts';
import { actorOf, type Knowledge, usesOf } from './knowledge.ts';
import { Checked, EntryLinks, Field, Sources } from './parts.tsx';
import { CueView, FalseFriendView, NarrativeView, PhraseView, StatusView } from './wording-views.tsx';

interface Props {
  readonly entry: Entry;
  readonly known: Knowledge;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onCopyLink: (key: string) => void;
  /** True when the reader came here by a choice, so that the focus follows. */
  readonly focus: boolean;
}

export function EntryView(props: Props) {
  const { t } = useI18n();
  const { entry, onCopyLink, focus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [entry.key]);
  return (
    <article class="entry" aria-labelledby="entry">
      <p class="quiet small">{t(`ds.kind.${entry.kind}`)}</p>
      <h2 id="entry" class={entry.kind === 'cards' ? 'unseen' : 'entry-title'} tabIndex={-1} ref={heading}>
        <ToldText told={entry.title} tag />
      </h2>
      <Body {...props} />
      <p class="entry-link">
        <code>#{entry.key}</code>{' '}
        <button type="button" class="button" onClick={() => onCopyLink(entry.key)}>
          {t('ds.copyLink')}
        </button>
      </p>
    </article>
  );
}

function Body({ entry: { kind, id }, known, today }: Props) {
  const { dataset } = known;
  switch (kind) {
    case 'cards':
      return <CardEntry row={found(dataset.cards, id)} known={known} today={today} />;
    case 'outlets':
      return <OutletView row={found(dataset.outlets, id)} known={known} />;
    case 'persons':
      return <PersonView row={found(dataset.persons, id)} known={known} />;
    case 'phrases':
      return <PhraseView row={found(dataset.phrases, id)} known={known} />;
    case 'narratives':
      return <NarrativeView row={found(dataset.narratives, id)} known={known} />;
    case 'events':
      return <EventEntry row={found(dataset.events, id)} known={known} />;
    case 'references':
      return <ReferenceEntry row={found(dataset.references, id)} known={known} />;
    case 'false-friends':
      return <FalseFriendView row={found(dataset['false-friends'], id)} known={known} />;
    case 'cues':
      return <CueView row={found(dataset.cues, id)} />;
    case 'statuses':
      return <StatusView row={found(dataset.statuses, id)} />;
  }
}

type Row<K extends keyof Knowledge['dataset']> = Knowledge['dataset'][K] extends readonly (infer R)[]
  ? R
  : never;

function CardEntry({ row, known, today }: { row: Row<'cards'>; known: Knowledge; today: string }) {
  const { t } = useI18n();
  const stale = isStale(row.reviewed, known.dataset.info.staleAfterDays, today);
  const statements = [...row.body, row.self, row.independent].flatMap((one) => one?.refs ?? []);
  return (
    <>
      <ContextCard key={row.id} data={{ card: row, references: known.references, stale }} open />
      <dl class="entry-fields">
        <EntryLinks term={t('ds.about')} entries={row.about.flatMap((id) => actorOf(known, id) ?? [])} />
        <Sources ids={statements} references={known.references} />
      </dl>
    </>
  );
}

function EventEntry({ row, known }: { row: Row<'events'>; known: Knowledge }) {
  const { t, date, lang } = useI18n();
  return (
    <dl class="entry-fields">
      <Field term={date(row.date)}>
        <ToldText told={inLanguage(row.text, lang)} tag />
      </Field>
      <EntryLinks term={t('ds.about')} entries={row.actors.flatMap((id) => actorOf(known, id) ?? [])} />
      <Sources ids={row.refs} references={known.references} />
    </dl>
  );
}

function ReferenceEntry({ row, known }: { row: Row<'references'>; known: Knowledge }) {
  const { t } = useI18n();
  return (
    <dl class="entry-fields">
      <Field term={t('panel.source')}>
        <div class="references">
          <FullReference reference={row} />
          <Checked reference={row} link={false} />
        </div>
      </Field>
      {row.note && (
        <Field term={t('ds.note')}>
          <span lang="en">{row.note}</span>
        </Field>
      )}
      <EntryLinks term={t('ds.usedBy')} entries={usesOf(known, row.id)} />
    </dl>
  );
}

/** Entries are made of the same dataset, so the row is there. */
function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
