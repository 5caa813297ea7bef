import { describe, expect, test } from 'vitest';
import { read, visible } from './parse.ts';

const sentence =
  'The ministry said on Tuesday that the talks had gone on for several hours without any result. ';
const story = `<h1>Talks go on without result</h1><p class="byline">By A. Reporter</p>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}`;
const nav = '<nav><ul><li><a href="/1">Home</a></li><li><a href="/2">World</a></li></ul></nav>';
const footer = `<footer><p>${sentence}</p></footer>`;

/** Texts of the article's blocks, cut short. */
function article(html: string): string[] {
  return visible(read(html))
    .filter(({ region }) => region === 'article')
    .map(({ text }) => text.slice(0, 24));
}

const expected = ['Talks go on without resu', 'By A. Reporter', ...Array(4).fill('The ministry said on Tue')];

describe('the article', () => {
  test.each([
    ['in <article>', `${nav}<article>${story}</article>${footer}`],
    ['in <main>', `${nav}<main>${story}</main>${footer}`],
    ['in plain divisions', `${nav}<div id="wrap"><div class="x1">${story}</div></div>${footer}`],
    [
      'in a layout named after its sidebar',
      `<div class="layout has-sidebar with-ads">${nav}<div>${story}</div></div>${footer}`,
    ],
    [
      'with comments as long as itself',
      `<article>${story}</article><section class="comments">${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</section>`,
    ],
    [
      'with related stories inside',
      `<article>${story}<aside><p>${sentence}</p></aside><ul class="related"><li><a href="/r">Other</a></li></ul></article>`,
    ],
    [
      'followed by a list of others',
      `<div>${story}<h2>Most read</h2>${`<h3><a href="/o">Other story</a></h3><p>${sentence}</p>`.repeat(4)}</div>`,
    ],
  ])('is found %s', (_, html) => expect(article(html)).toEqual(expected));

  test('takes in captions that stand between headline and body', () => {
    const html = `<div><h1>Talks go on without result</h1><figure><figcaption>Hall. Photo: KCNA</figcaption></figure></div><div><section>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}</section></div>${nav}`;
    expect(article(html)[1]).toBe('Hall. Photo: KCNA');
  });

  test('is the one that the metadata names', () => {
    const other = story.replace('Talks go on without result', 'A wholly different matter');
    const html = `<head><meta property="og:title" content="A wholly different matter"></head><body><article>${story}</article><article>${other}</article></body>`;
    expect(article(`<html>${html}</html>`)[0]).toBe('A wholly different matte');
  });

  test('does not exist on a front page', () => {
    const teaser = `<article><h2><a href="/s">A headline of a story</a></h2><p>${sentence}</p></article>`;
    expect(article(`${nav}<main>${teaser.repeat(8)}</main>${footer}`)).toEqual([]);
  });

  test('is the whole of a short page without furniture', () => {
    expect(article('<p>TASS said so.</p>')).toEqual(['TASS said so.']);
  });

  test('has one headline; other <h1> are headings', () => {
    const page = read(`<article>${story}<h1>Another</h1><p>${sentence}</p></article>`);
    expect(visible(page).filter(({ role }) => role === 'headline')).toHaveLength(1);
  });
});
