import { describe, expect, test } from 'vitest';
import { parseLoosely, readJsonLd } from '../../lib/page/read/jsonld.ts';
import { read } from './parse.ts';

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const page = (head: string, body = '<p>x</p>') =>
  read(`<html lang="de"><head>${head}</head><body>${body}</body></html>`);
const metaLines = (head: string, body?: string): string[] =>
  page(head, body)
    .blocks.filter(({ role }) => role === 'meta')
    .map(({ where, text, unpaintable }) => `${where} [${unpaintable}] ${text}`);

describe('page facts', () => {
  test('come from head and structured data', () => {
    const { meta } = page(
      `<title> A story | Site </title><link rel="canonical" href="/canonical"><meta property="og:site_name" content="RT International">
       <meta name="author" content="A. Reporter">${ld({
         '@context': 'https://schema.org',
         '@graph': [
           { '@type': 'WebPage' },
           {
             '@type': ['NewsArticle'],
             headline: 'A story',
             author: [{ name: 'B. Writer' }],
             publisher: { name: 'RT' },
             datePublished: '2026-03-31',
             articleSection: 'World',
           },
         ],
       })}`,
    );
    expect(meta).toEqual({
      url: 'https://news.example/story',
      canonical: 'https://news.example/canonical',
      lang: 'de',
      title: 'A story | Site',
      siteName: 'RT International',
      publishers: ['RT'],
      authors: ['B. Writer', 'A. Reporter'],
      sections: ['World'],
      types: ['WebPage', 'NewsArticle'],
      published: '2026-03-31',
    });
  });
});

describe('texts of the metadata', () => {
  test('name who made text and pictures, each with its place', () => {
    const lines = metaLines(
      ld({
        '@type': 'NewsArticle',
        articleBody: 'TASS said this and that.',
        isBasedOn: 'https://tass.com/politics/1',
        sourceOrganization: { '@type': 'Organization', name: 'KCNA' },
        image: [
          {
            '@type': 'ImageObject',
            creditText: 'KCNA via REUTERS',
            caption: 'A parade',
            copyrightHolder: { name: 'KCNA' },
            provider: { name: 'Getty' },
          },
        ],
      }),
    );
    expect(lines).toEqual([
      'jsonld:sourceOrganization [metadata] KCNA',
      'jsonld:isBasedOn [metadata] https://tass.com/politics/1',
      'jsonld:image.provider [metadata] Getty',
      'jsonld:image.copyrightHolder [metadata] KCNA',
      'jsonld:image.creditText [metadata] KCNA via REUTERS',
      'jsonld:image.caption [metadata] A parade',
    ]);
  });

  test('come from attributes of pictures, unless they are on the page anyway', () => {
    expect(
      metaLines(
        '',
        '<img alt="Parade (KCNA)"><img alt="Seen"><p>Seen</p><figure data-credit="<b>TASS</b>"><img src="x"></figure>',
      ),
    ).toEqual(['attr:alt [attribute] Parade (KCNA)', 'attr:data-credit [attribute] TASS']);
  });

  test('are never image data or tokens', () => {
    const data = `data:image/png;base64,KCNA${'A'.repeat(400)}`;
    expect(
      metaLines(
        ld({ '@type': 'NewsArticle', image: { '@type': 'ImageObject', caption: data } }),
        `<img alt="${data}">`,
      ),
    ).toEqual([]);
    expect(page(`<script>window.state = {"source": "TASS"}</script>`).blocks.map(({ text }) => text)).toEqual(
      ['x'],
    );
  });
});

describe('structured data that is not sound', () => {
  test.each([
    ['a raw line break', '{"@type":"NewsArticle","headline":"One\ntwo"}'],
    ['a trailing comma', '{"@type":"NewsArticle","headline":"One two",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"One two"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"One two"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"One two"};'],
    ['two objects in a row', '{"@type":"WebSite"}{"@type":"NewsArticle","headline":"One two"}'],
  ])('is mended: %s', (_, script) => expect(readJsonLd([script]).headlines).toEqual(['One two']));

  test('tells nothing where it cannot be', () => {
    expect(parseLoosely('{"@type": "NewsArticle", "headline": "cut o')).toEqual([]);
    expect(
      page(ld('null') + ld('[[[]]]') + ld('"x"') + ld('{"@graph": null, "@type": 5}')).blocks,
    ).toHaveLength(1);
  });

  test('ends in spite of its depth', () => {
    let deep: unknown = { '@type': 'NewsArticle', headline: 'x' };
    for (let level = 0; level < 200; level += 1) deep = { '@graph': [deep] };
    expect(readJsonLd([JSON.stringify(deep)]).headlines).toEqual([]);
  });
});
