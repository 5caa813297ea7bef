/** The evaluation set beside the project. Its texts are read from there and never copied. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldSource extends GoldSpan {
  readonly source_id: string;
  readonly generic?: boolean;
  readonly via?: string | null;
  readonly cites?: string | null;
  readonly kind?: string;
  readonly role?: string;
  readonly anaphoric?: boolean;
  readonly quote?: { readonly start: number; readonly end: number } | null;
}

export interface GoldFraming extends GoldSpan {
  readonly narrative: string;
  readonly voice: string;
}

export interface GoldRecord {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly GoldSource[];
  readonly attributions: readonly GoldSource[];
  readonly datelines: readonly GoldSource[];
  readonly credits: readonly GoldSource[];
  readonly framings: readonly GoldFraming[];
  readonly framings_done?: boolean;
}

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface Score {
  readonly records: number;
  /** measure → language (or `all`) → counts */
  readonly metrics: Readonly<Record<string, Readonly<Record<string, Counts>>>>;
  readonly accuracy: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly n: number; readonly hit: number; readonly acc: number }>>
    >
  >;
  readonly clean: {
    readonly docs: number;
    readonly withFalseMention: number;
    readonly falseMentions: number;
  };
  readonly ignored: number;
}

interface Scorer {
  score(
    gold: readonly GoldRecord[],
    predicted: readonly unknown[],
    options: { scope: ReadonlySet<string> | null },
  ): Score;
}

/** Folder of the evaluation set, or null where it is not there. */
export function corpusFolder(): string | null {
  const places = [process.env.WIRELIGHT_CORPUS, '../shared/corpus'].filter((place) => place !== undefined);
  return places.map((place) => resolve(place)).find((place) => existsSync(join(place, 'score.mjs'))) ?? null;
}

/** Every line of a JSONL file. */
export function readJsonl<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The scorer as the evaluation set ships it. */
export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
}

/** Ids that the gold labels cover; predictions of others are ignored. */
export function scope(folder: string): ReadonlySet<string> {
  const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as { id: string }[];
  return new Set(sources.map((source) => source.id));
}
