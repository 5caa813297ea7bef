/**
 * The stream: one JSON record in, one out, in order, in constant memory. A damaged line becomes an error record with
 * its line number, and the stream goes on.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { analyseDocument, recordOf, textDocument } from './document.ts';
import { htmlDocument } from './html.ts';
import { readLines } from './lines.ts';

/** Longest line, in UTF-16 units. */
const longestLine = 64 * 1024 * 1024;

/** What `runJsonl` writes to; resolves when there is room for more. */
export type WriteLine = (line: string) => Promise<void>;

interface Input {
  readonly id: string | number;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** Reads records until the stream ends. Returns the number of error records. */
export async function runJsonl(
  input: AsyncIterable<Uint8Array>,
  write: WriteLine,
  lexicon: Lexicon,
): Promise<number> {
  let errors = 0;
  for await (const { number, text } of readLines(input, longestLine)) {
    if (text?.trim() === '') continue;
    const answer = text === null ? refused(number, 'the line is too long') : answerTo(number, text, lexicon);
    if ('error' in answer) errors++;
    await write(JSON.stringify(answer));
  }
  return errors;
}

function answerTo(number: number, line: string, lexicon: Lexicon): object {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line);
    id = (value as Partial<Input> | null)?.id;
    return process(inputOf(value), lexicon);
  } catch (error) {
    return refused(number, error instanceof Error ? error.message : String(error), id);
  }
}

/** @throws {Error} when a field is missing or of the wrong type. */
function inputOf(value: unknown): Input {
  const input = value as Input | null;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Error('is no JSON object');
  if (typeof input.id !== 'string' && typeof input.id !== 'number') throw new Error('"id" is missing');
  if ((typeof input.text === 'string') === (typeof input.html === 'string')) {
    throw new Error('needs either "text" or "html", a string');
  }
  for (const field of ['url', 'lang'] as const) {
    if (input[field] !== undefined && typeof input[field] !== 'string')
      throw new Error(`"${field}" is no string`);
  }
  return input;
}

function process({ id, text, html, url, lang }: Input, lexicon: Lexicon): object {
  const meta = { ...(url ? { url } : {}), ...(lang ? { lang } : {}) };
  const document = html === undefined ? textDocument(text ?? '', meta) : htmlDocument(html, url);
  const analysed = analyseDocument(document, lexicon);
  return { id, ...(html === undefined ? {} : { text: analysed.text }), ...recordOf(analysed, lexicon) };
}

function refused(line: number, error: string, id?: unknown): object {
  return { line, ...(id === undefined ? {} : { id }), error };
}
