import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CardHost, type OpenCard } from '../../../lib/page/card/host.ts';
import { listenToPointer, markAt } from '../../../lib/page/card/pointer.ts';
import { type Running, startSession, until } from './engine.ts';

let ending = new AbortController();
let running: Running | null = null;
const onRemoved = vi.fn();
const onClosed = vi.fn();

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML =
    '<p style="margin:40px">One sentence says that TASS said so.</p><p><a href="#x">TASS link</a></p>';
  onRemoved.mockReset();
  onClosed.mockReset();
});
afterEach(() => {
  running?.stop();
  ending.abort();
  scrollTo(0, 0);
});

function makeHost(): CardHost {
  return new CardHost(document, {
    signal: ending.signal,
    styles: ['.c { width: 200px; height: 80px }'],
    onRemoved,
    onClosed,
  });
}

function wordsIn(selector: string, from: number, to: number): StaticRange[] {
  const node = document.querySelector(selector)?.firstChild as Text;
  return [new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })];
}

function card(changes: Partial<OpenCard> = {}): OpenCard {
  return {
    mark: wordsIn('p', 23, 27),
    keep: wordsIn('p', 0, 36),
    takeFocus: false,
    render(container) {
      container.className = 'c';
      container.innerHTML = '<button>inside</button>';
      return undefined;
    },
    ...changes,
  };
}

const hostElement = (): HTMLElement => document.documentElement.lastElementChild as HTMLElement;

describe('the card', () => {
  test('is the last child of the document element, closed to the page, and leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const host = makeHost();
    host.open(card());
    const element = hostElement();
    expect(host.isHost(element)).toBe(true);
    expect(element.shadowRoot).toBeNull();
    expect(element.matches(':popover-open')).toBe(true);
    expect(element.querySelector('*')).toBeNull();
    host.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test('does not cover the sentence', () => {
    makeHost().open(card());
    const sentence = (document.querySelector('p') as Element).getBoundingClientRect();
    const box = hostElement().getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(sentence.bottom);
    expect(box.width).toBe(200);
  });

  test('follows scrolling', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');
    makeHost().open(card());
    const before = hostElement().getBoundingClientRect().top;
    scrollTo(0, 20);
    await until(() => Math.abs(hostElement().getBoundingClientRect().top - (before - 20)) <= 1);
  });

  test("is out of reach of the page's style", () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style id="t">div, html > * + div { display: none !important; opacity: 0 !important; transform: scale(9) !important }</style>',
    );
    makeHost().open(card());
    const { display, opacity } = getComputedStyle(hostElement());
    const { width } = hostElement().getBoundingClientRect();
    document.querySelector('#t')?.remove();
    expect([display, opacity, width]).toEqual(['block', '1', 200]);
  });

  test('keeps its events to itself', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: ending.signal });
    let button: HTMLElement | null = null;
    makeHost().open(
      card({
        render: (container) => {
          button = container.appendChild(document.createElement('button'));
          return undefined;
        },
      }),
    );
    (button as HTMLElement | null)?.click();
    expect(heard).not.toHaveBeenCalled();
  });

  test('takes the keyboard if asked, gives it back, and closes on Escape', () => {
    const link = document.querySelector('a') as HTMLAnchorElement;
    link.focus();
    const host = makeHost();
    let inside: HTMLElement | null = null;
    host.open(
      card({
        takeFocus: true,
        render: (container) => {
          inside = container;
          return undefined;
        },
      }),
    );
    expect(host.hasFocus).toBe(true);
    (inside as HTMLElement | null)?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(host.isOpen).toBe(false);
    expect(document.activeElement).toBe(link);
  });

  test('tells when the page takes it away, and closes with its words', async () => {
    const host = makeHost();
    host.open(card());
    hostElement().remove();
    await until(() => onRemoved.mock.calls.length === 1);
    expect(host.isOpen).toBe(false);
    host.open(card());
    document.querySelector('p')?.remove();
    host.place();
    expect(host.isOpen).toBe(false);
    expect(onRemoved).toHaveBeenCalledOnce();
  });

  test('ends with its signal', () => {
    const host = makeHost();
    host.open(card());
    ending.abort();
    expect(host.isOpen).toBe(false);
  });
});

describe('the pointer', () => {
  const chosen: string[] = [];

  async function listen(): Promise<Running> {
    running = await startSession({ TASS: 'mention' });
    const { session } = running;
    chosen.length = 0;
    listenToPointer(document, {
      signal: ending.signal,
      marks: () => session.marks,
      opensOnRest: () => true,
      isOurs: () => false,
      onChoose: (finding, how) => chosen.push(`${finding} ${how}`),
      onLeave: (how) => chosen.push(`leave ${how}`),
    });
    return running;
  }

  function centre(range: StaticRange): { x: number; y: number } {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { left, right, top, bottom } = live.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  function at(type: string, { x, y }: { x: number; y: number }): void {
    const target = document.elementFromPoint(x, y) ?? document.body;
    target.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' }),
    );
  }

  test('a click on a mark chooses it, beside it leaves', async () => {
    const { session } = await listen();
    const point = centre(session.marks[0]?.ranges[0] as StaticRange);
    at('click', point);
    at('click', { x: point.x + 300, y: point.y });
    expect(chosen).toEqual(['f1 click', 'leave click']);
  });

  test("a click on a link or an event the page has taken is the page's", async () => {
    const { session } = await listen();
    document.querySelector('a')?.addEventListener('click', (event) => event.preventDefault());
    at('click', centre(session.marks[1]?.ranges[0] as StaticRange));
    expect(chosen).toEqual(['leave click']);
  });

  test('a short rest on a mark chooses it', async () => {
    const { session } = await listen();
    at('pointermove', centre(session.marks[0]?.ranges[0] as StaticRange));
    await until(() => chosen.includes('f1 rest'));
  });

  test('the margin beside a marked word is not the word', async () => {
    const { session } = await listen();
    const { y } = centre(session.marks[0]?.ranges[0] as StaticRange);
    expect(markAt(document, { x: innerWidth - 5, y }, session.marks)).toBeNull();
  });
});
