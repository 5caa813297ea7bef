/** Tells open faces which marked finding is in view, so that the panel keeps step with scrolling. */
import { sendMessage } from '../../lib/browser/messages.ts';
import { boxesOf } from '../../lib/page/range/ranges.ts';
import type { Session } from '../../lib/page/session.ts';

const every = 250;

/** Looks after scrolling, a few times a second at most; nobody listening is the ordinary case. */
export function tellVisible(session: Session, signal: AbortSignal): void {
  let waiting = false;
  let told: string | null = null;
  const look = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const id = firstInView(session);
    if (id === null || id === told) return;
    told = id;
    void sendMessage('findingVisible', { finding: id }).catch(() => undefined);
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, every);
  };
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
}

function firstInView({ marks }: Session): string | null {
  const height = document.documentElement.clientHeight;
  for (const { finding, ranges } of marks) {
    const box = boxesOf(ranges)[0];
    if (box && box.bottom > 0 && box.top < height) return finding;
  }
  return null;
}
