/**
 * The engine's front door: a page's text and a lexicon in, one {@link Analysis} out. The same input gives the same output
 * anywhere; no input makes it throw; the time is linear in the text.
 */
import { attributionSteps } from './attribution/read.ts';
import { cardSteps } from './cards/choose.ts';
import { paintedOnce } from './covered.ts';
import { renumber } from './finding-id.ts';
import { framingWhereWanted } from './framing/wanted.ts';
import type { LexEntity, Lexicon } from './lexicon.ts';
import { readLinks } from './links/read.ts';
import { pageLanguage, readPageFacts } from './page-facts.ts';
import {
  type BlockReading,
  contextOf,
  type Engine,
  type NamedBlock,
  nameBlock,
  type PageContext,
  prepare,
  readNamed,
} from './read-page.ts';
import type { Reading } from './reading.ts';
import { sourcingSteps } from './sourcing/count.ts';
import { statusSteps } from './status/read.ts';
import { finish, type Steps } from './steps.ts';
import { cleanPage } from './text/clean.ts';
import { foldBlock } from './text/fold.ts';
import { startOfPage } from './text/read-block.ts';
import type {
  Abstention,
  Analysis,
  Byline,
  Credit,
  Dateline,
  Finding,
  Mention,
  PageFacts,
  PageText,
  Sourcing,
} from './types.ts';
import { wireSteps } from './wire/read.ts';

export { type Engine, prepare } from './read-page.ts';

/** Largest text that is read, in UTF-16 units. */
const LARGEST = 32_000_000;

/** So many units are read before the first marks are told of. */
const FIRST_MARKS = 60_000;

const engines = new WeakMap<Lexicon, Engine>();

/** The engine of a lexicon, built at its first use. */
export function engineOf(lexicon: Lexicon): Engine {
  const known = engines.get(lexicon);
  if (known) return known;
  const engine = prepare(lexicon);
  engines.set(lexicon, engine);
  return engine;
}

/** Switches of {@link analyze}. */
export interface AnalysisOptions {
  /**
   * List context outlets also where nothing else is named (evaluation, archives). Default false: such a page has no
   * findings. The outcome is `nothing-found` either way.
   */
  readonly contextAlone?: boolean;
  /**
   * Called once, before the rooms of meaning begin, with the mentions of the first blocks: enough to paint the first
   * marks. All of them are findings of the analysis, under other ids. Not called where the text had to be cleaned.
   */
  readonly onMentions?: (mentions: readonly Mention[]) => void;
  /**
   * Called once, before the rooms of meaning begin, with the languages of the blocks (BCP 47 primary tags, `und`): gives
   * the lexicon that they are read with, or a promise of it. Without it that is the engine's own.
   */
  readonly lexiconFor?: (languages: ReadonlySet<string>) => Lexicon | Promise<Lexicon>;
  /** Fetches the rules of framing where they are not here (`framing/room-brought.ts`), once a phrase was met. */
  readonly bringFraming?: () => Promise<void>;
}

/** Analyses a page in one go. */
export function analyze(page: PageText, lexicon: Lexicon, options: AnalysisOptions = {}): Analysis {
  return finish(analysisSteps(page, engineOf(lexicon), options));
}

/**
 * Analyses a page in steps of one block in one room, so that a caller can give way to the page between them. A step
 * costs as much as its block is long.
 */
export function* analysisSteps(
  page: PageText,
  engine: Engine,
  options: AnalysisOptions = {},
): Steps<Analysis> {
  const clean = cleanPage(page);
  yield;
  const { onMentions: _, ...silently } = options;
  const analysis = yield* cleanSteps(clean.page, engine, clean.back ? silently : options);
  return clean.back ? clean.back(analysis) : analysis;
}

function* cleanSteps(
  page: PageText,
  engine: Engine,
  { contextAlone = false, onMentions, lexiconFor, bringFraming }: AnalysisOptions,
): Steps<Analysis> {
  const reason = reasonNotTo(page);
  if (!reason) yield* foldSteps(page);
  const lang = pageLanguage(page);
  if (reason) return nothing(engine, { page, facts: readPageFacts(page, engine.hosts, lang), reason });
  yield;
  const context = contextOf(page, lang);
  const named = yield* nameSteps(engine, context, onMentions);
  const facts = readPageFacts(page, engine.hosts, lang);
  const readings: BlockReading[] = [];
  let state = startOfPage;
  for (const [index, one] of named.entries()) {
    const reading = readNamed(one, { context, index }, state);
    readings.push(reading);
    state = reading.state;
    yield;
  }
  const lexicon = lexiconFor ? yield* lexiconSteps(lexiconFor(languagesOf(readings))) : engine.lexicon;
  return yield* meaningSteps({ ...engine, lexicon }, { page, facts, readings, contextAlone, bringFraming });
}

/** Names first, which are all that the first marks need. */
function* nameSteps(
  engine: Engine,
  context: PageContext,
  onMentions: AnalysisOptions['onMentions'],
): Steps<readonly NamedBlock[]> {
  const { blocks } = context.page;
  const named: NamedBlock[] = [];
  let [units, told] = [0, false];
  for (const [index, { text }] of blocks.entries()) {
    named.push(nameBlock(engine, { context, index }));
    units += text.length;
    if (!told && (units > FIRST_MARKS || index === blocks.length - 1)) {
      told = true;
      onMentions?.(named.flatMap(({ mentions }) => mentions));
    }
    yield;
  }
  return named;
}

