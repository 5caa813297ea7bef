/** Small checks by hand: a schema library is too large for a script that goes into pages. */
import { type Family, looks, strengths, tints } from '../../lib/page/paint/looks.ts';

const families: readonly Family[] = [...new Set(looks.map(({ family }) => family))];

/** True for what `PageSettings` says; what is not used here is not looked at. */
export function looksLikeSettings(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { on, discreet, families: shown, strength, tint, openOnRest } = data as Record<string, unknown>;
  const flags = [
    on,
    discreet,
    openOnRest,
    ...families.map((family) => (shown as Record<string, unknown> | null)?.[family]),
  ];
  return (
    flags.every((flag) => typeof flag === 'boolean') &&
    strengths.some((one) => one === strength) &&
    tints.some((one) => one === tint)
  );
}
