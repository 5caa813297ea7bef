/** What the background and the faces may ask of the page. Every message is checked, and answered even if refused. */
import { type Answer, type Excerpt, onMessage } from '../../lib/browser/messages.ts';
import type { PageSettings } from '../../lib/browser/settings-types.ts';
import { looksLikeSettings } from './checks.ts';
import type { ReaderInPage } from './reader-in-page.ts';

const around = 60;
const mostExcerpts = 2_000;

const done = <T>(value: T): Answer<T> => ({ ok: true, value });
const refused: Answer<never> = { ok: false, error: 'badMessage' };

/** Answers until `signal` aborts. */
export function answerMessages(reader: ReaderInPage, signal: AbortSignal): void {
  const stops = [
    onMessage('pageState', () => done(reader.state())),
    onMessage('jumpTo', ({ data }) => withId(data, (id) => done(reader.cards?.jumpTo(id) ?? false))),
    onMessage('excerptsOf', ({ data }) => {
      const ids = (data as { findings?: unknown } | null)?.findings;
      return isIds(ids) ? done(ids.slice(0, mostExcerpts).flatMap((id) => excerptOf(reader, id))) : refused;
    }),
    onMessage('pageText', () => {
      const page = reader.session?.reading?.page;
      return page ? done(page) : refused;
    }),
    onMessage('lightContent', ({ data }) => {
      const finding: unknown = (data as { finding?: unknown } | null)?.finding;
      if (finding === null) return done(reader.session?.light(null, false) ?? false);
      return withId(data, (id) =>
        done(reader.session?.light(reader.session.findingById(id) ?? null, true) ?? false),
      );
    }),
    onMessage('applySettings', async ({ data }) => {
      if (!looksLikeSettings(data)) return refused;
      await reader.apply(data as PageSettings);
      return done(null);
    }),
    onMessage('readAgain', () => {
      reader.again();
      return done(null);
    }),
    onMessage('command', async ({ data }) => {
      const what: unknown = (data as { do?: unknown } | null)?.do;
      // The names are painted before the rest is read; a key pressed in between waits for it.
      await reader.started;
      await reader.session?.settled;
      if (what === 'next' || what === 'previous')
        return done(reader.cards?.move(what === 'next' ? 1 : -1) ?? false);
      return what === 'card' ? done((await reader.cards?.toggle()) ?? false) : refused;
    }),
  ];
  const stopAll = (): void => {
    for (const stop of stops) stop();
  };
  signal.addEventListener('abort', stopAll, { once: true });
}

function withId<T>(data: unknown, answer: (id: string) => Answer<T>): Answer<T> {
  const id: unknown = (data as { finding?: unknown } | null)?.finding;
  return typeof id === 'string' ? answer(id) : refused;
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** The words of a finding with what stands around them; none when they are gone from the page. */
function excerptOf({ session }: ReaderInPage, id: string): Excerpt[] {
  const finding = session?.findingById(id);
  const text = finding && session?.reading?.page.blocks[finding.block]?.text;
  if (!finding || text === undefined) return [];
  const { start, end } = finding;
  const before = text.slice(Math.max(0, start - around), start);
  return [{ finding: id, before, words: text.slice(start, end), after: text.slice(end, end + around) }];
}
