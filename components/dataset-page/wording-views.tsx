/** Phrases, themes, words of saying, open points and look-alikes. */
import type { Cue, FalseFriend, Narrative, Phrase, StatusCue } from '../../lib/dataset/schema.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { kinds } from './entries.ts';
import { actorOf, cardsAbout, type Knowledge } from './knowledge.ts';
import { EntryLinks, Field, Forms, Samples, Sources } from './parts.tsx';

export function PhraseView({ row, known }: { readonly row: Phrase; readonly known: Knowledge }) {
  const { t, lang } = useI18n();
  const { narrative, forms, neutral, risk, evidence } = row;
  const theme = known.byKey.get(`${kinds.narratives}=${narrative}`);
  return (
    <dl class="entry-fields">
      {theme && <EntryLinks term={t('ds.theme')} entries={[theme]} />}
      {neutral && (
        <Field term={t('finding.neutral')}>
          <ToldText told={inLanguage(neutral, lang)} tag />
        </Field>
      )}
      <Field term={t('ds.risk')}>
        <span lang="en">{risk}</span>
      </Field>
      <Forms term={t('ds.wordings')} forms={forms} />
      <Sources
        ids={evidence.map(({ ref }) => ref)}
        notes={new Map(evidence.map(({ ref, note }) => [ref, note]))}
        references={known.references}
      />
    </dl>
  );
}

export function NarrativeView({ row, known }: { readonly row: Narrative; readonly known: Knowledge }) {
  const { t, lang } = useI18n();
  const phrases = known.dataset.phrases
    .filter(({ narrative }) => narrative === row.id)
    .flatMap(({ id }) => known.byKey.get(`${kinds.phrases}=${id}`) ?? []);
  return (
    <dl class="entry-fields">
      <Field term={t('ds.gloss')}>
        <ToldText told={inLanguage(row.gloss, lang)} tag />
      </Field>
      <Field term={t('ds.balance')}>
        <ToldText told={inLanguage(row.balance, lang)} tag />
      </Field>
      <EntryLinks term={t('ds.cards')} entries={cardsAbout(known, row.id)} />
      <EntryLinks term={t('popup.phrases')} entries={phrases} />
      <Sources ids={row.refs} references={known.references} />
    </dl>
  );
}

export function CueView({ row: { forms, lang } }: { readonly row: Cue }) {
  const { t } = useI18n();
  return (
    <dl class="entry-fields">
      <Forms term={t('ds.wordings')} forms={forms.map((text) => ({ text, lang }))} />
    </dl>
  );
}

export function StatusView({ row: { forms, lang } }: { readonly row: StatusCue }) {
  const { t } = useI18n();
  return (
    <dl class="entry-fields">
      <Field term={t('finding.why')}>{t('why.status')}</Field>
      <Forms term={t('ds.wordings')} forms={forms.map((text) => ({ text, lang }))} />
    </dl>
  );
}

export function FalseFriendView({ row, known }: { readonly row: FalseFriend; readonly known: Knowledge }) {
  const { t } = useI18n();
  const near = actorOf(known, row.near);
  return (
    <dl class="entry-fields">
      {near && <EntryLinks term={t('ds.near')} entries={[near]} />}
      <Forms term={t('ds.names')} forms={row.forms} />
      <Samples samples={row.samples} />
      <Sources ids={row.refs} references={known.references} />
    </dl>
  );
}
