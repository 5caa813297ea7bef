/**
 * The engine's `Analysis` as a zod schema, for whoever receives one: the background (messages), the desk, the tools.
 * A test holds it equal to the engine's type in both directions; `assets/schema/analysis.json` is generated from it.
 */
import { z } from 'zod';

const text = z.string();
const index = z.int().min(0);

const Span = z.strictObject({ start: index, end: index });
const Located = z.strictObject({ ...Span.shape, block: index }).readonly();
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const because = list(text);

const Evidence = z
  .strictObject({
    rule: text,
    trace: list(text),
    words: list(Located),
    confidence: z.enum(['high', 'medium', 'low']),
    wrongIf: text,
  })
  .readonly();

/** What every finding has: where it stands and why. */
const base = { ...Span.shape, block: index, id: text, evidence: Evidence, painted: z.boolean() };

const SourceRef = z.strictObject({ entity: text.optional(), words: text, at: Located.optional() }).readonly();

const Mention = z.strictObject({
  ...base,
  kind: z.literal('mention'),
  entity: text,
  name: text,
  generic: z.boolean(),
});

const Attribution = z.strictObject({
  ...base,
  kind: z.literal('attribution'),
  entity: text,
  speaker: text.optional(),
  source: Located,
  cue: Located.nullable(),
  content: list(Located),
  quote: Located.nullable(),
  role: z.enum(['source', 'channel']),
  type: z.enum(['direct', 'indirect', 'mixed', 'none']),
  anaphoric: z.boolean(),
  antecedent: text.optional(),
  via: SourceRef.nullable(),
  cites: SourceRef.nullable(),
  chain: list(SourceRef),
  status: list(text),
});

const Dateline = z.strictObject({
  ...base,
  kind: z.literal('dateline'),
  entity: text,
  place: text.optional(),
});

const Credit = z.strictObject({
  ...base,
  kind: z.literal('credit'),
  entity: text,
  via: SourceRef.nullable(),
});

const Byline = z.strictObject({
  ...base,
  kind: z.literal('byline'),
  entity: text,
  form: z.enum(['byline', 'source-line', 'end-mark', 'own-outlet']),
});

const LinkFinding = z.strictObject({ ...base, kind: z.literal('link'), entity: text, href: text });

const Framing = z.strictObject({
  ...base,
  kind: z.literal('framing'),
  phrase: text,
  narrative: text,
  voice: z.enum(['own', 'attributed', 'quoted', 'scare']),
  distance: z.enum(['quotes', 'so-called', 'negated', 'criticised']).optional(),
  by: SourceRef.optional(),
  author: z.boolean().optional(),
});

const Status = z.strictObject({ ...base, kind: z.literal('status'), cue: text, claim: text.optional() });

export const Finding = z.discriminatedUnion('kind', [
  Mention.readonly(),
  Attribution.readonly(),
  Dateline.readonly(),
  Credit.readonly(),
  Byline.readonly(),
  LinkFinding.readonly(),
  Framing.readonly(),
  Status.readonly(),
]);

const Abstention = z
  .strictObject({ ...Span.shape, block: index, entry: text, rule: text, reason: text })
  .readonly();

const Sourcing = z
  .strictObject({
    total: index,
    onSubjects: index,
    onOthers: index,
    unattributed: index,
    bySubject: list(z.strictObject({ entity: text, sentences: index }).readonly()),
    others: list(z.strictObject({ entity: text.optional(), words: text, sentences: index }).readonly()),
    onlySubjects: z.boolean(),
    sentences: list(
      z
        .strictObject({
          ...Span.shape,
          block: index,
          origin: z.enum(['subject', 'other', 'none']),
          entities: list(text),
          because,
        })
        .readonly(),
    ),
  })
  .readonly();

const PageFacts = z
  .strictObject({
    outlet: text.optional(),
    opinion: z.boolean(),
    opinionBecause: text.optional(),
    lang: text,
  })
  .readonly();

/** The one result, version 1. */
export const Analysis = z
  .strictObject({
    version: z.literal(1),
    dataset: text,
    outcome: z.enum(['findings', 'nothing-found', 'not-analysed']),
    reason: text.optional(),
    page: PageFacts,
    findings: list(Finding),
    abstentions: list(Abstention),
    sourcing: Sourcing,
    cards: list(z.strictObject({ card: text, rank: z.number(), because }).readonly()),
    events: list(z.strictObject({ event: text, because }).readonly()),
    unread: list(z.strictObject({ reason: text, count: z.number() }).readonly()),
  })
  .readonly();
