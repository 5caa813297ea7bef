/**
 * The engine's front door: a page's text and a lexicon in, one {@link Analysis} out. The same input gives the same output
 * anywhere; no input makes it throw; the time is linear in the text.
 */
import { readAttributions } from './attribution/read.ts';
import { chooseCards } from './cards/choose.ts';
import { renumber } from './finding-id.ts';
import { readFramings } from './framing/read.ts';
import type { Lexicon } from './lexicon.ts';
import { readLinks } from './links/read.ts';
import { readPageFacts } from './page-facts.ts';
import { type BlockReading, contextOf, type Engine, prepare, readOneBlock } from './read-page.ts';
import type { Reading } from './reading.ts';
import { countSourcing } from './sourcing/count.ts';
import { readStatuses } from './status/read.ts';
import { startOfPage } from './text/read-block.ts';
import type {
  Abstention,
  Analysis,
  Byline,
  Credit,
  Dateline,
  Finding,
  PageFacts,
  PageText,
  Sourcing,
} from './types.ts';
import { readWire } from './wire/read.ts';

export { type Engine, prepare } from './read-page.ts';

/** Largest text that is read, in UTF-16 units. */
const LARGEST = 32_000_000;
/** Blocks between two stops of {@link analysisSteps}. */
const BLOCKS_A_STEP = 16;

const engines = new WeakMap<Lexicon, Engine>();

/** The engine of a lexicon, built at its first use. */
export function engineOf(lexicon: Lexicon): Engine {
  const known = engines.get(lexicon);
  if (known) return known;
  const engine = prepare(lexicon);
  engines.set(lexicon, engine);
  return engine;
}

/** Analyses a page in one go. */
export function analyze(page: PageText, lexicon: Lexicon): Analysis {
  const steps = analysisSteps(page, engineOf(lexicon));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Analyses a page in steps of a few blocks, so that a caller can give way to the page between them. */
export function* analysisSteps(page: PageText, engine: Engine): Generator<void, Analysis> {
  const reason = reasonNotTo(page);
  const facts = readPageFacts(page, engine.hosts);
  if (reason) return result(engine, { page, facts, reason, findings: [], abstentions: [], reading: null });
  const readings: BlockReading[] = [];
  const context = contextOf(page, facts.lang);
  let state = startOfPage;
  for (let index = 0; index < page.blocks.length; index++) {
    const reading = readOneBlock(engine, { context, index, state });
    readings.push(reading);
    state = reading.state;
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return assemble(engine, page, facts, readings);
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

/** Brings the rooms' findings together. */
function assemble(
  engine: Engine,
  page: PageText,
  facts: PageFacts,
  readings: readonly BlockReading[],
): Analysis {
  const { entities } = engine.names;
  const blocks = readings.map((reading) => reading.read);
  const reading: Reading = { page, lang: facts.lang, blocks };
  const mentions = blocks.flatMap((block) => block.mentions);
  const wire = readWire(blocks, { entities, facts });
  const links = blocks.flatMap((block) =>
    readLinks(block, { hosts: engine.hosts, entities, own: facts.outlet }),
  );
  const attributed = readAttributions(reading, engine.lexicon, { outlet: facts.outlet, marks: wire });
  const { lexicon } = engine;
  const { statuses, attributions } = readStatuses({ reading, attributions: attributed.findings, lexicon });
  const framed = readFramings({ reading, attributions, lexicon, facts, wire: wire.filter(isWireMark) });
  const findings: Finding[] = [
    ...mentions,
    ...wire,
    ...links,
    ...attributions,
    ...framed.framings,
    ...statuses,
  ];
  const left = readings.flatMap((block) => block.abstentions);
  const abstentions = [...left, ...attributed.abstentions, ...framed.abstentions];
  return result(engine, { page, facts, findings, abstentions, reading });
}

/** Datelines and bylines tell the agency's own copy; a credit does not. */
function isWireMark(mark: Dateline | Byline | Credit): mark is Dateline | Byline {
  return mark.kind !== 'credit';
}

interface Parts {
  readonly page: PageText;
  readonly facts: PageFacts;
  readonly reason?: Analysis['reason'];
  readonly findings: readonly Finding[];
  readonly abstentions: readonly Abstention[];
  readonly reading: Reading | null;
}

function result({ lexicon }: Engine, parts: Parts): Analysis {
  const { findings } = renumber(parts.findings);
  const attributions = findings.filter((one) => one.kind === 'attribution');
  const { reading, page } = parts;
  const sourcing = reading ? countSourcing({ reading, attributions, lexicon }) : noSourcing;
  const outcome = parts.reason
    ? 'not-analysed'
    : findings.some((one) => one.painted)
      ? 'findings'
      : 'nothing-found';
  return {
    version: 1,
    dataset: lexicon.version,
    outcome,
    ...(parts.reason ? { reason: parts.reason } : {}),
    page: parts.facts,
    findings,
    abstentions: [...parts.abstentions].sort(byPlace),
    sourcing,
    ...chooseCards({ page, findings, lexicon }),
    unread: parts.page.unread ?? [],
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
