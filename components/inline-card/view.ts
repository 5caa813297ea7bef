/** The inline card as finished text, made where catalogue and dataset are (the background), shown by `draw.ts`. */
import type { CardView, InlineCardView } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings-types.ts';
import type { Finding } from '../../lib/engine/types.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';
import { factsOf, type Knowledge, mistakeReport, titleOf, voiceText } from '../model/explain.ts';
import { lineOf } from '../model/findings.ts';

/** The card must not grow over what is being read; the panel has the rest. */
const mostCards = 2;

interface Input {
  readonly finding: Finding;
  /** The page's words of the finding. */
  readonly words: string;
  readonly known: Knowledge;
  readonly cards: readonly CardView[];
  /** Version of the dataset. */
  readonly dataset: string;
  readonly theme: Settings['theme'];
}

/** One line a field; nothing in it is markup. The voice stands in its own line, so it is left out of the facts. */
export function inlineCardView(
  { finding, words, known, cards, dataset, theme }: Input,
  i18n: I18n,
): InlineCardView {
  const { t } = i18n;
  const framing = finding.kind === 'framing' ? finding : undefined;
  const facts = factsOf(finding, known, i18n).filter(({ term }) => term !== t('finding.voice'));
  return {
    lang: i18n.lang,
    theme,
    title: titleOf(finding, known, i18n),
    ...(framing && {
      voice: {
        letter: t(`voice.${framing.voice}.letter`),
        word: voiceText(framing, i18n),
        line: lineOf[framing.voice],
      },
    }),
    facts: facts.map(({ term, text, lang }) => ({ term, text, ...(lang ? { lang } : {}) })),
    cards: cards
      .slice(0, mostCards)
      .map((card) => ({ ...card, asOf: t('card.asOf', { date: i18n.date(card.asOf) }) })),
    labels: {
      close: t('card.close'),
      more: t('card.open'),
      report: t('finding.report'),
      reported: t('finding.reported'),
      context: t('card.context'),
    },
    report: mistakeReport(finding, words, dataset),
  };
}
