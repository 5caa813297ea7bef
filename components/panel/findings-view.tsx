/** The findings in reading order, filtered, windowed, and in step with the page. */
import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/types.ts';
import { type Filters, filtered, listed } from '../model/findings.ts';
import { placeNotes } from '../model/notes.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { Legend } from '../ui/legend.tsx';
import { WindowedList } from '../ui/windowed-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FindingItem } from './finding-item.tsx';
import type { PanelData, PanelEvents } from './panel-types.ts';

interface Props extends PanelData, PanelEvents {
  readonly analysis: Analysis;
}

export function FindingsView({ analysis, ...props }: Props) {
  const { t } = useI18n();
  const { names, excerpts, notes, passed, chosen, state } = props;
  const [filters, setFilters] = useState<Filters>({});
  const [follow, setFollow] = useState(true);
  const findings = useMemo(() => listed(analysis.findings), [analysis]);
  const shown = useMemo(() => filtered(findings, filters), [findings, filters]);
  const { placed, gone } = useMemo(() => placeNotes(notes, excerpts ?? new Map()), [notes, excerpts]);
  const page = state?.url ?? '';
  return (
    <>
      <FilterBar
        findings={findings}
        names={names}
        filters={filters}
        shown={shown.length}
        onChange={setFilters}
      />
      <div class="list-tools">
        <label class="check">
          <input
            type="checkbox"
            checked={follow}
            onChange={(event) => setFollow(event.currentTarget.checked)}
          />
          {t('panel.follow')}
        </label>
        <Legend />
      </div>
      {shown.length === 0 ? (
        <div class="state">
          <p>{t('panel.noneLeft')}</p>
          <button type="button" class="button" onClick={() => setFilters({})}>
            {t('panel.reset')}
          </button>
        </div>
      ) : (
        <WindowedList
          items={shown}
          keyOf={({ id }) => id}
          label={t('panel.findings')}
          at={follow ? (passed ?? chosen) : chosen}
          draw={(finding, tabIndex) => (
            <FindingItem
              {...props}
              finding={finding}
              excerpt={excerpts ? (excerpts.get(finding.id) ?? null) : undefined}
              note={placed.get(finding.id)}
              page={page}
              lang={analysis.page.lang}
              chosen={finding.id === chosen}
              passed={finding.id === passed}
              tabIndex={tabIndex}
            />
          )}
        />
      )}
      {excerpts && gone.length > 0 && <GoneNotes notes={gone} onNote={props.onNote} />}
    </>
  );
}

/** What the reader made survives, even when the page has changed under it. */
function GoneNotes({ notes, onNote }: Pick<Props, 'notes' | 'onNote'>) {
  const { t } = useI18n();
  return (
    <section class="gone-notes" aria-labelledby="gone-notes">
      <h2 id="gone-notes">{t('note.gone')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <bdi class="page-words">{note.quote}</bdi>
            <p>{note.text}</p>
            <button type="button" class="button plain" onClick={() => onNote({ ...note, text: '' })}>
              {t('note.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
