/** One finding as a line of a list: its words in the page, what it is, and in whose voice. */
import type { Excerpt } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { lineOf } from '../model/findings.ts';
import { Dots } from './dots.tsx';
import { useI18n } from './i18n-context.ts';
import { PageWords } from './page-words.tsx';
import { VoiceMark } from './voice-mark.tsx';

interface Props {
  readonly finding: Finding;
  /** Undefined while the page has not answered; null when the words are gone. */
  readonly excerpt: Excerpt | null | undefined;
  readonly lang?: string;
}

/** To stand inside a button: phrasing content only. */
export function FindingLine({ finding, excerpt, lang }: Props) {
  const { t } = useI18n();
  const line = finding.kind === 'framing' ? lineOf[finding.voice] : 'solid';
  return (
    <>
      {excerpt && <PageWords excerpt={excerpt} line={line} {...(lang ? { lang } : {})} />}
      {excerpt === null && <span class="quiet">{t('finding.wordsGone')}</span>}
      <span class="finding-meta">
        <FindingMeta finding={finding} />
      </span>
    </>
  );
}

function FindingMeta({ finding }: { readonly finding: Finding }) {
  const { t } = useI18n();
  const { confidence } = finding.evidence;
  return (
    <Dots
      parts={[
        finding.kind === 'framing' ? <VoiceMark finding={finding} /> : t(`kind.${finding.kind}`),
        finding.kind === 'attribution' && t(`type.${finding.type}`),
        confidence !== 'high' && t(`confidence.${confidence}`),
      ]}
    />
  );
}
