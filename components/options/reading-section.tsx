/** How well it reads: the published figures as they are, with their denominators, and what was measured when. */
import { Disclosure } from '../ui/disclosure.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { type Evaluation, type Figure, languagesOf, measures, shareOf } from './figures.ts';
import { Group } from './form.tsx';
import type { OptionsProps } from './options-types.ts';

export function ReadingSection({ evaluation }: OptionsProps) {
  const { t, date } = useI18n();
  if (!evaluation) return <p class="notice">{t('eval.absent')}</p>;
  const { dev, hash, dataset, pages, polnear } = evaluation;
  const rows = measures.flatMap((key) => {
    const row = dev.measures[key];
    return row?.all ? [{ key, name: t(`eval.${key}`), all: row.all, byLanguage: languagesOf(row) }] : [];
  });
  return (
    <div class="column">
      <p>{t('eval.lead', { records: dev.records })}</p>
      <p class="quiet">{t('eval.terms')}</p>
      <FigureTable head={t('eval.measure')} rows={rows.map(({ key, name, all }) => [key, name, all])} />
      <p>{t('eval.clean', { count: dev.clean.withFalseMention, total: dev.clean.docs })}</p>
      <Group title={t('eval.byLanguage')}>
        {rows.map(({ key, name, byLanguage }) => (
          <Disclosure key={key} title={name}>
            <LanguageTable rows={byLanguage} />
          </Disclosure>
        ))}
      </Group>
      {pages && <Pages pages={pages} />}
      {polnear && <PolNeAR lines={Object.entries(polnear)} />}
      <p class="quiet">
        {t('eval.when', { date: date(evaluation.date), dataset: date(dataset) })}{' '}
        <code>{hash.slice(0, 12)}</code>
      </p>
    </div>
  );
}

type Row = readonly [key: string, name: string, figure: Figure];

function FigureTable({ head, rows }: { readonly head: string; readonly rows: readonly Row[] }) {
  const i18n = useI18n();
  return (
    <div class="table-frame">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{i18n.t('eval.precision')}</th>
            <th scope="col">{i18n.t('eval.recall')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, name, { p, r, gold, found, right }]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td data-head={i18n.t('eval.precision')}>{shareOf(p, right, found, i18n)}</td>
              <td data-head={i18n.t('eval.recall')}>{shareOf(r, right, gold, i18n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LanguageTable({ rows }: { readonly rows: readonly (readonly [string, Figure])[] }) {
  const { t, languageName } = useI18n();
  return (
    <FigureTable
      head={t('opt.language')}
      rows={rows.map(([lang, figure]) => [lang, languageName(lang), figure])}
    />
  );
}

function Pages({ pages }: { readonly pages: NonNullable<Evaluation['pages']> }) {
  const { t } = useI18n();
  return (
    <Group title={t('eval.pages')} note={t('eval.pagesMore')}>
      <dl class="rows counts">
        {Object.entries(pages).map(([name, { right, of }]) => (
          <div key={name}>
            <dt lang="en">{name}</dt>
            <dd class="numbers">{t('mix.ofTotal', { count: right, total: of })}</dd>
          </div>
        ))}
      </dl>
    </Group>
  );
}

function PolNeAR({ lines }: { readonly lines: readonly (readonly [string, readonly string[]])[] }) {
  const { t } = useI18n();
  return (
    <Group title="PolNeAR" note={t('eval.polnear')}>
      <ul class="raw" lang="en">
        {lines.flatMap(([part, texts]) =>
          texts.map((text) => (
            <li key={`${part} ${text}`}>
              {part}: {text}
            </li>
          )),
        )}
      </ul>
    </Group>
  );
}
