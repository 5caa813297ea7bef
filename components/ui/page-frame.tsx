/** What the full pages share: the name at the head. */
import type { ComponentChildren } from 'preact';

export function PageFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="page-frame">
      <header class="page-head">
        <svg viewBox="0 0 24 24" class="brand-mark" aria-hidden="true">
          <path d="M3 6h18M3 12h8M3 18h12" />
          <circle cx="18" cy="12" r="3" />
        </svg>
        <span class="page-brand">{title}</span>
      </header>
      {children}
    </div>
  );
}
