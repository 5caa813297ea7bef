/** Forms of names, phrases and false friends: well written, and none hidden by another. */
import { expandNameForm, primaryTag } from '../compile.ts';
import type { Fault } from '../problem.ts';
import type { Dataset, Name } from '../schema.ts';
import { formFaults } from './form-text.ts';

type FormFamily = 'names' | 'phrases' | 'false-friends';

interface WrittenForm {
  readonly family: FormFamily;
  readonly id: string;
  /** What it stands for: names of one entity do not hide each other. */
  readonly stands: string;
  readonly index: number;
  readonly lang: string;
  readonly case: string;
  readonly texts: readonly string[];
  /** True when something else decides whether it is meant: `needs`, `refuses`, `notInLang`. */
  readonly conditional: boolean;
}

/** Faults of spelling, repeated forms, and forms that another entry takes away. */
export function checkForms(dataset: Dataset): Fault[] {
  return [...checkSpelling(dataset), ...checkShadows(dataset)];
}

function checkSpelling(dataset: Dataset): Fault[] {
  return (['names', 'phrases', 'false-friends'] as const).flatMap((family) =>
    dataset[family].flatMap(({ id, forms }) =>
      forms.flatMap((form, index) =>
        formFaults(form, family).map(
          ({ field, message }): Fault => ({
            family,
            id,
            path: ['forms', index, field],
            rule: 'form',
            message,
          }),
        ),
      ),
    ),
  );
}

function checkShadows(dataset: Dataset): Fault[] {
  const byText = new Map<string, WrittenForm[]>();
  const faults: Fault[] = [];
  for (const form of writtenForms(dataset)) {
    for (const text of form.texts) {
      const key = text.toLowerCase();
      const others = byText.get(key) ?? [];
      const other = others.find((one) => shadows(one, form));
      if (other) faults.push(shadowFault(form, other, text));
      else byText.set(key, [...others, form]);
      if (other) break;
    }
  }
  return faults;
}

function shadowFault(form: WrittenForm, other: WrittenForm, text: string): Fault {
  const same = form.family === other.family && form.id === other.id;
  const message = same
    ? `"${text}" is in this entry already (form ${other.index + 1})`
    : `"${text}" is a form of ${other.id} in ${other.family} as well, and nothing tells the two apart`;
  return { family: form.family, id: form.id, path: ['forms', form.index, 'text'], rule: 'shadowed', message };
}

/** True when the two meet in one language and letter case and neither has a condition. */
function shadows(a: WrittenForm, b: WrittenForm): boolean {
  if (a.family === b.family && a.id === b.id) {
    // A form that counts alone in one letter case may count beside an actor in any.
    return a.lang === b.lang && a.index !== b.index && a.case === b.case && casesMeet(a, b);
  }
  if (a.lang !== b.lang && a.lang !== 'mul' && b.lang !== 'mul') return false;
  if (a.conditional || b.conditional) return false;
  if (a.family === 'names' && b.family === 'names' && a.stands === b.stands) {
    return a.lang === b.lang && casesMeet(a, b);
  }
  if (a.family !== b.family && (a.family === 'phrases' || b.family === 'phrases')) return false;
  return casesMeet(a, b);
}

/** `exact` forms that differ in their letters' case do not meet; the texts are equal but for case. */
function casesMeet(a: WrittenForm, b: WrittenForm): boolean {
  if (a.case === 'any' || b.case === 'any') return true;
  return a.texts.some((text) => b.texts.includes(text));
}

function writtenForms(dataset: Dataset): WrittenForm[] {
  return [
    ...dataset.names.flatMap(nameForms),
    ...dataset['false-friends'].flatMap(({ id, near, forms }) =>
      forms.map(
        (form, index): WrittenForm => ({
          ...plainForm('false-friends', id, form, index),
          stands: `not ${near}`,
          conditional: false,
        }),
      ),
    ),
    ...dataset.phrases.flatMap(({ id, narrative, forms, needs, refuses }) =>
      forms.map(
        (form, index): WrittenForm => ({
          ...plainForm('phrases', id, form, index),
          stands: narrative,
          conditional: Boolean(needs?.length || refuses?.length),
        }),
      ),
    ),
  ];
}

function nameForms(name: Name): WrittenForm[] {
  const conditional = Boolean(name.needs?.length || name.refuses?.length || name.notInLang?.length);
  return name.forms.map((form, index) => ({
    ...plainForm('names', name.id, form, index),
    stands: name.entity,
    conditional,
    texts: expandNameForm(form).map(({ text }) => text),
  }));
}

function plainForm(
  family: FormFamily,
  id: string,
  form: { readonly lang: string; readonly text: string; readonly case: string },
  index: number,
): Pick<WrittenForm, 'family' | 'id' | 'index' | 'lang' | 'case' | 'texts'> {
  return { family, id, index, lang: primaryTag(form.lang), case: form.case, texts: [form.text] };
}
