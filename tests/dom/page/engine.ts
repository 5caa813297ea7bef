/** A stand-in for the engine in tests of the page: marks given words, and nothing else. */
import type { PageSettings } from '../../../lib/browser/settings-types.ts';
import type { Analysis, Finding, PageText, Voice } from '../../../lib/engine/types.ts';
import { browserLayout } from '../../../lib/page/read/layout.ts';
import { Session } from '../../../lib/page/session.ts';

const evidence = { rule: 'test', trace: [], words: [], confidence: 'high', wrongIf: 'wrongIf.test' } as const;

/** Words to find, and what they become: a mention, or a phrase in some voice. */
export type Words = Readonly<Record<string, 'mention' | 'credit' | Voice>>;

function findingsOf({ blocks }: PageText, words: Words): Finding[] {
  const findings: Finding[] = [];
  for (const [block, { text, unpaintable }] of blocks.entries()) {
    for (const [word, as] of Object.entries(words)) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const base = {
          id: `f${findings.length + 1}`,
          block,
          start: at,
          end: at + word.length,
          evidence,
          painted: !unpaintable,
        };
        if (as === 'mention')
          findings.push({ ...base, kind: 'mention', entity: 'tass', name: 'n', generic: false });
        else if (as === 'credit') findings.push({ ...base, kind: 'credit', entity: 'tass', via: null });
        else findings.push({ ...base, kind: 'framing', phrase: 'p', narrative: 'n', voice: as });
      }
    }
  }
  return findings;
}

export function analysisOf(page: PageText, words: Words): Analysis {
  const findings = findingsOf(page, words);
  return {
    version: 1,
    dataset: 'test',
    outcome: findings.length > 0 ? 'findings' : 'nothing-found',
    page: { opinion: false, lang: 'en' },
    findings,
    abstentions: [],
    sourcing: {
      total: 0,
      onSubjects: 0,
      onOthers: 0,
      unattributed: 0,
      bySubject: [],
      others: [],
      onlySubjects: false,
      sentences: [],
    },
    cards: [],
    events: [],
    unread: page.unread ?? [],
  };
}

export const settings: PageSettings = {
  on: true,
  discreet: false,
  families: { sources: true, credits: true, datelines: true, framing: true },
  strength: 'normal',
  tint: 'blue',
  openOnRest: true,
  language: 'en',
};

export interface Running {
  readonly session: Session;
  /** Blocks that each analysis was given. */
  readonly analysed: number[];
  stop(): void;
}

/** Starts a session over this document and waits for its first painting. */
export async function startSession(words: Words, changes: Partial<PageSettings> = {}): Promise<Running> {
  const ending = new AbortController();
  const analysed: number[] = [];
  const session = new Session({
    document,
    layout: browserLayout(),
    signal: ending.signal,
    settings: { ...settings, ...changes },
    // biome-ignore lint/correctness/useYield: the stand-in needs no slices
    *analyse(page) {
      analysed.push(page.blocks.length);
      return analysisOf(page, words);
    },
    onAnalysis() {},
    isAlive: () => true,
    isOurs: () => false,
  });
  await session.start();
  return { session, analysed, stop: () => ending.abort() };
}

/** Everything painted in a document, by our names: `[name, words]`. */
export function painted(target: Document = document): string[] {
  const { highlights } = (target.defaultView as Window & typeof globalThis).CSS;
  return [...highlights]
    .filter(([name]) => name.startsWith('text-mark-'))
    .flatMap(([, highlight]) => [...highlight].map((range) => wordsOf(range as StaticRange)))
    .sort();
}

export function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** The whole document as text, shadow roots and frames included. */
export function serialised(): string {
  return document.documentElement.getHTML({
    serializableShadowRoots: true,
    shadowRoots: openRoots(document),
  });
}

function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}

export async function until(check: () => boolean, ms = 5_000): Promise<void> {
  const end = performance.now() + ms;
  while (!check()) {
    if (performance.now() > end) throw new Error('it did not come about in time');
    await new Promise((done) => setTimeout(done, 20));
  }
}
