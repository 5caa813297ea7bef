/** What the background accepts from pages: a page's script may be compromised, so every message is checked. */
import { z } from 'zod';
import { Analysis, Finding } from '../dataset/analysis-schema.ts';
import { parts, pieces } from '../dataset/parts.ts';
import { tableNames } from '../store/dataset-store.ts';

const host = z.string().max(253);
const address = z.string().max(4000);
const id = z.string().max(200);
const wantedParts = z.array(z.enum(parts)).max(parts.length);

export const Incoming = {
  gateFired: z.object({ parts: wantedParts, lang: z.string().max(35).optional() }),
  partsWanted: z.object({ parts: z.array(z.enum(pieces)).max(pieces.length) }),
  analysisReady: z.object({
    host,
    analysis: Analysis,
    painted: z.number().int().nonnegative(),
    url: address,
  }),
  readerFailed: z.object({ reason: z.string().max(200) }),
  cardsOf: z.object({ cards: z.array(id).max(500), lang: z.string().max(20) }),
  inlineCard: z.object({ finding: Finding, words: z.string().max(2000), cards: z.array(id).max(20) }),
  openPanelAt: z.object({ finding: id, asked: z.boolean().optional() }),
  tabState: z.object({ tabId: z.number().int() }),
  readNow: z.object({ tabId: z.number().int() }),
  takeChosen: z.object({ tabId: z.number().int() }),
  datasetRows: z.object({ table: z.enum(tableNames), ids: z.array(id).max(5000).optional() }),
  notesOf: z.object({ page: address }),
  saveNote: z.object({
    id: z.number().int().optional(),
    page: address,
    quote: z.string().max(5000),
    prefix: z.string().max(200),
    suffix: z.string().max(200),
    entry: id,
    text: z.string().max(20_000),
    at: z.iso.datetime(),
  }),
  deleteNote: z.object({ id: z.number().int() }),
} as const;
