/** Everything Wirelight knows: a search over all of it, a list, and one entry with its sources. */
import { useMemo, useState } from 'preact/hooks';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { PageFrame } from '../ui/page-frame.tsx';
import { ToldText } from '../ui/told-text.tsx';
import { WindowedList } from '../ui/windowed-list.tsx';
import { type Entry, type Kind, kinds } from './entries.ts';
import { EntryView } from './entry-view.tsx';
import type { Knowledge } from './knowledge.ts';
import { type Hit, search } from './search.ts';

interface Props {
  readonly known: Knowledge;
  /** Fragment of the address, without its sign. */
  readonly chosen: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onCopyLink: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly said?: string | undefined;
  /** What the search begins with. */
  readonly query?: string;
  /** True after the reader chose something on this page. */
  readonly moved: boolean;
}

export function DatasetPage(props: Props) {
  const { t, tOr, date, number } = useI18n();
  const { known, chosen, said, moved } = props;
  const entry = known.byKey.get(chosen);
  const { version } = known.dataset.info;
  return (
    <PageFrame title="Wirelight">
      <main class={entry ? 'dataset has-chosen' : 'dataset'}>
        <div class="dataset-head">
          <h1>{t('ds.title')}</h1>
          <p class="quiet">{t('ds.lead', { date: date(version), count: number(known.entries.length) })}</p>
        </div>
        <Finder {...props} />
        <div class="dataset-entry">
          {entry ? (
            <>
              <a class="button plain back" href="#list">
                {t('ds.back')}
              </a>
              <EntryView {...props} entry={entry} focus={moved} />
            </>
          ) : (
            <p class="quiet">{t(chosen === '' || chosen === 'list' ? 'ds.choose' : 'ds.unknown')}</p>
          )}
          <p role="status" class={said ? 'notice' : 'unseen'}>
            {said ? tOr(said, 'error.unknown') : ''}
          </p>
        </div>
      </main>
    </PageFrame>
  );
}

function Finder({ known, chosen, query = '', onOpen }: Props) {
  const { t } = useI18n();
  const [text, setText] = useState(query);
  const [kind, setKind] = useState<Kind | ''>('');
  const entries = useMemo(() => known.entries.filter((one) => !kind || one.kind === kind), [known, kind]);
  const hits = useMemo(() => search(entries, text), [entries, text]);
  const type = (typed: string) => {
    setText(typed);
    const key = /#([a-z-]+=[\w.-]+)$/.exec(typed.trim())?.[1];
    if (key && known.byKey.has(key)) onOpen(key);
  };
  return (
    <div class="finder">
      <search class="finder-fields">
        <label class="field">
          {t('ds.search')}
          <input
            type="search"
            autoComplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {t('ds.kind')}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind | '')}>
            <option value="">{t('panel.all')}</option>
            {(Object.keys(kinds) as Kind[]).map((one) => (
              <option key={one} value={one}>
                {t(`ds.kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet small" role="status">
          {t('ds.results', { count: hits.length })}
        </p>
      </search>
      {hits.length > 0 && (
        <WindowedList
          items={hits}
          keyOf={({ entry }) => entry.key}
          label={t('ds.title')}
          draw={(hit, tabIndex) => (
            <EntryLine hit={hit} tabIndex={tabIndex} current={hit.entry.key === chosen} />
          )}
        />
      )}
    </div>
  );
}

interface LineProps {
  readonly hit: Hit<Entry>;
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
}

function EntryLine({ hit: { entry, met }, tabIndex, current }: LineProps) {
  const { t } = useI18n();
  return (
    <a
      class="entry-line"
      data-main
      href={`#${entry.key}`}
      tabIndex={tabIndex}
      aria-current={current ? 'true' : undefined}
    >
      <span class="entry-name">
        <ToldText told={entry.title} />
      </span>
      <span class="quiet small">
        <Dots
          parts={[
            t(`ds.kind.${entry.kind}`),
            met && met !== entry.id && <bdi>{met.length > 90 ? `${met.slice(0, 89)}…` : met}</bdi>,
          ]}
        />
      </span>
    </a>
  );
}
