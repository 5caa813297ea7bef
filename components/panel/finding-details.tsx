/** Why a finding is marked, how sure, what would make it wrong; its context, the reader's note, and a report. */
import type { Excerpt } from '../../lib/browser/messages.ts';
import type { Narrative } from '../../lib/dataset/schema.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import type { Note } from '../../lib/store/database.ts';
import { ContextCard } from '../cards/context-card.tsx';
import { factsOf } from '../model/explain.ts';
import { entryOf } from '../model/notes.ts';
import { FactList } from '../ui/fact-list.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { NoteEditor } from './note-editor.tsx';
import type { PanelData, PanelEvents } from './panel-types.ts';

/** More cards than this stay in the view of all of them. */
const mostRelated = 3;

interface Props
  extends Pick<PanelData, 'names' | 'phrases' | 'cards' | 'notesUsable'>,
    Pick<PanelEvents, 'onReport' | 'onNote'> {
  readonly finding: Finding;
  readonly excerpt: Excerpt | null | undefined;
  readonly narrative: Narrative | undefined;
  readonly note: Note | undefined;
  readonly page: string;
}

export function FindingDetails(props: Props) {
  const i18n = useI18n();
  const { finding, excerpt, narrative, names, phrases, cards, note, page, notesUsable, onReport, onNote } =
    props;
  const phrase = finding.kind === 'framing' ? phrases.get(finding.phrase) : undefined;
  const entry = entryOf(finding);
  const related = cards.filter(({ card }) =>
    [entry, narrative?.id].some((id) => id && card.about.includes(id)),
  );
  return (
    <div class="finding-details" data-inner>
      <FactList facts={factsOf(finding, { names, phrase, narrative }, i18n)} />
      {narrative && (
        <p class="gloss">
          <ToldText told={inLanguage(narrative.gloss, i18n.lang)} tag />
        </p>
      )}
      {!finding.painted && <p class="quiet small">{i18n.t('finding.notPainted')}</p>}
      {related.length > 0 && <h2>{i18n.t('card.context')}</h2>}
      {related.slice(0, mostRelated).map((data) => (
        <ContextCard key={data.card.id} data={data} />
      ))}
      {excerpt && notesUsable && (
        <NoteEditor finding={finding} excerpt={excerpt} note={note} page={page} onNote={onNote} />
      )}
      <button type="button" class="button plain" onClick={() => onReport(finding.id)}>
        {i18n.t('finding.report')}
      </button>
    </div>
  );
}
