/** What a user pack may say: the dataset's own schemas, with less asked of them, and with limits. */
import { z } from 'zod';
import { Condition, Id, Localized, Name, NameForm, Outlet, Phrase } from './schema.ts';

const limits = { outlets: 500, names: 2000, phrases: 2000, forms: 50, domains: 20, conditions: 5, words: 50 };

// No control characters, no invisible ones, none that turn the direction of writing, no angle brackets.
// The two joiners U+200C and U+200D belong to the spelling of Persian and several Indian scripts.
const unfit = /[\p{Cc}\p{Co}\p{Cs}<>|\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
const bounded = (most: number) =>
  z
    .string()
    .min(1)
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !unfit.test(text), 'has a control or invisible character, "|" or an angle bracket');

const FormText = bounded(120).refine(
  (text) => !/^\s|\s$|\s\s/.test(text),
  'words are separated by single spaces',
);
const Label = Localized.extend({
  en: bounded(120),
  ru: bounded(120).optional(),
  ko: bounded(120).optional(),
});

const Conditions = z
  .array(Condition.extend({ anyOf: z.array(bounded(60)).min(1).max(limits.words) }))
  .max(limits.conditions)
  .optional();

const PackOutlet = z.strictObject({
  id: Id,
  label: Label,
  role: Outlet.shape.role.optional(),
  type: Outlet.shape.type.default('portal'),
  country: Outlet.shape.country.default('int'),
  domains: z
    .array(
      z.strictObject({
        host: bounded(253),
        path: bounded(200).startsWith('/').optional(),
        use: z.enum(['official', 'mirror', 'photo', 'social', 'legacy']).default('official'),
        refs: z.array(Id).default([]),
      }),
    )
    .max(limits.domains)
    .default([]),
  notToBeConfused: z.array(Id).default([]),
  note: bounded(500).optional(),
});

const PackNameForm = NameForm.extend({
  text: FormText,
  kind: NameForm.shape.kind.default('full'),
  inflect: bounded(200).optional(),
});

const PackName = Name.extend({
  forms: z.array(PackNameForm).min(1).max(limits.forms),
  needs: Conditions,
  refuses: Conditions,
  note: bounded(500).optional(),
});

const PackPhrase = Phrase.extend({
  forms: z
    .array(Phrase.shape.forms.element.extend({ text: FormText }))
    .min(1)
    .max(limits.forms),
  narrative: Id.default('own'),
  risk: bounded(500).default('not stated'),
  evidence: z
    .array(z.strictObject({ ref: Id, note: bounded(300).optional() }))
    .max(20)
    .default([]),
  neutral: Label.optional(),
  needs: Conditions,
  refuses: Conditions,
});

/** One pack. `role` is what its outlets are when they do not say it themselves. */
export const PackContent = z.strictObject({
  'wirelight-pack': z.literal(1, 'begin with "wirelight-pack: 1"'),
  id: Id.max(40),
  title: bounded(120),
  role: z.enum(['subject', 'context']).default('subject'),
  outlets: z.array(PackOutlet).max(limits.outlets).default([]),
  names: z.array(PackName).max(limits.names).default([]),
  phrases: z.array(PackPhrase).max(limits.phrases).default([]),
});
export type PackContent = z.infer<typeof PackContent>;
