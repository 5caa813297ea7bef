import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts the program anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirelight-cli-'));
  writeFileSync(join(folder, 'a.txt'), 'Rain in Moscow\n\nIt rained on Monday, TASS reported.\n');
  writeFileSync(join(folder, 'a.html'), '<h1>Rain *again*</h1><p>It rained, KCNA said.</p>');
  writeFileSync(
    join(folder, 'pack.yml'),
    'wirelight-pack: 1\nid: mine\ntitle: Mine\noutlets: [{ id: x, label: { en: The Example Wire } }]\nnames: [{ id: x, entity: x, forms: [{ lang: en, text: Example Wire }] }]\n',
  );
  writeFileSync(join(folder, 'bad.yml'), 'wirelight-pack: 1\nid: mine\ntitle: Mine\nscript: alert(1)\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function wirelight(args: readonly string[], input = ''): Promise<Result> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['lib/cli/main.ts', ...args], (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

describe('files', () => {
  test('a report in plain text', async () => {
    const { code, out } = await wirelight([join(folder, 'a.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Rain in Moscow\n=+\n\nRead on \d{4}-\d\d-\d\d with the dataset of /);
    expect(out).toContain('TASS');
  });

  test('Markdown, with the words of the page escaped', async () => {
    const { out } = await wirelight(['--format', 'markdown', join(folder, 'a.html')]);
    expect(out).toMatch(/^# Rain \\\*again\\\*\n/);
  });

  test('JSON: one Analysis a file, and what its offsets refer to', async () => {
    const { out } = await wirelight(['--format', 'json', join(folder, 'a.txt'), join(folder, 'a.html')]);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.analysis.version).toBe(1);
    expect(second.text).toContain('It rained, KCNA said.');
  });

  test('standard input', async () => {
    expect((await wirelight(['-'], 'It rained, TASS said.')).out).toContain('TASS');
  });

  test('a file that is not there does not stop the others', async () => {
    const { code, out, err } = await wirelight([join(folder, 'none.txt'), join(folder, 'a.txt')]);
    expect(code).toBe(1);
    expect(err).toContain('none.txt');
    expect(out).toContain('Rain in Moscow');
  });

  test('names of the user’s own', async () => {
    const { out } = await wirelight(
      ['--format', 'json', '--pack', join(folder, 'pack.yml'), '-'],
      'Rain fell, the Example Wire said.',
    );
    expect(out).toContain('"pack.mine.x"');
  });

  test('a pack that is refused names its line', async () => {
    const { code, err } = await wirelight(['--pack', join(folder, 'bad.yml'), '-']);
    expect(code).toBe(2);
    expect(err).toMatch(/bad\.yml:\d+: .*script/);
  });

  test.each([[['--format', 'pdf', '-']], [[]], [['--none']], [['--jsonl', 'a.txt']]])(
    'refuses %j',
    async (args) => {
      const { code, err } = await wirelight(args);
      expect(code).toBe(2);
      expect(err).toContain('Usage');
    },
  );
});

describe('stream', () => {
  test('a damaged line shows in the exit code', async () => {
    expect((await wirelight(['--jsonl'], '{"id":1,"text":"x"}\n')).code).toBe(0);
    expect((await wirelight(['--jsonl'], '{"id":1,"text":"x"}\n{\n')).code).toBe(1);
  });

  test('input waits while nobody takes the output, so memory does not grow with the stream', async () => {
    const record = `${JSON.stringify({ id: 1, text: 'TASS said so.'.padEnd(1000) })}\n`;
    const records = 3000;
    const child = spawn(process.execPath, ['lib/cli/main.ts', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let written = 0;
    const feeding = (async () => {
      for (; written < records; written++) {
        if (!child.stdin.write(record)) await new Promise((done) => child.stdin.once('drain', done));
      }
      child.stdin.end();
    })();
    await quiet(() => written);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(records / 2);
    const closed = new Promise((done) => child.on('close', done));
    expect(await count(child.stdout)).toBe(records);
    await feeding;
    expect(await closed).toBe(0);
  });

  test('a reader that has had enough ends the run', async () => {
    const child = spawn(process.execPath, ['lib/cli/main.ts', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => {});
    for (let at = 0; at < 2000; at++) child.stdin.write('{"id":1,"text":"TASS said so."}\n');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });
});

async function count(stream: AsyncIterable<Buffer>): Promise<number> {
  let lines = 0;
  for await (const chunk of stream) lines += chunk.toString('latin1').split('\n').length - 1;
  return lines;
}

/** Waits until a count has begun and then stood still for a while. */
async function quiet(value: () => number): Promise<void> {
  for (let last = -1, still = 0; still < 15; ) {
    await new Promise((done) => setTimeout(done, 100));
    still = value() === last && last > 0 ? still + 1 : 0;
    last = value();
  }
}
