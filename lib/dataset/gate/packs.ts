/** The gate of the reader's packs: it opens for what they name, which the gate of the package knows nothing of. */
import type { LexEntity } from '../../engine/lexicon.ts';
import type { PackLexicon } from '../merge.ts';
import { gateData } from './build.ts';
import type { GateData } from './runtime.ts';

/**
 * Sources of a gate for what the packs add. Outlets of the packs open it whatever their role, as they are listed wherever
 * they are named; of the bundled ones that a pack has more names for, only `subjects` do. Null when nothing would open it.
 */
export function packGateData(
  additions: readonly PackLexicon[],
  subjects: readonly LexEntity[],
): GateData | null {
  const all = <K extends keyof PackLexicon>(key: K) => additions.flatMap((one) => [...one[key]]);
  const own = (all('entities') as LexEntity[]).map((one): LexEntity => ({ ...one, role: 'subject' }));
  const data = gateData({
    entities: [...own, ...subjects],
    names: all('names') as PackLexicon['names'],
    phrases: all('phrases') as PackLexicon['phrases'],
    domains: all('domains') as PackLexicon['domains'],
  });
  return data.always.length + data.groups.length + data.hosts.length > 0 ? data : null;
}
