import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { painted, type Running, startSession, until } from './engine.ts';

const sentence = 'The ministry said on Tuesday that the talks had gone on for hours without a result. ';
const article = `<article><h1>Talks go on without result</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>`;
let running: Running | null = null;

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  running?.stop();
  running = null;
});

async function show(html: string): Promise<Running> {
  document.body.innerHTML = html;
  running = await startSession({ TASS: 'mention' });
  return running;
}

describe('changes of the page', () => {
  test('added, changed and removed text is followed', async () => {
    await show('<div id="a"><p>TASS one</p></div>');
    document.querySelector('#a')?.insertAdjacentHTML('beforeend', '<p>more <b>TA</b>SS</p>');
    await until(() => painted().length === 2);
    (document.querySelector('p')?.firstChild as Text).data = 'nobody';
    await until(() => painted().length === 1);
    document.querySelector('#a')?.remove();
    await until(() => painted().length === 0);
  });

  test('a word completed by a text beside it is found', async () => {
    await show('<p>the TA</p>');
    document.querySelector('p')?.append('SS said');
    await until(() => painted().length === 1);
  });

  test('text that is shown later is read then', async () => {
    await show(
      '<style>.closed { display: none }</style><button>Menu</button><div class="closed"><p>TASS</p></div>',
    );
    expect(painted()).toEqual([]);
    const button = document.querySelector('button') as HTMLButtonElement;
    button.addEventListener('click', () => document.querySelector('.closed')?.removeAttribute('class'));
    button.click();
    await until(() => painted().length === 1);
  });

  test('blocks keep the order of the document', async () => {
    const { session } = await show('<section><p>one</p><div><p>four</p></div><p>five</p></section>');
    document.querySelector('section > p')?.insertAdjacentHTML('afterend', '<p>two</p><p>three</p>');
    await until(() => session.reading?.page.blocks.length === 5);
    expect(session.reading?.page.blocks.map(({ text }) => text)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  test('a shadow root with marks is followed as well', async () => {
    document.body.innerHTML = '<x-feed></x-feed>';
    const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>TASS one</p>';
    running = await startSession({ TASS: 'mention' });
    root.append(Object.assign(document.createElement('p'), { textContent: 'TASS two' }));
    await until(() => painted().length === 2);
  });
});

test('a frame is read when its document comes, and again when another takes its place', async () => {
  const { session } = await show('<p>TASS here</p><iframe></iframe>');
  const texts = () => session.reading?.page.blocks.map(({ text }) => text) ?? [];
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  frame.srcdoc = '<p>TASS inside</p>';
  await until(() => texts().includes('TASS inside'));
  frame.srcdoc = '<p>TASS in another</p>';
  await until(() => texts().includes('TASS in another') && !texts().includes('TASS inside'));
});

test('another page without a load is read from the start', async () => {
  const { session } = await show(article);
  const before = location.href;
  document.title = 'TASS, a page';
  history.pushState(null, '', `${location.pathname}?another`);
  document.body.innerHTML = '<main><p>TASS reported something else.</p></main>';
  await until(() => painted().length === 1);
  expect(session.reading?.page.meta.title).toBe('TASS, a page');
  expect(session.reading?.page.meta.url).toContain('?another');
  history.replaceState(null, '', before);
});

describe('the cost of a change', () => {
  test('outside the article only what was added is analysed', async () => {
    const { session, analysed } = await show(`${article}<div id="feed"></div>`);
    const whole = analysed[0] as number;
    const feed = document.querySelector('#feed') as Element;
    for (let batch = 1; batch <= 3; batch += 1) {
      feed.insertAdjacentHTML('beforeend', `<div><a href="/x">TASS item ${batch}</a></div>`.repeat(3));
      await until(() => painted().length === batch * 3);
    }
    expect(Math.max(...analysed.slice(1))).toBeLessThan(whole + 6);
    const findings = session.analysis?.findings ?? [];
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { block, start, end } of findings) {
      expect(session.reading?.page.blocks[block]?.text.slice(start, end)).toBe('TASS');
    }
  });

  test('inside the article it is that of what was added, and of the whole once the article is still', async () => {
    const { analysed } = await show(article);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>TASS: ${sentence.repeat(3)}</p>`);
    await until(() => painted().length === 1);
    expect(analysed).toEqual([5, 1]);
    await until(() => analysed.length === 3);
    expect(analysed).toEqual([5, 1, 6]);
    expect(painted()).toHaveLength(1);
  });

  test('slices stay short on a page of five megabytes', async () => {
    document.body.innerHTML = `<article>${`<p>${sentence.repeat(5)}</p>`.repeat(12_000)}</article>`;
    document.body.getBoundingClientRect();
    await new Promise((done) => setTimeout(done, 50));
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const started = performance.now();
    running = await startSession({ TASS: 'mention' });
    const whole = performance.now() - started;
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    // Half of the whole at most, so that a machine with other work to do does not fail it.
    expect(Math.max(0, ...tasks)).toBeLessThan(Math.max(60, whole / 2));
    expect(running.session.reading?.page.blocks.length).toBe(12_000);
  }, 30_000);
});

test('a page that changes while it is read is read whole', async () => {
  document.body.innerHTML = `<main>${`<p>${sentence.repeat(5)}</p>`.repeat(3_000)}<p>TASS at the end</p></main>`;
  const starting = startSession({ TASS: 'mention' });
  const churn = setInterval(() => document.body.insertAdjacentHTML('afterbegin', '<p>TASS later</p>'), 5);
  running = await starting;
  clearInterval(churn);
  const added = document.body.querySelectorAll('body > p').length;
  await until(() => painted().length === added + 1);
  expect(running.session.reading?.page.blocks.length).toBe(3_001 + added);
});

describe('hostile pages', () => {
  test('a megabyte in one text node', async () => {
    document.body.innerHTML = `<p>${'word '.repeat(200_000)}TASS ${'word '.repeat(1_000)}</p>`;
    running = await startSession({ TASS: 'mention' });
    expect(painted()).toEqual(['TASS']);
  });

  test('nesting deeper than any stack', async () => {
    let element: Element = document.body;
    for (let level = 0; level < 5_000; level += 1) element = element.appendChild(document.createElement('i'));
    element.textContent = 'TASS';
    running = await startSession({ TASS: 'mention' });
    expect(painted()).toEqual(['TASS']);
  });

  test('a page that rewrites itself without end', async () => {
    document.body.innerHTML = '<p>TASS</p><p id="x"></p>';
    const churn = setInterval(() => {
      (document.querySelector('#x') as Element).textContent = String(Math.random());
    });
    running = await startSession({ TASS: 'mention' });
    await new Promise((done) => setTimeout(done, 500));
    clearInterval(churn);
    expect(painted()).toEqual(['TASS']);
  });
});

test('nothing more is done once it has ended', async () => {
  const { stop, analysed } = await show('<div>TASS</div>');
  stop();
  document.body.append('TASS');
  await new Promise((done) => setTimeout(done, 700));
  expect(painted()).toEqual([]);
  expect(analysed).toHaveLength(1);
});
