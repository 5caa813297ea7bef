/** What was not read and what was left unmarked: said aloud, since silence would look like "nothing there". */
import type { Analysis } from '../../lib/engine/types.ts';
import { useI18n } from '../ui/i18n-context.ts';

export function LeftOut({ analysis: { abstentions, unread } }: { readonly analysis: Analysis }) {
  const { t, tOr, list } = useI18n();
  if (abstentions.length === 0 && unread.length === 0) return null;
  const reasons = [...Map.groupBy(abstentions, ({ reason }) => reason)];
  return (
    <dl class="facts left-out">
      {unread.length > 0 && (
        <div>
          <dt>{t('popup.unread')}</dt>
          <dd>
            {list(unread.map(({ reason, count }) => tOr(`unread.${reason}`, 'unread.other', { count })))}
          </dd>
        </div>
      )}
      {abstentions.length > 0 && (
        <div>
          <dt>{t('popup.abstentions')}</dt>
          <dd>
            {t('count.abstained', { count: abstentions.length })}
            <ul class="reasons">
              {reasons.map(([reason, members]) => (
                <li key={reason}>
                  <span class="numbers">{members.length} ×</span> {tOr(reason, 'abstain.unknown')}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
