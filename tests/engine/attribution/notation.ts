/**
 * How cases are written: `⟦kcna|KCNA reported⟧` marks an expected attribution of `kcna`, indirect unless a type follows.
 * Flags stand behind the entity, parted by spaces: a type (`direct`, `mixed`, `none`), `channel`, `ana`, `via=…`, `cites=…`
 * (an entity, or `*` for words), `speaker=…`. `tass+kcna` is one span for two outlets. A line break begins a new paragraph;
 * a first line that begins with `# ` is a headline. What is not marked must not be found.
 */
import { loadDataset } from '../../../lib/dataset/load.ts';
import { readAttributions } from '../../../lib/engine/attribution/read.ts';
import { contextOf, prepare, readBlocks } from '../../../lib/engine/read-page.ts';
import type { Attribution, Block, PageText } from '../../../lib/engine/types.ts';
import { readWire } from '../../../lib/engine/wire/read.ts';

export interface Case {
  /** What the case shows. */
  readonly name: string;
  readonly text: string;
}

interface Expected {
  readonly entity: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly flags: ReadonlySet<string>;
}

const { lexicon } = loadDataset();
const engine = prepare(lexicon);
const MARK = /⟦([^|⟧]+)\|([^⟧]*)⟧/g;

function parse(written: string): { page: PageText; expected: Expected[] } {
  const blocks: Block[] = [];
  const expected: Expected[] = [];
  for (const line of written.split('\n')) {
    const headline = line.startsWith('# ');
    let text = '';
    let from = 0;
    const source = headline ? line.slice(2) : line;
    for (const mark of source.matchAll(MARK)) {
      text += source.slice(from, mark.index);
      const [entities, ...flags] = (mark[1] as string).split(' ');
      const span = {
        start: text.length,
        end: text.length + (mark[2] as string).length,
        block: blocks.length,
      };
      for (const entity of (entities as string).split('+'))
        expected.push({ entity, flags: new Set(flags), ...span });
      text += mark[2];
      from = mark.index + mark[0].length;
    }
    text += source.slice(from);
    blocks.push({ text, role: headline ? 'headline' : 'paragraph', region: 'article' });
  }
  return { page: { blocks, meta: {} }, expected };
}

/** Attributions that the engine finds in a page of paragraphs. */
export function found(page: PageText, lang: string, outlet?: string): readonly Attribution[] {
  const blocks = readBlocks(engine, contextOf(page, lang)).map((one) => one.read);
  const facts = { opinion: false, lang };
  const marks = readWire(blocks, { entities: engine.names.entities, facts });
  return readAttributions({ page, lang, blocks }, lexicon, { marks, ...(outlet ? { outlet } : {}) }).findings;
}

/** What a case expects and what was found, in one notation, so that a failure reads well. */
export function compare(one: Case, lang: string): { expected: string[]; actual: string[] } {
  const { page, expected } = parse(one.text);
  const words = ({ block, start, end }: { block: number; start: number; end: number }): string =>
    page.blocks[block]?.text.slice(start, end) ?? '';
  const open = [...expected];
  const actual = found(page, lang).map((finding) => {
    const at = open.findIndex((want) => overlaps(want, finding));
    const want = at < 0 ? undefined : open.splice(at, 1)[0];
    return line(finding.entity, flagsOf(finding), want ? words(want) : `(unexpected) ${words(finding)}`);
  });
  return {
    expected: expected.map((want) => line(want.entity, want.flags, words(want))).sort(),
    actual: actual.sort(),
  };
}

function line(entity: string, flags: ReadonlySet<string>, words: string): string {
  return [entity, ...[...flags].sort(), words].join(' ');
}

function overlaps(want: Expected, finding: Attribution): boolean {
  return (
    want.entity === finding.entity &&
    want.block === finding.block &&
    want.start < finding.end &&
    finding.start < want.end
  );
}

function flagsOf(finding: Attribution): Set<string> {
  const link = (name: string, ref: { readonly entity?: string } | null): string[] =>
    ref ? [`${name}=${ref.entity ?? '*'}`] : [];
  return new Set([
    ...(finding.type === 'indirect' ? [] : [finding.type]),
    ...(finding.role === 'channel' ? ['channel'] : []),
    ...(finding.anaphoric ? ['ana'] : []),
    ...link('via', finding.via),
    ...link('cites', finding.cites),
    ...(finding.speaker ? [`speaker=${finding.speaker}`] : []),
  ]);
}
