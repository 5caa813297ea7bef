/** A gate made in the same process: for tests, and for packs that the reader brings along. */
import type { Lexicon } from '../../engine/lexicon.ts';
import { type GateSource, gateSource, type PatternSource } from './build.ts';
import { type Gate, type GatePattern, makeGate } from './runtime.ts';

/** The gate of a lexicon. */
export function gateOf(lexicon: Lexicon): Gate {
  return gateFrom(gateSource(lexicon));
}

/** The gate of sources that were made elsewhere, such as stored with a pack. */
export function gateFrom({ always, groups, hosts }: GateSource): Gate {
  return makeGate({
    always: always.map(compiled),
    groups: groups.map(({ forms, needs }) => ({
      forms: forms.map(compiled),
      needs: needs.map((words) => new RegExp(words, 'i')),
    })),
    hosts,
  });
}

function compiled({ source, flags, title }: PatternSource): GatePattern {
  return { find: new RegExp(source, flags), title };
}
