/** Short parts in one line, with a dot between those that stand beside each other and none where a line breaks. */
import type { ComponentChildren } from 'preact';

type Part = ComponentChildren | false | undefined | null;

/** To stand inside a paragraph or a button: phrasing content only. Empty parts are left out. */
export function Dots({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <span class="dots">
      {parts.filter(Boolean).map((part, n) => (
        <span key={n}>{part} </span>
      ))}
    </span>
  );
}
