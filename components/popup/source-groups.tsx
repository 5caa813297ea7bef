/** Findings by source, each a way to its place in the page. */
import type { Analysis, Finding } from '../../lib/engine/types.ts';
import { bySource, listed, statementsFirst } from '../model/findings.ts';
import { foundList } from '../model/summary.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { FindingLine } from '../ui/finding-line.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import type { PopupData, PopupEvents } from './popup-types.ts';

/** More than this a group leaves to the panel, so that the popup opens at once on any page. */
const mostInGroup = 5;

interface Props extends Pick<PopupData, 'names' | 'excerpts'>, Pick<PopupEvents, 'onJump' | 'onOpenPanel'> {
  readonly analysis: Analysis;
}

export function SourceGroups({ analysis, names, ...rest }: Props) {
  const { t } = useI18n();
  const findings = listed(analysis.findings);
  const groups = bySource(findings, names.isSubject).filter(
    ({ entity, findings: members }) => names.isSubject(entity) || members.some(isSource),
  );
  const framings = findings.filter(({ kind }) => kind === 'framing');
  return (
    <section aria-labelledby="by-source" class="groups">
      <h2 id="by-source">{t('popup.bySource')}</h2>
      {groups.map(({ entity, findings: members }, index) => (
        <Group
          key={entity}
          title={<ToldText told={names.of(entity)} />}
          findings={members}
          open={index === 0}
          lang={analysis.page.lang}
          {...rest}
        />
      ))}
      {framings.length > 0 && (
        <Group
          title={t('popup.phrases')}
          findings={framings}
          open={groups.length === 0}
          lang={analysis.page.lang}
          {...rest}
        />
      )}
    </section>
  );
}

/** Somebody else's name alone is no source; the panel lists it all the same. */
function isSource({ kind }: Finding): boolean {
  return kind !== 'mention' && kind !== 'link';
}

interface GroupProps extends Omit<Props, 'analysis' | 'names'> {
  readonly title: preact.ComponentChildren;
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly lang: string;
}

function Group({ title, findings, open, lang, excerpts, onJump, onOpenPanel }: GroupProps) {
  const i18n = useI18n();
  const more = findings.length - mostInGroup;
  return (
    <Disclosure title={title} note={foundList(findings, i18n)} open={open}>
      <ul class="finding-list">
        {statementsFirst(findings)
          .slice(0, mostInGroup)
          .map((finding) => (
            <li key={finding.id}>
              <button type="button" class="finding" onClick={() => onJump(finding.id)}>
                <FindingLine
                  finding={finding}
                  excerpt={excerpts ? (excerpts.get(finding.id) ?? null) : undefined}
                  lang={lang}
                />
              </button>
            </li>
          ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button plain" onClick={onOpenPanel}>
          {i18n.t('popup.moreInPanel', { count: more })}
        </button>
      )}
    </Disclosure>
  );
}
