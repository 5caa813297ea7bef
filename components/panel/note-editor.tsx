/** The reader's note on a finding; kept on the machine, deleted when it is emptied. */
import { useId, useState } from 'preact/hooks';
import type { Excerpt } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import type { Note } from '../../lib/store/database.ts';
import { newNote } from '../model/notes.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { PanelEvents } from './panel-types.ts';

interface Props extends Pick<PanelEvents, 'onNote'> {
  readonly finding: Finding;
  readonly excerpt: Excerpt;
  readonly note: Note | undefined;
  readonly page: string;
  /** Test seam. */
  readonly now?: () => Date;
}

export function NoteEditor({ finding, excerpt, note, page, onNote, now = () => new Date() }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [open, setOpen] = useState(note !== undefined);
  const [text, setText] = useState(note?.text ?? '');
  const keep = (kept: string) => {
    const made = newNote(finding, excerpt, page, kept, now().toISOString());
    onNote(note?.id === undefined ? made : { ...made, id: note.id });
  };
  if (!open) {
    return (
      <button type="button" class="button plain" onClick={() => setOpen(true)}>
        <Icon name="note" />
        {t('note.add')}
      </button>
    );
  }
  return (
    <div class="note">
      <label class="field" for={id}>
        {t('note.label')}
        <textarea
          id={id}
          rows={3}
          maxLength={4000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => keep(text.trim())}>
          {t('note.save')}
        </button>
        {note?.id !== undefined && (
          <button type="button" class="button plain" onClick={() => keep('')}>
            {t('note.delete')}
          </button>
        )}
      </div>
    </div>
  );
}
