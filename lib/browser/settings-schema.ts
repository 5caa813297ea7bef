/**
 * Reads stored settings field by field: one damaged field falls back to its default and the others stand. Hand-written,
 * since every face reads settings before it paints and the schema library alone would weigh more than the popup.
 */
import { defaults, type Settings, uiLanguages } from './settings-types.ts';

type Check = (value: unknown) => boolean;

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const flag = oneOf(true, false);
const hosts: Check = (value) =>
  Array.isArray(value) && value.every((host) => typeof host === 'string' && /^[^\s/]+$/.test(host));

/** An object with exactly the fields that matter; others in it are dropped by `parseSettings`. */
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([key, fits]) => fits(value[key]));

const shapes = {
  families: { sources: flag, credits: flag, datelines: flag, framing: flag },
  sites: { mode: oneOf('everywhere', 'except', 'only'), hosts },
  discreet: { everywhere: flag, hosts },
} as const satisfies Partial<Record<keyof Settings, Readonly<Record<string, Check>>>>;

const checks: Readonly<Record<keyof Settings, Check>> = {
  families: shape(shapes.families),
  strength: oneOf('quiet', 'normal', 'strong'),
  tint: oneOf('blue', 'teal', 'violet', 'grey'),
  language: oneOf(...uiLanguages, 'auto'),
  sites: shape(shapes.sites),
  discreet: shape(shapes.discreet),
  openOnRest: flag,
  counts: flag,
  theme: oneOf('auto', 'light', 'dark'),
};

/** All settings from whatever is stored; unknown fields are dropped, damaged ones replaced by their default. */
export function parseSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const sound = Object.entries(checks)
    .filter(([key, fits]) => fits(given[key]))
    .map(([key]) => [key, known(key, given[key])]);
  return { ...defaults, ...Object.fromEntries(sound) };
}

/** The value without fields of an object that the settings do not know. */
function known(key: string, value: unknown): unknown {
  const fields = (shapes as Readonly<Record<string, Readonly<Record<string, Check>>>>)[key];
  if (!fields || !isRecord(value)) return value;
  return Object.fromEntries(Object.keys(fields).map((name) => [name, value[name]]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
