import { describe, expect, test } from 'vitest';
import { lines, read, visible } from './parse.ts';

const texts = (html: string): string[] => visible(read(html)).map(({ text }) => text);

describe('blocks', () => {
  test('inline elements do not break a phrase, blocks and <br> do', () => {
    expect(
      texts('<p>the <b>T</b><i>A</i>SS <a href="/x">agency</a> said<br>so</p><p>and <span>more</span></p>'),
    ).toEqual(['the TASS agency said', 'so', 'and more']);
  });

  test('a line break inside a headline keeps it one phrase', () => {
    expect(lines('<h1>Army agency<br>denies report</h1><p>x</p>')[0]).toBe(
      'headline: Army agency denies report',
    );
  });

  test('text beside a block inside the same element is a block of its own', () => {
    expect(texts('<div>before<p>inside</p>after <b>all</b></div>')).toEqual([
      'before',
      'inside',
      'after all',
    ]);
  });

  test('links that follow each other without a space are menu entries', () => {
    expect(texts('<div><a href="/a">AMERICA</a><a href="/b">MEXICO</a></div>')).toEqual([
      'AMERICA',
      'MEXICO',
    ]);
  });

  test('a quotation element brings its marks', () => {
    expect(texts('<p>He said <q>never again</q>.</p>')).toEqual(['He said “never again”.']);
  });

  test('what was left out of a sentence leaves a mark there', () => {
    expect(texts('<p>run <code>TASS</code> now</p><pre>TASS</pre>')).toEqual(['run \uFFFC now']);
  });

  test.each([
    ['controls', '<form><input value="TASS"><textarea>TASS</textarea><select><option>TASS</select></form>'],
    ['buttons', '<button>TASS</button>'],
    [
      'editors',
      '<div contenteditable>TASS</div><div contenteditable="plaintext-only">TASS</div><div role="textbox">TASS</div>',
    ],
    [
      'scripts',
      '<script>TASS</script><style>TASS{}</style><noscript>TASS</noscript><template>TASS</template>',
    ],
    ['drawings', '<svg><text>TASS</text></svg><math><mi>TASS</mi></math>'],
    [
      'hidden text',
      '<p hidden>TASS</p><p style="display: none">TASS</p><p class="sr-only">TASS</p><dialog>TASS</dialog>',
    ],
  ])('leaves out %s', (_, html) => expect(texts(`${html}<p>seen</p>`)).toEqual(['seen']));

  test('reads pages that a server has put into one form', () => {
    expect(texts('<form id="aspnetForm"><h1>Title</h1><p>TASS said.</p></form>')).toEqual([
      'Title',
      'TASS said.',
    ]);
  });

  test('says what it cannot read', () => {
    expect(read('<p>x</p><iframe src="https://other.example/"></iframe><iframe></iframe>').unread).toEqual([
      { reason: 'cross-origin-frame', count: 1 },
    ]);
  });

  test('takes the nearest language and the links with it', () => {
    const { blocks } = read(
      '<html lang="en"><body><p lang="ko">통신은 <a href="/a">  보도 </a>했다</p><p>x</p></body></html>',
    );
    expect(blocks[0]).toMatchObject({
      lang: 'ko',
      links: [{ start: 4, end: 6, href: 'https://news.example/a' }],
    });
    expect('통신은 보도 했다'.slice(4, 6)).toBe('보도');
    expect(blocks[1]?.lang).toBe('en');
  });

  test('a link around several blocks is a link in each', () => {
    const { blocks } = read('<a href="https://tass.com/1"><h2>One</h2><p>Two</p></a>');
    expect(blocks.map(({ links }) => links)).toEqual([
      [{ start: 0, end: 3, href: 'https://tass.com/1' }],
      [{ start: 0, end: 3, href: 'https://tass.com/1' }],
    ]);
  });
});

describe('roles', () => {
  test('come from elements, class words and microdata', () => {
    expect(
      lines(`<article><h1>Head</h1><div class="article__standfirst">Lead</div><p class="byline">By A. Reporter</p>
        <figure><img alt="A parade"><figcaption>A parade <span class="photo-credit">KCNA via REUTERS</span></figcaption></figure>
        <p>Text <span class="author">TASS</span> more</p><blockquote><p>Quoted</p></blockquote>
        <ul><li>Item</li></ul><table><tr><td>Cell</td></tr></table><small>Note</small>
        <span itemprop="copyrightHolder">Yonhap</span></article>`),
    ).toEqual([
      'headline: Head',
      'subheadline: Lead',
      'byline: By A. Reporter',
      'caption: A parade',
      'credit: KCNA via REUTERS',
      'paragraph: Text TASS more',
      'quotation: Quoted',
      'list-item: Item',
      'cell: Cell',
      'note: Note',
      'credit: Yonhap',
    ]);
  });

  test('a class on the whole article names nothing', () => {
    const html = `<div class="author-story">${'<p>One of several paragraphs.</p>'.repeat(4)}</div>`;
    expect(new Set(lines(html).map((line) => line.split(':')[0]))).toEqual(new Set(['paragraph']));
  });
});

test('a text file is read by its paragraphs', () => {
  const page = read(
    '<html><head></head><body><pre>Head of it\n\nTASS said this.\nIt is long.\n\nEnd.</pre></body></html>',
  );
  expect(visible(page).map(({ role, region }) => `${region} ${role}`)[0]).toBe('article headline');
  expect(visible(page).at(-1)?.text).toBe('End.');
});

test('very deep pages are read', () => {
  expect(texts(`${'<div>'.repeat(3_000)}TASS${'</div>'.repeat(3_000)}`)).toEqual(['TASS']);
});
