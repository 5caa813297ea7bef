/** The options: one section at a time, each with an address of its own. */
import type { ComponentType } from 'preact';
import { useI18n } from '../ui/i18n-context.ts';
import { PageFrame } from '../ui/page-frame.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DataSection } from './data-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { type OptionsProps, type Section, sections } from './options-types.ts';
import { PacksSection } from './packs-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

const views: Readonly<Record<Section, ComponentType<OptionsProps>>> = {
  marks: MarksSection,
  sites: SitesSection,
  appearance: AppearanceSection,
  shortcuts: ShortcutsSection,
  packs: PacksSection,
  data: DataSection,
  reading: ReadingSection,
  about: AboutSection,
};

export function OptionsPage(props: OptionsProps) {
  const { t, tOr } = useI18n();
  const { section, said } = props;
  const View = views[section];
  return (
    <PageFrame title="Wirelight">
      <div class="with-nav">
        <nav aria-label={t('popup.options')} class="sections">
          <ul>
            {sections.map((key) => (
              <li key={key}>
                <a href={`#${key}`} aria-current={key === section ? 'page' : undefined}>
                  {t(`opt.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options">
          <h1>{t(`opt.${section}`)}</h1>
          <View {...props} />
          <p role="status" class={said ? 'notice said' : 'unseen'}>
            {said ? tOr(said.key, 'error.unknown', said.params) : ''}
          </p>
        </main>
      </div>
    </PageFrame>
  );
}
