/** One document, text or HTML, on its way through the engine. Pure but for the HTML parser. */
import { analyze } from '../engine/analyze.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Analysis, PageMeta, PageText } from '../engine/types.ts';
import { readPlainText } from '../page/read/plain-text.ts';
import { type DocumentRecord, toRecord } from './record.ts';

/** A document read into blocks, with the text that offsets refer to. */
export interface ReadDocument {
  readonly text: string;
  readonly page: PageText;
  /** Where block `i` begins in `text`. */
  readonly offsets: readonly number[];
}

export interface AnalysedDocument extends ReadDocument {
  readonly analysis: Analysis;
}

/** Reads plain text; offsets refer to `text` as given. */
export function textDocument(text: string, meta: PageMeta = {}): ReadDocument {
  return { text, ...readPlainText(text, meta) };
}

/** Runs the engine. */
export function analyseDocument(document: ReadDocument, lexicon: Lexicon): AnalysedDocument {
  return { ...document, analysis: analyze(document.page, lexicon, { contextAlone: true }) };
}

/** The record of an analysed document. */
export function recordOf({ analysis, text, offsets }: AnalysedDocument, lexicon: Lexicon): DocumentRecord {
  return toRecord(analysis, { text, offsets, isPerson: (entity) => personsOf(lexicon).has(entity) });
}

/** Text → record in one step. */
export function recordOfText(text: string, lexicon: Lexicon, meta: PageMeta = {}): DocumentRecord {
  return recordOf(analyseDocument(textDocument(text, meta), lexicon), lexicon);
}

const persons = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Ids of the persons of a lexicon, worked out once. */
function personsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = persons.get(lexicon);
  if (known) return known;
  const ids = new Set(lexicon.entities.filter((one) => one.kind === 'person').map((one) => one.id));
  persons.set(lexicon, ids);
  return ids;
}
