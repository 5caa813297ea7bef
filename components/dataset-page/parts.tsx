/** Parts that the entries of the dataset page are made of. */
import type { ComponentChildren } from 'preact';
import type { Dataset, Reference } from '../../lib/dataset/schema.ts';
import { FullReference } from '../cards/reference-link.tsx';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { type Entry, readable } from './entries.ts';

export function Field({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="entry-field">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Links to other entries; nothing without any. */
export function EntryLinks({ term, entries }: { readonly term: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Field term={term}>
      <ul class="inline-list">
        {entries.map(({ key, title }) => (
          <li key={key}>
            <a href={`#${key}`}>
              <ToldText told={title} />
            </a>
          </li>
        ))}
      </ul>
    </Field>
  );
}

interface Form {
  readonly lang: string;
  readonly text: string;
  readonly attested?: boolean;
  readonly tier?: 'alone' | 'with-actor' | 'attributed-only' | 'quoted-only';
}

/** Spellings or wordings by language, those nobody has documented marked as such. */
export function Forms({ term, forms }: { readonly term: string; readonly forms: readonly Form[] }) {
  const { t, languageName } = useI18n();
  if (forms.length === 0) return null;
  return (
    <Field term={term}>
      <dl class="facts">
        {[...Map.groupBy(forms, ({ lang }) => lang)].map(([lang, group]) => (
          <div key={lang}>
            <dt>{lang === 'mul' ? t('ds.anyLanguage') : languageName(lang)}</dt>
            <dd>
              <ul class="inline-list">
                {group.map(({ text, attested, tier }) => (
                  <li key={`${text} ${tier}`}>
                    <bdi lang={lang} class="page-words">
                      {readable(text)}
                    </bdi>
                    {tier && <span class="quiet small"> {t(`ds.tier.${tier}`)}</span>}
                    {attested === false && <span class="quiet small"> ({t('ds.unattested')})</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Field>
  );
}

interface SourcesProps {
  readonly ids: readonly string[];
  readonly references: ReadonlyMap<string, Reference>;
  /** What a reference is evidence of, by its id. */
  readonly notes?: ReadonlyMap<string, string | undefined>;
}

/** Sources in full, each with how and when it was checked. */
export function Sources({ ids, references, notes }: SourcesProps) {
  const { t } = useI18n();
  const rows = [...new Set(ids)].flatMap((id) => references.get(id) ?? []);
  if (rows.length === 0) return null;
  return (
    <Field term={t('card.references')}>
      <ol class="references">
        {rows.map((reference) => (
          <li key={reference.id}>
            <FullReference reference={reference} />
            {notes?.get(reference.id) && (
              <p class="small" lang="en">
                {notes.get(reference.id)}
              </p>
            )}
            <Checked reference={reference} />
          </li>
        ))}
      </ol>
    </Field>
  );
}

interface CheckedProps {
  readonly reference: Reference;
  /** Whether the source's own entry is elsewhere. */
  readonly link?: boolean;
}

export function Checked({ reference: { id, checked, described }, link = true }: CheckedProps) {
  const { t, date } = useI18n();
  return (
    <p class="quiet small">
      <Dots
        parts={[
          t(`ds.checked.${checked.how}`, { date: date(checked.on) }),
          described && t('ds.described'),
          link && <a href={`#reference=${id}`}>{t('ds.aboutSource')}</a>,
        ]}
      />
    </p>
  );
}

/** Tested sentences of a look-alike. */
export function Samples({ samples }: { readonly samples: Dataset['false-friends'][number]['samples'] }) {
  const { t } = useI18n();
  return (
    <Field term={t('ds.samples')}>
      <ul class="statements">
        {samples.map(({ lang, text }) => (
          <li key={text}>
            <bdi class="page-words" lang={lang}>
              {text}
            </bdi>
          </li>
        ))}
      </ul>
    </Field>
  );
}
