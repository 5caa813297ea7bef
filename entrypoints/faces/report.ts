/** Saves a report of one page as a file; the one place where the faces meet `lib/report`. */
import type { ReportFormat } from '../../components/popup/popup-types.ts';
import { type Analysis, sendMessage } from '../../lib/browser/messages.ts';
import { quietly } from './page.ts';

/** Formats that can be saved, in the order they are offered. */
export const reportFormats: readonly ReportFormat[] = ['markdown', 'csv', 'json'];

interface Input {
  readonly tabId: number;
  readonly analysis: Analysis;
  readonly title: string;
  readonly host: string;
  readonly nameOf: (id: string) => string;
  readonly format: ReportFormat;
}

const kinds: Readonly<Record<ReportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
};

/** Writes the file and gives the key of what to say: that it was saved, or why not. */
export async function saveReport(input: Input): Promise<string> {
  const { ending, type } = kinds[input.format];
  const text = await reportText(input);
  if (text === undefined) return 'error.noReceiver';
  const day = new Date().toISOString().slice(0, 10);
  download(`wirelight-${input.host || 'page'}-${day}.${ending}`, text, type);
  return 'popup.exported';
}

/** The report, or undefined when the page whose words it needs does not answer. */
async function reportText({ tabId, analysis, title, nameOf, format }: Input): Promise<string | undefined> {
  if (format === 'json') return JSON.stringify(analysis, null, 2);
  const answer = await quietly(() => sendMessage('pageText', undefined, { tabId, frameId: 0 }));
  if (!answer.ok) return undefined;
  const page = answer.value;
  if (format === 'csv') return (await import('../../lib/report/csv.ts')).toCsv({ analysis, page, nameOf });
  const { toMarkdown } = await import('../../lib/report/markdown.ts');
  return toMarkdown({ analysis, page, title, labels: { of: nameOf }, now: new Date() });
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the end of this task; it would otherwise live as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
