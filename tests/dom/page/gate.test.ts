import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeGate } from '../../../lib/dataset/gate/runtime.ts';
import { headText, textUnder } from '../../../lib/page/gate/collect.ts';
import { guardPage } from '../../../lib/page/gate/gate.ts';
import { until } from './engine.ts';

const gate = {
  opens: (text: string) => /TASS(?![A-Za-z])/.test(text),
  answers: () => false,
  opensAt: (host: string) => host === 'tass.com',
};
let ending = new AbortController();

afterEach(() => {
  ending.abort();
  ending = new AbortController();
  document.head.querySelector('[data-test]')?.remove();
  document.title = 'test';
});

async function guard(html: string): Promise<ReturnType<typeof vi.fn>> {
  document.body.innerHTML = html;
  const onOpen = vi.fn();
  await guardPage(document, { gate, signal: ending.signal, onOpen });
  return onOpen;
}

const text = (html: string): string => {
  document.body.innerHTML = html;
  return [...textUnder(document.body, 1_000)].join('').replace(/\s+/g, ' ').trim();
};

describe('the text for the gate', () => {
  test('parts blocks, joins inline elements, leaves script out', () => {
    expect(
      text('<div><p>T<b>AS</b>S</p>said<p>so</p></div><script>KCNA</script><style>x{}</style><p>end</p>'),
    ).toBe('TASS said so end');
    expect(text('<div><p>end</p><!-- ad -->TASS <i>said</i><!-- -->so</div>')).toBe('end TASS saidso');
  });

  test('holds alternative texts, shadow roots and frames of the same origin', () => {
    document.body.innerHTML = '<img alt="Photo"><x-a></x-a><iframe></iframe>';
    (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p>';
    ((document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document).body.textContent =
      'frame';
    const [all = ''] = textUnder(document.body, 10_000);
    expect(all.split(/\s+/).filter(Boolean)).toEqual(['Photo', 'shadow', 'frame']);
  });

  test('comes with title, description and structured data', () => {
    document.title = 'The title';
    document.head.insertAdjacentHTML(
      'beforeend',
      '<script data-test type="application/ld+json">{"creditText":"KCNA"}</script>',
    );
    expect(headText(document)).toContain('The title');
    expect(headText(document)).toContain('KCNA');
  });
});

describe('the gate', () => {
  test('opens once where the page names an actor', async () => {
    const onOpen = await guard('<p>TASS said</p>');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('decides on a short page before it first waits', () => {
    document.body.innerHTML = '<p>TASS said</p>';
    const onOpen = vi.fn();
    const started = performance.now();
    void guardPage(document, { gate, signal: ending.signal, onOpen });
    return Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => {
        expect(onOpen).toHaveBeenCalledOnce();
        expect(performance.now() - started).toBeLessThan(20);
      });
  });

  test('opens later for what is added or changed, also across text nodes', async () => {
    const onOpen = await guard('<p>nothing of TA</p>');
    expect(onOpen).not.toHaveBeenCalled();
    document.querySelector('p')?.append('SS');
    await until(() => onOpen.mock.calls.length === 1);
    document.body.append('TASS');
    await new Promise((done) => setTimeout(done, 300));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('finds a name at the end of a long page', async () => {
    const onOpen = await guard(`${'<p>word word word</p>'.repeat(30_000)}<p>TASS</p>`);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('a name meets the words it needs in another part of a long page', async () => {
    const small = makeGate({
      always: [],
      groups: [{ forms: ['elNightly!'], needs: ['harbour'] }],
      hosts: [],
    });
    const filling = '<p>word word word</p>'.repeat(30_000);
    const onOpen = vi.fn();
    const open = async (html: string) => {
      document.body.innerHTML = html;
      await guardPage(document, { gate: small, signal: ending.signal, onOpen });
    };
    await open(`<p>The Nightly</p>${filling}`);
    expect(onOpen).not.toHaveBeenCalled();
    document.body.append('of the harbour');
    await until(() => onOpen.mock.calls.length === 1);
    await open(`<p>The Nightly</p>${filling}<p>of the harbour</p>`);
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  test('finds what is added to a long page while it is looked at', async () => {
    document.body.innerHTML = '<p>word word word</p>'.repeat(60_000);
    const onOpen = vi.fn();
    const guarded = guardPage(document, { gate, signal: ending.signal, onOpen });
    document.body.prepend('TASS');
    document.querySelectorAll('p:nth-child(-n+40000)').forEach((one) => {
      one.remove();
    });
    await guarded;
    await until(() => onOpen.mock.calls.length === 1);
  });

  test('finds what a frame of the same origin holds that loads later', async () => {
    const onOpen = await guard('<p>Nothing of the kind.</p><iframe></iframe>');
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.srcdoc = '<p>Nor here.</p>';
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await new Promise((done) => setTimeout(done, 100));
    expect(onOpen).not.toHaveBeenCalled();
    frame.srcdoc = '<p>A TASS report.</p>';
    await until(() => onOpen.mock.calls.length === 1);
  });

  test('is quiet once ended', async () => {
    const onOpen = await guard('<p>nothing</p>');
    ending.abort();
    document.body.append('TASS');
    await new Promise((done) => setTimeout(done, 300));
    expect(onOpen).not.toHaveBeenCalled();
  });
});
