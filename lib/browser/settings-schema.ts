/** Reads stored settings field by field: one damaged field falls back to its default and the others stand. */
import { z } from 'zod';
import { defaults, type Settings, uiLanguages } from './settings-types.ts';

const hosts = z.array(z.string().regex(/^[^\s/]+$/)).readonly();
const fields = {
  families: z
    .object({ sources: z.boolean(), credits: z.boolean(), datelines: z.boolean(), framing: z.boolean() })
    .readonly(),
  strength: z.enum(['quiet', 'normal', 'strong']),
  tint: z.enum(['blue', 'teal', 'violet', 'grey']),
  language: z.enum([...uiLanguages, 'auto']),
  sites: z.object({ mode: z.enum(['everywhere', 'except', 'only']), hosts }).readonly(),
  discreet: z.object({ everywhere: z.boolean(), hosts }).readonly(),
  openOnRest: z.boolean(),
  counts: z.boolean(),
  theme: z.enum(['auto', 'light', 'dark']),
} satisfies { [K in keyof Settings]: z.ZodType<Settings[K]> };

/** All settings from whatever is stored; unknown fields are dropped, damaged ones replaced by their default. */
export function parseSettings(stored: unknown): Settings {
  const given = stored && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  const read = Object.entries(fields).flatMap(([key, schema]) => {
    const result = schema.safeParse(given[key]);
    return result.success ? [[key, result.data]] : [];
  });
  return { ...defaults, ...Object.fromEntries(read) };
}
