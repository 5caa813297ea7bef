/** A report as plain text, to be read in a terminal or pasted into a message. */
import { outline, type ReportInput } from './outline.ts';

/** Lines of at most the text's own length; nothing is wrapped. */
export function toPlainText(input: ReportInput): string {
  const { title, lead, sections } = outline(input);
  const parts = sections.map(({ heading, items }) =>
    [heading, ...items.map((item) => `  - ${item}`)].join('\n'),
  );
  return [`${title}\n${'='.repeat(Math.min(title.length, 78))}`, lead.join('\n'), ...parts].join('\n\n');
}