/** Languages of the blocks that were read, not only looked through. */
function languagesOf(readings: readonly BlockReading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ read }) => (read.sentences.length > 0 ? read.lang : [])));
}

function* lexiconSteps(given: Lexicon | Promise<Lexicon>): Steps<Lexicon> {
  if (!(given instanceof Promise)) return given;
  let lexicon: Lexicon | undefined;
  yield given.then((one) => {
    lexicon = one;
  });
  if (!lexicon) throw new Error('a lexicon on its way was not waited for');
  return lexicon;
}

/** Folds every block, which all rooms and the questions about the whole page rest on. */
function* foldSteps({ blocks }: PageText): Steps<void> {
  for (const block of blocks) {
    foldBlock(block);
    yield;
  }
}

/** Why a page is not analysed; undefined when it is. */
function reasonNotTo({ blocks }: PageText): Analysis['reason'] {
  let units = 0;
  let hasText = false;
  for (const { text } of blocks) {
    units += text.length;
    hasText ||= /\S/.test(text);
  }
  if (!hasText) return 'empty';
  return units > LARGEST ? 'too-large' : undefined;
}

interface ReadPage {
  readonly page: PageText;
  readonly facts: PageFacts;
  readonly readings: readonly BlockReading[];
  readonly contextAlone: boolean;
  readonly bringFraming: AnalysisOptions['bringFraming'];
}

/** What the rooms of meaning make of the blocks, one room after the other. */
function* meaningSteps(
  engine: Engine,
  { page, facts, readings, contextAlone, bringFraming }: ReadPage,
): Steps<Analysis> {
  const { lexicon, hosts } = engine;
  const { entities } = engine.names;
  const blocks = readings.map((reading) => reading.read);
  const reading: Reading = { page, lang: facts.lang, blocks };
  const wire = yield* wireSteps(blocks, { entities, facts });
  const links = blocks.flatMap((block) => readLinks(block, { hosts, entities, own: facts.outlet }));
  const known = { outlet: facts.outlet, marks: wire };
  const attributed = yield* attributionSteps(reading, lexicon, known);
  const { statuses, attributions } = yield* statusSteps({
    reading,
    attributions: attributed.findings,
    lexicon,
  });
  const told = { reading, attributions, lexicon, facts, wire: wire.filter(isWireMark) };
  const framed = yield* framingWhereWanted(told, bringFraming);
  const mentions = blocks.flatMap((block) => block.mentions);
  const all = [...mentions, ...wire, ...links, ...attributions, ...framed.framings, ...statuses];
  const abstentions = [
    ...readings.flatMap((block) => block.abstentions),
    ...attributed.abstentions,
    ...framed.abstentions,
  ].sort(byPlace);
  yield;
  const outcome = all.some((finding) => concerns(finding, entities)) ? 'findings' : 'nothing-found';
  const findings = outcome === 'findings' || contextAlone ? paintedOnce(all) : [];
  return yield* resultSteps(engine, { page, facts, reading, outcome, findings, abstentions });
}

/** Datelines and bylines tell the agency's own copy; a credit does not. */
function isWireMark(mark: Dateline | Byline | Credit): mark is Dateline | Byline {
  return mark.kind !== 'credit';
}

/**
 * Is the finding what the reader asked for? Context outlets are read beside subjects and the reader's own packs; a page
 * that names nothing else has nothing to show.
 */
function concerns(finding: Finding, entities: ReadonlyMap<string, LexEntity>): boolean {
  if (finding.kind === 'framing') return true;
  if (finding.kind === 'status') return false;
  const entity = entities.get(finding.entity);
  return entity?.role === 'subject' || entity?.fromPack === true;
}

interface Result {
  readonly page: PageText;
  readonly facts: PageFacts;
  readonly reading: Reading;
  readonly outcome: Analysis['outcome'];
  readonly findings: readonly Finding[];
  readonly abstentions: readonly Abstention[];
}

function* resultSteps(engine: Engine, { page, facts, reading, outcome, ...found }: Result): Steps<Analysis> {
  const { lexicon } = engine;
  const { findings } = renumber(found.findings);
  yield;
  const attributions = findings.filter((one) => one.kind === 'attribution');
  const sourcing = yield* sourcingSteps({ reading, attributions, lexicon });
  const cards = yield* cardSteps({ page, findings, lexicon });
  const { abstentions } = found;
  return {
    ...nothing(engine, { page, facts }),
    outcome,
    findings,
    abstentions,
    sourcing,
    ...cards,
  };
}

/** An Analysis without findings; `reason` says why the page was not analysed. */
function nothing(
  { lexicon }: Engine,
  { page, facts, reason }: { page: PageText; facts: PageFacts; reason?: Analysis['reason'] },
): Analysis {
  return {
    version: 1,
    dataset: lexicon.version,
    outcome: reason ? 'not-analysed' : 'nothing-found',
    ...(reason ? { reason } : {}),
    page: facts,
    findings: [],
    abstentions: [],
    sourcing: noSourcing,
    cards: [],
    events: [],
    unread: page.unread ?? [],
  };
}

function byPlace(a: Abstention, b: Abstention): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

const noSourcing: Sourcing = {
  total: 0,
  onSubjects: 0,
  onOthers: 0,
  unattributed: 0,
  bySubject: [],
  others: [],
  onlySubjects: false,
  sentences: [],
};
