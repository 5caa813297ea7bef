/** An outlet or a person: what it is, who controls it, how it is spelled, where it stands. */
import type { Outlet, Person } from '../../lib/dataset/schema.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { ControlFields } from './control-fields.tsx';
import { actorOf, cardsAbout, type Knowledge } from './knowledge.ts';
import { EntryLinks, Field, Forms, Sources } from './parts.tsx';

export function OutletView({ row, known }: { readonly row: Outlet; readonly known: Knowledge }) {
  const { t, date } = useI18n();
  const { id, role, country, of, control, founded, domains, notToBeConfused, note } = row;
  const group = of && actorOf(known, of);
  const controlRefs = control ? Object.values(control).flatMap(({ refs }) => refs) : [];
  return (
    <dl class="entry-fields">
      <Field term={t('ds.role')}>{t(`ds.role.${role}`)}</Field>
      {country !== 'int' && <Field term={t('ds.country')}>{useCountry(country)}</Field>}
      {founded && <Field term={t('ds.founded')}>{date(founded)}</Field>}
      {group && <EntryLinks term={t('ds.of')} entries={[group]} />}
      {control && <ControlFields control={control} references={known.references} />}
      <EntryLinks term={t('ds.cards')} entries={cardsAbout(known, id)} />
      <Forms term={t('ds.names')} forms={formsOf(known, id)} />
      {domains.length > 0 && (
        <Field term={t('ds.domains')}>
          <ul class="inline-list">
            {domains.map(({ host, path = '' }) => (
              <li key={host + path}>
                <bdi>{host + path}</bdi>
              </li>
            ))}
          </ul>
        </Field>
      )}
      <EntryLinks
        term={t('ds.near')}
        entries={notToBeConfused.flatMap((other) => actorOf(known, other) ?? [])}
      />
      {note && (
        <Field term={t('ds.note')}>
          <span lang="en">{note}</span>
        </Field>
      )}
      <Sources ids={[...controlRefs, ...domains.flatMap(({ refs }) => refs)]} references={known.references} />
    </dl>
  );
}

export function PersonView({ row, known }: { readonly row: Person; readonly known: Knowledge }) {
  const i18n = useI18n();
  const { t, date, lang } = i18n;
  const { id, role, of, speaksFor, since, until, country, refs } = row;
  const body = of && actorOf(known, of);
  return (
    <dl class="entry-fields">
      <Field term={t('ds.office')}>
        <ToldText told={inLanguage(role, lang)} tag />
        {since && <span class="quiet"> {[since, until].map((day) => (day ? date(day) : '')).join('–')}</span>}
      </Field>
      <Field term={t('ds.country')}>{useCountry(country)}</Field>
      {body && <EntryLinks term={t(speaksFor ? 'ds.speaksFor' : 'ds.of')} entries={[body]} />}
      <EntryLinks term={t('ds.cards')} entries={cardsAbout(known, id)} />
      <Forms term={t('ds.names')} forms={formsOf(known, id)} />
      <Sources ids={refs} references={known.references} />
    </dl>
  );
}

function formsOf({ dataset }: Knowledge, id: string) {
  return dataset.names.filter(({ entity }) => entity === id).flatMap(({ forms }) => forms);
}

function useCountry(code: string): string {
  const { lang } = useI18n();
  return new Intl.DisplayNames(lang, { type: 'region' }).of(code.toUpperCase()) ?? code;
}
