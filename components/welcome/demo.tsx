/** A text to try it on: a click on a mark or a choice from the list opens what the card in a page would say. */
import type { Finding } from '../../lib/engine/types.ts';
import { listed } from '../model/findings.ts';
import { SampleText } from '../sample/sample-text.tsx';
import type { Sample } from '../sample/sample-types.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { VoiceMark } from '../ui/voice-mark.tsx';
import { DemoCard } from './demo-card.tsx';
import type { WelcomeData, WelcomeEvents } from './welcome-types.ts';

export function Demo(props: WelcomeData & WelcomeEvents) {
  const { t } = useI18n();
  const { sample, look, paint, onPoint, onChoose, chosen, card } = props;
  if (!sample) return <p role="status">{t('state.reading')}</p>;
  const marks = listed(sample.analysis.findings).filter(({ painted }) => painted);
  return (
    <div class="demo">
      <div class="demo-text">
        <SampleText sample={sample} look={look} paint={paint} onPoint={onPoint} />
        <h3 id="demo-marks">{t('wel.choose')}</h3>
        <ul class="demo-marks" aria-labelledby="demo-marks">
          {marks.map((finding) => (
            <li key={finding.id}>
              <button
                type="button"
                class="button"
                aria-pressed={finding.id === chosen}
                onClick={() => onChoose(finding.id)}
              >
                <bdi class="page-words">{wordsOf(sample, finding)}</bdi>
                <span class="finding-meta">
                  {finding.kind === 'framing' ? <VoiceMark finding={finding} /> : t(`kind.${finding.kind}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div class="demo-side" aria-live="polite">
        {card ? <DemoCard view={card} /> : <p class="notice">{t('wel.noneOpen')}</p>}
      </div>
    </div>
  );
}

/** A finding's words in the sample, cut to a line. */
export function wordsOf({ page }: Sample, { block, start, end }: Finding): string {
  const words = page.blocks[block]?.text.slice(start, end) ?? '';
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
