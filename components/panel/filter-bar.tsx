/** Filters by source, family and voice; only what occurs on this page can be chosen. */
import type { Family } from '../../lib/browser/settings-types.ts';
import type { Finding, Voice } from '../../lib/engine/types.ts';
import { entityOf, type Filters, familyOf } from '../model/findings.ts';
import type { Names } from '../model/names.ts';
import { useI18n } from '../ui/i18n-context.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly names: Names;
  readonly filters: Filters;
  readonly shown: number;
  readonly onChange: (filters: Filters) => void;
}

export function FilterBar({ findings, names, filters, shown, onChange }: Props) {
  const { t } = useI18n();
  const sources = occurring(findings, entityOf);
  const families = occurring(findings, ({ kind }) => familyOf(kind));
  const voices = occurring(findings, (finding) => (finding.kind === 'framing' ? finding.voice : undefined));
  const set = (change: Partial<Filters>) => onChange(withoutEmpty({ ...filters, ...change }));
  return (
    <search class="filters" aria-label={t('panel.filters')}>
      <Choice
        label={t('panel.source')}
        value={filters.source}
        options={sources.map((id) => [id, names.of(id).text])}
        onChoose={(source) => set({ source })}
      />
      <Choice
        label={t('panel.family')}
        value={filters.family}
        options={families.map((key) => [key, t(`family.${key}`)])}
        onChoose={(family) => set({ family: family as Family | undefined })}
      />
      <Choice
        label={t('panel.voice')}
        value={filters.voice}
        options={voices.map((key) => [key, t(`voice.${key}`)])}
        onChoose={(voice) => set({ voice: voice as Voice | undefined })}
      />
      <p class="quiet small" role="status">
        {t('panel.shown', { shown, total: findings.length })}
      </p>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value = '', options, onChoose }: ChoiceProps) {
  const { t } = useI18n();
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('panel.all')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function occurring<T extends string>(
  findings: readonly Finding[],
  of: (finding: Finding) => T | undefined,
): readonly T[] {
  return [...new Set(findings.flatMap((finding) => of(finding) ?? []))];
}

function withoutEmpty(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
