/** The built packages, read as a store reviewer would. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: { readonly gecko: Record<string, unknown> };
  readonly externally_connectable?: unknown;
}

const manifest = (build: string): Manifest =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;

/** Everything a script could use to reach out. A policy binds extension pages, not content scripts. */
const outward: readonly (readonly [string, RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['importScripts', /\bimportScripts\b/],
  ['dynamic import', /\bimport\s*\(/],
  ['new Image', /\bnew\s+Image\b/],
  ['a src or href is set', /\.(src|href|action|srcset)\s*=[^=]/],
  ['setAttribute of an address', /setAttribute\(\s*["'`](src|href|action|srcset|style)["'`]/],
  ['eval', /\beval\s*\(|\bnew\s+Function\b/],
  ['markup from a string', /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/],
];

/** Names of what is found in a script; empty for a script that keeps to itself. */
function reachesOut(code: string): string[] {
  return outward.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
}

const kilobyte = 1024;
const always = ['reader', 'reader-start', 'lexicon/latin'];

/** What the reader of a page consists of, by the page's language, and how large it may be in KB gzip. */
const readers = [
  ['English', ['lexicon/en', 'reader-spaced'], 120],
  ['German', ['lexicon/de', 'reader-spaced'], 120],
  ['French', ['lexicon/fr', 'reader-spaced'], 120],
  ['Spanish', ['lexicon/es', 'reader-spaced'], 120],
  ['Russian', ['lexicon/cyrillic', 'lexicon/ru', 'reader-spaced'], 120],
  ['Ukrainian', ['lexicon/cyrillic', 'lexicon/uk', 'reader-spaced'], 120],
  ['Korean', ['lexicon/hangul', 'lexicon/ko', 'reader-ko'], 120],
  ['Chinese', ['lexicon/han', 'lexicon/zh', 'reader-zh'], 120],
  ['Japanese', ['lexicon/han', 'lexicon/ja', 'reader-ja'], 120],
] as const;

describe.each(builds)('%s', (build) => {
  const pageScripts = globSync(`.output/${build}/{gate,reader*,lexicon/*}.js`);

  it('has a gate, a reader and parts that reach out to nothing', () => {
    expect(pageScripts.length).toBeGreaterThanOrEqual(24);
    for (const file of pageScripts) expect(reachesOut(readFileSync(file, 'utf8')), file).toEqual([]);
  });

  it('asks only for permissions that have a sentence in the README', () => {
    const { permissions, host_permissions } = manifest(build);
    const table = readFileSync('README.md', 'utf8').split('## PERMISSIONS')[1]?.split('\n## ')[0] ?? '';
    for (const permission of permissions) expect(table, permission).toContain(`| \`${permission}\``);
    expect([...host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
    for (const never of ['tabs', 'webNavigation', 'history', 'cookies', 'webRequest'])
      expect(permissions).not.toContain(never);
  });

  it('lets its pages connect to nothing but the package, and lets no page reach its files', () => {
    const { content_security_policy, web_accessible_resources, externally_connectable } = manifest(build);
    expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(content_security_policy.extension_pages).toContain("connect-src 'self'");
    expect(content_security_policy.extension_pages).not.toMatch(/https?:|unsafe|\*/);
    expect(web_accessible_resources).toBeUndefined();
    expect(externally_connectable).toBeUndefined();
  });

  it('brings no style sheet into pages by the manifest', () => {
    for (const script of manifest(build).content_scripts) expect(script.css ?? []).toEqual([]);
  });

  it.each(readers)('keeps the reader of a page in %s small', (_, beside, most) => {
    const sizes = [...always, ...beside].map(
      (file) => gzipSync(readFileSync(`.output/${build}/${file}.js`), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most * kilobyte);
  });

  it('keeps what comes beside the reader small: the first marks, the rules of framing, the card', () => {
    const size = (file: string): number =>
      gzipSync(readFileSync(`.output/${build}/${file}.js`), { level: 9 }).length;
    expect(size('reader-framing') + size('lexicon/framing')).toBeLessThanOrEqual(21 * kilobyte);
    expect(size('reader-card')).toBeLessThanOrEqual(5 * kilobyte);
    expect(size('reader-first')).toBeLessThanOrEqual(4 * kilobyte);
  });

  it('keeps the gate within 40 KB', () => {
    const bytes = globSync(`.output/${build}/gate.js`).reduce(
      (sum, file) => sum + readFileSync(file).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(40 * kilobyte);
  });
});

it('Firefox: fixed id, MV3 from version 142, collects nothing', () => {
  expect(manifest('firefox-mv3').browser_specific_settings?.gecko).toMatchObject({
    id: 'wirelight@wirelight.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});

it.each([
  ['fetch("https://a.example")', 'fetch'],
  ['navigator.sendBeacon(u)', 'sendBeacon'],
  ['img.src=u', 'a src or href is set'],
  ['await import("./x.js")', 'dynamic import'],
  ['el.innerHTML=x', 'markup from a string'],
])('the check sees %s', (code, name) => expect(reachesOut(code)).toContain(name));
