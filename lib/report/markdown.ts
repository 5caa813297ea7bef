/** A report as Markdown (CommonMark). */
import { outline, type ReportInput } from './outline.ts';

/** Words of the page are escaped, so that nothing in them becomes markup. */
export function toMarkdown(input: ReportInput): string {
  const { title, lead, sections } = outline(input);
  const parts = sections.map(({ heading, items }) =>
    [`## ${heading}`, items.map((item) => `- ${escaped(item)}`).join('\n')].join('\n\n'),
  );
  return [`# ${escaped(title)}`, ...lead.map(escaped), ...parts].join('\n\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^([-+]|\d+\.)(?=\s)/, '\\$1');
}
