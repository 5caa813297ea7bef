/** Notes of the reader, tied to a finding by its words and what stands around them. */
import type { Excerpt } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import type { Note } from '../../lib/store/database.ts';

/** Dataset entry a finding is about, as notes and counts name it. */
export function entryOf(finding: Finding): string {
  if (finding.kind === 'framing') return finding.phrase;
  return finding.kind === 'status' ? finding.cue : finding.entity;
}

/** True when the note was made on these words; the surroundings decide between equal words. */
export function isNoteOn(note: Note, { before, words, after }: Excerpt): boolean {
  return note.quote === words && note.prefix === before && note.suffix === after;
}

/** Notes by finding, and those whose words are no longer there. */
export function placeNotes(
  notes: readonly Note[],
  excerpts: ReadonlyMap<string, Excerpt>,
): { readonly placed: ReadonlyMap<string, Note>; readonly gone: readonly Note[] } {
  const placed = new Map<string, Note>();
  const gone: Note[] = [];
  for (const note of notes) {
    const at = [...excerpts.values()].find(
      (excerpt) => isNoteOn(note, excerpt) && !placed.has(excerpt.finding),
    );
    if (at) placed.set(at.finding, note);
    else gone.push(note);
  }
  return { placed, gone };
}

/** A new note on a finding; the page's address goes without its fragment. */
export function newNote(finding: Finding, excerpt: Excerpt, page: string, text: string, at: string): Note {
  const { before: prefix, words: quote, after: suffix } = excerpt;
  return { page: withoutFragment(page), quote, prefix, suffix, entry: entryOf(finding), text, at };
}

/** The address without its fragment. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
