/** The numbers of the source mix: the picture's twin in text. Counts always come with what they are out of. */
import type { ComponentChildren } from 'preact';
import type { OtherSource, Sourcing } from '../../lib/engine/types.ts';
import type { Names } from '../model/names.ts';
import { plainWords } from '../model/plain-words.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import type { Origin } from './cells.ts';
import { Swatch } from './mix-picture.tsx';

/** More other sources than this are cut; the panel shows the rest in the findings. */
const mostOthers = 6;

interface Props {
  readonly sourcing: Sourcing;
  readonly names: Names;
  /** BCP 47 tag of the page, whose words name the other sources. */
  readonly lang: string;
}

export function MixLegend({ sourcing, names, lang }: Props) {
  const { t } = useI18n();
  const { total, onSubjects, onOthers, unattributed, bySubject, others } = sourcing;
  return (
    <dl class="mix-legend">
      <Line origin="subject" label={t('mix.subjects')} count={onSubjects} total={total}>
        {bySubject.length > 0 && (
          <ul class="inline-list">
            {bySubject.map(({ entity, sentences }) => (
              <li key={entity}>
                <ToldText told={names.short(entity)} /> <span class="numbers">{sentences}</span>
              </li>
            ))}
          </ul>
        )}
      </Line>
      <Line origin="other" label={t('mix.others')} count={onOthers} total={total}>
        {others.length > 0 && <Others others={others} lang={lang} />}
      </Line>
      <Line origin="none" label={t('mix.none')} count={unattributed} total={total} />
    </dl>
  );
}

interface LineProps {
  readonly origin: Origin;
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly children?: ComponentChildren;
}

function Line({ origin, label, count, total, children }: LineProps) {
  const { t } = useI18n();
  return (
    <div class="mix-line">
      <dt>
        <Swatch origin={origin} />
        {label}
      </dt>
      <dd class="numbers">{t('mix.ofTotal', { count, total })}</dd>
      {children && <dd class="mix-detail">{children}</dd>}
    </div>
  );
}

/** In the page's own words, since whether a source is independent is not for us to print. */
function Others({ others, lang }: { readonly others: readonly OtherSource[]; readonly lang: string }) {
  const rest = others.length - mostOthers;
  return (
    <ul class="inline-list">
      {others.slice(0, mostOthers).map(({ words, sentences }) => (
        <li key={words}>
          <bdi class="page-words" lang={lang}>
            {plainWords(words, 80)}
          </bdi>{' '}
          <span class="numbers">{sentences}</span>
        </li>
      ))}
      {rest > 0 && <li>+{rest}</li>}
    </ul>
  );
}
