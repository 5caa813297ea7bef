/** Everything the reader made as one file, out and in again; a foreign or damaged file changes nothing. */
import { z } from 'zod';
import { parseSettings } from '../../lib/browser/settings-schema.ts';
import type { Settings } from '../../lib/browser/settings-types.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import type { UserData } from '../../lib/store/user-data.ts';

const text = (most: number) => z.string().max(most);
const at = z.iso.datetime();

const UserFile = z.object({
  wirelight: z.literal(1),
  settings: z.record(z.string(), z.unknown()),
  data: z.object({
    version: z.literal(1),
    notes: z.array(Incoming.saveNote),
    packs: z.array(z.object({ id: text(200), name: text(500), text: text(1_000_000), at, on: z.boolean() })),
    checks: z.array(
      z.object({
        id: z.number().int().optional(),
        title: text(1000),
        url: text(4000),
        at,
        report: text(5_000_000),
      }),
    ),
    counts: z.array(z.object({ entry: text(200), count: z.number().int().nonnegative() })),
  }),
});

export interface Saved {
  readonly settings: Settings;
  readonly data: UserData;
}

export function userFile(settings: Partial<Settings>, data: UserData): string {
  return `${JSON.stringify({ wirelight: 1, settings, data }, null, 2)}\n`;
}

/** The content of a file, or undefined when it is none of ours. Damaged settings fall back one by one. */
export function readUserFile(content: string): Saved | undefined {
  const read = UserFile.safeParse(parsed(content));
  return read.success ? { settings: parseSettings(read.data.settings), data: read.data.data } : undefined;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined; // The schema refuses it with the same words as any other file.
  }
}
