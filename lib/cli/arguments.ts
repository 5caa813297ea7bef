/** The command line's arguments. */
import { parseArgs } from 'node:util';

export const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const usage = `Usage: wirelight [--format text|json|markdown] [--url ADDRESS] FILE…
       wirelight --jsonl < records.jsonl > findings.jsonl

Reads news texts, HTML or plain, and shows which of their statements rest on Russian or North Korean state media.
"-" is standard input. --jsonl reads one record a line, {"id", "text"} or {"id", "html", "url"?}, and writes one a line.
--pack FILE adds names, phrases and domains of your own (may be repeated).
Exit code: 0 all read; 1 something could not be read; 2 wrong call.`;

export interface Arguments {
  readonly format: Format;
  readonly jsonl: boolean;
  readonly help: boolean;
  readonly url?: string | undefined;
  readonly packs: readonly string[];
  readonly files: readonly string[];
}

/** @throws {Error} with a sentence for the user when the arguments make no call. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      url: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
    },
  });
  const format = formats.find((one) => one === values.format);
  if (!format) throw new Error(`--format is ${formats.join(', ')}, not "${values.format}"`);
  if (values.jsonl && positionals.some((file) => file !== '-'))
    throw new Error('--jsonl reads standard input');
  if (!values.jsonl && !values.help && positionals.length === 0) throw new Error('name a file, or "-"');
  return {
    format,
    jsonl: values.jsonl,
    help: values.help,
    url: values.url,
    packs: values.pack,
    files: positionals,
  };
}
