/** What a report says, before it is Markdown or plain text: facts and lists of findings, in the page's own words. */
import type {
  Analysis,
  Attribution,
  Finding,
  FindingKind,
  Framing,
  Located,
  Mention,
  PageText,
  SourceRef,
} from '../engine/types.ts';

export interface ReportLabels {
  /** Name of an entry of the dataset, by id. */
  of(id: string): string;
}

export interface ReportInput {
  readonly analysis: Analysis;
  readonly page: PageText;
  readonly title: string;
  readonly labels: ReportLabels;
  readonly now: Date;
}

export interface ReportSection {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface ReportOutline {
  readonly title: string;
  /** Sentences at the top. */
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** Builds the outline; sections without items are left out. */
export function outline(input: ReportInput): ReportOutline {
  const { analysis, page, title, labels } = input;
  const writer = new Writer(page, labels);
  const list = <K extends FindingKind>(kind: K, tell: (finding: Extract<Finding, { kind: K }>) => string) =>
    analysis.findings
      .filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind)
      .map(tell);
  const sections: ReportSection[] = [
    { heading: 'What rests on whom', items: sourcing(analysis, labels) },
    { heading: 'Statements and their sources', items: list('attribution', (one) => writer.attribution(one)) },
    {
      heading: 'Wire marks and bylines',
      items: [
        ...list('dateline', (one) => writer.plain(one, 'dateline')),
        ...list('byline', (one) => writer.plain(one, one.form)),
      ],
    },
    { heading: 'Photo and video credits', items: list('credit', (one) => writer.credit(one, one.via)) },
    { heading: 'Phrases', items: list('framing', (one) => writer.framing(one)) },
    { heading: 'What the text leaves open', items: list('status', (one) => writer.quote(one)) },
    { heading: 'Links', items: list('link', (one) => `${labels.of(one.entity)}: ${one.href}`) },
    { heading: 'Named without a statement', items: writer.mentions(analysis) },
    { heading: 'Background cards', items: analysis.cards.map(({ card }) => labels.of(card)) },
    { heading: 'Not read', items: analysis.unread.map(({ reason, count }) => `${reason} (${count})`) },
  ];
  const filled = sections.filter(({ items }) => items.length > 0);
  return {
    title,
    lead: lead(input),
    sections: filled.map(({ heading, items }) => ({ heading, items: counted(items) })),
  };
}

/** Lines that say the same once, with how often they do. */
function counted(items: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].map(([item, count]) => (count > 1 ? `${item} (${count} times)` : item));
}

function lead({ analysis, page, now }: ReportInput): string[] {
  const outcome = {
    findings: 'Findings are listed below, each in the words of the text.',
    'nothing-found': 'Nothing was found that names or rests on the outlets of the dataset.',
    'not-analysed': `The text was not analysed (${analysis.reason ?? 'no reason given'}).`,
  }[analysis.outcome];
  return [
    ...(page.meta.url ? [`Address: ${page.meta.url}`] : []),
    `Read on ${now.toISOString().slice(0, 10)} with the dataset of ${analysis.dataset}; language: ${analysis.page.lang}.`,
    ...(analysis.page.opinion ? ['The text is marked as opinion.'] : []),
    outcome,
  ];
}

/** Every count with what it is a count of. */
function sourcing({ sourcing: counts }: Analysis, labels: ReportLabels): string[] {
  if (counts.total === 0) return [];
  const subjects = counts.bySubject.map(({ entity, sentences }) => `${labels.of(entity)} ${sentences}`);
  const others = counts.others.map(
    ({ entity, words, sentences }) => `${entity ? labels.of(entity) : words} ${sentences}`,
  );
  return [
    `${counts.total} sentences in the article`,
    `${counts.onSubjects} rest on state media of the dataset${inBrackets(subjects)}`,
    `${counts.onOthers} rest on other named sources${inBrackets(others)}`,
    `${counts.unattributed} name no source`,
  ];
}

function inBrackets(parts: readonly string[]): string {
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const typeNames = { direct: 'quoted', indirect: 'reported', mixed: 'partly quoted', none: 'named' } as const;
const voiceNames = {
  own: 'in the text’s own words',
  attributed: 'attributed',
  quoted: 'inside a quotation',
  scare: 'in quotation marks by itself',
} as const;

/** Puts findings into words. */
class Writer {
  readonly #page: PageText;
  readonly #labels: ReportLabels;

  constructor(page: PageText, labels: ReportLabels) {
    this.#page = page;
    this.#labels = labels;
  }

  attribution(one: Attribution): string {
    const notes = [
      typeNames[one.type],
      ...(one.role === 'channel' ? ['told to it'] : []),
      ...(one.via ? [`here through ${this.#source(one.via)}`] : []),
      ...(one.cites ? [`itself citing ${this.#source(one.cites)}`] : []),
    ];
    const content = one.content[0] ?? one.quote;
    const said = content ? `: ${this.quote(content)}` : '';
    return `${this.#labels.of(one.entity)} (${notes.join('; ')}), “${this.#text(one)}”${said}`;
  }

  credit(one: Located & { readonly entity: string }, via: SourceRef | null): string {
    return `${this.#labels.of(one.entity)}${via ? `, distributed by ${this.#source(via)}` : ''}: ${this.quote(one)}`;
  }

  framing(one: Framing): string {
    const by = one.by ? ` to ${this.#source(one.by)}` : '';
    const voice = `${voiceNames[one.voice]}${one.voice === 'attributed' ? by : ''}`;
    return `${this.quote(one)}, ${voice}${one.distance ? ` (${one.distance})` : ''}: ${this.#labels.of(one.narrative)}`;
  }

  plain(one: Located & { readonly entity: string }, what: string): string {
    return `${this.#labels.of(one.entity)}, ${what}: ${this.quote(one)}`;
  }

  quote(at: Located): string {
    return `“${shortened(this.#text(at))}”`;
  }

  /** Outlets and persons that no other finding speaks of, once each time they are named. */
  mentions({ findings }: Analysis): string[] {
    const told = new Set(
      findings.flatMap((one) => (one.kind !== 'mention' && 'entity' in one ? [one.entity] : [])),
    );
    const named = findings.filter((one): one is Mention => one.kind === 'mention' && !told.has(one.entity));
    return named.map(({ entity }) => this.#labels.of(entity));
  }

  #source(source: SourceRef): string {
    return source.entity ? this.#labels.of(source.entity) : source.words;
  }

  #text({ block, start, end }: Located): string {
    return (this.#page.blocks[block]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').trim();
  }
}

const longestQuote = 240;

function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`;
}
