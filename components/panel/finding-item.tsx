/** One finding in the panel: a way to its place, and under it, when chosen, all that can be said of it. */
import type { Excerpt } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import type { Note } from '../../lib/store/database.ts';
import { titleOf } from '../model/explain.ts';
import { entityOf } from '../model/findings.ts';
import { FindingLine } from '../ui/finding-line.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { FindingDetails } from './finding-details.tsx';
import type { PanelData, PanelEvents } from './panel-types.ts';

interface Props
  extends Pick<PanelData, 'names' | 'narratives' | 'phrases' | 'cards' | 'notesUsable'>,
    Pick<PanelEvents, 'onJump' | 'onReport' | 'onNote'> {
  readonly finding: Finding;
  readonly excerpt: Excerpt | null | undefined;
  readonly note: Note | undefined;
  readonly page: string;
  readonly lang: string;
  readonly chosen: boolean;
  readonly passed: boolean;
  readonly tabIndex: 0 | -1;
}

export function FindingItem(props: Props) {
  const i18n = useI18n();
  const { finding, excerpt, chosen, passed, lang, tabIndex, names, narratives, onJump } = props;
  const narrative = finding.kind === 'framing' ? narratives.get(finding.narrative) : undefined;
  const about =
    entityOf(finding) !== undefined || narrative ? titleOf(finding, { names, narrative }, i18n) : '';
  return (
    <div class={`panel-finding ${chosen ? 'chosen' : ''} ${passed ? 'passed' : ''}`}>
      <button
        type="button"
        class="finding"
        data-main
        tabIndex={tabIndex}
        aria-expanded={chosen}
        aria-current={passed ? 'location' : undefined}
        onClick={() => onJump(finding.id)}
      >
        {about && (
          <span class="finding-about">
            <bdi>{about}</bdi>
          </span>
        )}
        <FindingLine finding={finding} excerpt={excerpt} lang={lang} />
      </button>
      {chosen && <FindingDetails {...props} narrative={narrative} />}
    </div>
  );
}
