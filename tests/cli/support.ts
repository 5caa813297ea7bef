/** A small lexicon for tests that are not about the dataset. */
import { compile } from '../../lib/dataset/compile.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { sample } from '../dataset/support/sample.ts';

export const lexicon: Lexicon = compile(sample());

/** The text as a stream of bytes. */
export async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
