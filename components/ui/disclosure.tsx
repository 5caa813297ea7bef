/** A heading that opens and closes what is under it; the browser's own `details`. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  /** Short text at the end of the line. */
  readonly note?: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Disclosure({ title, note, open = false, class: name = '', children }: Props) {
  return (
    <details class={`disclosure ${name}`} open={open}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {note !== undefined && <span class="disclosure-note">{note}</span>}
      </summary>
      {children}
    </details>
  );
}
