#!/usr/bin/env node
/** The command line: files and streams through the same engine as the page. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type LoadedDataset, loadDataset } from '../dataset/load.ts';
import { mergeLexicon } from '../dataset/merge.ts';
import { compilePack, readPack } from '../dataset/packs.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { toMarkdown } from '../report/markdown.ts';
import { toPlainText } from '../report/plain.ts';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { type AnalysedDocument, analyseDocument, textDocument } from './document.ts';
import { htmlDocument, looksLikeHtml } from './html.ts';
import { runJsonl } from './jsonl.ts';
import { labelsOf } from './labels.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  // A reader that closes early (head, a failed pipe) ends the run without a stack trace.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let call: Arguments;
  try {
    call = readArguments(argv);
  } catch (error) {
    console.error(`wirelight: ${sentence(error)}\n\n${usage}`);
    return 2;
  }
  if (call.help) {
    console.log(usage);
    return 0;
  }
  const loaded = loadDataset();
  const lexicon = withPacks(loaded.lexicon, call.packs);
  if (lexicon === null) return 2;
  if (call.jsonl) return (await runJsonl(process.stdin, writeLine, lexicon)) === 0 ? 0 : 1;
  return readFiles(call, loaded, lexicon);
}

async function readFiles(call: Arguments, loaded: LoadedDataset, lexicon: Lexicon): Promise<number> {
  let failed = 0;
  for (const [index, file] of call.files.entries()) {
    try {
      const document = documentOf(await contentOf(file), file, call.url);
      const analysed = analyseDocument(document, lexicon);
      await writeLine(
        `${index > 0 && call.format !== 'json' ? '\n' : ''}${rendered(analysed, file, call, loaded)}`,
      );
    } catch (error) {
      failed++;
      console.error(`wirelight: ${file}: ${sentence(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

function rendered(
  { analysis, page, text, offsets }: AnalysedDocument,
  file: string,
  { format }: Arguments,
  { dataset }: LoadedDataset,
): string {
  if (format === 'json') return JSON.stringify({ file, text, offsets, analysis });
  const title =
    page.meta.title ?? page.blocks.find((block) => block.role === 'headline')?.text ?? basename(file);
  const report = { analysis, page, title, labels: labelsOf(dataset), now: new Date() };
  return format === 'markdown' ? toMarkdown(report) : toPlainText(report);
}

function documentOf(text: string, file: string, url: string | undefined) {
  const html = /\.x?html?$/i.test(file) || looksLikeHtml(text);
  return html ? htmlDocument(text, url) : textDocument(text, url ? { url } : {});
}

async function contentOf(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file);
  return new TextDecoder().decode(bytes);
}

/** The lexicon with the reader's packs, or null when one is refused; its problems are told. */
function withPacks(lexicon: Lexicon, files: readonly string[]): Lexicon | null {
  const known = new Set(lexicon.entities.map((entity) => entity.id));
  const additions = [];
  for (const file of files) {
    const read = readPack(readFileSync(file, 'utf8'), known);
    if (!read.ok) {
      for (const { line, field, message } of read.problems)
        console.error(`${file}:${line}: ${field}: ${message}`);
      return null;
    }
    additions.push(compilePack(read.pack));
  }
  return mergeLexicon(lexicon, additions);
}

/** Waits while the reader of our output is busy. */
async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
