/** The chain picture, who reports whom, with its twin as a list. */
import type { Analysis } from '../../lib/engine/types.ts';
import { chainGraph } from '../model/chain-graph.ts';
import type { Names } from '../model/names.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { ChainPicture, SourceLabel } from './chain-picture.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly names: Names;
  readonly onJump: (finding: string) => void;
}

export function ChainView({ analysis, names, onJump }: Props) {
  const { t } = useI18n();
  const graph = chainGraph(analysis.findings, names);
  const ownWords = new Set(graph.nodes.filter((node) => node.ownWords).map(({ key }) => key));
  if (graph.paths.length === 0) return <p class="state">{t('chain.none')}</p>;
  return (
    <section class="chains" aria-labelledby="chains">
      <h2 id="chains">{t('chain.title')}</h2>
      <ChainPicture graph={graph} lang={analysis.page.lang} />
      <ol class="chain-list">
        {graph.paths.map(({ keys, labels, findings }) => (
          <li key={keys.join(' ')}>
            <button type="button" class="finding" onClick={() => onJump(findings[0] ?? '')}>
              <span>
                {labels.map((label, n) => (
                  <span key={keys[n]}>
                    <SourceLabel ownWords={ownWords.has(keys[n] ?? '')} lang={analysis.page.lang}>
                      {label}
                    </SourceLabel>
                    {' → '}
                  </span>
                ))}
                {t('chain.thisPage')}
              </span>
              <span class="finding-meta">{t('count.attribution', { count: findings.length })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
